import Isnad
import IsnadText

/// Who speaks in an article, and how often.
struct Voices {
  /// How many statements, quoted or told, somebody makes.
  let statements: Int
  /// How many people or bodies make them; words of nobody known count as one more.
  let count: Int
  /// Who makes all of them, where it is one alone.
  let only: String?

  init(_ words: SourceWords, _ names: NameFinding) {
    var statements = 0
    var voices: Set<FoldedWord> = []
    var known: [Int: FoldedWord] = [:]
    var hasUnknown = false
    var first: String?
    let attributions = words.attributions
    for number in attributions.indices
    where attributions[number].value.form == .direct || attributions[number].value.form == .indirect {
      statements += 1
      if first == nil { first = attributions[number].value.source }
      guard attributions[number].value.sourceType != .none, let source = words.sources[number] else {
        hasUnknown = true
        continue
      }
      // The same words are the same voice, and so are two names of one person.
      guard let entity = attributions[number].value.sourceRange.flatMap({ names.entity(in: $0) })
      else {
        voices.insert(source)
        continue
      }
      let voice = known[entity] ?? source
      known[entity] = voice
      voices.insert(voice)
    }
    self.statements = statements
    count = voices.count + (hasUnknown ? 1 : 0)
    only = count == 1 && !hasUnknown ? first : nil
  }
}

/// The names of an article, found by their place.
struct NameFinding {
  private let names: [(annotation: Annotation, value: Name)]

  init(_ annotated: AnnotatedArticle) {
    names = annotated.annotations(of: Name.self)
  }

  /// A name by its number, in the order of the text.
  subscript(number: Int) -> (annotation: Annotation, value: Name) {
    _read { yield names[number] }
  }

  /// The numbers of the names that start inside a range.
  func indices(in range: TextRange) -> Range<Int> {
    let first = firstIndex(from: range.start)
    var last = first
    while last < names.count, names[last].annotation.range.start < range.end { last += 1 }
    return first..<last
  }

  /// The names that start inside a range, in the order of the text.
  func names(in range: TextRange) -> ArraySlice<(annotation: Annotation, value: Name)> {
    names[indices(in: range)]
  }

  /// The number of whom the first person or organisation in a range is.
  func entity(in range: TextRange) -> Int? {
    indices(in: range).first { names[$0].value.what != .place }.flatMap { names[$0].value.entity }
  }

  private func firstIndex(from offset: Int) -> Int {
    names.indices.partitioningIndex { names[$0].annotation.range.start >= offset }
  }
}
