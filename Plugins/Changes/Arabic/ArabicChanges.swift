import Isnad
import IsnadText

/// Reads Arabic words of change: what changed, and whether anything did.
struct ArabicChanges {
  let scene: ChangeScene
  let phrases: ArabicPhrases
  private var tokens: TokenTable { scene.tokens }

  init(_ scene: ChangeScene) {
    self.scene = scene
    phrases = ArabicPhrases(scene)
  }

  /// The word in use; nothing where it tells no change.
  func mention(of word: ChangeWord, in window: Range<Int>) -> Mention? {
    switch word.kind {
    case .verb: verb(word, window)
    case .noun: noun(word, window)
    case .adjective: adjective(word, window)
    case .figure: figure(word, window)
    case .record: record(word, window)
    }
  }

  private func verb(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    let behind = word.tokens.upperBound
    // تراجع عن قراره: he went back on it.
    if ArabicWords.about.contains(behind, of: tokens) { return nil }
    if isNoun(word, window) { return noun(word, window) }
    var mention = Mention(word, as: .verb, window: window)
    grade(&mention)
    mention.measure = phrases.noun(after: mention.tokens.upperBound, in: window, within: 8)
    if mention.measure == nil, word.frame != .object {
      mention.measure = phrases.subject(before: word.tokens.lowerBound, in: window)
    }
    if mention.measure == nil, word.frame == .subject { mention.measure = pronoun(word, window) }
    if mention.measure == nil { mention.confidence = 60 }
    // «خفض الإنتاج» with nothing between is as often the verbal noun.
    if word.mayBeNoun, word.frame == .object, mention.measure?.head.lowerBound == behind {
      mention.confidence = 60
    }
    return mention
  }

  /// Says whether a word that may be the verb or its verbal noun, such as تراجع, is the noun.
  private func isNoun(_ word: ChangeWord, _ window: Range<Int>) -> Bool {
    guard word.mayBeNoun, word.tense != .present else { return false }
    let match = word.match
    let first = match.tokens.lowerBound
    if word.tense == .noun || match.isDefinite { return true }
    if case .preposition = phrases.prefix(of: match) { return true }
    let behind = match.tokens.upperBound
    if behind < tokens.count, tokens.word(behind) == "في" { return true }
    // «تراجع ملحوظ» is the noun with its adjective, «تراجع بقوة» the verb.
    if let degree = scene.degrees.match(startingAt: behind), degree.tokens.count == 1,
      !tokens.word(behind).hasPrefix("ب")
    {
      return true
    }
    guard match.isDictionaryForm || match.form.features.number == .dual else {
      return false
    }
    if match.form.features.number == .dual { return true }
    guard first > window.lowerBound else { return false }
    if ArabicWords.prepositions.contains(first - 1, of: tokens)
      || scene.carriers.isMatch(covering: first - 1)
    {
      return true
    }
    // «أرجعت الشركة تراجع الأرباح»: behind another word, and with what fell right behind it.
    return scene.measures.isMatch(startingAt: behind) && !match.hasProclitics
      && scene.isWord(first - 1) && !ArabicWords.group.contains(first - 1, of: tokens)
  }

  /// «لم تتعاف»، «أنها ارتفعت»: what the pronoun stands for was told before.
  private func pronoun(_ word: ChangeWord, _ window: Range<Int>) -> Measure? {
    var index = word.tokens.lowerBound - 1
    while index >= window.lowerBound, ArabicWords.group.contains(index, of: tokens) { index -= 1 }
    guard index >= window.lowerBound, ArabicWords.pronouns.contains(index, of: tokens) else {
      return nil
    }
    return phrases.antecedent(before: index)
  }

  private func noun(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    let (first, behind) = (word.tokens.lowerBound, word.tokens.upperBound)
    // «زيادة على ذلك» adds, «التراجع عن القرار» goes back on it.
    if ArabicWords.about.contains(behind, of: tokens) { return nil }
    if behind + 1 < tokens.count, tokens.word(behind) == "علي",
      ArabicWords.addition.contains(behind + 1, of: tokens)
    {
      return nil
    }
    var mention = Mention(word, as: .noun, window: window)
    grade(&mention)
    mention.confidence = mention.change.degreeRange == nil ? 60 : 75
    mention.measure = phrases.complement(after: behind, in: window)
    guard word.frame != .object else { return mention.measure == nil ? nil : mention }
    if let carrier = phrases.carrier(before: first, in: window) {
      mention.hasCarrier = true
      if mention.measure == nil {
        mention.measure = phrases.subject(of: carrier, before: first, in: window)
      }
      if mention.measure != nil { mention.confidence = 85 }
    }
    if mention.measure == nil, hasPronoun(word) {
      mention.measure = phrases.before(first, in: window)
    }
    // «بلغت الصادرات 4 مليارات، بزيادة 13%».
    if mention.measure == nil, case .preposition = phrases.prefix(of: word.match) {
      mention.measure = phrases.before(first, in: window)
      mention.confidence = 80
    }
    if mention.measure == nil { mention.confidence = 55 }
    return mention
  }

  /// Says whether a noun of change has a pronoun at its end: ارتفاعها.
  private func hasPronoun(_ word: ChangeWord) -> Bool {
    let folded = tokens[word.tokens.upperBound - 1].folded
    guard folded.count >= 8 else { return false }
    let bytes = tokens.foldedBytes[folded.end - 4..<folded.end]
    return bytes.elementsEqual("ها".utf8) || bytes.suffix(2).elementsEqual("ه".utf8)
  }

  private func adjective(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    let first = word.tokens.lowerBound
    let isDefinite = word.match.isDefinite
    for place in [first - 1, first - 2] where place >= window.lowerBound {
      guard scene.isWord(place), !phrases.isStop(place) else { return nil }
      guard let match = scene.measures.match(covering: place), let measure = scene.measure(match) else {
        continue
      }
      // The adjective of a definite noun has the article.
      guard isDefinite == isDefiniteNoun(match) else { return nil }
      var mention = Mention(word, as: .adjective, window: window)
      grade(&mention)
      mention.measure = measure
      mention.confidence = mention.change.degreeRange == nil ? 60 : 75
      return mention
    }
    return nil
  }

  private func isDefiniteNoun(_ match: LexiconMatch) -> Bool {
    if match.isDefinite { return true }
    let last = match.tokens.upperBound - 1
    let folded = tokens[last].folded
    guard folded.count > 4 else { return false }
    return tokens.foldedBytes[folded.start..<folded.start + 4].elementsEqual("ال".utf8)
      || match.tokens.count > 1
  }

  /// مرتفعاً 2%: with a figure beside it.
  private func figure(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    let behind = word.tokens.upperBound
    let next = ArabicWords.byWords.contains(behind, of: tokens) ? behind + 1 : behind
    guard next < window.upperBound,
      let quantity = scene.quantity(covering: next)
        ?? scene.quantities(in: next..<min(next + 2, window.upperBound)).first,
      quantity.value.role == .percent || quantity.value.role == .points
    else { return nil }
    var mention = Mention(word, as: .figure, window: window)
    mention.measure = phrases.before(word.tokens.lowerBound, in: window)
    mention.confidence = mention.measure == nil ? 50 : 80
    return mention
  }

  private func record(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    var mention = Mention(word, as: .record, window: window)
    let first = word.tokens.lowerBound
    if !word.isWhole {
      guard first > window.lowerBound, let match = scene.measures.match(covering: first - 1),
        let measure = scene.measure(match)
      else { return nil }
      mention.measure = measure
      return mention
    }
    if let carrier = phrases.carrier(before: first, in: window) {
      mention.measure = phrases.subject(of: carrier, before: first, in: window)
    }
    if mention.measure == nil {
      mention.measure = phrases.complement(after: word.tokens.upperBound, in: window)
    }
    mention.confidence = mention.measure == nil ? 50 : 80
    return mention
  }

  /// Adds to a mention the words beside it that grade it.
  private func grade(_ mention: inout Mention) {
    guard let match = scene.degrees.match(startingAt: mention.word.tokens.upperBound),
      mention.window.contains(match.tokens.lowerBound)
    else { return }
    mention.tokens = mention.word.tokens.lowerBound..<match.tokens.upperBound
    mention.change.degreeRange = match.range
    if let degree = match.entry.properties["degree"].flatMap(Change.Degree.init(rawValue:)) {
      mention.change.degree = degree
    }
  }
}
