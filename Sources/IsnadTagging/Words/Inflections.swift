/// The tags of a word in lower case by the lexicon: of the word as it stands, and of the word it is a form of.
enum Inflections {
  static func choices(of word: [UInt8]) -> Choices {
    var choices = Choices()
    if let entry = Lexicon.entry(of: word[...]) { add(base: entry, to: &choices) }
    if let irregular = IrregularVerbs.choices(of: String(decoding: word, as: UTF8.self)) {
      choices.raise(.jj, to: 7)
      choices.add(irregular)
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { addS(word, to: &choices) }
    if word.hasSuffix("ed") { addPast(word, to: &choices) }
    if word.hasSuffix("ing") { addGerund(word, to: &choices) }
    if word.hasSuffix("er") || word.hasSuffix("est") { addDegree(word, to: &choices) }
    return choices
  }

  private static func add(base entry: LexiconEntry, to choices: inout Choices) {
    if entry.isPlural { choices.add(.nns, 0) }
    if let cost = entry.noun { choices.add(.nn, cost) }
    if let cost = entry.verb {
      choices.add(.vb, cost)
      choices.add(.vbp, cost + 2)
    }
    if let cost = entry.adjective { choices.add(.jj, cost) }
    if let cost = entry.adverb { choices.add(.rb, cost) }
  }

  private static func addS(_ word: [UInt8], to choices: inout Choices) {
    for base in bases(of: word, ending: 1, also: word.hasSuffix("es") ? 2 : nil, y: "ies") {
      guard let entry = Lexicon.entry(of: base[...]) else { continue }
      if let cost = entry.noun {
        choices.add(.nns, cost)
        // `years` stands in the lexicon by itself, and is a plural all the same.
        choices.raise(.nn, to: 6)
      }
      if let cost = entry.verb { choices.add(.vbz, cost) }
      if entry.noun != nil || entry.verb != nil { return }
    }
  }

  private static func addPast(_ word: [UInt8], to choices: inout Choices) {
    for base in bases(of: word, ending: 1, also: 2, y: "ied") {
      guard let entry = Lexicon.entry(of: base[...]), entry.verb != nil else { continue }
      // An adjective that stands in the lexicon by itself is as often a participle.
      let adjective = choices.list.contains { $0.tag == .jj }
      choices.add(.vbd, adjective ? 3 : 1)
      choices.add(.vbn, 1)
      if adjective { choices.raise(.jj, to: 3) } else { choices.add(.jj, 9) }
      return
    }
  }

  private static func addGerund(_ word: [UInt8], to choices: inout Choices) {
    for base in bases(of: word, ending: 3, also: nil, y: nil) {
      guard let entry = Lexicon.entry(of: base[...]), entry.verb != nil else { continue }
      choices.add(.vbg, 0)
      choices.raise(.nn, to: 2)
      choices.raise(.jj, to: 3)
      choices.add(.nn, 7)
      choices.add(.jj, 10)
      return
    }
  }

  private static func addDegree(_ word: [UInt8], to choices: inout Choices) {
    let isMost = word.hasSuffix("est")
    for base in bases(of: word, ending: isMost ? 3 : 2, also: isMost ? 2 : 1, y: isMost ? "iest" : "ier")
    {
      guard let entry = ClosedWords.degreeBase(base) ?? Lexicon.entry(of: base[...]) else { continue }
      if let cost = entry.adjective, cost < 8 {
        choices.add(isMost ? .jjs : .jjr, cost)
        choices.raise(.nn, to: 4)
        choices.raise(.jj, to: 7)
        choices.raise(.rb, to: 7)
      }
      if let cost = entry.adverb { choices.add(isMost ? .rbs : .rbr, cost + 2) }
      if entry.adjective != nil || entry.adverb != nil { return }
    }
  }

  /// The words of which a form may be made: without its ending, without a doubled letter, with `e` or `y`.
  private static func bases(of word: [UInt8], ending: Int, also second: Int?, y: String?) -> [[UInt8]] {
    var bases: [[UInt8]] = []
    if let y, word.hasSuffix(y), word.count > y.utf8.count + 1 {
      bases.append(word.dropLast(y.utf8.count) + [UInt8(ascii: "y")])
    }
    for length in [ending, second].compactMap(\.self) where word.count > length + 1 {
      let stem = Array(word.dropLast(length))
      bases.append(stem)
      let last = stem[stem.count - 1]
      if stem.count > 2, last == stem[stem.count - 2] { bases.append(Array(stem.dropLast())) }
      if last != UInt8(ascii: "e") { bases.append(stem + [UInt8(ascii: "e")]) }
    }
    return bases
  }
}

extension Choices {
  /// Makes a tag that is there at least as dear.
  mutating func raise(_ tag: PennTag, to cost: Int) {
    self = Choices(list.map { $0.tag == tag ? TagChoice(tag, max($0.cost, cost)) : $0 })
  }
}

extension ClosedWords {
  /// The entry of an adjective whose tags are written by hand.
  static func degreeBase(_ word: [UInt8]) -> LexiconEntry? {
    guard let choices = choices(of: String(decoding: word, as: UTF8.self)) else { return nil }
    var entry = LexiconEntry()
    for choice in choices {
      if choice.tag == .jj { entry.adjective = choice.cost }
      if choice.tag == .rb { entry.adverb = choice.cost }
    }
    return entry.adjective == nil && entry.adverb == nil ? nil : entry
  }
}

extension Array where Element == UInt8 {
  func hasSuffix(_ text: String) -> Bool { reversed().starts(with: text.utf8.reversed()) }
  func hasPrefix(_ text: String) -> Bool { starts(with: text.utf8) }
}
