import Isnad
import IsnadText

/// Finds whom an Arabic verb without a subject carries on.
struct ArabicAntecedents {
  let scene: QuotedArticle
  let timeline: VoiceTimeline

  /// The last speaker that agrees; organisations agree with feminine verbs as well.
  func antecedent(
    of token: Int, from start: Int, in parent: Int?, _ agreement: Antecedents.Agreement,
    goesOn: Bool = false
  ) -> Antecedents.Finding? {
    guard let block = scene.article.block(at: scene.tokens[token].range.start) else { return nil }
    var first = block
    var steps = 0
    while first > 0, steps < 4, scene.article.blocks[first - 1].isProse {
      first -= 1
      steps += 1
    }
    if let subject = subject(of: start..<token, parent, agreement) { return subject }
    if !goesOn, let newer = newSubject(before: start, in: block, parent, agreement) { return newer }
    let last = timeline.lastVoice(before: token, in: parent, fromBlock: first) { speaker in
      if agreement.isPlural { return speaker.isPlural || speaker.what == .organisation }
      if speaker.what == .organisation { return agreement.fits(speaker.gender) }
      return !speaker.isPlural && agreement.fits(speaker.gender)
    }
    if let last, let speaker = last.speaker {
      return Antecedents.Finding(
        speaker: speaker, mention: last.mention,
        candidates: max(1, newcomers(since: last, before: token, agreement, parent)))
    }
    return Antecedents(scene: scene, timeline: timeline).antecedent(
      of: token, from: start, in: parent, agreement)
  }

  /// The subject of the same clause, by another verb: وقرر الرئيس سالم … ودعا إلى.
  private func subject(
    of clause: Range<Int>, _ parent: Int?, _ agreement: Antecedents.Agreement
  ) -> Antecedents.Finding? {
    let earlier = min(timeline.firstCue(from: clause.upperBound), timeline.voices.count) - 1
    if earlier >= 0, timeline.cues[earlier].tokens.lowerBound >= clause.lowerBound {
      // Behind a comma after the last verb of saying, a new clause may have a subject of its own.
      var token = timeline.cues[earlier].tokens.upperBound
      while token < clause.upperBound, !scene.isMark(token, "\u{60C}") { token += 1 }
      guard token + 1 < clause.upperBound else { return nil }
      return opening((token + 1)..<clause.upperBound, parent, agreement)
    }
    return named(in: clause, parent, agreement) ?? organisation(in: clause, parent, agreement)
      ?? described(in: clause, parent, agreement)
  }

  /// The person whose title or name stands right behind the verb that opens a clause.
  private func opening(
    _ clause: Range<Int>, _ parent: Int?, _ agreement: Antecedents.Agreement
  ) -> Antecedents.Finding? {
    guard let found = named(in: clause, parent, agreement), let mention = found.mention,
      let name = scene.mention(of: scene.tokens.firstIndex(from: mention.start)),
      name.start - clause.lowerBound <= 1
    else { return nil }
    return found
  }

  /// One who is told of by a role alone, as the subject of the clause: وخرج الحارس وقال.
  private func described(
    in clause: Range<Int>, _ parent: Int?, _ agreement: Antecedents.Agreement
  ) -> Antecedents.Finding? {
    let found = scene.firstMention(in: clause) { mention in
      mention.name.mention == .title && mention.name.what == .person && agreement.fits(mention.name)
        && mention.name.isPlural == agreement.isPlural
        && scene.span(of: mention.tokens.lowerBound) == parent
        && (mention.start == clause.lowerBound
          || scene.lexicons.acting.isMatch(covering: mention.start - 1))
    }
    return found.map {
      Antecedents.Finding(speaker: Voice.Speaker($0, in: scene), mention: $0.range, candidates: 1)
    }
  }

  /// An organisation or a committee that an Arabic verb, mostly a feminine one, can have as its subject.
  private func organisation(
    in range: Range<Int>, _ parent: Int?, _ agreement: Antecedents.Agreement
  ) -> Antecedents.Finding? {
    guard !agreement.isPlural else { return nil }
    let found = scene.firstMention(in: range) { mention in
      mention.name.what == .organisation && agreement.fits(mention.name.gender)
        && scene.span(of: mention.tokens.lowerBound) == parent
        && !scene.belongs(mention.start - 1, to: .arabicPreposition)
    }
    return found.map {
      Antecedents.Finding(speaker: Voice.Speaker($0, in: scene), mention: $0.range, candidates: 1)
    }
  }

  /// The subject of a sentence of the same block that came after the last one who spoke.
  private func newSubject(
    before start: Int, in block: Int, _ parent: Int?, _ agreement: Antecedents.Agreement
  ) -> Antecedents.Finding? {
    let lower = scene.article.blocks[block].tokens.lowerBound
    guard start > lower else { return nil }
    let cue = timeline.firstCue(from: start) - 1
    let from = cue >= 0 ? max(lower, timeline.cues[cue].clause.upperBound) : lower
    guard from < start, start - from < 60 else { return nil }
    return named(in: from..<start, parent, agreement)
  }

  private func named(
    in range: Range<Int>, _ parent: Int?, _ agreement: Antecedents.Agreement
  ) -> Antecedents.Finding? {
    var found: [Mention] = []
    scene.forEachMention(in: range) { mention in
      let fits =
        mention.name.mention != .title && mention.name.what == .person && agreement.fits(mention.name)
        && scene.span(of: mention.tokens.lowerBound) == parent
        && !scene.belongs(mention.start - 1, to: .arabicPreposition)
      if fits { found.append(mention) }
    }
    guard let subject = found.first else { return nil }
    let speaker = Voice.Speaker(subject, in: scene)
    return Antecedents.Finding(
      speaker: speaker, mention: subject.range,
      candidates: found.count == 1 ? 1 : scene.canonicals.count(of: found, and: speaker.text))
  }

  /// The number of people who agree and were named since the last one spoke, that one among them.
  private func newcomers(
    since voice: Voice, before token: Int, _ agreement: Antecedents.Agreement, _ parent: Int?
  ) -> Int {
    guard let mention = voice.mention, let speaker = voice.speaker else { return 1 }
    let first = scene.tokens.firstIndex(from: mention.end)
    guard first < token, token - first < 60 else { return 1 }
    let others = scene.mentions(in: first..<token).filter {
      $0.name.mention != .title && agreement.fits($0.name)
        && scene.span(of: $0.tokens.lowerBound) == parent
    }
    return others.isEmpty ? 1 : scene.canonicals.count(of: others, and: speaker.text)
  }
}

extension Name.Gender {
  init?(_ gender: WordFeatures.Gender?) {
    switch gender {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case nil: return nil
    }
  }
}
