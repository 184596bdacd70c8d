import Isnad
import IsnadText

/// Reads English words of change: what changed, and whether anything did.
struct EnglishChanges {
  let scene: ChangeScene
  let phrases: EnglishPhrases
  private var tokens: TokenTable { scene.tokens }

  init(_ scene: ChangeScene) {
    self.scene = scene
    phrases = EnglishPhrases(scene)
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

  // MARK: Verbs

  private func verb(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    let first = word.tokens.lowerBound
    if isNoun(word, window) { return noun(word, window) }
    if word.isAdjectival, word.tense == .present,
      !EnglishWords.beforeVerb.contains(first - 1, of: tokens),
      !EnglishWords.modals.contains(first - 1, of: tokens)
    {
      return nil
    }
    var mention = Mention(word, as: .verb, window: window)
    grade(&mention)
    if word.tense == .participle, !EnglishWords.be.contains(groupEnd(before: first), of: tokens) {
      return participle(mention)
    }
    if let measure = attributive(word, window) {
      mention.measure = measure
      mention.use = .adjective
      mention.confidence = 60
      return mention
    }
    if word.frame != .subject {
      mention.measure = phrases.object(after: word.tokens.upperBound, in: window, within: 6)
    }
    if mention.measure == nil, word.frame != .object || isPassive(word, window) {
      mention.measure = subject(of: word, window)
    }
    if mention.measure == nil { mention.confidence = 60 }
    return mention
  }

  /// Rising prices, prices rising, by raising prices, and “…, rising 5%”.
  private func participle(_ mention: Mention) -> Mention {
    var mention = mention
    let word = mention.word
    let first = mention.tokens.lowerBound
    let object = phrases.object(after: word.tokens.upperBound, in: mention.window, within: 4)
    if let object, word.frame == .object || !isByPhrase(first) {
      mention.measure = object
      guard word.frame != .object else { return mention }
      mention.use = .adjective
      mention.confidence = mention.change.degreeRange == nil ? 60 : 75
      return mention
    }
    let isBehind = scene.measures.isMatch(covering: first - 1)
    mention.measure =
      isBehind
      ? phrases.subject(before: first, in: mention.window) : phrases.before(first, in: mention.window)
    mention.confidence = mention.measure == nil ? 55 : 80
    return mention
  }

  /// What stands behind a past participle that is an adjective: with *increased* levels of carbon.
  private func attributive(_ word: ChangeWord, _ window: Range<Int>) -> Measure? {
    let before = word.tokens.lowerBound - 1
    guard word.tense == .past, word.frame != .subject,
      before < window.lowerBound || EnglishWords.prepositions.contains(before, of: tokens)
        || EnglishWords.determiners.contains(before, of: tokens)
    else { return nil }
    return phrases.object(after: word.tokens.upperBound, in: window, within: 3)
  }

  private func subject(of word: ChangeWord, _ window: Range<Int>) -> Measure? {
    if let measure = phrases.subject(before: word.tokens.lowerBound, in: window) { return measure }
    guard word.frame != .object else { return nil }
    // “It has not fully recovered”: what the pronoun stands for was told before.
    var index = word.tokens.lowerBound - 1
    while index >= window.lowerBound,
      EnglishWords.group.contains(index, of: tokens)
        || EnglishWords.isAdverb(index, of: tokens)
    {
      index -= 1
    }
    guard index >= window.lowerBound, EnglishWords.pronouns.contains(index, of: tokens) else {
      return nil
    }
    return antecedent(before: index)
  }

  private func antecedent(before index: Int) -> Measure? {
    guard let block = scene.article.block(at: tokens[index].range.start) else { return nil }
    let lower = max(scene.article.blocks[block].tokens.lowerBound, index - 40)
    var place = index - 1
    while place >= lower {
      if let match = scene.measures.match(covering: place), var measure = scene.measure(match),
        !measure.isWeak
      {
        measure.tie = .pronoun
        return measure
      }
      place -= 1
    }
    return nil
  }

  /// The last token before a verb that is no adverb.
  private func groupEnd(before verb: Int) -> Int {
    var index = verb - 1
    while index >= 0,
      EnglishWords.isAdverb(index, of: tokens) || scene.degrees.isMatch(covering: index)
        || tokens.word(index) == "not" || tokens.word(index) == "still"
        || tokens.word(index) == "now"
    {
      index -= 1
    }
    return index
  }

  private func isByPhrase(_ verb: Int) -> Bool { verb > 0 && tokens.word(verb - 1) == "by" }

  private func isPassive(_ word: ChangeWord, _ window: Range<Int>) -> Bool {
    guard word.tense != .participle else { return false }
    let before = groupEnd(before: word.tokens.lowerBound)
    return before >= window.lowerBound && EnglishWords.be.contains(before, of: tokens)
  }

  /// Says whether the form of a verb that may be a noun is one here.
  private func isNoun(_ word: ChangeWord, _ window: Range<Int>) -> Bool {
    guard word.mayBeNoun, word.tense != .past, word.tense != .participle else { return false }
    let before = word.tokens.lowerBound - 1
    guard before >= window.lowerBound else { return isOfPhrase(word.tokens.upperBound) }
    if tokens.word(before) == "to" || EnglishWords.modals.contains(before, of: tokens) {
      return false
    }
    if EnglishWords.determiners.contains(before, of: tokens) { return true }
    if scene.quantity(covering: before) != nil, isOfPhrase(word.tokens.upperBound) { return true }
    if let degree = scene.degrees.match(covering: before) {
      return !EnglishWords.isAdverb(degree.tokens.lowerBound, of: tokens)
    }
    if EnglishWords.prepositions.contains(before, of: tokens) { return true }
    if EnglishWords.negations.contains(before, of: tokens) { return false }
    if let measure = scene.measures.match(covering: before) {
      // “Price rises” are nouns, “prices rise” is said of prices.
      return !endsInS(measure.tokens.upperBound - 1)
    }
    return isOfPhrase(word.tokens.upperBound)
  }

  private func endsInS(_ index: Int) -> Bool {
    tokens.foldedBytes[tokens[index].folded.end - 1] == UInt8(ascii: "s")
  }

  private func isOfPhrase(_ index: Int) -> Bool {
    index < tokens.count && (tokens.word(index) == "in" || tokens.word(index) == "of")
  }

  // MARK: Nouns

  private func noun(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    var mention = Mention(word, as: .noun, window: window)
    grade(&mention)
    let first = mention.tokens.lowerBound
    let hasDegree = mention.change.degreeRange != nil
    mention.confidence = hasDegree ? 75 : 60
    let carrier = phrases.carrier(before: first, in: window)
    mention.hasCarrier = carrier != nil
    mention.measure =
      phrases.compound(before: word.tokens.lowerBound)
      ?? phrases.complement(after: word.tokens.upperBound, in: window)
    if let carrier {
      mention.confidence = 85
      if mention.measure == nil {
        mention.measure = phrases.subject(before: carrier.lowerBound, in: window)
      }
    }
    if mention.measure == nil, isApposition(mention) {
      mention.measure = phrases.before(first, in: window)
      mention.confidence = 80
    }
    if mention.measure == nil { mention.confidence = 55 }
    return mention
  }

  /// Says whether a noun tells once more what was told before: “4bn, an increase of 13%”.
  private func isApposition(_ mention: Mention) -> Bool {
    let first = mention.tokens.lowerBound
    let place = max(mention.window.lowerBound, first - 5)..<first
    return place.contains { scene.isMark($0, EnglishPhrases.comma) }
  }

  // MARK: Adjectives, figures, records

  private func adjective(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    var mention = Mention(word, as: .adjective, window: window)
    grade(&mention)
    if EnglishWords.be.contains(groupEnd(before: word.tokens.lowerBound), of: tokens) {
      mention.measure = phrases.subject(before: word.tokens.lowerBound, in: window)
      if mention.measure != nil { return mention }
    }
    mention.measure = phrases.object(after: word.tokens.upperBound, in: window, within: 3)
    mention.confidence = mention.change.degreeRange == nil ? 60 : 75
    return mention.measure == nil ? nil : mention
  }

  /// Up 13%, 5% higher: with a figure beside it.
  private func figure(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    let (first, behind) = (word.tokens.lowerBound, word.tokens.upperBound)
    let isUpOrDown = tokens.word(first) == "up" || tokens.word(first) == "down"
    guard isUpOrDown ? isFollowed(behind, window) : isLed(first) else { return nil }
    let isTraded = EnglishWords.traded.contains(first - 1, of: tokens)
    // “Up to 5%” is a limit, “gave up 5%” no growth.
    let isBare =
      scene.isMark(first - 1, EnglishPhrases.comma) || isTraded
      || EnglishWords.be.contains(first - 1, of: tokens)
      || EnglishWords.determiners.contains(first - 1, of: tokens)
      || scene.quantity(covering: first - 1) != nil || scene.date(covering: first - 1) != nil
    guard isBare || scene.measures.isMatch(covering: first - 1) else { return nil }
    var mention = Mention(word, as: .figure, window: window)
    let subject = isUpOrDown ? first : scene.quantity(covering: first - 1)?.tokens.lowerBound
    if !isTraded { mention.measure = phrases.subject(before: subject ?? first, in: window) }
    if mention.measure == nil {
      mention.measure = phrases.before(isTraded ? first - 1 : first, in: window)
    }
    mention.confidence = mention.measure == nil ? 50 : 80
    return mention
  }

  /// Up 13%, up by 13%, up from 4bn.
  private func isFollowed(_ behind: Int, _ window: Range<Int>) -> Bool {
    guard behind < window.upperBound else { return false }
    let isFrom = tokens.word(behind) == "from"
    let next = isFrom || tokens.word(behind) == "by" ? behind + 1 : behind
    guard let quantity = scene.quantity(covering: next)?.value else { return false }
    return isShare(quantity) || quantity.role == .money || isFrom && quantity.role == .count
  }

  /// 5% higher.
  private func isLed(_ first: Int) -> Bool {
    scene.quantity(covering: first - 1).map { isShare($0.value) } ?? false
  }

  private func isShare(_ quantity: Quantity) -> Bool {
    quantity.role == .percent || quantity.role == .points
  }

  private func record(_ word: ChangeWord, _ window: Range<Int>) -> Mention? {
    var mention = Mention(word, as: .record, window: window)
    let (first, behind) = (word.tokens.lowerBound, word.tokens.upperBound)
    guard first == window.lowerBound || !EnglishWords.otherRecords.contains(first - 1, of: tokens) else {
      return nil
    }
    if !word.isWhole, let measure = phrases.object(after: behind, in: window, within: 2) {
      mention.measure = measure
      return mention
    }
    let isFigured = scene.quantity(covering: behind) != nil
    guard word.isWhole || isFigured else { return nil }
    if let carrier = phrases.carrier(before: first, in: window) {
      mention.measure = phrases.subject(before: carrier.lowerBound, in: window)
    }
    if mention.measure == nil, word.isWhole {
      mention.measure = phrases.complement(after: behind, in: window)
    }
    mention.confidence = mention.measure == nil ? 50 : 80
    return mention
  }

  // MARK: Grades

  /// Adds to a mention the words beside it that grade it.
  private func grade(_ mention: inout Mention) {
    let word = mention.word
    let before = scene.degrees.match(covering: word.tokens.lowerBound - 1)
    let behind = scene.degrees.match(startingAt: word.tokens.upperBound)
    guard let match = before ?? behind, mention.window.contains(match.tokens.lowerBound) else {
      return
    }
    // “Rose slightly more than in May” grades; “saw large exports” does not belong to the verb.
    if before == nil, !EnglishWords.isAdverb(match.tokens.lowerBound, of: tokens),
      tokens.word(match.tokens.lowerBound) != "fast",
      tokens.word(match.tokens.lowerBound) != "somewhat",
      tokens.word(match.tokens.lowerBound) != "overall"
    {
      return
    }
    mention.tokens =
      min(
        match.tokens.lowerBound, word.tokens.lowerBound)..<max(
        match.tokens.upperBound, word.tokens.upperBound)
    mention.change.degreeRange = match.range
    if let degree = match.entry.properties["degree"].flatMap(Change.Degree.init(rawValue:)) {
      mention.change.degree = degree
    }
  }
}
