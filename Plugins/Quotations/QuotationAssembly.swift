import Foundation
import Isnad
import IsnadText

/// Puts together what marks, speech, speakers and details say about each span.
struct QuotationAssembly {
  private let scene: QuotedArticle
  private var attributions: [Attribution]
  private var verdicts: [SpeechVerdict]
  private let shapes: [SpanShape]

  init(_ scene: QuotedArticle) {
    self.scene = scene
    let timeline = VoiceTimeline(scene, cues: CueFinder(scene).cues())
    let search = SpeakerSearch(scene, timeline: timeline)
    let decision = SpeechDecision(scene: scene)
    let shapes = scene.spans.indices.map { SpanShape($0, in: scene) }
    self.shapes = shapes
    attributions = scene.spans.indices.map { search.attribution(of: $0, shapes[$0]) }
    verdicts = []
    verdicts.reserveCapacity(shapes.count)
    for index in scene.spans.indices {
      verdicts.append(decision.verdict(on: index, shapes[index], attributions[index]))
    }
    settleFirstPersons()
    settleHeadings()
    settleSuspended()
  }

  /// The annotations of all spans.
  func drafts() -> [AnnotationDraft] {
    let speech = scene.spans.indices.filter { verdicts[$0].isSpeech }
    let usual = usualMarks(of: speech)
    var twins = Twins(speech, in: scene)
    let foreign = ForeignSpeakers(in: scene)
    let provenance = ProvenanceSearch(scene: scene)
    var trail = SpeakerTrail(scene)
    var drafts: [AnnotationDraft] = []
    drafts.reserveCapacity(scene.spans.count)
    for (number, index) in speech.enumerated() {
      var quotation = quotation(index, provenance, foreign)
      quotation.hasUsualMarks =
        quotation.isNested || quotation.marks == .block || usual == nil || quotation.marks == usual
      if let twin = twins.twin(of: number) {
        let other = speech[twin.number]
        quotation.twin = Quotation.Twin(
          range: scene.spans[other].range, hasSameWords: twin.hasSameWords,
          hasSameSpeaker: attributions[other].voice.speaker?.text == quotation.speaker)
      }
      trail.follow(&quotation, at: scene.spans[index].range)
      drafts.append(AnnotationDraft(quotation, at: scene.spans[index].range))
    }
    for index in scene.spans.indices where !verdicts[index].isSpeech {
      drafts.append(AnnotationDraft(scareQuote(index), at: scene.spans[index].range))
    }
    return drafts
  }

  private func quotation(
    _ index: Int, _ search: ProvenanceSearch, _ foreign: ForeignSpeakers
  ) -> Quotation {
    let (span, attribution, shape) = (scene.spans[index], attributions[index], shapes[index])
    let voice = attribution.voice
    let found = search.finding(of: index, shape, cue: attribution.cue)
    var quotation = Quotation(marks: span.marks, words: shape.words)
    quotation.speaker = voice.speaker?.text
    quotation.speakerBy = voice.naming
    quotation.speakerMention = voice.mention
    quotation.candidates = voice.candidates
    let confidence =
      voice.naming == .none
      ? verdicts[index].confidence : min(verdicts[index].confidence, voice.confidence)
    quotation.confidence = Decimal.hundredths(confidence)
    quotation.medium = found.medium ?? .speech
    if let cue = attribution.cue {
      let entry = scene.entry(of: cue)
      quotation.cue = cue.range
      quotation.cueLemma = entry.lemma
      quotation.cueClass = entry.properties["class"].flatMap(Quotation.CueClass.init)
      if let medium = entry.properties["medium"].flatMap(Quotation.Medium.init) {
        quotation.medium = medium
      }
    }
    quotation.isPartial =
      PartialWords.isPartial(index, shape, attribution, in: scene) && !isSuspended(index)
    quotation.isNested = span.parent != nil
    quotation.isClosed = span.isClosed
    quotation.provenance = found.provenance
    quotation.isMarkedTranslated = found.isTranslated
    quotation.isForeignSpeaker = voice.speaker.map { foreign.contains($0.text) } ?? false
    quotation.slip = Slips.first(in: shape.inner, of: scene)
    return quotation
  }

  private func scareQuote(_ index: Int) -> ScareQuote {
    let verdict = verdicts[index]
    return ScareQuote(
      role: verdict.role, marks: scene.spans[index].marks,
      words: shapes[index].words,
      isPerson: verdict.isPerson, confidence: Decimal.hundredths(verdict.confidence))
  }

  /// The marks that most quotations have; nothing where no kind leads.
  private func usualMarks(of speech: [Int]) -> Quotation.Marks? {
    var counts: [Quotation.Marks: Int] = [:]
    for index in speech where scene.spans[index].parent == nil && scene.spans[index].marks != .block {
      counts[scene.spans[index].marks, default: 0] += 1
    }
    let best = counts.values.max() ?? 0
    let leaders = counts.filter { $0.value == best }
    return leaders.count == 1 ? leaders.first?.key : nil
  }
}

// What only the other spans can tell.
extension QuotationAssembly {
  /// `I said` inside a quotation: whoever speaks the quotation.
  private mutating func settleFirstPersons() {
    for index in scene.spans.indices {
      guard let parent = scene.spans[index].parent, attributions[parent].voice.speaker != nil else {
        continue
      }
      let speaker = attributions[index].voice.speaker?.text.lowercased()
      let isFirst =
        speaker == "i" || speaker == "we"
        || attributions[index].cue.map(scene.entry)?.properties["person"] == "first"
      guard isFirst else { continue }
      let mention = attributions[index].voice.mention ?? attributions[parent].voice.mention
      attributions[index].voice = Voice(
        speaker: attributions[parent].voice.speaker, naming: .pronoun, mention: mention, confidence: 75)
    }
  }

  /// Words in a heading are what the body makes of them.
  private mutating func settleHeadings() {
    let headings = scene.spans.indices.filter { shapes[$0].isInHeading }
    guard !headings.isEmpty else { return }
    let spansOfWord = bodySpans(havingFirstWordsOf: headings)
    for index in headings {
      let own = words(of: index)
      guard let first = own.first,
        let body = spansOfWord[first]?.first(where: { contains(words(of: $0), own) })
      else { continue }
      if verdicts[body].isSpeech {
        verdicts[index] = .speech(verdicts[body].confidence)
        if attributions[index].voice.speaker == nil {
          attributions[index].voice = attributions[body].voice
          attributions[index].voice.naming = attributions[body].voice.naming == .none ? .none : .implicit
        }
      } else if own.count == words(of: body).count {
        verdicts[index] = verdicts[body]
      }
    }
  }

  /// The first spans outside headings with each of the words that open a span in a heading.
  private func bodySpans(havingFirstWordsOf headings: [Int]) -> [[Int]?] {
    let wanted = headings.compactMap { words(of: $0).first }
    guard let last = wanted.max() else { return [] }
    var spans = [[Int]?](repeating: nil, count: last + 1)
    for word in wanted { spans[word] = [] }
    for index in scene.spans.indices where !shapes[index].isInHeading {
      for word in words(of: index) where word <= last {
        guard let known = spans[word], known.last != index, known.count < QuotationAssembly.most else {
          continue
        }
        spans[word]?.append(index)
      }
    }
    return spans
  }

  /// The most spans that are looked at for a word of a heading.
  private static let most = 12

  /// Says whether a quotation goes on behind its speaker: “…,” she said, “…”.
  private func isSuspended(_ index: Int) -> Bool {
    guard index > 0, attributions[index - 1].link == .behind, attributions[index].link != .behind,
      let cue = attributions[index].cue, attributions[index - 1].cue?.tokens == cue.tokens
    else { return false }
    return scene.isMark(scene.tokens(of: scene.spans[index]).lowerBound - 1, ",", "\u{60C}")
  }

  /// “…,” she said, “…”: what follows the speaker is as much speech as what went before.
  private mutating func settleSuspended() {
    for index in scene.spans.indices.dropFirst() where !verdicts[index].isSpeech {
      let earlier = index - 1
      guard verdicts[earlier].isSpeech, attributions[earlier].link == .behind,
        attributions[index].link == .before,
        let cue = attributions[index].cue, attributions[earlier].cue?.tokens == cue.tokens
      else { continue }
      verdicts[index] = .speech(80)
    }
  }

  /// The words of a span, by their numbers.
  private func words(of index: Int) -> [Int] {
    scene.spans[index].innerTokens.lazy.filter { scene.tokens[$0].kind == .word }.map {
      scene.tokens.number($0)
    }
  }

  private func contains(_ long: [Int], _ short: [Int]) -> Bool {
    guard short.count <= long.count, let first = short.first else { return false }
    for start in 0...(long.count - short.count) where long[start] == first {
      if long[start..<(start + short.count)].elementsEqual(short) { return true }
    }
    return false
  }
}
