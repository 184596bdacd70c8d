import Foundation
import Isnad
import IsnadText

/// Reads the words of change of an article one by one, and makes changes of those that tell one.
struct ChangeAssembly {
  let scene: ChangeScene
  let words: [LexiconMatch]
  private let english: EnglishChanges
  private let arabic: ArabicChanges

  init(scene: ChangeScene, words: [LexiconMatch]) {
    self.scene = scene
    self.words = words
    english = EnglishChanges(scene)
    arabic = ArabicChanges(scene)
  }

  /// How far around a word its grammar is read.
  private static let reach = 45

  func drafts() -> [AnnotationDraft] {
    let told = words.compactMap(mention)
    guard !told.isEmpty else { return [] }
    var mentions = Echoes(scene: scene).joined(told)
    let figures = Figures(scene: scene)
    let times = Times(scene: scene)
    let modalities = Modalities(scene: scene)
    let voices = Voices(scene: scene)
    for index in mentions.indices {
      figures.fill(&mentions[index])
      times.fill(&mentions[index])
      modalities.fill(&mentions[index])
      voices.fill(&mentions[index])
    }
    mentions = mentions.compactMap(weighed)
    ElsewhereFigures(scene: scene).mark(&mentions)
    Counterparts(scene: scene).mark(&mentions)
    return mentions.map { mention in
      var change = mention.change
      change.measure = mention.measure?.name
      change.measureRange = mention.measure.map { scene.tokens.range(of: $0.tokens) }
      change.confidence = .hundredths(mention.confidence)
      return AnnotationDraft(change, at: range(of: mention))
    }
  }

  private func mention(_ match: LexiconMatch) -> Mention? {
    // Most words of change have nothing near them that is measured or counted.
    guard scene.hasMeasure(around: match.tokens, within: Self.reach) else { return nil }
    guard let word = ChangeWord(match), let sentence = scene.article.sentence(at: match.range.start)
    else {
      return heading(match)
    }
    return mention(word, in: scene.article.sentences[sentence].tokens)
  }

  /// Headings have no sentences of their own in every layout.
  private func heading(_ match: LexiconMatch) -> Mention? {
    guard let word = ChangeWord(match), let block = scene.article.block(at: match.range.start),
      scene.article.blocks[block].isHeading
    else { return nil }
    return mention(word, in: scene.article.blocks[block].tokens)
  }

  private func mention(_ word: ChangeWord, in sentence: Range<Int>) -> Mention? {
    let first = word.tokens.lowerBound
    guard sentence.contains(first), word.tokens.upperBound <= sentence.upperBound else { return nil }
    let window =
      max(
        sentence.lowerBound, first - Self.reach)..<min(
        sentence.upperBound, word.tokens.upperBound + Self.reach)
    return scene.tokens[first].script == .arabic
      ? arabic.mention(of: word, in: window) : english.mention(of: word, in: window)
  }

  /// The bytes of the words of change; a proclitic before them is none of them, the article is.
  private func range(of mention: Mention) -> TextRange {
    let whole = scene.tokens.range(of: mention.tokens)
    let match = mention.word.match
    guard mention.tokens.lowerBound == match.tokens.lowerBound else { return whole }
    let article = match.isDefinite ? "ال".utf8.count : 0
    let start = match.range.start - article
    let hasArticle =
      article > 0 && start >= whole.start
      && scene.article.text.bytes[start..<match.range.start].elementsEqual("ال".utf8)
    return TextRange(hasArticle ? start : match.range.start, whole.end)
  }

  /// The mention with its confidence; nothing where neither a measure nor a figure stands by it.
  private func weighed(_ mention: Mention) -> Mention? {
    var mention = mention
    let change = mention.change
    let word = mention.word
    if word.needsFigure, change.percent == nil, change.points == nil { return nil }
    guard let measure = mention.measure else {
      if change.direction == .recovery, change.modality == .denied, change.voice == .speaker {
        mention.confidence = 50
        return mention
      }
      let isShare = change.percent != nil || change.points != nil
      guard isShare || change.amount?.role == .money, mention.use != .adjective, !word.isWeak || isShare
      else { return nil }
      mention.confidence = min(mention.confidence, 55)
      return mention
    }
    if measure.isWeak, !change.hasFigure {
      if word.isWeak || mention.use == .adjective { return nil }
      mention.confidence = min(mention.confidence, 65)
    }
    if measure.tie == .before, !change.hasFigure, !change.isRecord { return nil }
    if measure.tie == .pronoun { mention.confidence = min(mention.confidence, 70) }
    if change.hasFigure, measure.tie != .pronoun { mention.confidence = max(mention.confidence, 85) }
    return mention
  }
}
