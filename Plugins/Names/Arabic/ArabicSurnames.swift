import Isnad
import IsnadText

// Surnames, and names that no list knows.
extension ArabicNameFinder {
  /// A surname that a full name of the article has shown, alone or behind a particle.
  func surname(at index: Int, in block: Block) -> Mention? {
    if known.isSurname(index + 1), reading.isUnknown(index, in: block),
      let full = repeated(at: index, in: block)
    {
      return full
    }
    var last = index
    while last - index < 2, isParticleOrJoined(last, in: block) { last += 1 }
    guard reading.isWord(last, in: block) else { return nil }
    let word = reading.folded(last)
    var start =
      last > index && !reading.isParticle(index, in: block) ? tokens[index].range.start + 2 : nil
    if !known.isSurname(last) {
      guard last == index, known.isJoinedSurname(index), let first = word.first,
        ArabicWords.isJoined(first), !lexicons.acting.isMatch(covering: index)
      else { return nil }
      start = tokens[index].range.start + 2
    }
    guard !reading[index - 1].contains(.namedAfter) else { return nil }
    let isPlainWord =
      !reading[last].isDisjoint(with: [.titled, .verb, .bareGiven, .adjective])
      || lexicons.demonyms.isMatch(covering: last) || lexicons.organisations.isMatch(covering: last)
    if isPlainWord || reading.isAttribute(index, in: block) {
      guard last > index || reading.isBehindCue(index, in: block), !reading.isVerb(last) else {
        return nil
      }
    }
    return Mention(
      what: .person, tokens: index..<(last + 1), kind: .short, start: start, confidence: 85,
      needsSupport: true)
  }

  /// A particle, with و before it or without: وبن مراد.
  private func isParticleOrJoined(_ index: Int, in block: Block) -> Bool {
    reading.isParticle(index, in: block)
      || reading[index].contains(.joinedParticle) && reading.isWord(index, in: block)
  }

  /// Both words of a name that stood in full before, or with one that did.
  private func repeated(at index: Int, in block: Block) -> Mention? {
    let word = reading.folded(index)
    let isJoined = !known.isFirst(index) && known.firsts.contains(word.dropFirst())
    guard isJoined || known.isFirst(index), reading.isWord(index + 1, in: block) else {
      return nil
    }
    return Mention(
      what: .person, tokens: index..<(index + 2), kind: .full,
      start: isJoined ? tokens[index].range.start + 2 : nil, confidence: 85)
  }

  /// A surname alone that no list knows, between a verb of saying and the words said: قال قالن إن.
  func subject(at index: Int, in block: Block) -> Mention? {
    guard let cue = reading.cue(before: index, in: block) else { return nil }
    let word = reading.folded(index)
    let next = index + 1
    // Behind another verb only أن shows that no object stands here: اعتبر ماكرون أن.
    guard
      ArabicWords.plainVerbs.contains(cue.entry.word)
        || reading.folded(next).isAny("ان", "انه", "انها", "بان")
        || reading.isSurnameByForm(index) && reading.isDefinite(next)
        || reading.isQuotationMark(next) && !word.hasSuffix("ا")
    else { return nil }
    let isName = reading.isUnknown(index, in: block, behindVerb: true) || reading.isSurnameByForm(index)
    // Another word with the article is a surname if it speaks more than once: الأسد.
    guard isName || isDefiniteUnknown(index), !ArabicWords.brokenPlurals.contains(word),
      !ArabicWords.looksParticipial(word), !word.hasSuffix("اء"), word.byteCount > 4
    else { return nil }
    // The object may follow a surname that can be nothing else: اعتبر الديري القرار.
    let takesObject = reading.isSurnameByForm(index) && reading.isDefinite(next)
    let introduces =
      reading.opensSpeech(next, in: block) || takesObject || reading.isComma(next, in: block)
    guard introduces || !word.hasSuffix("ا") && reading.isPlace(next, in: block) else { return nil }
    return Mention(
      what: .person, tokens: index..<next, kind: .short, gender: Name.Gender(cue.form.features.gender),
      confidence: introduces ? 75 : 60,
      needsSupport: !isName && !known.isAlone(index))
  }

  private func isDefiniteUnknown(_ index: Int) -> Bool {
    let word = reading.folded(index)
    return reading.isDefinite(index) && !reading[index].contains(.plural)
      && !ArabicWords.endsAsNoun(word) && !word.hasAnySuffix("ان", "ون", "ين", "ا")
      && !reading.isListed(index)
  }

  /// Says whether a word begins its block, or stands behind a full stop or a dash.
  func opensSentence(_ index: Int, in block: Block) -> Bool {
    index == block.tokens.lowerBound || reading[index - 1].contains(.stop)
  }

  /// A surname that no list knows, before a verb of saying that opens its sentence: ماكرون قال.
  func topic(at index: Int, in block: Block) -> Mention? {
    guard opensSentence(index, in: block),
      reading.isUnknown(index, in: block) || reading.isSurnameByForm(index),
      !reading.startsLine(index + 1, in: block), !reading.folded(index).hasSuffix("اء"),
      let cue = reading.cue(at: behindAside(index + 1, in: block)), !cue.hasProclitics,
      ArabicWords.plainVerbs.contains(cue.entry.word)
        || !reading.folded(index).hasSuffix("ا") && article.token(index + 1, isMark: ["\u{60C}"])
    else { return nil }
    return Mention(
      what: .person, tokens: index..<(index + 1), kind: .short,
      gender: Name.Gender(cue.form.features.gender), confidence: 65)
  }

  /// The token behind an aside between commas, or the token itself: ماكرون، من جهته، دعا.
  private func behindAside(_ index: Int, in block: Block) -> Int {
    guard reading.isComma(index, in: block) else { return index }
    let end = (index + 1)..<min(index + 7, block.tokens.upperBound)
    return end.first { article.token($0, isMark: ["\u{60C}"]) }.map { $0 + 1 } ?? index
  }

  /// A name in quotation marks, where who acts stands before or behind a verb of saying: «هنية» قال.
  func markedName(at index: Int, in block: Block) -> Mention? {
    let open = index - 1
    guard open >= block.tokens.lowerBound, reading.isQuotationMark(open) else {
      return nil
    }
    var close = index
    while close - index < 4, reading.isNamePart(close, in: block) || reading.isParticle(close, in: block)
    {
      close += 1
    }
    guard close > index, close < block.tokens.upperBound,
      reading.isQuotationMark(close)
    else { return nil }
    let isSure =
      known.isSurname(close - 1)
      || reading.isBareGiven(index) && close - index > 1
      || reading.isSurnameByForm(index) && close == index + 1
    let isUnknown = (index..<close).allSatisfy { reading.isUnknown($0, in: block) }
    let goesOn = reading.cue(at: close + 1).map { !$0.hasProclitics } ?? false
    let follows = reading.isBehindCue(open, in: block) && reading.isFunction(close + 1)
    guard goesOn && (isSure || isUnknown) || follows && isSure else { return nil }
    return Mention(
      what: .person, tokens: index..<close, kind: close - index > 1 ? .full : .short, confidence: 70)
  }

  /// Words that no list knows, behind a verb of saying and before the words said, or behind another
  /// verb and before who this is: تقودها شو مي لين، التي.
  func unknown(at index: Int, in block: Block) -> Mention? {
    guard index > block.tokens.lowerBound else { return nil }
    let cue = reading.cue(before: index, in: block)
    guard cue != nil || reading.isVerb(index - 1), reading.isUnknown(index, in: block) else {
      return nil
    }
    let end = endOfName(from: index, in: block)
    guard end - index >= 2, end - index <= 4 else { return nil }
    if let cue {
      let isAim =
        reading.folded(end) == "الي" && !ArabicWords.pointing.contains(cue.entry.word)
      guard
        reading.opensSpeech(end, in: block) && !isAim || reading.isComma(end, in: block)
          || ArabicWords.plainVerbs.contains(cue.entry.word)
            && reading.isWord(end, in: block) && !isAim
            && (reading.isFunction(end) || reading.isPlace(end, in: block))
      else { return nil }
    } else {
      guard reading.isComma(end, in: block), reading.folded(end + 1).isAny("الذي", "التي", "وهو", "وهي")
      else {
        return nil
      }
    }
    // A noun with its complement names nobody: نمو الصادرات.
    if end - index == 2, reading.isDefinite(end - 1), !known.isSurname(end - 1),
      !reading[end - 1].contains(.describing)
    {
      return nil
    }
    return Mention(
      what: .person, tokens: index..<end, kind: .full, gender: Name.Gender(cue?.form.features.gender),
      confidence: 70)
  }
}
