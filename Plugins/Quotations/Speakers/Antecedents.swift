import Isnad
import IsnadText

/// Finds whom a pronoun or an unwritten subject stands for: by gender and number, by nearness, and
/// by who was the subject.
struct Antecedents {
  let scene: QuotedArticle
  let timeline: VoiceTimeline

  /// How many sentences a pronoun reaches back; a reader has lost the thread long before.
  private static let reach = 12

  /// What a pronoun asks of its antecedent.
  struct Agreement {
    var gender: Name.Gender?
    var isPlural = false
    var what: Name.What = .person

    func fits(_ name: Mention.Traits) -> Bool {
      if what == .organisation { return name.what == .organisation && !name.isPlural }
      if isPlural { return name.isPlural || name.what == .organisation }
      guard name.what == .person, !name.isPlural else { return false }
      return fits(name.gender)
    }

    func fits(_ other: Name.Gender?) -> Bool {
      guard let gender, let other else { return true }
      return gender == other
    }

    func fits(_ speaker: Voice.Speaker) -> Bool {
      if what == .organisation { return speaker.what == .organisation }
      if isPlural { return speaker.isPlural || speaker.what == .organisation }
      return speaker.what == .person && !speaker.isPlural && fits(speaker.gender)
    }
  }

  /// An antecedent with the number of people that it could as well have been.
  struct Finding {
    let speaker: Voice.Speaker
    let mention: TextRange?
    let candidates: Int
    /// Says whether two stand side by side, so that nothing tells which is meant.
    var isOpen = false
  }

  /// The antecedent of a pronoun at a token, in the sentence from `start` on or in the ones before.
  func antecedent(of token: Int, from start: Int, in parent: Int?, _ agreement: Agreement) -> Finding? {
    guard let block = scene.article.block(at: scene.tokens[token].range.start) else { return nil }
    let first = firstBlock(before: block)
    let lower = scene.article.blocks[first].tokens.lowerBound
    let own = eligible(in: start..<token, parent, agreement)
    if let subject = own.first {
      return finding(subject, among: own + sentenceBefore(start, lower, parent, agreement))
    }
    let last = timeline.lastVoice(before: token, in: parent, fromBlock: first) { agreement.fits($0) }
    var end = start
    var steps = 0
    // Sentences before, the nearest first; in each the subject is likelier than what stands behind.
    while end > lower, steps < Antecedents.reach {
      steps += 1
      let begin = sentenceStart(before: end, lower)
      let found = eligible(in: begin..<end, parent, agreement)
      if !found.isEmpty {
        if let last, let speaker = last.speaker, let mention = last.mention,
          mention.start >= scene.tokens[begin].range.start,
          speaker.text != scene.canonical(of: found[0])
        {
          return Finding(
            speaker: speaker, mention: mention, candidates: distinct(found, and: speaker.text))
        }
        return finding(found[0], among: found)
      }
      if let last, let mention = last.mention, mention.start >= scene.tokens[begin].range.start,
        let speaker = last.speaker
      {
        return Finding(speaker: speaker, mention: mention, candidates: 1)
      }
      end = begin
    }
    if let last, let speaker = last.speaker {
      return Finding(speaker: speaker, mention: last.mention, candidates: 1)
    }
    return nil
  }

  /// Pronouns reach back over the paragraph before their own, and over one more.
  private func firstBlock(before block: Int) -> Int {
    var first = block
    var steps = 0
    while first > 0, steps < 3, scene.article.blocks[first - 1].isProse {
      first -= 1
      steps += 1
    }
    return first
  }

  private func sentenceStart(before end: Int, _ lower: Int) -> Int {
    let offset = scene.tokens[end - 1].range.start
    guard let sentence = scene.article.sentence(at: offset) else { return max(lower, end - 1) }
    return max(lower, min(scene.article.sentences[sentence].tokens.lowerBound, end - 1))
  }

  private func sentenceBefore(
    _ start: Int, _ lower: Int, _ parent: Int?, _ agreement: Agreement
  ) -> [Mention] {
    guard start > lower else { return [] }
    return eligible(in: sentenceStart(before: start, lower)..<start, parent, agreement)
  }

  /// The mentions that agree, subjects first: those behind a preposition and possessors come last.
  private func eligible(
    in range: Range<Int>, _ parent: Int?, _ agreement: Agreement
  ) -> [Mention] {
    var (named, titles, others): ([Mention], [Mention], [Mention]) = ([], [], [])
    scene.forEachMention(in: range) { mention in
      guard agreement.fits(mention.name), scene.span(of: mention.tokens.lowerBound) == parent else {
        return
      }
      if !isSubjectLike(mention) {
        others.append(mention)
      } else if mention.name.mention == .title {
        titles.append(mention)
      } else {
        named.append(mention)
      }
    }
    if titles.isEmpty, others.isEmpty { return named }
    return named + titles + others
  }

  private func isSubjectLike(_ mention: Mention) -> Bool {
    if scene.belongs(mention.start - 1, to: [.preposition, .arabicPreposition]) { return false }
    return !scene.tokens.token(min(mention.tokens.upperBound, scene.tokens.count - 1), is: "'s")
  }

  private func finding(
    _ mention: Mention, among all: [Mention]
  ) -> Finding {
    Finding(
      speaker: Voice.Speaker(mention, in: scene), mention: mention.range,
      candidates: distinct(all, and: scene.canonical(of: mention)), isOpen: isPaired(mention, among: all)
    )
  }

  /// Says whether another candidate is joined to a mention by `and`.
  private func isPaired(_ mention: Mention, among all: [Mention]) -> Bool {
    all.contains { other in
      guard other.name.what == mention.name.what else { return false }
      let (left, right) = other.start < mention.start ? (other, mention) : (mention, other)
      let isJoined =
        right.start - left.tokens.upperBound == 1 && scene.folded(left.tokens.upperBound) == "and"
        || right.start == left.tokens.upperBound && scene.folded(right.start).hasPrefix("و")
      return isJoined && scene.canonical(of: other) != scene.canonical(of: mention)
    }
  }

  private func distinct(_ mentions: [Mention], and text: String) -> Int {
    scene.canonicals.count(of: mentions.lazy.filter { $0.name.mention != .title }, and: text)
  }
}

extension Voice.Speaker {
  /// The speaker that a mention names.
  init(_ mention: Mention, in scene: QuotedArticle) {
    let start = scene.tokens[mention.start].range.start
    self.init(
      text: scene.canonical(of: mention), what: mention.name.what, gender: mention.name.gender,
      isPlural: mention.name.isPlural, presentation: TextRange(start, mention.range.end))
  }
}

extension Voice {
  /// The voice of one who is mentioned.
  init(_ mention: Mention, in scene: QuotedArticle, confidence: Int) {
    self.init(
      speaker: Speaker(mention, in: scene), naming: mention.name.mention == .title ? .title : .name,
      mention: mention.range, confidence: confidence)
  }
}
