import Isnad
import IsnadText

// Words without a cue of their own.
extension SpeakerSearch {
  /// A line behind the words that names the speaker: — Mary Smith, 79.
  func signature(behind index: Int, _ tokens: Range<Int>) -> Attribution? {
    let span = scene.spans[index]
    var next = tokens.upperBound
    guard next < scene.tokens.count else { return nil }
    let last = span.blocks.upperBound
    let blockEnd = scene.article.blocks[last].tokens.upperBound
    let isOwnLine = next >= blockEnd
    if isOwnLine,
      last + 1 >= scene.article.blocks.count
        || scene.article.blocks[last + 1].tokens.lowerBound != next
        || !BlockQuotations.isSignature(scene.article.blocks[last + 1], in: scene.article)
    {
      return nil
    }
    guard
      scene.isMark(next, ["-", "\u{2013}", "\u{2014}", "\u{2015}", "("]) || scene.folded(next) == "~"
    else { return nil }
    next += 1
    let end = isOwnLine ? scene.article.blocks[last + 1].tokens.upperBound : blockEnd
    guard next < end, end - next <= 16 else { return nil }
    if let mention = scene.mention(of: next) {
      return Attribution(link: .behind, voice: Voice(mention, in: scene, confidence: 88))
    }
    guard isOwnLine else { return nil }
    var stop = next
    while stop < end, scene.isWord(stop) { stop += 1 }
    guard stop > next, stop - next <= 5 else { return nil }
    let range = scene.tokens.range(of: next..<stop)
    return Attribution(
      link: .behind,
      voice: Voice(
        speaker: Voice.Speaker(text: scene.article[range], presentation: range), naming: .name,
        mention: range, confidence: 75))
  }

  /// A sentence that ends in a colon before the words, in their sentence or in the block before.
  func leadIn(of index: Int, _ first: Int, from start: Int, _ bounds: Range<Int>) -> Attribution? {
    let parent = scene.spans[index].parent
    // The token before may belong to the block before, whose colon is looked for below.
    if first > bounds.lowerBound, scene.isMark(first - 1, ":") {
      return colon(before: first - 1, from: start, in: parent)
    }
    guard start == first, first == bounds.lowerBound, parent == nil,
      let block = scene.article.block(at: scene.tokens[first].range.start), block > 0
    else { return nil }
    let earlier = scene.article.blocks[block - 1]
    guard earlier.isProse, let last = earlier.tokens.last, scene.isMark(last, ":", ",", "\u{60C}")
    else {
      return nil
    }
    if !scene.isMark(last, ":"), !scene.lexicons.saying.isMatch(covering: last - 1) { return nil }
    let begin = clauses.start(before: last, in: nil, bounds: earlier.tokens)
    return colon(before: last, from: begin, in: nil)
  }

  func colon(before colon: Int, from start: Int, in parent: Int?) -> Attribution? {
    var index = timeline.firstCue(from: colon) - 1
    while index >= 0, timeline.cues[index].tokens.lowerBound >= start {
      if timeline.cues[index].span == parent,
        timeline.voices[index].speaker != nil || timeline.voices[index].mention != nil
      {
        return Attribution(link: .leadIn, cue: timeline.cues[index], voice: timeline.voices[index])
      }
      index -= 1
    }
    guard start < colon else { return nil }
    if let label = label(start..<colon) { return label }
    let voice = subject(of: start..<colon, in: parent)
    return Attribution(link: .leadIn, voice: voice ?? .none)
  }

  /// A name and a colon alone, as in headlines and dialogues: Smith: “…”.
  func label(_ range: Range<Int>) -> Attribution? {
    guard let mention = scene.mentions(in: range).last, mention.tokens.upperBound == range.upperBound
    else { return describedLabel(range) }
    return Attribution(link: .before, voice: Voice(mention, in: scene, confidence: 85))
  }

  /// A few words with a title before a colon: Bakery owner: “…”.
  private func describedLabel(_ range: Range<Int>) -> Attribution? {
    guard range.count <= 5, let last = range.last, range.allSatisfy({ scene.isWord($0) }),
      scene.tokens[last].script != .arabic
        || scene.lexicons.titles.isMatch(startingAt: range.lowerBound),
      scene.lexicons.titles.isMatch(covering: last)
        || range.contains(where: { scene.lexicons.titles.isMatch(startingAt: $0) })
    else { return nil }
    let words = scene.tokens.range(of: range)
    return Attribution(
      link: .before,
      voice: Voice(
        speaker: Voice.Speaker(text: scene.article[words], presentation: words), naming: .title,
        mention: words, confidence: 65))
  }

  /// The subject of a sentence without a verb of saying that leads in words with a colon.
  func subject(of range: Range<Int>, in parent: Int?) -> Voice? {
    let isArabic = scene.tokens[range.lowerBound].script == .arabic
    let mentions = scene.mentions(in: range).filter {
      scene.span(of: $0.tokens.lowerBound) == parent
        && ($0.start == range.lowerBound
          || !scene.belongs($0.start - 1, to: isArabic ? .arabicPreposition : .preposition))
        && scene.folded($0.tokens.upperBound) != "'s"
    }
    let named = mentions.first { $0.name.mention != .title && $0.name.what == .person }
    if !isArabic, scene.belongs(range.lowerBound, to: .pronoun) {
      let finder = Antecedents(scene: scene, timeline: timeline)
      var agreement = Antecedents.Agreement()
      switch scene.folded(range.lowerBound) {
      case "he": agreement.gender = .masculine
      case "she": agreement.gender = .feminine
      case "they": agreement.isPlural = true
      default: agreement.what = .organisation
      }
      if let found = finder.antecedent(
        of: range.lowerBound, from: range.lowerBound, in: parent, agreement)
      {
        return Voice(
          speaker: found.speaker, naming: .pronoun, mention: scene.tokens[range.lowerBound].range,
          candidates: found.candidates, confidence: 70)
      }
    }
    let title = mentions.first {
      !isArabic || $0.name.mention != .title || $0.start <= range.lowerBound + 1
    }
    if let mention = named ?? title { return Voice(mention, in: scene, confidence: 70) }
    // Whoever stands behind a preposition: the answer came from Smith.
    let any = scene.mentions(in: range).first {
      scene.span(of: $0.tokens.lowerBound) == parent && $0.name.what == .person
        && $0.name.mention != .title
    }
    if let any { return Voice(any, in: scene, confidence: 55) }
    // Whose answer it is: The company's response came by e-mail.
    if let owner = scene.mentions(in: range).first, owner.start <= range.lowerBound + 1,
      scene.folded(owner.tokens.upperBound) == "'s"
    {
      return Voice(owner, in: scene, confidence: 58)
    }
    if !isArabic, range.count > 8 { return nil }
    if scene.belongs(range.lowerBound, to: [.preposition, .arabicPreposition]) { return nil }
    guard let block = scene.article.block(at: scene.tokens[range.lowerBound].range.start),
      var voice = timeline.lastVoice(before: range.lowerBound, in: parent, fromBlock: max(0, block - 1))
    else { return nil }
    voice.naming = .implicit
    voice.confidence = 55
    return voice
  }

  /// Words that stand alone: the one who spoke last in the paragraph, or in the one before.
  func run(_ index: Int, _ first: Int, _ bounds: Range<Int>) -> Attribution {
    let parent = scene.spans[index].parent
    guard parent == nil, let block = scene.article.block(at: scene.tokens[first].range.start),
      scene.article.blocks[block].isProse
    else { return Attribution(link: .none, voice: .none) }
    if var voice = timeline.lastVoice(before: first, in: nil, fromBlock: block) {
      voice.naming = .implicit
      voice.confidence = min(voice.confidence, 75)
      return Attribution(link: .run, voice: voice)
    }
    if first > bounds.lowerBound {
      let lower = clauses.start(before: first - 1, in: nil, bounds: bounds)
      if let voice = subject(of: lower..<first, in: nil) {
        return Attribution(
          link: .run,
          voice: Voice(
            speaker: voice.speaker, naming: .implicit, mention: voice.mention, confidence: 60))
      }
    }
    if block > 0, scene.article.blocks[block - 1].isProse,
      var voice = timeline.lastVoice(before: first, in: nil, fromBlock: block - 1)
    {
      voice.naming = .implicit
      voice.confidence = min(voice.confidence, 55)
      return Attribution(link: .run, voice: voice)
    }
    return Attribution(link: .run, voice: .none)
  }
}
