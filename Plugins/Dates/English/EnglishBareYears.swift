import Isnad
import IsnadText

extension EnglishYears {
  /// Four digits that stand alone, where what is around them says that they are a year.
  func bareYear(_ index: Int) -> DateCandidate? {
    guard let year = year(index), !isPartOfNumber(index) else { return nil }
    let isRecent = (1900...2099).contains(year)
    let previous = text.word(index - 1)
    guard !EnglishYears.labels.contains(index - 1, of: text.tokens) else { return nil }
    if counts(index, year) { return nil }
    let confidence: Int
    switch previous {
    case .preposition, .until, .from, .through, .between, .edge, .before, .after, .unit(.year):
      confidence = 100
    case .of, .to, .and, .about(.approx), .than:
      guard isRecent || (previous == .of && !text.isSmallWord(index + 1)) else { return nil }
      confidence = isRecent ? 90 : 80
    default:
      if isBracketed(index) || isListed(index) {
        confidence = 90
      } else {
        guard isRecent else { return nil }
        confidence = 80
      }
    }
    // The 2013 fiscal year.
    let isKind =
      EnglishFiscalYears.kinds.contains(index + 1, of: text.tokens)
      && text.word(index + 2) == .unit(.year)
    return text.candidate(
      .date, .value(.year(year)), index..<index + (isKind ? 3 : 1), confidence: confidence)
  }

  /// Room 2012, no 1984.
  private static let labels: WordSet = [
    "no", "nos", "number", "room", "flight", "page", "pages", "route", "highway", "resolution", "model",
    "order", "paragraph", "section", "article", "chapter", "line", "bus", "version", "channel", "figure",
    "table", "street", "hotel", "apartment", "gate", "unit", "hall", "office", "nearly", "almost",
    "roughly",
    "approximately", "over",
    "exactly", "some", "another",
  ]

  /// Units and people that are counted by thousands.
  private static let counted: WordSet = [
    "km", "kms", "kilometres", "kilometers", "metres", "meters", "miles", "feet", "ft", "m", "kg",
    "tonnes",
    "tons", "hectares", "acres", "dollars", "euros", "pounds", "rupees", "people", "troops", "men",
    "women", "children", "million", "billion", "trillion", "percent", "degrees", "votes", "hrs", "hours",
    "gmt", "utc", "bst", "cet", "words", "calories", "mw", "mph", "per", "and",
  ]

  /// Says whether the digits are part of a longer number, an amount or a name: $2000, 555-2024, 2000/3.
  private func isPartOfNumber(_ index: Int) -> Bool {
    if !text.isSpaced(index) {
      switch text.mark(index - 1) {
      case "(", "[", "\u{201C}", "\u{2018}", "\"", "'", "/", "\u{2013}", "\u{2014}", ",": break
      case "-":
        // Mid-2019 and 2019-2024 are years; F-1999 and 555-2024 are not.
        guard isEdgeWord(index - 2) || year(index - 2) != nil || isTime(index - 2) else { return true }
      case nil where text.word(index - 1) == nil: return index > text.bounds.lowerBound
      default: return true
      }
    }
    if text.mark(index - 1) == "/", year(index - 2) == nil { return true }
    if text.mark(index - 1) == "$" || text.mark(index - 1) == "£" || text.mark(index - 1) == "€" {
      return true
    }
    guard !text.isSpaced(index + 1) else { return false }
    switch text.mark(index + 1) {
    case "%", "°", "@", "#": return true
    case ":": return !text.isSpaced(index + 2)
    case "-": return text.digits(index + 2) != nil && yearRange(index) == nil
    default: return false
    }
  }

  private func isEdgeWord(_ index: Int) -> Bool {
    switch text.word(index) {
    case .edge, .edgeNoun: true
    default: false
    }
  }

  private func isTime(_ index: Int) -> Bool {
    switch text.word(index) {
    case .month, .shortMonth, .season: true
    default: false
    }
  }

  /// Says whether the digits count what follows: 2000 people, 1500 km, 2024 votes.
  private func counts(_ index: Int, _ year: Int) -> Bool {
    let next = index + 1
    switch text.word(next) {
    case .units: return true
    // World Cup 2018 day five; but a 2000 year old tradition.
    case .unit(let unit):
      return unit == .year || text.word(index - 1) == .a || !(1900...2099).contains(year)
    case .and, .per: return false
    default: break
    }
    guard text.isSmallWord(next) else { return false }
    if EnglishYears.counted.contains(next, of: text.tokens), text.word(next) == nil { return true }
    guard text.word(next) == nil, isPlural(next) else { return false }
    // The 2008 elections; but 2000 villages.
    switch text.word(index - 1) {
    case .the, .possessive, .this, .edge: return year.isMultiple(of: 500)
    default: return true
    }
  }

  private func isPlural(_ index: Int) -> Bool {
    let folded = text.tokens[index].folded
    guard folded.count > 3 else { return false }
    let bytes = text.tokens.foldedBytes
    return bytes[folded.end - 1] == UInt8(ascii: "s") && bytes[folded.end - 2] != UInt8(ascii: "s")
  }

  private func isBracketed(_ index: Int) -> Bool {
    switch text.mark(index - 1) {
    case "(", "[": true
    default: false
    }
  }

  /// 2004, 2009 and 2010; 1914–1918.
  private func isListed(_ index: Int) -> Bool {
    let before = text.isDash(index - 1) || text.mark(index - 1) == "," ? index - 2 : index - 1
    return before < index - 1 && year(before) != nil
  }

  /// The last year of a range with a dash: 2019-24, 2019–2024, 2023/24.
  func yearRange(_ index: Int) -> (last: Int, end: Int, isShort: Bool)? {
    guard let first = year(index), text.isDash(index + 1) || text.mark(index + 1) == "/" else {
      return nil
    }
    guard !text.isSpaced(index + 1) || text.isDash(index + 1), let number = text.digits(index + 2)
    else { return nil }
    if number.count == 4, number.value > first, number.value - first < 1_000 {
      return (number.value, index + 3, false)
    }
    guard number.count == 2, !text.isSpaced(index + 2), !text.isSpaced(index + 1) else { return nil }
    let last = first / 100 * 100 + number.value
    // 1999/00 goes over the century; 2019-11 is a month.
    let full = last <= first ? last + 100 : last
    let isYear = full == first + 1 || full > first && full - first < 40 && number.value > 12
    guard isYear, text.isDash(index + 3) == false || text.isSpaced(index + 3) else { return nil }
    return (full, index + 3, true)
  }
}
