import Isnad
import IsnadText

// The name behind a title.
extension ArabicNameFinder {
  func name(behind phrase: ArabicTitlePhrase, in block: Block) -> Range<Int>? {
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
        !lexicons.demonyms.isMatch(startingAt: index) || reading.isBareGiven(index + 1)
      else { return nil }
      if reading.folded(index) == "باسم", !reading.isSurnameLike(index + 1) { return nil }
      let end = endOfName(from: index, in: block, behindTitle: true)
      return reading.isParticle(index, in: block) && end - index < 2 ? nil : index..<end
    }
    guard phrase.isDefinite, !phrase.isPlural else { return nil }
    guard phrase.alone == nil || !phrase.words.isEmpty,
      !reading.isAttribute(phrase.head.tokens.lowerBound, in: block)
        || reading.isBehindCue(phrase.head.tokens.lowerBound, in: block)
    else { return nil }
    if known.isSurname(index) { return index..<(index + 1) }
    // الرئيس السيسي: no adjective of offices or countries.
    if phrase.head.isDefinite, phrase.words.isEmpty, reading.isSurnameByForm(index),
      reading.endsClause(index + 1, in: block)
    {
      return index..<(index + 1)
    }
    let isAddress = phrase.words.isEmpty && phrase.head.entry.properties["use"] == "address"
    if isAddress, let end = addressed(index, in: block) { return index..<end }
    guard reading.isUnknown(index, in: block), !reading.folded(index).hasSuffix("ت"),
      !reading.folded(index).hasPrefix("بال")
    else { return nil }
    let end = endOfName(from: index, in: block, behindTitle: true)
    let last = reading.folded(end - 1)
    if end - index == 1 {
      return reading.opensSpeech(end, in: block)
        || !last.hasSuffix("ا") && last.byteCount > 6 && reading.endsClause(end, in: block)
          && (end >= block.tokens.upperBound || tokens[end].kind != .number)
        ? index..<end : nil
    }
    let mayBePhrase = reading.folded(index).hasAnyPrefix("ب", "ل")
    guard end - index <= 4,
      reading.isBoundary(end, in: block) || reading.isDefinite(end) && !mayBePhrase
    else { return nil }
    return index..<end
  }

  /// The end of a name behind a form of address, which nothing but a name follows: الدكتور الخليدي,
  /// السيدة شو ميلين.
  private func addressed(_ index: Int, in block: Block) -> Int? {
    if reading.isSurnameByForm(index) { return index + 1 }
    let word = reading.folded(index)
    guard reading.isNamePart(index, in: block), !reading.isDefinite(index), !word.hasSuffix("ها"),
      reading[index].isDisjoint(with: [.joined, .titled]),
      !lexicons.organisations.isMatch(covering: index),
      !lexicons.demonyms.isMatch(covering: index), !word.hasSuffix("ا") || word.byteCount > 8
    else { return nil }
    let end = endOfName(from: index, in: block, behindTitle: true)
    if end - index > 1 { return end }
    guard index + 1 < block.tokens.upperBound, reading.isUnknown(index + 1, in: block),
      tokens[index + 1].followsSpace, !reading.folded(index + 1).hasSuffix("ا")
    else { return end }
    return index + 2
  }

  /// A name between commas behind the title of who speaks: قال مدير المنظمة، تيدروس غيبريسوس، إن.
  func presented(by phrase: ArabicTitlePhrase, in block: Block) -> Range<Int>? {
    guard phrase.isDefinite, !phrase.isPlural, reading.isComma(phrase.end, in: block) else { return nil }
    let first = phrase.end + 1
    guard reading.isBareGiven(first) || reading.isUnknown(first, in: block),
      phrase.end < block.tokens.upperBound, !reading.isVerb(first)
    else { return nil }
    let end = endOfName(from: first, in: block, behindTitle: true)
    guard end - first > 1, end - first <= 4, reading.isComma(end, in: block) || reading.isCue(end)
    else {
      return nil
    }
    return first..<end
  }

  /// A name in quotation marks right behind a title: الرئيس "فلان الفلاني".
  func markedName(behind phrase: ArabicTitlePhrase, in block: Block) -> Range<Int>? {
    let open = phrase.end
    guard phrase.isDefinite, open + 2 < block.tokens.upperBound,
      reading.isQuotationMark(open)
    else { return nil }
    var close = open + 1
    while close - open <= 5, reading.isNamePart(close, in: block) || reading.isParticle(close, in: block)
    {
      close += 1
    }
    guard close - open > 1, close < block.tokens.upperBound,
      reading.isQuotationMark(close)
    else { return nil }
    let first = open + 1
    if reading.given(at: first) != nil || known.isSurname(close - 1) {
      return first..<close
    }
    // Without a given name inside it may be what is said, or what somebody owns.
    guard phrase.head.isDefinite, !reading.isBehindCue(phrase.head.tokens.lowerBound, in: block),
      (first..<close).allSatisfy({ reading.isUnknown($0, in: block) })
    else { return nil }
    return first..<close
  }
}
