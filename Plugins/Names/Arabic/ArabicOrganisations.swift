import Isnad
import IsnadText

// Organisations.
extension ArabicNameFinder {
  /// An organisation: its head with the words that complete it, or with a name in marks.
  func organisation(_ head: LexiconMatch, in block: Block) -> Mention? {
    let lower = head.tokens.lowerBound
    let prefix = reading.prefix(of: head)
    let lemma = head.entry.word
    if prefix.hasPrefix("ك") || ArabicWords.families.contains(lemma) { return nil }
    let isName = head.tokens.count > 1 || lemma.hasPrefix("ال") || head.entry.properties["name"] != nil
    let end = organisationEnd(at: lower, in: block)
    let isBare = end == nil && !isName
    if isBare, !head.isDefinite || reading.isAttribute(lower, in: block) { return nil }
    let upper = end ?? head.tokens.upperBound
    let isSubject =
      lower > block.tokens.lowerBound && reading.isVerb(lower - 1) || lower == block.tokens.lowerBound
      || upper < block.tokens.upperBound && reading.isCue(upper)
    let isMarked = reading.isQuotationMark(upper - 1)
    let isWeak =
      head.entry.properties["weak"] != nil && !isSubject && !isMarked
      && !reading[lower - 1].contains(.beforeSource)
    if isWeak, !isBare,
      !prefix.isEmpty || upper - lower < 3 && !ArabicWords.administrations.contains(lemma)
    {
      return nil
    }
    let joined = prefix.isAny("و", "ف", "ل", "ب", "وال", "فال", "بال")
    let gender = gender(ofHead: head)
    // What is named by itself leaves the class noun outside: صحيفة «الميزان», قناة الحدث.
    if let name = apart(head, lemma, upTo: upper, isMarked: isMarked) {
      return Mention(
        what: .organisation, tokens: name, kind: .full, title: head.tokens, titleNouns: [],
        gender: gender, confidence: 80)
    }
    return Mention(
      what: .organisation, tokens: lower..<upper, kind: isBare ? .title : .full,
      start: joined ? tokens[lower].range.start + 2 : nil, titleNouns: [head.entry.word],
      isDefinite: true, gender: gender, confidence: isBare ? 60 : 80, needsSupport: isBare)
  }

  /// The tokens of a name behind a class noun that does not belong to it.
  private func apart(
    _ head: LexiconMatch, _ lemma: FoldedWord, upTo end: Int, isMarked: Bool
  ) -> Range<Int>? {
    let first = head.tokens.upperBound
    if isMarked, end - first > 2, reading.isQuotationMark(first) {
      return (first + 1)..<(end - 1)
    }
    guard ArabicWords.media.contains(lemma), !head.isDefinite, end > first else { return nil }
    return first..<end
  }

  /// Adds the organisations inside the title of a person: الناطق باسم وزارة الخارجية.
  func addNested(in mention: Mention, _ block: Block, to result: inout [Mention]) {
    guard mention.what == .person,
      let title = mention.title ?? (mention.kind == .title ? mention.tokens : nil)
    else { return }
    var index = title.lowerBound + 1
    while index < title.upperBound {
      if reading[index].contains(.organisationHead),
        let head = lexicons.organisations.match(startingAt: index),
        let found = organisation(head, in: block),
        found.kind == .full, found.tokens.upperBound <= title.upperBound
      {
        result.append(found)
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The grammatical gender of an organisation, with which verbs agree: قالت الوزارة, قال المجلس.
  private func gender(ofHead head: LexiconMatch) -> Name.Gender? {
    let folded = reading.folded(head.tokens.upperBound - 1)
    if folded.hasSuffix("ة") || folded.hasSuffix("ات") { return .feminine }
    return head.tokens.count == 1 && !head.form.text.hasPrefix("ال") ? .masculine : nil
  }

  /// The end of an organisation that begins with a head at an index; nothing if nothing completes it.
  func organisationEnd(at index: Int, in block: Block) -> Int? {
    guard index < block.tokens.upperBound, reading[index].contains(.organisationHead),
      let head = lexicons.organisations.match(startingAt: index)
    else { return nil }
    var end = head.tokens.upperBound
    let limit = min(block.tokens.upperBound, end + 6)
    if !head.isDefinite, let close = marked(at: end, in: block) { return close }
    if head.isDefinite || head.form.word.hasPrefix("ال") {
      while end < limit, describes(end, in: block) { end += 1 }
      return end > head.tokens.upperBound || head.tokens.count > 1 ? end : nil
    }
    if reading[end].contains(.organisation), head.entry.properties["weak"] != nil {
      return nil
    }
    var bare = 0
    while end < limit, reading.isWord(end, in: block), !reading.isFunction(end), !reading.isVerb(end),
      !reading.isAccusative(end)
    {
      let word = reading.folded(end)
      if reading.isDefinite(end) {
        guard
          end == head.tokens.upperBound || reading[end].contains(.describing)
            || lexicons.titles.match(startingAt: end)?.isDefinite != true
        else { return nil }
        return endOfComplement(from: end + 1, limit: limit, in: block)
      }
      if reading[end].contains(.country) { return end + 1 }
      // جامعة الملك سعود aside, a given name behind a name is somebody: حركة حماس صالح العاروري.
      if bare > 0, reading.isBareGiven(end) { break }
      guard bare < 2, !reading[end].contains(.joinedArticle),
        !word.hasPrefix("و") || bare == 0 && !word.hasPrefix("وا"), !word.hasSuffix("ها"),
        !word.hasSuffix("هم")
      else { return nil }
      bare += 1
      end += 1
    }
    // A name of foreign words, where the clause shows its end.
    guard bare > 0, head.entry.properties["weak"] == nil,
      (head.tokens.upperBound..<end).allSatisfy({ reading.isUnknown($0, in: block) })
    else { return nil }
    return reading.isBoundary(end, in: block) && !reading.folded(end).hasPrefix("لل") ? end : nil
  }

  /// Adjectives behind the word that completes an organisation, and a second possessor behind و.
  private func endOfComplement(from start: Int, limit: Int, in block: Block) -> Int {
    var end = start
    while end < limit, describes(end, in: block) { end += 1 }
    // شركة المرجان للطاقة, وكالة الأنباء للشرق.
    if end < limit, reading.folded(end).hasPrefix("لل"), reading.isWord(end, in: block),
      reading[end].isDisjoint(with: [.verb, .title])
    {
      end += 1
      while end < limit, describes(end, in: block) { end += 1 }
      return end
    }
    if end == start, end < limit, reading.folded(end).hasPrefix("وال"), reading.isWord(end, in: block),
      reading[end].isDisjoint(with: [.title, .organisation]),
      !reading.folded(end).hasPrefix("والم") || !reading.folded(end).hasSuffix("ة"),
      !ArabicWords.looksPlural(reading.folded(end).dropFirst()), !reading.isVerb(end),
      reading.isBoundary(end + 1, in: block)
    {
      end += 1
    }
    return end
  }

  private func describes(_ index: Int, in block: Block) -> Bool {
    guard reading.isWord(index, in: block), reading.isDefinite(index), !reading.isFunction(index) else {
      return false
    }
    if reading[index].contains(.title),
      lexicons.titles.match(startingAt: index)?.entry.properties["alone"] == nil
    {
      return false
    }
    return reading[index].contains(.describing)
      || lexicons.demonyms.match(startingAt: index)?.isDefinite ?? false
  }

  /// The end of a name in marks that opens at an index: شركة «كذا».
  private func marked(at open: Int, in block: Block) -> Int? {
    guard open < block.tokens.upperBound, reading.isQuotationMark(open) else {
      return nil
    }
    var close = open + 1
    while close - open <= 5, close < block.tokens.upperBound {
      if reading.isQuotationMark(close) { return close > open + 1 ? close + 1 : nil }
      guard !reading.isFunction(close), !reading.isVerb(close) else { return nil }
      close += 1
    }
    return nil
  }
}
