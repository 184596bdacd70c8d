import Isnad

/// The paradigms of English.
enum EnglishParadigms {
  static let all: [Paradigm] = [
    Paradigm(
      name: "verb", parts: ["present", "past", "past-participle", "participle"], required: [],
      forms: verb),
    Paradigm(name: "noun", parts: ["plural"], required: [], forms: noun),
  ]

  /// The forms of a verb: say, says, said, saying.
  ///
  /// Of a phrase the first word inflects: `pointing out`.
  @Sendable private static func verb(_ lemma: String, _ parts: Parts) -> [LexiconForm] {
    let (word, rest) = firstWord(of: lemma)
    func phrases(_ part: String, _ regular: [String]) -> [String] {
      (parts[part] ?? regular).map { $0.contains(" ") ? $0 : $0 + rest }
    }
    let past = phrases("past", EnglishSpelling.past(word))
    var list = FormList()
    // `put` and `read` are of both tenses, so that they tell none.
    list.add([lemma], tense: past.contains(lemma) ? nil : .present)
    list.add(phrases("present", [EnglishSpelling.withS(word)]), tense: .present, nil, .singular)
    list.add(past, tense: .past)
    if parts["past-participle"] != nil {
      list.add(phrases("past-participle", []), tense: .past)
    }
    list.add(phrases("participle", EnglishSpelling.participle(word)), tense: .participle)
    return list.forms
  }

  /// The forms of a noun: spokesman, spokesmen.
  ///
  /// Of a phrase the head inflects: `secretaries of state`.
  @Sendable private static func noun(_ lemma: String, _ parts: Parts) -> [LexiconForm] {
    var list = FormList()
    list.add([lemma], nil, .singular)
    if let plurals = parts["plural"] {
      list.add(plurals, nil, .plural)
    } else {
      var words = lemma.split(separator: " ").map(String.init)
      let head = headIndex(of: words)
      if words.indices.contains(head) { words[head] = EnglishSpelling.plural(words[head]) }
      list.add([words.joined(separator: " ")], nil, .plural)
    }
    return list.forms
  }

  /// The word before the first preposition, else the last.
  private static func headIndex(of words: [String]) -> Int {
    let prepositions: Set = ["of", "in", "for", "to", "at", "on", "by", "with", "from", "without"]
    let preposition = words.indices.dropFirst().first { prepositions.contains(words[$0]) }
    return (preposition ?? words.count) - 1
  }
}
