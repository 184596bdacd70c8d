import Isnad
import IsnadText

// Names behind a title.
extension ArabicNameFinder {
  func titled(_ title: LexiconMatch, in block: Block) -> Mention? {
    let head = title.tokens
    var index = head.upperBound
    var isLastDefinite = title.isDefinite
    var isDefinite = title.isDefinite || title.form.text.hasPrefix("ال") || isHonorific(title)
    if !title.hasProclitics || !title.isDefinite { isLastDefinite = isDefinite }
    if isHonorific(title) {
      return Mention(
        what: .person, tokens: head, kind: .title, titleNouns: [title.entry.lemma, Mention.honorific],
        isDefinite: true, confidence: 65)
    }
    let limit = min(block.tokens.upperBound, head.upperBound + 12)
    var nouns = [title.entry.lemma]
    var titleEnd = head.upperBound
    let opening = tokens.folded(head.upperBound - 1)
    if !title.isDefinite, title.form.text != title.entry.lemma,
      opening.hasSuffix("ه") || opening.hasSuffix("ها")
    {
      (isDefinite, isLastDefinite) = (true, true)
    }
    // A plural that keeps its ن has no noun behind it that completes it.
    let endsInNun = title.form.text.hasSuffix("ون")
    while index < limit {
      if article.token(index, isMark: ["."]), index == head.upperBound,
        tokens[index - 1].range.count <= 4
      {
        index += 1
        titleEnd = index
        continue
      }
      if index > head.upperBound, tokens.folded(index - 1) == "باسم",
        article.token(index, isMark: ["\u{AB}", "\"", "\u{201C}"]),
        let close = closingMark(behind: index, before: index + 6, in: block)
      {
        (index, titleEnd, isLastDefinite) = (close + 1, close + 1, true)
        continue
      }
      guard tokens[index].kind == .word, tokens[index].script == .arabic else { break }
      let folded = tokens.folded(index)
      if let next = lexicons.titles.match(startingAt: index),
        next.isDefinite || !isBareGiven(index) || self.isDefinite(min(index + 1, tokens.count - 1))
      {
        if next.hasProclitics, !next.isDefinite { break }
        nouns.append(next.entry.lemma)
        index = next.tokens.upperBound
        isLastDefinite = next.isDefinite
        isDefinite = isDefinite || next.isDefinite
      } else if folded == "باسم" || folded.hasPrefix("لل") || folded.hasPrefix("بال") {
        index += 1
        isLastDefinite = folded != "باسم"
      } else if isDefinite, lexicons.organisations.match(startingAt: index)?.hasProclitics == true,
        folded.hasPrefix("ل")
      {
        // المتحدث الإعلامي لأمانة جدة
        index += 1
        if index < limit, isPlain(index, in: block), !isBareGiven(index) { index += 1 }
        isLastDefinite = true
      } else if let next = behindPlace(index, before: limit) {
        index = next
        isLastDefinite = true
      } else if isBareGiven(index) || isParticle(index, in: block) && index > head.upperBound - 1 {
        return person(nameAt: index, title: head.lowerBound..<index, nouns, title, in: block)
      } else if isPlain(index, in: block), folded.hasPrefix("ال"), !endsInNun || title.isDefinite,
        index > head.upperBound || !title.isDefinite || isAdjective(index, folded)
      {
        // The article after a definite title alone may open a surname: الوزير الدرعاوي.
        index += 1
        isLastDefinite = true
        isDefinite = true
      } else if isPlain(index, in: block), lexicons.demonyms.match(startingAt: index) != nil {
        index += 1
      } else if isPlain(index, in: block), isLastDefinite, index > head.lowerBound,
        nameLength(at: index, in: block) >= 2, !["ي", "ت"].contains(where: folded.hasPrefix)
      {
        return person(nameAt: index, title: head.lowerBound..<index, nouns, title, in: block)
      } else if isPlain(index, in: block), index == head.upperBound, !title.isDefinite {
        index += 1
        isLastDefinite = false
      } else {
        break
      }
      titleEnd = index
    }
    let end = max(titleEnd, head.upperBound)
    return Mention(
      what: .person, tokens: head.lowerBound..<end, kind: .title, titleNouns: nouns,
      isDefinite: isDefinite, gender: gender(of: title),
      isPlural: title.form.text != title.entry.lemma && isPlural(title), confidence: 60)
  }

  /// Says whether a word with the article describes the title before it, as المدير العام and الرئيس
  /// الفرنسي; المتحدث التعليق is a subject with its object.
  func isAdjective(_ index: Int, _ folded: String) -> Bool {
    folded.hasSuffix("ي") || folded.hasSuffix("ية") || ArabicWords.describing.contains(folded)
      || lexicons.demonyms.match(startingAt: index) != nil
  }

  /// The name or the further title behind a place that belongs to a title: أستاذ في الجامعة
  /// اللبنانية الدكتور سالم.
  func behindPlace(_ index: Int, before limit: Int) -> Int? {
    guard ["في", "لدي"].contains(tokens.folded(index)) else { return nil }
    var next = index + 1
    while next < limit, next - index < 4, isDefinite(next),
      lexicons.titles.match(startingAt: next)?.isDefinite != true
    {
      next += 1
    }
    guard next > index + 1, next < limit,
      lexicons.titles.match(startingAt: next)?.isDefinite == true || isBareGiven(next)
    else { return nil }
    return next
  }

  /// Says whether a title of honour stands for its bearer by a pronoun: سموه, معاليه.
  func isHonorific(_ title: LexiconMatch) -> Bool {
    title.entry.properties["use"] == "honorific" && title.form.text != title.entry.lemma
  }

  func isPlural(_ title: LexiconMatch) -> Bool {
    title.form.features.number == .plural || title.form.features.number == .dual
      || title.form.text.hasSuffix("ون") || title.form.text.hasSuffix("ات")
      || title.form.text.hasSuffix("اء") && title.entry.lemma != title.form.text
  }

  func gender(of title: LexiconMatch) -> Name.Gender? {
    Name.Gender(title.form.features.gender) ?? Name.Gender(title.entry.properties["gender"])
  }

  func person(
    nameAt index: Int, title: Range<Int>, _ nouns: [String], _ match: LexiconMatch, in block: Block
  ) -> Mention? {
    let end = endOfName(from: index, in: block)
    var upper = index
    while upper > title.lowerBound, tokens[upper - 1].kind == .mark { upper -= 1 }
    return Mention(
      what: .person, tokens: index..<end, kind: end - index > 1 ? .full : .short,
      title: title.lowerBound..<upper, titleNouns: nouns,
      gender: gender(of: match) ?? Name.Gender(given(at: index)?.entry.properties["gender"]),
      confidence: 90)
  }

  /// The number of words that could go on a name from an index.
  func nameLength(at index: Int, in block: Block) -> Int {
    endOfName(from: index, in: block) - index
  }

  /// The end of a name: a given name, a further one, then what particles, the article or the list
  /// of given names tie to it.
  func endOfName(from first: Int, in block: Block) -> Int {
    var end = first
    var parts = 0
    while end < block.tokens.upperBound, parts < 5 {
      if isParticle(end, in: block), end + 1 < block.tokens.upperBound, isPlain(end + 1, in: block) {
        end += 2
        parts += 1
        continue
      }
      guard isPlain(end, in: block) else { break }
      if parts > 1, lexicons.titles.match(startingAt: end) != nil, !isDefinite(end) { break }
      // A trade may be a family name, where the sentence goes on behind it: زهير حداد إن.
      if parts == 1, let trade = lexicons.titles.match(startingAt: end), !trade.hasProclitics,
        trade.tokens.count == 1, end + 1 >= block.tokens.upperBound || !isPlain(end + 1, in: block)
      {
        end += 1
        break
      }
      if parts > 0, let next = lexicons.titles.match(startingAt: end), !isBareGiven(end),
        !next.isDefinite || parts > 1
      {
        break
      }
      if parts >= 2, !isBareGiven(end), !isDefinite(end), !(parts == 2 && closesName(end, in: block)) {
        break
      }
      // Behind a family name without the article, a word with it is no part of the name.
      if parts >= 2, isDefinite(end), !isBareGiven(end - 1), !isParticle(end - 2, in: block) { break }
      if parts >= 1, opensPhrase(end) { break }
      end += 1
      parts += 1
      if parts >= 2, isDefinite(end - 1), end < block.tokens.upperBound, isDefinite(end) {
        // One family name with the article; what follows it describes.
        break
      }
      if end < block.tokens.upperBound, !tokens[end].followsSpace { break }
    }
    return max(end, first + 1)
  }

  /// Says whether a third word, behind two given names, is the last before the sentence goes on.
  func closesName(_ index: Int, in block: Block) -> Bool {
    guard isBareGiven(index - 1), isBareGiven(index - 2) else { return false }
    let next = index + 1
    return next >= block.tokens.upperBound || !isPlain(next, in: block)
  }

  /// Says whether a word opens a phrase that follows a name, such as لصحيفة or برفقة.
  func opensPhrase(_ index: Int) -> Bool {
    for match in [
      lexicons.organisations.match(startingAt: index), lexicons.naming.match(startingAt: index),
      lexicons.titles.match(startingAt: index),
    ] {
      if let match, match.hasProclitics, !match.isDefinite { return true }
    }
    return lexicons.organisations.match(startingAt: index) != nil && !isDefinite(index)
  }
}
