import Foundation
import Isnad
import IsnadText

/// The claim that each sentence of running text makes.
struct ClaimFinder {
  /// The claims with their sentences.
  private(set) var found: [(range: TextRange, value: Claim)] = []
  private let scene: ClaimedArticle
  private let kinds: SentenceKinds
  private let speakers: Speakers

  /// The fewest words of a sentence that claims something: less is a kicker or a name.
  private static let fewest = 3

  init(_ scene: ClaimedArticle, wordings: [(range: TextRange, value: Wording)]) {
    self.scene = scene
    kinds = SentenceKinds(scene, wordings)
    speakers = Speakers(scene)
    var worths: [Language: SentenceWorth] = [:]
    for (number, sentence) in scene.article.sentences.enumerated() {
      let block = scene.article.blocks[sentence.block]
      guard block.isProse, block.kind != .tableCell,
        hasWords(sentence.tokens)
      else { continue }
      let language = block.language
      let (sum, shape) = worths[language, default: SentenceWorth(scene, language)].weigh(
        sentence.tokens)
      found.append(
        (sentence.range, claim(number, sentence, hundredths: SentenceWorth.hundredths(sum), shape)))
    }
  }

  private func hasWords(_ tokens: Range<Int>) -> Bool {
    var words = 0
    for token in tokens where scene.tokens[token].kind == .word {
      words += 1
      if words == ClaimFinder.fewest { return true }
    }
    return false
  }

  private func claim(
    _ number: Int, _ sentence: Sentence, hundredths: Int, _ shape: SentenceShape
  ) -> Claim {
    let type = kinds.type(of: number, shape)
    var claim = Claim(type, score: .hundredths(hundredths))
    claim.isSourced = scene.isSourced(at: sentence.range.start)
    if let speaker = speakers.speaker(of: number, sentence) {
      claim.voice = .speaker
      claim.speaker = speaker.name
      claim.speakerRange = speaker.range
      claim.isSourced = true
    }
    (claim.priority, claim.reason) = ClaimPriority.of(claim, hundredths: hundredths)
    return claim
  }
}

/// How soon somebody should look at a claim, and why.
enum ClaimPriority {
  /// From here on, in hundredths of its score, a sentence is worth checking.
  private static let worth = 50
  /// From here on so is what tells only that something happened, as most of news does.
  private static let eventful = 80

  static func of(_ claim: Claim, hundredths: Int) -> (Claim.Priority, Claim.Reason) {
    let isWorth = hundredths >= worth
    switch claim.type {
    case .sensitive: return (claim.isSourced ? .medium : .high, .sensitive)
    case .statistic, .superlative, .comparison:
      guard isWorth else { return (.low, .checkable) }
      return claim.isSourced ? (.medium, .checkable) : (.high, .unsourced)
    case .causal:
      guard isWorth else { return (.low, .plain) }
      return (.medium, claim.isSourced ? .worded : .unsourced)
    case .event, .background:
      guard hundredths >= eventful else { return (.low, .plain) }
      return (.medium, claim.isSourced ? .worded : .unsourced)
    case .forecast, .evaluation, .intention: return (isWorth ? .medium : .low, .opinion)
    }
  }
}
