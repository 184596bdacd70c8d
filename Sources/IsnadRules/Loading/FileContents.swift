import Isnad
import IsnadYAML

/// What a file of rules or words holds, before it is put together with the others.
struct FileContents: Sendable {
  /// What a file says it is, with what could be read of it.
  enum Part: Sendable {
    case ruleset(RuleSetFile)
    case lexicon(LexiconFile)
    case words([DisplayWord])
    /// Nothing, or nothing that could be read.
    case nothing
  }

  let part: Part
  /// The reading, with the mistakes found in it.
  let reading: FileReading
}

/// Reads files each for itself.
struct FileDecoding: Sendable {
  private let vocabulary: Vocabulary
  private let grammar: Grammar
  private let limits: Limits

  init(vocabulary: Vocabulary, limits: Limits) {
    self.vocabulary = vocabulary
    self.limits = limits
    grammar = RuleSetGrammar.grammar(vocabulary)
  }

  /// What a file holds.
  func contents(of file: RuleFile) -> FileContents {
    guard file.bytes.count <= limits.bytes else {
      var reading = FileReading(YAMLSource(file: file.path, bytes: []))
      reading.add(YAML.parse(file.bytes, file: file.path, limits: limits).mistakes)
      return FileContents(part: .nothing, reading: reading)
    }
    var reading = FileReading(
      YAMLSource(file: file.path, bytes: file.bytes), checksShape: !file.isBundled)
    let (root, syntax) = YAML.parse(reading.source, limits: limits)
    reading.add(syntax)
    let part = root.map { self.part($0, &reading) } ?? .nothing
    return FileContents(part: part, reading: reading)
  }

  private func part(_ root: YAMLNode, _ reading: inout FileReading) -> FileContents.Part {
    if root["ruleset"] != nil {
      return reading.ruleset(root, grammar, vocabulary).map(FileContents.Part.ruleset) ?? .nothing
    }
    if root["lexicon"] != nil {
      return reading.lexicon(root).map(FileContents.Part.lexicon) ?? .nothing
    }
    if root["words"] != nil { return .words(reading.displayWords(root, vocabulary)) }
    noteUnknownFile(root, &reading)
    return .nothing
  }

  private func noteUnknownFile(_ root: YAMLNode, _ reading: inout FileReading) {
    let kinds = ["ruleset", "lexicon", "words"]
    guard let first = root.mapping?.first?.key else {
      let found = root.isNull ? "the file is empty" : "the file is no mapping"
      reading.note(root, found, advice: "it begins with 'ruleset:', 'lexicon:' or 'words:'")
      return
    }
    let name = first.string ?? ""
    reading.note(
      first, "the file begins with '\(name)'",
      advice: Suggestion.question(name, among: kinds)
        ?? "it begins with 'ruleset:', 'lexicon:' or 'words:'")
  }
}
