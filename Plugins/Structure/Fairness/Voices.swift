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

  init(_ annotated: AnnotatedArticle) {
    let names = NameFinding(annotated)
    var statements = 0
    var voices: Set<FoldedWord> = []
    var known: [Int: FoldedWord] = [:]
    var hasUnknown = false
    var first: String?
    for (_, attribution) in annotated.annotations(of: Attribution.self)
    where attribution.form == .direct || attribution.form == .indirect {
      statements += 1
      let source = attribution.source
      if first == nil { first = source }
      guard attribution.sourceType != .none, let source else {
        hasUnknown = true
        continue
      }
      // The same words are the same voice, and so are two names of one person.
      let words = FoldedWord(folding: source)
      guard let entity = attribution.sourceRange.flatMap({ names.entity(in: $0) }) else {
        voices.insert(words)
        continue
      }
      let voice = known[entity] ?? words
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

  /// The names that start inside a range, in the order of the text.
  func names(in range: TextRange) -> ArraySlice<(annotation: Annotation, value: Name)> {
    let first = firstIndex(from: range.start)
    var last = first
    while last < names.count, names[last].annotation.range.start < range.end { last += 1 }
    return names[first..<last]
  }

  /// The number of whom the first person or organisation in a range is.
  func entity(in range: TextRange) -> Int? {
    names(in: range).first { $0.value.what != .place }?.value.entity
  }

  private func firstIndex(from offset: Int) -> Int {
    names.partitioningIndex { $0.annotation.range.start >= offset }
  }
}
