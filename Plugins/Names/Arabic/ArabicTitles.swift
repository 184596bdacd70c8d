import Isnad
import IsnadText

/// A title with what goes on it, and the name behind it.
struct ArabicTitlePhrase {
  let head: LexiconMatch
  var end: Int
  /// The dictionary forms of the nouns by which the bearer may be meant later.
  var nouns: [String]
  var words: Set<String> = []
  /// Says whether the article, a possessor or a country makes it point at somebody.
  var isDefinite: Bool
  /// Says whether a pronoun tells whose it is: تلميذه.
  var isPossessed = false
  var name: Range<Int>?
  var bareWords = 0

  var isConstruct: Bool { !head.isDefinite }
}

// Persons by title.
extension ArabicNameFinder {
  func titled(_ head: LexiconMatch, in block: Block) -> Mention? {
    let prefix = reading.prefix(of: head)
    if isRatherNoun(head), !reading.isBareGiven(head.tokens.upperBound) { return nil }
    let stem = reading.folded(head.tokens.lowerBound).utf8.count - prefix.utf8.count
    if !prefix.isEmpty, !head.isDefinite, stem < 8 { return nil }
    if prefix.hasPrefix("ك"), !head.isDefinite { return nil }
    if head.entry.properties["use"] == "honorific" {
      guard head.form.text != head.entry.lemma else { return nil }
      return Mention(
        what: .person, tokens: head.tokens, kind: .title, titleNouns: [Mention.honorific],
        isDefinite: true, confidence: 65)
    }
    // One of what: أحد المطاعم is nobody.
    if ["احد", "احدي"].contains(Folding.fold(head.entry.lemma)),
      lexicons.titles.match(startingAt: head.tokens.upperBound) == nil, !isTopic(head, in: block)
    {
      return nil
    }
    let phrase = titlePhrase(head, in: block)
    if let name = phrase.name ?? presented(by: phrase, in: block) {
      return person(name, behind: phrase)
    }
    guard phrase.isDefinite, !isPlural(head), standsAlone(phrase, prefix: prefix, in: block) else {
      return nil
    }
    let start = tokens[head.tokens.lowerBound].range.start
    let isJoined = prefix.hasPrefix("و") || prefix.hasPrefix("ف") || prefix == "ب" || prefix == "ل"
    return Mention(
      what: .person, tokens: head.tokens.lowerBound..<phrase.end, kind: .title,
      start: isJoined ? start + 2 : nil, titleWords: phrase.words, titleNouns: phrase.nouns,
      isDefinite: phrase.isDefinite, gender: gender(of: head), confidence: 60,
      needsSupport: !isOffice(phrase))
  }

  /// Says whether a title names an office that one person holds: وزير الخارجية, رئيس الوزراء البريطاني.
  private func isOffice(_ phrase: ArabicTitlePhrase) -> Bool {
    ArabicWords.offices.contains(Folding.fold(phrase.head.entry.lemma))
      && (!phrase.words.isEmpty || phrase.head.tokens.count > 1)
  }

  /// Says whether a feminine that the paradigm of a title makes is rather a common noun: عقيدة, مراسلة.
  private func isRatherNoun(_ head: LexiconMatch) -> Bool {
    let form = Folding.fold(head.form.text)
    return form.hasSuffix("ة") && form != Folding.fold(head.entry.lemma)
      && ArabicWords.nouns.contains(form)
  }

  private func person(_ name: Range<Int>, behind phrase: ArabicTitlePhrase) -> Mention {
    let lower = phrase.head.tokens.lowerBound
    return Mention(
      what: .person, tokens: name, kind: name.count > 1 ? .full : .short, title: lower..<phrase.end,
      titleWords: phrase.words, titleNouns: phrase.nouns,
      gender: gender(of: phrase.head)
        ?? Name.Gender(reading.given(at: name.lowerBound)?.entry.properties["gender"]),
      confidence: 90)
  }

  /// Says whether a title without a name stands for somebody.
  private func standsAlone(_ phrase: ArabicTitlePhrase, prefix: String, in block: Block) -> Bool {
    let lower = phrase.head.tokens.lowerBound
    let isSubject =
      reading.cue(before: lower, in: block) != nil
      || ["", "و", "ال", "وال"].contains(prefix)
        && phrase.end < block.tokens.upperBound && reading.cue(at: phrase.end) != nil
      || ArabicWords.beforeSources.contains(reading.folded(lower - 1))
      || isComma(lower - 1, in: block) && known.surnames.contains(reading.folded(lower - 2))
    if isSubject, !prefix.hasPrefix("ب"), !prefix.hasPrefix("ل") {
      return reading.cue(before: lower, in: block) != nil || !reading.isAttribute(lower, in: block)
    }
    let isBehindVerb =
      lower > block.tokens.lowerBound ? reading.isVerb(lower - 1) : isTopic(phrase.head, in: block)
    if isBehindVerb, prefix.isEmpty, phrase.head.entry.properties["alone"] == nil,
      !Folding.fold(phrase.head.form.text).hasSuffix("ا")
    {
      return true
    }
    guard phrase.isDefinite, !reading.isAttribute(lower, in: block) else {
      return false
    }
    if isBehindVerb, phrase.head.entry.properties["alone"] == nil || isTopic(phrase.head, in: block) {
      return true
    }
    return !isPlural(phrase.head) && phrase.head.entry.properties["alone"] != "no"
  }

  /// Says whether a title opens its paragraph or follows a verb of saying.
  private func isTopic(_ head: LexiconMatch, in block: Block) -> Bool {
    let lower = head.tokens.lowerBound
    if reading.cue(before: lower, in: block) != nil { return true }
    return lower == block.tokens.lowerBound && block.isProse
  }

  func isPlural(_ title: LexiconMatch) -> Bool {
    let text = Folding.fold(title.form.text)
    guard text != Folding.fold(title.entry.lemma) else { return false }
    return title.form.features.number == .plural || title.form.features.number == .dual
      || text.hasSuffix("ون") || text.hasSuffix("ين") || text.hasSuffix("ات") || text.hasSuffix("اء")
      || ArabicWords.brokenPlurals.contains(text)
  }

  func gender(of title: LexiconMatch) -> Name.Gender? {
    Name.Gender(title.form.features.gender) ?? Name.Gender(title.entry.properties["gender"])
  }
}

// The words of a title.
extension ArabicNameFinder {
  private func titlePhrase(_ head: LexiconMatch, in block: Block) -> ArabicTitlePhrase {
    let form = Folding.fold(head.form.text)
    let isPossessed =
      form != Folding.fold(head.entry.lemma) && (form.hasSuffix("ه") || form.hasSuffix("ها"))
    let hasArticle = head.isDefinite || form.hasPrefix("ال")
    var phrase = ArabicTitlePhrase(
      head: head, end: head.tokens.upperBound, nouns: [head.entry.lemma],
      isDefinite: hasArticle || isPossessed || form.contains(" ال"), isPossessed: isPossessed)
    let limit = min(block.tokens.upperBound, phrase.end + 12)
    if phrase.end < limit, article.token(phrase.end, isMark: ["."]),
      tokens[phrase.end - 1].range.count <= 4
    {
      phrase.end += 1
      phrase.isDefinite = true
    }
    while phrase.end < limit {
      if let name = markedName(behind: phrase, in: block) ?? name(behind: phrase, in: block) {
        // A name before another title is that of a house: مديرة مستشفى ابن سينا الدكتورة سلمى.
        if let next = lexicons.titles.match(startingAt: name.upperBound), next.isDefinite,
          next.entry.properties["use"] == "address", reading.isBareGiven(next.tokens.upperBound)
        {
          phrase.end = name.upperBound
          continue
        }
        phrase.name = name
        break
      }
      guard reading.isWord(phrase.end, in: block), !reading.startsLine(phrase.end, in: block),
        extend(&phrase, in: block)
      else { break }
    }
    return phrase
  }

  /// Takes one more word into a title, or a phrase of several.
  private func extend(_ phrase: inout ArabicTitlePhrase, in block: Block) -> Bool {
    let index = phrase.end
    let word = reading.folded(index)
    if word == "باسم" || word.hasPrefix("ل") && !reading.isFunction(index),
      let end = office(at: index, in: block)
    {
      phrase.isDefinite = true
      return take(&phrase, to: end)
    }
    if word == "في", let end = organisationEnd(at: index + 1, in: block),
      reading.isBareGiven(end) || known.surnames.contains(reading.folded(end))
    {
      return take(&phrase, to: end)
    }
    guard !reading.isFunction(index), !reading.isVerb(index), !reading.isAccusative(index),
      !reading.isSaying(index)
    else {
      return false
    }
    if let next = lexicons.titles.match(startingAt: index) {
      guard ["", "ال"].contains(reading.prefix(of: next)) else { return false }
      if next.isDefinite || Folding.fold(next.form.text).hasPrefix("ال") {
        if phrase.isDefinite, !ArabicWords.describes(word) { phrase.nouns.append(next.entry.lemma) }
        phrase.isDefinite = true
      } else if phrase.isDefinite, !phrase.isPossessed || !phrase.words.isEmpty {
        return false
      } else {
        phrase.isDefinite = false
      }
      return take(&phrase, to: next.tokens.upperBound)
    }
    if let demonym = lexicons.demonyms.match(startingAt: index) {
      guard ["", "ال"].contains(reading.prefix(of: demonym)) else { return false }
      phrase.isDefinite = phrase.isDefinite || demonym.isDefinite
      return take(&phrase, to: demonym.tokens.upperBound)
    }
    if reading.isDefinite(index) { return takeDefinite(&phrase, word) }
    if word.hasPrefix("وال"), phrase.isConstruct, reading.isDefinite(index - 1),
      lexicons.titles.match(startingAt: index) == nil
    {
      let next = index + 1
      guard reading.isBareGiven(next) || lexicons.titles.match(startingAt: next)?.isDefinite ?? false
      else { return false }
      return take(&phrase, to: next)
    }
    guard phrase.isConstruct, !phrase.isDefinite, phrase.bareWords < 3,
      !ArabicWords.joinedArticles.contains(where: word.hasPrefix)
    else { return false }
    if let end = organisationEnd(at: index, in: block) {
      phrase.isDefinite = true
      return take(&phrase, to: end)
    }
    phrase.bareWords += 1
    if Countries.arabic.contains(word) || ["ها", "هم", "ه"].contains(where: word.hasSuffix) {
      phrase.isDefinite = true
    }
    return take(&phrase, to: index + 1)
  }

  private func takeDefinite(_ phrase: inout ArabicTitlePhrase, _ word: String) -> Bool {
    if known.surnames.contains(word), phrase.isDefinite { return false }
    if phrase.isDefinite, !ArabicWords.describes(word), !isFeminineBehindDefinite(phrase.end) {
      return false
    }
    phrase.isDefinite = true
    return take(&phrase, to: phrase.end + 1)
  }

  /// الشؤون البلدية, الكتلة المنسحبة: an adjective of the word before.
  private func isFeminineBehindDefinite(_ index: Int) -> Bool {
    reading.folded(index).hasSuffix("ة") && reading.isDefinite(index - 1)
  }

  private func take(_ phrase: inout ArabicTitlePhrase, to end: Int) -> Bool {
    for index in phrase.end..<end {
      let word = reading.folded(index)
      // What tells of the state of an office and not of which it is, leads to nobody.
      let bare = word.hasPrefix("ال") ? String(word.dropFirst(2)) : word
      if !ArabicWords.adjectives.contains(bare) { phrase.words.insert(ArabicWords.stem(word)) }
    }
    phrase.end = end
    return true
  }

  /// What an officer speaks or works for: باسم وزارة الصحة, لوزارة العمل, لشؤون اللاجئين.
  private func office(at index: Int, in block: Block) -> Int? {
    let word = reading.folded(index)
    if word == "باسم" {
      if let end = organisationEnd(at: index + 1, in: block) { return end }
      let next = index + 1
      guard reading.isWord(next, in: block), !reading.isFunction(next), !reading.isBareGiven(next) else {
        return nil
      }
      return reading.isDefinite(next + 1) ? next + 2 : next + 1
    }
    if let organisation = lexicons.organisations.match(startingAt: index),
      organisation.hasProclitics
    {
      return organisationEnd(at: index, in: block)
        ?? (word.hasPrefix("لل") ? organisation.tokens.upperBound : nil)
    }
    if word.hasPrefix("لشءون") {
      var end = index + 1
      while end - index < 4, reading.isWord(end, in: block),
        reading.isDefinite(end) || end == index + 1 && !reading.isFunction(end)
      {
        end += 1
      }
      return end
    }
    if let country = Optional(String(word.dropFirst())), Countries.arabic.contains(country) {
      return index + 1
    }
    return nil
  }
}

// The name behind a title.
extension ArabicNameFinder {
  private func name(behind phrase: ArabicTitlePhrase, in block: Block) -> Range<Int>? {
    let index = phrase.end
    guard reading.isWord(index, in: block), !reading.startsLine(index, in: block),
      tokens[index].followsSpace || article.token(index - 1, isMark: ["."])
    else { return nil }
    if reading.isBareGiven(index) && reading.folded(index) != "باسم"
      || reading.isParticle(index, in: block)
    {
      let isOrdinary = reading.given(at: index).map(reading.isOrdinary) ?? false
      // A head with no more than a common word behind it: مدير نجاح.
      guard !isOrdinary || phrase.isDefinite || reading.isBareGiven(index + 1),
        lexicons.demonyms.match(startingAt: index) == nil || reading.isBareGiven(index + 1)
      else { return nil }
      if reading.folded(index) == "باسم", !isSurnameLike(index + 1) { return nil }
      let end = endOfName(from: index, in: block, behindTitle: true)
      return reading.isParticle(index, in: block) && end - index < 2 ? nil : index..<end
    }
    guard phrase.isDefinite, !isPlural(phrase.head) else { return nil }
    guard phrase.head.entry.properties["alone"] == nil || phrase.words.isEmpty == false,
      !reading.isAttribute(phrase.head.tokens.lowerBound, in: block)
        || reading.cue(before: phrase.head.tokens.lowerBound, in: block) != nil
    else { return nil }
    if known.surnames.contains(reading.folded(index)) { return index..<(index + 1) }
    // الرئيس السيسي: no adjective of offices or countries.
    if phrase.head.isDefinite, phrase.words.isEmpty, isSurnameByForm(index),
      reading.endsClause(index + 1, in: block)
    {
      return index..<(index + 1)
    }
    let isAddress = phrase.head.entry.properties["use"] == "address" && phrase.words.isEmpty
    if isAddress, let end = addressed(index, in: block) { return index..<end }
    guard reading.isUnknown(index, in: block), !reading.folded(index).hasSuffix("ت"),
      !reading.folded(index).hasPrefix("بال")
    else { return nil }
    let end = endOfName(from: index, in: block, behindTitle: true)
    let last = reading.folded(end - 1)
    if end - index == 1 {
      return reading.opensSpeech(end, in: block)
        || !last.hasSuffix("ا") && last.utf8.count > 6 && reading.endsClause(end, in: block)
          && (end >= block.tokens.upperBound || tokens[end].kind != .number)
        ? index..<end : nil
    }
    let mayBePhrase = ["ب", "ل"].contains(where: reading.folded(index).hasPrefix)
    guard end - index <= 4,
      reading.isBoundary(end, in: block) || reading.isDefinite(end) && !mayBePhrase
    else { return nil }
    return index..<end
  }

  /// The end of a name behind a form of address, which nothing but a name follows: الدكتور الخليدي,
  /// السيدة شو ميلين.
  private func addressed(_ index: Int, in block: Block) -> Int? {
    if isSurnameByForm(index) { return index + 1 }
    let word = reading.folded(index)
    guard reading.isNamePart(index, in: block), !reading.isDefinite(index), !word.hasSuffix("ها"),
      !reading.joins(word),
      lexicons.titles.match(covering: index) == nil,
      lexicons.organisations.match(covering: index) == nil,
      lexicons.demonyms.match(covering: index) == nil, !word.hasSuffix("ا") || word.utf8.count > 8
    else { return nil }
    let end = endOfName(from: index, in: block, behindTitle: true)
    if end - index > 1 { return end }
    guard index + 1 < block.tokens.upperBound, reading.isUnknown(index + 1, in: block),
      tokens[index + 1].followsSpace, !reading.folded(index + 1).hasSuffix("ا")
    else { return end }
    return index + 2
  }

  /// A name between commas behind the title of who speaks: قال مدير المنظمة، تيدروس غيبريسوس، إن.
  private func presented(by phrase: ArabicTitlePhrase, in block: Block) -> Range<Int>? {
    guard phrase.isDefinite, !isPlural(phrase.head), isComma(phrase.end, in: block) else { return nil }
    let first = phrase.end + 1
    guard reading.isBareGiven(first) || reading.isUnknown(first, in: block),
      phrase.end < block.tokens.upperBound, !reading.isVerb(first)
    else { return nil }
    let end = endOfName(from: first, in: block, behindTitle: true)
    guard end - first > 1, end - first <= 4, isComma(end, in: block) || reading.cue(at: end) != nil
    else {
      return nil
    }
    return first..<end
  }

  /// A name in quotation marks right behind a title: الرئيس "فلان الفلاني".
  private func markedName(behind phrase: ArabicTitlePhrase, in block: Block) -> Range<Int>? {
    let open = phrase.end
    guard phrase.isDefinite, open + 2 < block.tokens.upperBound,
      article.token(open, isMark: ArabicWords.marks)
    else { return nil }
    var close = open + 1
    while close - open <= 5, reading.isNamePart(close, in: block) || reading.isParticle(close, in: block)
    {
      close += 1
    }
    guard close - open > 1, close < block.tokens.upperBound,
      article.token(close, isMark: ArabicWords.marks)
    else { return nil }
    let first = open + 1
    if reading.given(at: first) != nil || known.surnames.contains(reading.folded(close - 1)) {
      return first..<close
    }
    // Without a given name inside it may be what is said, or what somebody owns.
    guard phrase.head.isDefinite, reading.cue(before: phrase.head.tokens.lowerBound, in: block) == nil,
      (first..<close).allSatisfy({ reading.isUnknown($0, in: block) })
    else { return nil }
    return first..<close
  }
}
