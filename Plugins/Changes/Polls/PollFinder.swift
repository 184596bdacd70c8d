import Foundation
import Isnad
import IsnadText

/// Finds the polls whose results an article tells, and what it tells of how they were made.
struct PollFinder {
  private let scene: ChangeScene
  private let lexicons: LexiconMatches
  private var article: Article { scene.article }
  private var tokens: TokenTable { scene.tokens }

  /// How far, in tokens, a percentage may stand from the poll whose result it is.
  private static let reach = 40
  /// How many tokens around a poll may tell how it was made.
  private static let surroundings = 150

  init(_ scene: ChangeScene, _ lexicons: LexiconMatches) {
    self.scene = scene
    self.lexicons = lexicons
  }

  func drafts() -> [AnnotationDraft] {
    let words = lexicons[ChangeLexicons.polls]
    guard words.contains(where: { $0.entry.properties["what"] == "poll" }), !scene.quantities.isEmpty
    else { return [] }
    let matches = lexicons.longest(ChangeLexicons.polls)
    var drafts: [AnnotationDraft] = []
    var last: Int?
    for (number, match) in matches.enumerated() where match.entry.properties["what"] == "poll" {
      // Further mentions of the same poll are none of their own.
      if let before = last, match.tokens.lowerBound - before < Self.surroundings { continue }
      guard let poll = poll(match, number, matches) else { continue }
      drafts.append(AnnotationDraft(poll, at: range(of: match)))
      last = match.tokens.lowerBound
    }
    return drafts
  }

  private func range(of match: LexiconMatch) -> TextRange {
    TextRange(match.range.start, tokens[match.tokens.upperBound - 1].range.end)
  }

  private func poll(
    _ match: LexiconMatch, _ number: Int, _ matches: [LexiconMatch]
  ) -> Poll? {
    let first = match.tokens.lowerBound
    guard let block = article.block(at: match.range.start), article.blocks[block].isProse else {
      return nil
    }
    let near = max(0, first - Self.reach)..<min(tokens.count, first + Self.reach)
    guard let result = result(in: near, of: block) else { return nil }
    let neighbours = matches[max(0, number - 12)..<min(matches.count, number + 13)].filter {
      abs($0.tokens.lowerBound - first) <= Self.surroundings
    }
    guard isTold(match, neighbours), !Self.voting.contains(match.tokens.upperBound, of: tokens) else {
      return nil
    }
    var poll = Poll()
    poll.result = result
    poll.confidence = .hundredths(80)
    let around = max(0, first - Self.surroundings)..<min(tokens.count, first + Self.surroundings)
    setSample(&poll, around, neighbours)
    setMargin(&poll, neighbours)
    setPollster(&poll, match, neighbours)
    let wide = max(0, first - Self.reach)..<min(tokens.count, first + Self.surroundings)
    poll.dates = scene.dates(in: wide).first { $0.value.form != .vague }?.range
    return poll
  }

  /// Behind these words the polls are those of an election day.
  private static let voting: WordSet = [
    "open", "opens", "opened", "opening", "close", "closes", "closed", "closing", "station", "stations",
    "worker", "workers", "booth", "booths",
  ]

  /// A poll is told where something is found by it, or people who were asked answer.
  private func isTold(_ match: LexiconMatch, _ neighbours: [LexiconMatch]) -> Bool {
    neighbours.contains { other in
      let what = other.entry.properties["what"]
      let distance = other.tokens.lowerBound - match.tokens.upperBound
      return what == "found" && (-6...14).contains(distance)
        || what == "made" && (0...14).contains(distance) || what == "asked" && abs(distance) < 40
    } || isCited(match.tokens.lowerBound)
  }

  /// “According to a poll”, «بحسب استطلاع».
  private func isCited(_ first: Int) -> Bool {
    if first > 1, tokens.word(first - 2) == "in", tokens.word(first - 1) == "a" { return true }
    return (max(0, first - 6)..<first).contains { Self.citing.contains($0, of: tokens) }
  }

  private static let citing: WordSet = ["according", "بحسب", "حسب", "وفق", "وفقا"]

  private func result(in near: Range<Int>, of block: Int) -> TextRange? {
    let range = article.blocks[block].range
    return scene.quantities(in: near).first {
      $0.value.role == .percent && range.contains($0.range)
    }?.range
  }

  /// How many were asked: a count of people beside a word for them.
  private func setSample(
    _ poll: inout Poll, _ around: Range<Int>, _ neighbours: [LexiconMatch]
  ) {
    for match in neighbours {
      // “1,200 people were asked”, “a poll of 1,200 people”.
      let what = match.entry.properties["what"]
      guard what == "asked" || what == "voters" || what == "poll" else { continue }
      let first = match.tokens.lowerBound - (what == "poll" ? 0 : 5)
      let near = max(around.lowerBound, first)..<min(around.upperBound, match.tokens.upperBound + 6)
      let found = scene.quantities(in: near).first {
        ($0.value.role == .count || $0.value.role == .number) && ($0.value.value ?? 0) >= 100
      }
      guard let found else { continue }
      poll.sample = found.value.value
      poll.sampleRange = found.range
      return
    }
  }

  private func setMargin(_ poll: inout Poll, _ neighbours: [LexiconMatch]) {
    guard let match = neighbours.first(where: { $0.entry.properties["what"] == "margin" }) else {
      return
    }
    poll.marginRange = match.range
    let near = max(0, match.tokens.lowerBound - 8)..<min(tokens.count, match.tokens.upperBound + 10)
    let found = scene.quantities(in: near).filter {
      $0.value.role == .percent || $0.value.role == .points
        || $0.value.role == .count && ($0.value.value ?? 100) < 15
    }.min { distance($0.tokens, match.tokens) < distance($1.tokens, match.tokens) }
    guard let found else { return }
    poll.margin = found.value.value
    poll.marginRange = found.range.union(match.range)
  }

  private func distance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    max(first.lowerBound - second.upperBound, second.lowerBound - first.upperBound)
  }

  /// Who made it: “a poll by X”, “an X poll”, «استطلاع أجراه مركز».
  private func setPollster(
    _ poll: inout Poll, _ match: LexiconMatch, _ neighbours: [LexiconMatch]
  ) {
    let range =
      pollster(behind: match.tokens.upperBound) ?? pollster(before: match.tokens.lowerBound)
      ?? maker(neighbours)
    guard let range else { return }
    poll.pollsterRange = tokens.range(of: range)
    poll.pollster = article[tokens.range(of: range)]
  }

  private func pollster(behind index: Int) -> Range<Int>? {
    for place in index..<min(index + 6, tokens.count) {
      if tokens.word(place) == "by" { return proper(from: place + 1, skipping: 3) }
      if tokens.word(place) == "from" || tokens.word(place) == "for" {
        return proper(from: place + 1, skipping: 1)
      }
    }
    return nil
  }

  /// “A Gallup poll”, “an Ipsos-MORI survey”.
  private func pollster(before index: Int) -> Range<Int>? {
    var start = index
    while start > 0, start > index - 4, tokens[start - 1].isCapitalized,
      tokens[start - 1].script == .latin
    {
      start -= 1
    }
    guard start < index, start > 0, tokens[start - 1].kind == .word || start + 1 < index else {
      return nil
    }
    return start..<index
  }

  private func proper(from index: Int, skipping steps: Int) -> Range<Int>? {
    var start = index
    while start < tokens.count, start < index + steps, !tokens[start].isCapitalized,
      tokens[start].kind == .word
    {
      start += 1
    }
    var end = start
    while end < tokens.count, end < start + 6, tokens[end].isCapitalized { end += 1 }
    return start < end ? start..<end : nil
  }

  /// «أجراه مركز كذا»: the words behind the verb.
  private func maker(_ neighbours: [LexiconMatch]) -> Range<Int>? {
    guard
      let match = neighbours.first(where: {
        $0.entry.properties["what"] == "made" && tokens[$0.tokens.lowerBound].script == .arabic
      })
    else { return nil }
    let start = match.tokens.upperBound
    var end = start
    while end < min(start + 4, tokens.count), tokens[end].kind == .word,
      !ArabicWords.prepositions.contains(end, of: tokens),
      !neighbours.contains(where: { $0.tokens.lowerBound == end })
    {
      end += 1
    }
    return start < end ? start..<end : nil
  }
}
