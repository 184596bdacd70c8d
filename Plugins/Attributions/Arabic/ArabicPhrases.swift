import Isnad
import IsnadGrammar
import IsnadText

/// Finds where Arabic noun phrases end and begin.
struct ArabicPhrases {
  let scene: AttributedArticle

  /// How many tokens a noun phrase is followed over.
  private static let reach = 18

  /// The noun phrase that begins with a token: وزير الدفاع آش كارتر, مصدر أمني مطلع.
  func phrase(startingAt first: Int, to upper: Int) -> Range<Int>? {
    if scene.belongs(first, to: .demonstrative),
      let range = phrase(startingAt: first + 1, to: upper)
    {
      return first..<range.upperBound
    }
    guard first < upper, isNoun(first) else { return nil }
    let limit = min(upper, first + ArabicPhrases.reach)
    let isUnnamed = isPerson(first)
    var end = min(limit, head(of: first))
    if end - first > 1, closes(end - 1) { return first..<end }
    while end < limit, !scene.isQuoted(end) {
      if scene.isComma(end) {
        guard let closed = apposition(from: end, to: limit) else { break }
        end = closed
        break
      }
      if let name = marked(end, to: limit) {
        end = name
        break
      }
      if isUnnamed, isTied(end), end + 1 < limit,
        !scene.belongs(end + 1, to: .occasion), isNoun(end + 1) || scene.folded(end).hasPrefix("ب")
      {
        end += 1
        continue
      }
      guard scene.isWord(end) || scene.isNumber(end), !stops(end), completes(end, from: first)
      else {
        break
      }
      end =
        scene.mention(startingAt: end).map { min(limit, max(end + 1, $0.tokens.upperBound)) } ?? end
        + 1
    }
    while end > first + 1,
      isTied(end - 1) || scene.tokens[end - 1].kind == .mark && !closes(end - 1)
    {
      end -= 1
    }
    return first..<end
  }

  /// The place behind the name or the noun that opens a phrase.
  ///
  /// An indefinite noun of unnamed people is
  /// taken alone, since names that begin with it run on too easily.
  private func head(of first: Int) -> Int {
    guard let mention = scene.mention(startingAt: first) else { return first + 1 }
    if mention.name.mention == .title, let noun = scene.lexicons.sources.match(startingAt: first),
      noun.entry.properties["kind"] == "anonymous", !noun.isDefinite
    {
      return max(first + 1, noun.tokens.upperBound)
    }
    guard mention.name.mention == .title else { return mention.tokens.upperBound }
    // A title ends before what is done: المتهم بارتكاب الجريمة.
    let end = (first + 1..<max(first + 1, mention.tokens.upperBound)).first {
      let folded = scene.folded($0)
      return folded.hasPrefix("ب") && folded != "باسم" && !folded.hasPrefix("بال") || isVerb($0)
        || scene.mention(of: $0)?.name.mention == .title && !completes($0, from: first)
    }
    return end ?? max(first + 1, mention.tokens.upperBound)
  }

  /// The place behind a name in marks: صحيفة «الميزان».
  private func marked(_ token: Int, to limit: Int) -> Int? {
    guard scene.isMark(token, ArabicPhrases.opening) else { return nil }
    for index in (token + 1)..<max(token + 1, min(limit, token + 8))
    where scene.isMark(index, ArabicPhrases.closing) {
      return index + 1
    }
    return nil
  }

  private static let opening: MarkSet = ["(", "\"", "\u{AB}", "\u{201C}", "\u{201D}"]
  private static let closing: MarkSet = [")", "\"", "\u{BB}", "\u{201D}", "\u{201C}"]

  private func closes(_ token: Int) -> Bool {
    scene.isMark(token, ")", "\"", "\u{BB}", "\u{201D}")
  }

  /// The place behind an apposition in commas: سعد الثويني، مدير الإعلام،.
  private func apposition(from comma: Int, to limit: Int) -> Int? {
    let next = comma + 1
    guard scene.lexicons.titles.isMatch(startingAt: next) || scene.mention(startingAt: next) != nil
    else { return nil }
    for token in next..<limit {
      if scene.isComma(token)
        || scene.belongs(token, to: .complementizer)
      {
        return token
      }
      if isVerb(token) { return nil }
    }
    return nil
  }

  /// Says whether a word can go on with a noun phrase.
  ///
  /// An indefinite head takes words that look like it
  /// (محللون سياسيون); a definite one takes adjectives with the article, and no noun that is the object
  /// (نفت الشركة صحة النبأ, اتهمت المعارضة الحكومة).
  private func completes(_ token: Int, from first: Int) -> Bool {
    let folded = scene.folded(token)
    if folded.hasPrefix("و"),
      scene.mention(startingAt: token) != nil || scene.lexicons.isNoun(token)
    {
      return true
    }
    if isTied(token - 1) { return true }
    let before = scene.folded(token - 1)
    if !before.hasPrefix("ال"), let noun = scene.lexicons.sources.match(startingAt: first),
      noun.entry.properties["kind"] == "anonymous", !noun.isDefinite
    {
      if let what = scene.mention(of: token)?.name.what, what != .person { return true }
      if scene.lexicons.isNoun(token) || ArabicWords.isAdjective(folded) && !folded.hasSuffix("ة") {
        return true
      }
      return describes(folded, scene.folded(first), noun)
        || token == first + 1 && noun.form.text.count <= 3
    }
    let isComplete =
      before.hasPrefix("ال") || before.hasPrefix("وال") || before.hasPrefix("لل")
      || scene.mention(of: token - 1).map {
        $0.name.mention != .title && $0.tokens.contains(token - 1)
      }
        ?? false
    guard isComplete,
      scene.mention(startingAt: token)?.name.mention == nil
        || scene.mention(startingAt: token)?.name.mention == .title
    else { return true }
    guard folded.hasPrefix("ال") else { return false }
    // An adjective, and no noun of its own; before أن there is no object.
    if scene.folded(token + 1).isAny("ان", "انه", "انها") { return true }
    return !scene.lexicons.isNoun(token) || folded.hasSuffix("ي") || folded.hasSuffix("ية")
  }

  /// Says whether a word agrees with an indefinite noun of people as its adjective: محللون سياسيون, مصادر
  /// أمنية; behind خبراء the word عودة is no adjective.
  private func describes(_ folded: FoldedWord, _ head: FoldedWord, _ noun: LexiconMatch) -> Bool {
    let isThing =
      ArabicWords.gatherings.contains(noun.entry.word) || head.hasSuffix("ة")
      || head.hasSuffix("ات")
    if isThing { return folded.hasSuffix("ة") || folded.hasSuffix("ات") }
    return folded.hasAnySuffix("ون", "ين", "يا", "ان", "ي") && folded.byteCount > 6
  }

  private func isTied(_ token: Int) -> Bool { scene.belongs(token, to: .arabicRelational) }

  private func isPerson(_ token: Int) -> Bool {
    if let mention = scene.mention(startingAt: token) {
      return mention.name.mention == .title || scene.lexicons.titles.isMatch(startingAt: token)
    }
    guard let noun = scene.lexicons.noun(token) else { return false }
    let kind = noun.entry.properties["kind"]
    return kind == nil || kind == "anonymous" || kind == "office" || kind == "document"
  }

  /// Says whether a token can open a noun phrase.
  func isNoun(_ token: Int) -> Bool {
    guard scene.isWord(token), !scene.isQuoted(token),
      scene.tokens[token].script == .arabic || scene.isMentioned(token)
    else { return false }
    if scene.mention(startingAt: token) != nil { return true }
    return !scene.belongs(token, to: [.breaker, .complementizer, .arabicPreposition])
      && !isVerb(token)
  }

  private func stops(_ token: Int) -> Bool {
    let folded = scene.folded(token)
    if scene.lexicons.anonymity.isMatch(startingAt: token) { return true }
    if let mention = scene.mention(of: token), mention.tokens.contains(token) {
      // لرويترز: whom the words are said to.
      return scene.mention(startingAt: token) != nil && isAddressee(token)
    }
    return scene.belongs(token, to: [.breaker, .complementizer, .arabicPreposition])
      || isVerb(token)
      || isAddressee(token)
      || folded.hasPrefix("ب") && !folded.hasPrefix("با")
        && scene.lexicons.noun(token)?.hasProclitics == true
  }

  /// للصحافيين, لوكالة رويترز: ل written on to a noun that the lists know.
  private func isAddressee(_ token: Int) -> Bool {
    let folded = scene.folded(token)
    if folded.hasPrefix("لل") { return true }
    return folded.hasPrefix("ل") && scene.lexicons.noun(token)?.hasProclitics == true
  }

  /// Says whether a token is a verb of saying in a finite form or a participle of one.
  func isVerb(_ token: Int) -> Bool {
    guard scene.lexicons.isCue(startingAt: token),
      !scene.lexicons.anonymity.isMatch(covering: token),
      let match = scene.lexicons.cue(startingAt: token), !match.isDefinite,
      match.entry.properties["use"] != "before-source" || match.hasProclitics
    else { return false }
    let tense = match.form.features.tense
    // With the pronoun of its object a verb stands in a relative clause: بيان نشرته.
    if tense == .past || tense == .present, ArabicGrammar.endsInPronoun(match.form.text),
      !match.entry.lemma.hasByteSuffix("ه"), !match.entry.lemma.hasByteSuffix("ها"),
      !match.isDictionaryForm
    {
      return false
    }
    if tense == .participle {
      return scene.folded(token).hasSuffix("ا") || !scene.lexicons.isNoun(token)
    }
    if tense == .noun { return true }
    // Behind a preposition or عدم it is a noun: من دون ذكر اسمه.
    let before = scene.folded(token - 1)
    // Behind a given name it is the name of a family: نبيل عزت.
    if tense == .past, !match.hasProclitics, let mention = scene.mention(of: token - 1),
      mention.name.what == .person, mention.name.mention == .short, mention.tokens.count == 1
    {
      return false
    }
    if tense == .past, !match.hasProclitics,
      scene.belongs(token - 1, to: .arabicPreposition) || before.isAny("عدم", "دون", "رغم", "مجرد")
    {
      return false
    }
    if scene.lexicons.noun(token)?.hasProclitics == false, tense != .present { return false }
    if tense == .past || tense == .present { return !scene.isMentioned(token) }
    return match.entry.properties["use"] != nil
  }

  /// The noun phrase that ends with a token: الوزير سالم, سعد الثويني، مدير الإعلام،.
  func phrase(endingAt last: Int, from lower: Int) -> Range<Int>? {
    guard last >= lower else { return nil }
    if scene.isComma(last) {
      var token = last - 1
      while token > lower, last - token < 24 {
        if scene.isComma(token), let mention = scene.mention(of: token - 1),
          mention.tokens.upperBound == token
        {
          return max(lower, mention.start)..<last
        }
        token -= 1
      }
      guard let mention = scene.mention(of: last - 1), mention.tokens.upperBound == last,
        mention.start <= lower + 2
          || scene.belongs(mention.start - 1, to: .complementizer)
          || mention.start < mention.tokens.lowerBound && isHead(before: mention.start, from: lower)
      else { return nil }
      return max(lower, mention.start)..<last
    }
    if let opening = opening(before: last, from: lower) { return opening }
    var start = last
    while start >= lower, last - start < 12 {
      if let mention = scene.mention(of: start),
        mention.tokens.contains(start) || mention.start <= start
      {
        let begin = max(lower, mention.start)
        // A name behind a noun completes it: رئيس بلدية حلب.
        if begin > lower, scene.lexicons.titles.isMatch(covering: begin - 1),
          !scene.belongs(begin - 1, to: .arabicPreposition)
        {
          start = begin - 1
          continue
        }
        return scene.belongs(begin - 1, to: .arabicPreposition) ? nil : begin..<(last + 1)
      }
      guard scene.isWord(start), !scene.belongs(start, to: .breaker), !isVerb(start)
      else {
        return nil
      }
      if scene.lexicons.isNoun(start) {
        if start > lower, scene.lexicons.isNoun(start - 1), !isVerb(start - 1) {
          start -= 1
          continue
        }
        return start > lower && scene.belongs(start - 1, to: .arabicPreposition)
          ? nil : start..<(last + 1)
      }
      start -= 1
    }
    return nil
  }

  /// Says whether what stands before a title is no part of another phrase.
  private func isHead(before start: Int, from lower: Int) -> Bool {
    start <= lower + 1 || scene.isComma(start - 1)
      || scene.belongs(start - 1, to: .complementizer)
  }

  /// The noun that opens a clause and reaches to its end with all that is said of it: لكن سكانا في الحي.
  private func opening(before last: Int, from lower: Int) -> Range<Int>? {
    for token in stride(from: last, through: max(lower, last - 12), by: -1) {
      let opens =
        token == lower || scene.isComma(token - 1)
        || scene.belongs(token - 1, to: [.opener, .complementizer])
      guard opens else { continue }
      guard scene.lexicons.isNoun(token) || scene.mention(startingAt: token) != nil,
        let range = phrase(startingAt: token, to: last + 1), range.upperBound == last + 1
      else { return nil }
      return range
    }
    return nil
  }
}
