import Isnad
import IsnadText

/// Finds over which time something changed, against what it is measured, and since when it is a record.
struct Times {
  let scene: ChangeScene
  private var tokens: TokenTable { scene.tokens }

  func fill(_ mention: inout Mention) {
    let behind = mention.tokens.lowerBound..<max(mention.tokens.upperBound, mention.end)
    setBase(
      &mention, in: max(mention.window.lowerBound, mention.tokens.lowerBound - 4)..<behind.upperBound)
    for date in scene.dates(in: behind) { set(date, in: &mention) }
    if mention.change.period == nil, mention.window.lowerBound < mention.tokens.lowerBound {
      let before = scene.dates(in: mention.window.lowerBound..<mention.tokens.lowerBound)
      if let date = before.last { set(date, in: &mention) }
    }
    if mention.change.base == nil, mention.change.from != nil { mention.change.base = .value }
    if mention.change.isRecord, mention.change.scope == nil { setScope(&mention) }
  }

  private func setBase(_ mention: inout Mention, in range: Range<Int>) {
    var index = range.lowerBound
    while index < min(range.upperBound, mention.tokens.upperBound + 30) {
      guard let match = scene.bases.match(startingAt: index) else {
        index += 1
        continue
      }
      index = match.tokens.upperBound
      guard let name = match.entry.properties["base"] else { continue }
      if let base = Change.Base(rawValue: name) {
        if [nil, .other, .value].contains(mention.change.base) {
          mention.change.base = base
          mention.change.baseRange = scene.tokens.range(of: match.tokens)
        }
      } else if mention.change.base == nil {
        let next = index..<min(index + 6, tokens.count)
        if let date = scene.dates(in: next).first {
          mention.change.base = .time
          mention.change.baseRange = match.range.union(date.range)
        } else if let quantity = scene.quantities(in: index..<min(index + 3, tokens.count)).first {
          mention.change.base = .value
          mention.change.baseRange = match.range.union(quantity.range)
        } else {
          mention.change.base = .other
          mention.change.baseRange = match.range
        }
      }
    }
  }

  private func set(_ date: ChangeScene.Located<DateMention>, in mention: inout Mention) {
    if let base = mention.change.baseRange, base.overlaps(date.range) { return }
    let before = date.tokens.lowerBound - 1
    let isSince =
      EnglishWords.sincePrepositions.contains(before, of: tokens)
      || ArabicWords.since.contains(before, of: tokens)
    if isSince, mention.change.isRecord {
      mention.change.scope = tokens.range(of: before..<date.tokens.upperBound)
      return
    }
    if isBase(before, date.value) || isSince {
      if mention.change.base == nil || mention.change.base == .value {
        mention.change.base = .time
        mention.change.baseRange = tokens.range(of: before..<date.tokens.upperBound)
      }
      if !isSince { return }
    }
    guard mention.change.period == nil else { return }
    mention.change.period = date.range
    mention.change.periodValue = date.value.value
  }

  /// Says whether the word before a time makes it what the change is measured against.
  private func isBase(_ before: Int, _ date: DateMention) -> Bool {
    guard before >= 0, !date.isRange, date.type == .date else { return false }
    if tokens.word(before) == "from" || tokens.word(before) == "than"
      || tokens.word(before) == "against" || tokens.word(before) == "عن"
      || tokens.word(before) == "مقابل"
    {
      return true
    }
    return false
  }

  /// Since when, or among what, it is a record: since records began, in its history, on record.
  private func setScope(_ mention: inout Mention) {
    let start =
      mention.change.recordRange.map { tokens.firstIndex(from: $0.end) } ?? mention.tokens.upperBound
    let limit = min(mention.window.upperBound, start + 16)
    var index = start
    while index < limit {
      if EnglishWords.sincePrepositions.contains(index, of: tokens)
        || ArabicWords.since.contains(index, of: tokens)
      {
        var end = index + 1
        while end < min(index + 3, limit), tokens[end].kind == .word || tokens[end].kind == .number {
          end += 1
        }
        mention.change.scope = tokens.range(of: index..<end)
        return
      }
      if EnglishWords.ever.contains(index, of: tokens) || ArabicWords.ever.contains(index, of: tokens)
        || tokens.word(index) == "record" && tokens.word(max(index - 1, 0)) == "on"
      {
        mention.change.scope = tokens.range(of: index..<index + 1)
        return
      }
      if let date = scene.date(covering: index), date.value.type == .duration {
        mention.change.scope = date.range
        return
      }
      index += 1
    }
  }
}
