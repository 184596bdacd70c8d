import Isnad
import IsnadText

/// Tells what happened from what is foreseen, wanted or denied.
struct Modalities {
  let scene: ChangeScene
  private var tokens: TokenTable { scene.tokens }

  func fill(_ mention: inout Mention) {
    let isArabic = tokens[mention.word.tokens.lowerBound].script == .arabic
    let reading = isArabic ? arabic(mention) : english(mention)
    mention.change.modality = reading.modality
    mention.denial = reading.denial
    if mention.word.isDenied {
      mention.change.modality = .denied
      mention.change.degree = .partial
    }
    grade(&mention)
  }

  private struct Reading {
    var modality = Change.Modality.told
    var denial: Int?
  }

  /// “Not fully recovered” is a part of the way; “fully recovered” needs no grade.
  private func grade(_ mention: inout Mention) {
    let near = [
      scene.degrees.match(covering: mention.word.tokens.lowerBound - 1),
      scene.degrees.match(startingAt: mention.word.tokens.upperBound),
    ].compactMap { $0 }
    guard near.contains(where: { $0.entry.properties["degree"] == "full" }) else { return }
    mention.change.degree = mention.change.modality == .denied ? .partial : nil
  }

  // MARK: English

  private func english(_ mention: Mention) -> Reading {
    mention.use == .verb ? englishVerb(mention) : englishNoun(mention)
  }

  private func englishVerb(_ mention: Mention) -> Reading {
    var reading = Reading()
    let first = mention.word.tokens.lowerBound
    let lower = max(mention.window.lowerBound, first - 6)
    var index = first - 1
    while index >= lower {
      guard
        EnglishWords.group.contains(index, of: tokens) || EnglishWords.isAdverb(index, of: tokens)
          || scene.degrees.isMatch(covering: index)
      else { break }
      if EnglishWords.negations.contains(index, of: tokens), tokens.word(index + 1) != "only" {
        return Reading(modality: .denied, denial: index)
      }
      if tokens.word(index) == "to" {
        let isTold = EnglishWords.aspectual.contains(index - 1, of: tokens)
        // “Has yet to recover.”
        if tokens.word(max(index - 1, 0)) == "yet" {
          return Reading(modality: .denied, denial: index - 1)
        }
        if !isTold { return Reading(modality: infinitive(before: index, in: mention.window)) }
        index -= 1
      } else if EnglishWords.modals.contains(index, of: tokens) {
        reading.modality =
          tokens.word(index) == "must" || tokens.word(index) == "should" ? .aim : .forecast
        return reading
      }
      index -= 1
    }
    if isConditional(mention) { reading.modality = .forecast }
    // “By cutting costs” is a means, “plans for raising taxes” a wish.
    if mention.word.tense == .participle, mention.word.frame == .object,
      tokens.word(max(first - 1, 0)) == "for" || tokens.word(max(first - 1, 0)) == "of"
        || tokens.word(max(first - 1, 0)) == "by"
    {
      reading.modality = .aim
    }
    // A bare form without a subject is a demand or one of a list of plans.
    if mention.word.tense == .present, mention.word.frame == .object, mention.measure != nil,
      mention.word.match.form.features.number == nil,
      hasBefore(first, in: mention.window, within: 9, EnglishWords.aims)
        || hasBefore(first, in: mention.window, within: 9, EnglishWords.modals)
    {
      reading.modality = .aim
    }
    return reading
  }

  /// What an infinitive tells, by the words before it.
  private func infinitive(before index: Int, in window: Range<Int>) -> Change.Modality {
    hasBefore(index, in: window, within: 6, EnglishWords.forecasts) ? .forecast : .aim
  }

  private func isConditional(_ mention: Mention) -> Bool {
    let first = mention.measure?.tokens.lowerBound ?? mention.word.tokens.lowerBound
    let lower = max(mention.window.lowerBound, first - 6)
    guard lower < first else { return false }
    return (lower..<first).contains {
      tokens.word($0) == "if" || tokens.word($0) == "whether" || tokens.word($0) == "unless"
        || tokens.word($0) == "could" || tokens.word($0) == "would"
    }
  }

  private func englishNoun(_ mention: Mention) -> Reading {
    let first = mention.tokens.lowerBound
    let lower = max(mention.window.lowerBound, first - 4)
    var index = first - 1
    while index >= lower, !scene.isMark(index, [",", ";", ":", "."]) {
      if EnglishWords.negations.contains(index, of: tokens), tokens.word(index) != "yet" {
        return Reading(modality: .denied, denial: index)
      }
      index -= 1
    }
    if hasBefore(first, in: mention.window, within: 7, EnglishWords.forecasts) {
      return Reading(modality: .forecast)
    }
    if hasBefore(first, in: mention.window, within: 7, EnglishWords.aims) {
      return Reading(modality: .aim)
    }
    // “To achieve growth”, “for an increase”: an infinitive before it wants it.
    if !mention.hasCarrier, hasInfinitive(before: first, in: mention.window) {
      return Reading(modality: .aim)
    }
    if isConditional(mention) { return Reading(modality: .forecast) }
    return Reading()
  }

  private func hasInfinitive(before index: Int, in window: Range<Int>) -> Bool {
    let lower = max(window.lowerBound, index - 6)
    guard lower + 1 < index else { return false }
    return (lower..<index - 1).contains {
      tokens.word($0) == "to" && scene.isWord($0 + 1)
        && !EnglishWords.determiners.contains($0 + 1, of: tokens)
        && ($0 == window.lowerBound || !EnglishWords.aspectual.contains($0 - 1, of: tokens))
        && !tokens[$0 + 1].isCapitalized && !scene.measures.isMatch(covering: $0 + 1)
        && !EnglishWords.isAdverb($0 + 1, of: tokens) && scene.quantity(covering: $0 + 1) == nil
        && tokens.word($0 - 1 >= 0 ? $0 - 1 : 0) != "due"
        && tokens.word($0 - 1 >= 0 ? $0 - 1 : 0) != "thanks"
    }
  }

  private func hasBefore(
    _ index: Int, in window: Range<Int>, within steps: Int, _ words: WordSet
  ) -> Bool {
    var place = index - 1
    while place >= max(window.lowerBound, index - steps) {
      if scene.isMark(place, [",", ";", ":", "."]) { return false }
      if words.contains(place, of: tokens) { return true }
      place -= 1
    }
    return false
  }

  // MARK: Arabic

  private func arabic(_ mention: Mention) -> Reading {
    mention.use == .verb ? arabicVerb(mention) : arabicNoun(mention)
  }

  private func arabicVerb(_ mention: Mention) -> Reading {
    let match = mention.word.match
    let first = match.tokens.lowerBound
    let prefix = Prefix(of: first, before: match.range.start, in: tokens)
    let isPresent = mention.word.tense != .past
    if case .future = prefix, isPresent { return Reading(modality: .forecast) }
    let before = first - 1
    guard before >= mention.window.lowerBound else { return Reading() }
    if ArabicWords.negations.contains(before, of: tokens) {
      return Reading(modality: .denied, denial: before)
    }
    if ArabicWords.futures.contains(before, of: tokens) { return Reading(modality: .forecast) }
    if isPresent, case .preposition = prefix { return Reading(modality: .aim) }
    if isPresent {
      if tokens.word(before) == "قد" { return Reading(modality: .forecast) }
      if hasBefore(first, in: mention.window, within: 5, ArabicWords.forecasts) {
        return Reading(modality: .forecast)
      }
      if tokens.word(before) == "ان" { return Reading(modality: .aim) }
    }
    if (max(mention.window.lowerBound, first - 4)..<first).contains(where: {
      tokens.word($0) == "اذا" || tokens.word($0) == "لو"
    }) {
      return Reading(modality: .forecast)
    }
    return Reading()
  }

  private func arabicNoun(_ mention: Mention) -> Reading {
    let match = mention.word.match
    let first = match.tokens.lowerBound
    let prefix = Prefix(of: first, before: match.range.start, in: tokens)
    let lower = max(mention.window.lowerBound, first - 3)
    for index in stride(from: first - 1, through: lower, by: -1) {
      if scene.isMark(index, ["،", ",", ".", "؛"]) { break }
      if ArabicWords.negations.contains(index, of: tokens), tokens.word(index) != "غير" {
        return Reading(modality: .denied, denial: index)
      }
    }
    if case .preposition = prefix, isLam(first), mention.word.isWanted {
      return Reading(modality: .aim)
    }
    if mention.word.isWanted, tokens.word(max(first - 1, 0)) == "الي" { return Reading(modality: .aim) }
    if hasBefore(first, in: mention.window, within: 6, ArabicWords.forecasts) {
      return Reading(modality: .forecast)
    }
    if !mention.hasCarrier || mention.word.frame == .object,
      hasBefore(first, in: mention.window, within: 6, ArabicWords.aims)
    {
      return Reading(modality: .aim)
    }
    if mention.hasCarrier, isForecastCarrier(mention) { return Reading(modality: .forecast) }
    return Reading()
  }

  /// «سيشهد نمواً», «أن يشهد نمواً».
  private func isForecastCarrier(_ mention: Mention) -> Bool {
    guard
      let carrier = ArabicPhrases(scene).carrier(before: mention.tokens.lowerBound, in: mention.window),
      let match = scene.carriers.match(covering: carrier.lowerBound)
    else { return false }
    if case .future = Prefix(of: carrier.lowerBound, before: match.range.start, in: tokens) {
      return true
    }
    guard carrier.lowerBound > mention.window.lowerBound, match.form.features.tense == .present else {
      return false
    }
    return tokens.word(carrier.lowerBound - 1) == "ان"
      || ArabicWords.futures.contains(carrier.lowerBound - 1, of: tokens)
      || ArabicWords.negations.contains(carrier.lowerBound - 1, of: tokens)
      || hasBefore(carrier.lowerBound, in: mention.window, within: 4, ArabicWords.forecasts)
  }

  private func isLam(_ index: Int) -> Bool {
    let folded = tokens[index].folded
    guard folded.count > 4 else { return false }
    let lam = "ل".utf8
    return tokens.foldedBytes[folded.start..<folded.start + 2].elementsEqual(lam)
      || tokens.foldedBytes[folded.start + 2..<folded.start + 4].elementsEqual(lam)
        && tokens.foldedBytes[folded.start..<folded.start + 2].elementsEqual("و".utf8)
  }
}
