/// The words of a sentence with the tags that each may have.
struct SentenceReading {
  /// The words, small.
  private(set) var words: [String] = []
  /// The tags that each may have.
  private(set) var choices: [[TagChoice]] = []

  init(_ tokens: ArraySlice<String>) {
    let capitals = tokens.map { Shapes.capitals(of: Array($0.utf8)) }
    let isTitle = SentenceReading.isTitle(capitals)
    var begins = true
    var quoted = false
    for (index, token) in tokens.enumerated() {
      let word = Shapes.folded(token)
      words.append(String(decoding: word, as: UTF8.self))
      if let mark = Shapes.mark(token) ?? SentenceReading.plainQuote(word, quoted: &quoted) {
        choices.append([TagChoice(mark)])
        if mark == .quote || mark == .colon || mark == .open || mark == .stop { begins = true }
        continue
      }
      let follows = index + 1 < capitals.count && capitals[index + 1] != .none
      let place: Place =
        begins ? (follows && !isTitle ? .beforeName : .start) : isTitle ? .title : .middle
      choices.append(SentenceReading.choices(of: word, capitals: capitals[index], place: place).list)
      begins = false
    }
  }

  /// Where a word stands: at the start of a sentence, there with another capital behind it, in a title, or within.
  private enum Place { case start, beforeName, title, middle }

  /// A line whose words mostly begin with capitals is a title: there they say nothing of names.
  private static func isTitle(_ capitals: [Shapes.Capitals]) -> Bool {
    let upper = capitals.count { $0 != .none }
    return capitals.count > 2 && upper * 4 > capitals.count * 3
  }

  private static func plainQuote(_ word: [UInt8], quoted: inout Bool) -> PennTag? {
    guard word == [UInt8(ascii: "\"")] else { return nil }
    quoted.toggle()
    return quoted ? .quote : .unquote
  }

  private static func choices(of word: [UInt8], capitals: Shapes.Capitals, place: Place) -> Choices {
    if Shapes.isForeign(word) { return Choices([TagChoice(.fw)]) }
    if let figures = Shapes.figures(word) { return apostrophe(word) ?? figures }
    let key = String(decoding: word, as: UTF8.self)
    let closed = ClosedWords.choices(of: key)
    if capitals == .none { return closed.map { Choices($0) } ?? small(word) }
    return capital(word, closed: closed, capitals: capitals, place: place)
  }

  private static func apostrophe(_ word: [UInt8]) -> Choices? {
    word == [UInt8(ascii: "'")]
      ? Choices([TagChoice(.unquote), TagChoice(.pos, 3), TagChoice(.quote, 4)]) : nil
  }

  private static func small(_ word: [UInt8]) -> Choices {
    if word == Array("'s".utf8) { return Choices([TagChoice(.pos), TagChoice(.vbz, 3)]) }
    let known = Inflections.choices(of: word)
    if !known.isEmpty { return known }
    if word.contains(where: Shapes.isDigit)
      || word.contains(where: { $0 < 0x2D || $0 == 0x5F || $0 == 0x2F })
    {
      return Choices([TagChoice(.nn), TagChoice(.jj, 6), TagChoice(.cd, 8)])
    }
    return Guesses.choices(of: word)
  }

  private static func capital(
    _ word: [UInt8], closed: [TagChoice]?, capitals: Shapes.Capitals, place: Place
  ) -> Choices {
    var result = Choices()
    let name: PennTag = isPlural(word) ? .nnps : .nnp
    switch capitals {
    case .none: break
    case .inside:
      result.add(.nnp, 0)
      result.add(.nn, 4)
    case .all:
      if let closed, word.count > 2 || word == Array("no".utf8) || word == Array("or".utf8) {
        result.add(closed)
        result.add(.nnp, 6)
      } else if word.hasSuffix("s"), word.count > 3 {
        result.add(.nnp, 2)
        result.add(.nns, 2)
      } else {
        result.add(.nnp, 0)
        result.add(.nn, 4)
      }
      if closed == nil, word.count > 3 { result.add(Inflections.choices(of: word).list, more: 4) }
    case .first:
      result = first(word, closed: closed, place: place, name: name)
    }
    return result
  }

  private static func first(
    _ word: [UInt8], closed: [TagChoice]?, place: Place, name: PennTag
  ) -> Choices {
    if word == [UInt8(ascii: "i")] { return Choices([TagChoice(.prp)]) }
    var result = Choices()
    if Lexicon.entry(of: word[...])?.isPeople == true {
      result.add(.jj, 1)
      result.add(.nnp, 1)
      return result
    }
    let months = SentenceReading.calendar.contains(String(decoding: word, as: UTF8.self))
    let known = months ? Choices() : closed.map { Choices($0) } ?? Inflections.choices(of: word)
    switch place {
    case .start, .beforeName:
      result = known
      if known.isEmpty {
        result.add(name, 0)
        if word.hasSuffix("s"), name == .nnp { result.add(.nns, 4) }
        for choice in Guesses.choices(of: word).list {
          result.add(choice.tag, choice.cost + (choice.tag == .rb ? 0 : 4))
        }
      } else if closed == nil {
        result.add(name, place == .start ? 9 : 4)
      }
    case .title:
      result = known
      result.add(name, known.isEmpty ? 0 : closed == nil ? 4 : 8)
    case .middle:
      result = known.raised(by: closed == nil ? 9 : 5)
      result.add(name, 0)
      if name == .nnps { result.add(.nnp, 3) }
    }
    return result
  }

  /// Whether a capital word is the plural of a word: `Democrats`, `Americans`, `Airlines`.
  private static func isPlural(_ word: [UInt8]) -> Bool {
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 else { return false }
    if Lexicon.entry(of: word[...]) != nil { return false }
    let single = word.dropLast()
    if let entry = Lexicon.entry(of: single) { return entry.isPeople || entry.noun != nil }
    return false
  }

  private static let calendar: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
