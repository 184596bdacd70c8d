import IsnadText

/// Words whose case is their own: the exceptions of a rule and the vocabulary.
struct CaseVocabulary: Sendable {
  private let terms: [Term]
  private let prefix: Pattern?

  private struct Term: Sendable {
    let written: String
    let lower: String
    let pattern: Pattern?
  }

  /// - Parameter prefix: What may stand before a heading and is none of its words.
  init(_ terms: [String], prefix: Pattern?) {
    self.terms = terms.map { Term(written: $0, lower: $0.lowercased(), pattern: try? Pattern($0)) }
    self.prefix = prefix
  }

  /// The form of a word that the vocabulary knows.
  func form(of word: String) -> String? {
    let lower = word.lowercased()
    for term in terms {
      if term.lower == lower { return term.written }
      if (try? term.pattern?.matches(word)) ?? false { return word }
    }
    return nil
  }

  /// A heading without what may stand before it.
  func splitPrefix(of heading: String) -> (prefix: String, rest: String) {
    guard let range = try? prefix?.ranges(in: heading, most: 1).first, range.start == 0 else {
      return ("", heading)
    }
    let text = UTF8Text(heading)
    return (text[range], text[TextRange(range.end, text.count)])
  }
}
