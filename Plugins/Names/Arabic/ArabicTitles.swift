import Isnad
import IsnadText

// Persons by title.
extension ArabicNameFinder {
  func titled(_ head: LexiconMatch, in block: Block) -> Mention? {
    let prefix = reading.prefix(of: head)
    if isRatherNoun(head), !reading.isBareGiven(head.tokens.upperBound) { return nil }
    let stem = reading.folded(head.tokens.lowerBound).byteCount - prefix.byteCount
    if !prefix.isEmpty, !head.isDefinite, stem < 8 { return nil }
    if prefix.hasPrefix("ك"), !head.isDefinite { return nil }
    if head.entry.properties["use"] == "honorific" {
      guard !head.isDictionaryForm else { return nil }
      return Mention(
        what: .person, tokens: head.tokens, kind: .title, titleNouns: [Mention.honorific],
        isDefinite: true, confidence: 65)
    }
    // One of what: أحد المطاعم is nobody.
    if head.entry.word.isAny("احد", "احدي"),
      !reading[head.tokens.upperBound].contains(.title), !isTopic(head, in: block)
    {
      return nil
    }
    let phrase = titlePhrase(head, in: block)
    if let name = phrase.name ?? presented(by: phrase, in: block) {
      return person(name, behind: phrase)
    }
    guard phrase.isDefinite, !phrase.isPlural, standsAlone(phrase, prefix: prefix, in: block) else {
      return nil
    }
    let start = tokens[head.tokens.lowerBound].range.start
    let isJoined = prefix.hasPrefix("و") || prefix.hasPrefix("ف") || prefix == "ب" || prefix == "ل"
    return Mention(
      what: .person, tokens: head.tokens.lowerBound..<phrase.end, kind: .title,
      start: isJoined ? start + 2 : nil, titleWords: words(of: phrase), titleNouns: nouns(of: phrase),
      isDefinite: phrase.isDefinite, gender: gender(of: head), confidence: 60,
      needsSupport: !isOffice(phrase))
  }

  /// Says whether a title names an office that one person holds: وزير الخارجية, رئيس الوزراء البريطاني.
  private func isOffice(_ phrase: ArabicTitlePhrase) -> Bool {
    ArabicWords.offices.contains(phrase.head.entry.word)
      && (!phrase.words.isEmpty || phrase.head.tokens.count > 1)
  }

  /// Says whether a feminine that the paradigm of a title makes is rather a common noun: عقيدة, مراسلة.
  private func isRatherNoun(_ head: LexiconMatch) -> Bool {
    let form = head.form.word
    return form.hasSuffix("ة") && form != head.entry.word
      && ArabicWords.nouns.contains(form)
  }

  private func person(_ name: Range<Int>, behind phrase: ArabicTitlePhrase) -> Mention {
    let lower = phrase.head.tokens.lowerBound
    return Mention(
      what: .person, tokens: name, kind: name.count > 1 ? .full : .short, title: lower..<phrase.end,
      titleWords: words(of: phrase), titleNouns: nouns(of: phrase),
      gender: gender(of: name, behind: phrase.head),
      confidence: 90)
  }

  /// The words by which a title tells which office it is, each once.
  private func words(of phrase: ArabicTitlePhrase) -> [FoldedWord] {
    var words: [FoldedWord] = []
    for token in phrase.words {
      let word = ArabicWords.stem(reading.folded(token))
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private func nouns(of phrase: ArabicTitlePhrase) -> [FoldedWord] {
    [phrase.head.entry.word] + phrase.nouns
  }

  /// Says whether a title without a name stands for somebody.
  private func standsAlone(_ phrase: ArabicTitlePhrase, prefix: FoldedWord, in block: Block) -> Bool {
    let lower = phrase.head.tokens.lowerBound
    let isBehindCue = reading.isBehindCue(lower, in: block)
    let isSubject =
      isBehindCue
      || prefix.isAny("", "و", "ال", "وال")
        && phrase.end < block.tokens.upperBound && reading.isCue(phrase.end)
      || reading[lower - 1].contains(.beforeSource)
      || reading.isComma(lower - 1, in: block) && known.isSurname(lower - 2)
    if isSubject, !prefix.hasPrefix("ب"), !prefix.hasPrefix("ل") {
      return isBehindCue || !reading.isAttribute(lower, in: block)
    }
    let isBehindVerb =
      lower > block.tokens.lowerBound ? reading.isVerb(lower - 1) : isTopic(phrase.head, in: block)
    if isBehindVerb, prefix.isEmpty, phrase.alone == nil,
      !phrase.head.form.word.hasSuffix("ا")
    {
      return true
    }
    guard phrase.isDefinite, !reading.isAttribute(lower, in: block) else {
      return false
    }
    if isBehindVerb, phrase.alone == nil || isTopic(phrase.head, in: block) { return true }
    return !phrase.isPlural && phrase.alone != "no"
  }

  /// Says whether a title opens its paragraph or follows a verb of saying.
  private func isTopic(_ head: LexiconMatch, in block: Block) -> Bool {
    let lower = head.tokens.lowerBound
    if reading.isBehindCue(lower, in: block) { return true }
    return lower == block.tokens.lowerBound && block.isProse
  }

  func isPlural(_ title: LexiconMatch) -> Bool {
    let text = title.form.word
    guard text != title.entry.word else { return false }
    return title.form.features.number == .plural || title.form.features.number == .dual
      || text.hasSuffix("ون") || text.hasSuffix("ين") || text.hasSuffix("ات") || text.hasSuffix("اء")
      || ArabicWords.brokenPlurals.contains(text)
  }

  /// The gender of the one named behind a title: that of a given name that is no other word comes
  /// before that of a title in the masculine, which women bear as well.
  private func gender(of name: Range<Int>, behind title: LexiconMatch) -> Name.Gender? {
    let byTitle = gender(of: title)
    guard let given = reading.given(at: name.lowerBound),
      let byName = Name.Gender(given.entry.properties["gender"])
    else { return byTitle }
    if byTitle == nil || byTitle == .masculine && !reading.isOrdinary(given) { return byName }
    return byTitle
  }

  func gender(of title: LexiconMatch) -> Name.Gender? {
    Name.Gender(title.form.features.gender) ?? Name.Gender(title.entry.properties["gender"])
  }
}
