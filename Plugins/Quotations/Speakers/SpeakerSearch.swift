import Isnad
import IsnadText

/// What stands around a span: its cue, if it has one, and who speaks by it.
struct Attribution {
  /// Where the cue stands.
  enum Link {
    /// Right behind the words said: “…,” she said.
    case behind
    /// Right before them, or with a colon: she said: “…”.
    case before
    /// Before them in the same sentence, with words between: he said the vote “sends a signal”.
    case distant
    /// In the sentence before, which ends in a colon.
    case leadIn
    /// Nowhere: the words stand alone, and the speaker of before goes on.
    case run
    case none
  }

  var link: Link
  var cue: Cue?
  var voice: Voice
}

/// Finds the cue and the speaker of a span.
struct SpeakerSearch {
  let scene: QuotedArticle
  let timeline: VoiceTimeline
  let clauses: Clauses

  init(_ scene: QuotedArticle, timeline: VoiceTimeline) {
    self.scene = scene
    self.timeline = timeline
    clauses = Clauses(scene: scene)
  }

  func attribution(of index: Int, _ shape: SpanShape) -> Attribution {
    let span = scene.spans[index]
    let tokens = scene.tokens(of: span)
    guard let first = tokens.first else { return Attribution(link: .none, voice: .none) }
    let (bounds, start) = (shape.bounds, shape.start)
    if shape.isInHeading, scene.isMark(first - 1, ":"), start < first - 1,
      let label = label(start..<(first - 1))
    {
      return label
    }
    if let dialogue = DialogueLabels.attribution(first, start, in: scene) { return dialogue }
    let before = cueBefore(first, from: start, in: span.parent)
    let behind = cueBehind(index, tokens, bounds)
    if let before, before.isNear || behind == nil || outweighs(before.index, behind) {
      return Attribution(
        link: before.isNear ? .before : .distant, cue: timeline.cues[before.index],
        voice: timeline.voices[before.index])
    }
    if let behind {
      return Attribution(link: .behind, cue: timeline.cues[behind], voice: timeline.voices[behind])
    }
    if let signature = signature(behind: index, tokens) { return signature }
    if let lead = leadIn(of: index, first, from: start, bounds) { return lead }
    if start == first || span.marks == .block { return run(index, first, bounds) }
    return Attribution(link: .none, voice: .none)
  }

  /// Says whether a verb of saying in the same sentence counts for more than what stands behind the
  /// words: he told them it was “a trap”, according to two witnesses.
  private func outweighs(_ before: Int, _ behind: Int?) -> Bool {
    guard let behind, timeline.cues[before].strength == .strong, timeline.voices[before].speaker != nil
    else { return false }
    return timeline.cues[behind].precedesSource || timeline.cues[behind].strength == .weak
  }

  // Cues before the words.

  private func cueBefore(_ first: Int, from start: Int, in parent: Int?) -> (index: Int, isNear: Bool)? {
    var index = timeline.firstCue(from: first) - 1
    while index >= 0, timeline.cues[index].tokens.lowerBound >= start {
      let cue = timeline.cues[index]
      if cue.span == parent, cue.tokens.upperBound <= first {
        let gap = gap(from: cue.tokens.upperBound, to: first, in: parent)
        let isOwn = !isRelative(cue.tokens.lowerBound) || gap.words == 0
        if gap.words <= 1 || gap.endsInColon && cue.strength != .weak && isOwn {
          return (stronger(than: index, from: start, in: parent) ?? index, true)
        }
        if reaches(cue, over: gap) {
          let isIntroduced = scene.belongs(first - 1, to: .complementizer)
          return (
            stronger(than: index, from: start, in: parent) ?? index, gap.words <= 2 || isIntroduced
          )
        }
        if gap.hasStop { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// A verb of saying that governs a weak one: she said prices remained “stubborn”.
  private func stronger(than weak: Int, from start: Int, in parent: Int?) -> Int? {
    guard timeline.cues[weak].strength == .weak, timeline.voices[weak].naming != .name else {
      return nil
    }
    var index = weak - 1
    while index >= 0, timeline.cues[index].tokens.lowerBound >= start {
      let cue = timeline.cues[index]
      if cue.span == parent, cue.strength == .strong {
        let between = gap(
          from: cue.tokens.upperBound, to: timeline.cues[weak].tokens.lowerBound, in: parent)
        return between.words <= 20 && !between.hasStop ? index : nil
      }
      index -= 1
    }
    return nil
  }

  private func reaches(_ cue: Cue, over gap: Gap) -> Bool {
    switch cue.strength {
    case .strong: gap.words <= 40 && !gap.hasStop
    case .describing: gap.words <= 16 && !gap.hasStop
    case .weak: gap.words <= 3 && !gap.hasStop
    }
  }

  /// The words between a cue and the words said.
  struct Gap {
    var words = 0
    var endsInColon = false
    /// Says whether a semicolon separates the two.
    var hasStop = false
  }

  private func gap(from start: Int, to end: Int, in parent: Int?) -> Gap {
    var gap = Gap()
    var token = start
    while token < end {
      if let sibling = scene.sibling(of: token, in: parent) {
        gap.words += 1
        token = max(scene.tokens(of: scene.spans[sibling]).upperBound, token + 1)
        continue
      }
      switch scene.tokens[token].kind {
      case .word: gap.words += 1
      case .mark where scene.isMark(token, SpeakerSearch.stops): gap.hasStop = true
      default: break
      }
      token += 1
    }
    gap.endsInColon = scene.isMark(end - 1, ":")
    return gap
  }

  private static let stops: MarkSet = [";", "\u{61B}"]

  // Cues behind the words.

  private func cueBehind(_ index: Int, _ tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
    let span = scene.spans[index]
    var next = tokens.upperBound
    guard next < bounds.upperBound, span.closing != nil else { return nil }
    let isArabic = scene.tokens[next].script == .arabic || scene.isMark(next, "\u{60C}")
    let hasComma = scene.isMark(next, SpeakerSearch.commas)
    let endsOpen =
      scene.innerTokens(of: span).last.map { scene.isMark($0, SpeakerSearch.openEnds) } ?? false
    if hasComma { next += 1 }
    var cue = timeline.firstCue(from: next)
    guard cue < timeline.cues.count, timeline.cues[cue].tokens.lowerBound < next + SpeakerSearch.reach,
      next < bounds.upperBound, scene.sibling(of: next, in: span.parent) == nil
    else { return nil }
    if scene.belongs(next, to: .conjunction) { return nil }
    if clauses.endsSentence(index, behind: tokens.upperBound, before: bounds.upperBound), !hasComma {
      return nil
    }
    let end = clauses.end(from: next, in: span.parent, bounds: bounds)
    let limit = min(end, next + SpeakerSearch.reach)
    while cue < timeline.cues.count, timeline.cues[cue].tokens.lowerBound < limit {
      let candidate = timeline.cues[cue]
      let position = candidate.tokens.lowerBound
      if hasSibling(in: next..<position, span.parent) { return nil }
      if candidate.span == span.parent {
        if isArabic {
          if candidate.features.tense == .participle { return nil }
          // A verb with و before it opens a clause of its own.
          if candidate.hasProclitics, candidate.use != .phrase, candidate.use != .beforeSource {
            return nil
          }
          return position == next && (hasComma || endsOpen || candidate.use != nil) ? cue : nil
        }
        if position == next, hasComma || endsOpen || candidate.precedesSource { return cue }
        guard hasComma || endsOpen else { return nil }
        if !isRelative(position),
          candidate.features.tense != .participle || timeline.voices[cue].speaker == nil
        {
          return introducesOthers(candidate, before: end, span.parent) && position - next > 8 ? nil : cue
        }
      }
      cue += 1
    }
    return nil
  }

  /// How many tokens behind the words said their cue is looked for.
  private static let reach = 26

  /// What stands between the words said and who says them.
  private static let commas: MarkSet = [",", "\u{60C}", "-", "\u{2013}", "\u{2014}"]

  /// What ends the words said where the sentence goes on.
  private static let openEnds: MarkSet = [
    ",", "?", "!", "\u{2014}", "\u{2013}", "-", "\u{2026}", "\u{61F}",
  ]

  private func hasSibling(in range: Range<Int>, _ parent: Int?) -> Bool {
    range.contains { scene.sibling(of: $0, in: parent) != nil }
  }

  private func introducesOthers(_ cue: Cue, before end: Int, _ parent: Int?) -> Bool {
    scene.isMark(cue.tokens.upperBound, ":")
  }

  private func isRelative(_ verb: Int) -> Bool {
    scene.folded(verb - 1).isAny("who", "which", "that", "to")
  }
}
