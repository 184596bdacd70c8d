import Isnad
import IsnadGrammar
import IsnadText

/// Reads the expressions of time in a block of Arabic, each from the word that opens it.
struct ArabicReading {
  let block: ArabicBlock
  let lexicons: DateLexicons
  let document: Day?
  let numbers: NumberReader

  /// The times of the block, in the order of the text.
  func candidates(startingAt starts: [Int]) -> [DateCandidate] {
    var result: [DateCandidate] = []
    var next = 0
    func read(_ index: Int) {
      guard index >= next, let found = candidates(at: index), let last = found.last else { return }
      result += found.filter { !isOwned($0.tokens.lowerBound) }
      next = last.tokens.upperBound
      shareYear(of: &result)
    }
    var starts = starts[...]
    for trigger in block.triggers {
      while let first = starts.first, first <= trigger {
        starts.removeFirst()
        if first < trigger { read(first) }
      }
      read(trigger)
    }
    starts.forEach(read)
    return result
  }

  /// أبريل ويونيو 2019: the year that stands last is that of all.
  private func shareYear(of found: inout [DateCandidate]) {
    var index = found.count - 1
    while index > 0, found[index - 1].tokens.upperBound == found[index].tokens.lowerBound,
      block.found(found[index].tokens.lowerBound)?.isJoined == true
    {
      let meaning = found[index - 1].meaning.inYear(ofListed: found[index].meaning)
      guard meaning != found[index - 1].meaning else { return }
      found[index - 1].meaning = meaning
      index -= 1
    }
  }

  /// The times that begin with a token; several where days are listed.
  private func candidates(at index: Int) -> [DateCandidate]? {
    if let found = feast(at: index) ?? vague(at: index) { return [found] }
    guard let found = block.found(index) else {
      return clock(at: index).map { [$0] } ?? days(at: index) ?? years(at: index)
        ?? duration(at: index).map { [$0] }
    }
    if isInName(index) || isDemonstrativeAlone(index, found) { return nil }
    let word = found.word
    if let single = eve(at: index) ?? edgeOfPart(at: index, found) { return [single] }
    if let single = set(at: index, found) ?? modified(at: index, found) ?? shift(at: index, found)
      ?? partOfDay(at: index, found) ?? clock(at: index)
    {
      return [single]
    }
    if let found = days(at: index) ?? years(at: index) { return found }
    if word.unit != nil || word.role != nil || word.season != nil || word.isCardinal
      || word.ordinal > 0
    {
      return (period(at: index) ?? duration(at: index)).map { [$0] }
    }
    return nil
  }

  /// A candidate over tokens.
  func candidate(
    _ type: DateMention.TimeType, _ meaning: Meaning, _ tokens: Range<Int>, confidence: Int = 100
  ) -> DateCandidate {
    DateCandidate(
      type, meaning, tokens: tokens, range: block.bytes(of: tokens), confidence: confidence)
  }

  /// Says whether هذا, تلك or نفس stands before no word of time.
  private func isDemonstrativeAlone(_ index: Int, _ found: ArabicBlock.Found) -> Bool {
    switch found.word.role {
    case .this?, .that?, .sameOf?:
      guard let next = block.word(index + 1) else { return true }
      return next.unit == nil && next.part == nil && next.season == nil
    default: return false
    }
  }

  func feast(at index: Int) -> DateCandidate? {
    guard let match = lexicons.feasts.match(startingAt: index),
      let feast = match.entry.properties["feast"].flatMap(Feast.init(rawValue:)),
      !ArabicNearMisses.owners.contains(index - 1, of: block.tokens)
    else { return nil }
    var end = match.tokens.upperBound
    var meaning = Meaning.one(.feast(feast), .open)
    if block.isOne(of: ArabicNearMisses.blessings, end) { end += 1 }
    if let (choice, after) = choice(at: end) {
      meaning = .one(.feast(feast), choice)
      end = after
    } else if let year = year(at: end) {
      meaning = feastMeaning(feast, year)
      end = year.end
    }
    var result = candidate(.date, meaning, index..<end, confidence: feast.isHijri ? 80 : 100)
    result.range.start = min(match.range.start, result.range.end)
    result.feast = feast
    return result
  }

  private func feastMeaning(_ feast: Feast, _ year: WrittenYear) -> Meaning {
    switch year.year {
    case .meaning(let year): return .within(.feast(feast), year)
    case .number(let number):
      guard year.isHijri else { return .within(.feast(feast), .value(.year(number))) }
      let days = ArabicHijri.year(number)
      let years = [days?.first.year, days?.last.year].compactMap { $0 }
      let found = years.flatMap { feast.days(in: $0) }.first { days?.overlaps($0) ?? false }
      return found.map { .value(TimeValue($0)) } ?? .one(.feast(feast), .open)
    }
  }

  private func vague(at index: Int) -> DateCandidate? {
    guard let match = lexicons.vague.match(startingAt: index) else { return nil }
    let words = match.tokens
    if match.entry.properties["unless"] == "from", block.role(words.upperBound) == .from { return nil }
    let value: TimeValue? =
      switch match.entry.properties["value"] {
      case "past": .reference(.past)
      case "present": .reference(.present)
      case "future": .reference(.future)
      default: nil
      }
    var result = candidate(.date, .vague(value), words, confidence: 90)
    result.isPeriod = match.entry.properties["period"] == "yes"
    result.range = TextRange(min(match.range.start, result.range.end), result.range.end)
    return result
  }

  /// Says whether a date is the name of a street or a movement: شارع 26 يوليو, but not شهدت حركة أمس.
  private func isOwned(_ index: Int) -> Bool {
    guard ArabicNearMisses(block).isOwned(index) else { return false }
    guard let word = block.word(index) else { return true }
    return word.month > 0 || word.ordinal > 0 || word.weekday > 0 || word.monthHead != nil
  }

  /// Says whether a word of time is part of a name: «المصري اليوم», شارع 26 يوليو.
  private func isInName(_ index: Int) -> Bool {
    ArabicNearMisses(block).isInName(index)
  }
}
