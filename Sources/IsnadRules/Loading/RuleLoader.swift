public import Isnad
public import IsnadYAML

/// Loads files of rules and words into a library, and says everything that is wrong with them.
public enum RuleLoader {
  /// Loads files in their order, each once, with the files they include.
  ///
  /// A file says what it is by its first key: `ruleset`, `lexicon` or `words`. What has a mistake
  /// is left out of the library; the rest of its file is read.
  ///
  /// - Parameters:
  ///   - files: The files, those of the program before those of the desk.
  ///   - vocabulary: The kinds and attributes that rules may name.
  ///   - limits: How large a file may be.
  ///   - read: Reads an included file by its path, seen from where the first files' paths are.
  public static func load(
    _ files: [RuleFile], vocabulary: Vocabulary, limits: Limits = .standard,
    read: (String) -> Result<[UInt8], ReadFailure> = { _ in .failure(ReadFailure("no such file")) }
  ) -> (library: RuleLibrary, mistakes: [Mistake]) {
    withoutActuallyEscaping(read) { read in
      var loading = Loading(vocabulary: vocabulary, limits: limits, read: read)
      for file in files { loading.load(file, from: []) }
      return (loading.library, loading.mistakes)
    }
  }
}

/// One run of the loader.
private struct Loading {
  let vocabulary: Vocabulary
  let grammar: Grammar
  let limits: Limits
  let read: (String) -> Result<[UInt8], ReadFailure>
  var library = RuleLibrary()
  var mistakes: [Mistake] = []
  private var loaded: Set<String> = []
  private var places: [String: RulePlace] = [:]

  init(
    vocabulary: Vocabulary, limits: Limits,
    read: @escaping (String) -> Result<[UInt8], ReadFailure>
  ) {
    self.vocabulary = vocabulary
    self.limits = limits
    self.read = read
    grammar = RuleSetGrammar.grammar(vocabulary)
  }

  /// Loads a file; the chain is the files that include it, the outermost first.
  mutating func load(_ file: RuleFile, from chain: [String]) {
    let path = FilePath.normalize(file.path)
    guard loaded.insert(path).inserted else { return }
    guard file.bytes.count <= limits.bytes else {
      mistakes += YAML.parse(file.bytes, file: file.path, limits: limits).mistakes
      return
    }
    var reading = FileReading(YAMLSource(file: file.path, bytes: file.bytes))
    let (root, syntax) = YAML.parse(reading.source, limits: limits)
    reading.add(syntax)
    let includes = root.map { decode($0, &reading) } ?? []
    var included: [RuleFile] = []
    for node in includes {
      if let file = include(node, from: chain + [path], &reading) { included.append(file) }
    }
    mistakes += reading.mistakes.sorted()
    for file in included { load(file, from: chain + [path]) }
  }

  /// Reads what a file holds, and returns the includes it names.
  private mutating func decode(_ root: YAMLNode, _ reading: inout FileReading) -> [YAMLNode] {
    if root["ruleset"] != nil {
      guard let file = reading.ruleset(root, grammar, vocabulary) else { return [] }
      add(file, &reading)
      return file.includes
    }
    if root["lexicon"] != nil {
      if let file = reading.lexicon(root) { library.add(file) }
    } else if root["words"] != nil {
      for word in reading.displayWords(root, vocabulary) {
        library.words.set(word.word, for: word.value, of: word.attribute, in: word.language)
      }
    } else {
      noteUnknownFile(root, &reading)
    }
    return []
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

  private mutating func add(_ file: RuleSetFile, _ reading: inout FileReading) {
    let name = file.ruleset.name
    if let place = places[name] {
      reading.note(
        file.name, "the rule set '\(name)' is already there, in \(place)",
        advice: "give it another name, since ids are unique over all rule sets")
      return
    }
    places[name] = reading.place(of: file.name)
    library.rulesets.append(file.ruleset)
  }

  /// The file that an include names; nothing if it was read before, cannot be, or goes in a circle.
  private mutating func include(
    _ node: YAMLNode, from chain: [String], _ reading: inout FileReading
  ) -> RuleFile? {
    guard let written = node.string, let including = chain.last else { return nil }
    let path = FilePath.resolve(written, from: including)
    let next = Include(path: path, chain: chain)
    if let circle = next.circle() {
      reading.note(node, circle.message, advice: circle.advice)
      return nil
    }
    if loaded.contains(path) { return nil }
    do {
      return try next.file(read: read)
    } catch {
      reading.note(node, error.message, advice: error.advice)
      return nil
    }
  }
}
