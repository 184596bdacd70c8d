import Isnad
import IsnadGrammar
import IsnadText

/// Finds attributions by Arabic verbs, nouns and phrases of saying.
struct ArabicReports {
  let scene: AttributedArticle
  let history: ReportHistory
  var phrases: ArabicPhrases { ArabicPhrases(scene: scene) }
  var sources: ArabicSources { ArabicSources(scene: scene) }
  var frames: ArabicFrames { ArabicFrames(scene: scene, phrases: phrases) }

  func report(_ match: LexiconMatch) -> Report? {
    let first = match.tokens.lowerBound
    guard !scene.isQuoted(first), !scene.lexicons.anonymity.isMatch(covering: first) else {
      return nil
    }
    let sentence = scene.sentence(of: first)
    switch match.entry.properties["use"] {
    case "before-source": return beforeSource(match, in: sentence)
    case "phrase": return closing(match, in: sentence)
    case "document": return document(match, in: sentence)
    case nil: break
    default: return nil
    }
    guard !match.isDefinite, match.entry.properties["person"] == nil else { return nil }
    switch match.form.features.tense {
    case .past, .present: return isVerb(match) ? finite(match, in: sentence) : nil
    case .participle: return participle(match, in: sentence)
    case .noun: return verbalNoun(match, in: sentence)
    case nil:
      return match.entry.properties["use"] == nil && match.entry.properties["noun"] != nil
        ? sayingNoun(match, in: sentence) : nil
    }
  }

  private func isVerb(_ match: LexiconMatch) -> Bool {
    let token = match.tokens.lowerBound
    let lemma = match.entry.word
    if ArabicWords.directives.contains(lemma) { return false }
    if let mention = scene.mention(of: token), mention.name.mention != .title,
      mention.tokens.contains(token)
    {
      return false
    }
    if scene.hasProclitic(match, of: "بلكاس") { return false }
    if scene.belongs(token - 1, to: .arabicNegation) {
      guard scene.folded(token - 1) == "ما", isRelative(token - 1, match) else { return false }
    }
    if isPassive(match) { return false }
    // يعد without أن counts or prepares, and promises nothing.
    if lemma == "وعد", match.form.features.tense == .present,
      !(match.tokens.upperBound..<min(scene.tokens.count, match.tokens.upperBound + 5)).contains(
        where: {
          scene.belongs($0, to: .complementizer)
        })
    {
      return false
    }
    if match.form.features.tense == .present, scene.belongs(token - 1, to: .subjunctive) {
      return false
    }
    if hasObject(match), !ArabicWords.withObject.contains(lemma) { return false }
    if scene.belongs(token - 1, to: .arabicPreposition), !match.hasProclitics,
      match.isDictionaryForm
    {
      return false
    }
    return true
  }

  /// ما that is no negation: حسبما ذكر, وهو ما اعتبره.
  private func isRelative(_ token: Int, _ match: LexiconMatch) -> Bool {
    isConjunction(before: token) || hasObject(match)
      || scene.folded(token - 1).isAny(
        "وهو", "هو", "وهي", "هي", "هذا", "ذلك", "علي", "عن", "حول", "كل", "بحسب", "وفق")
  }

  /// يُتوقع, أُعلن: a verb whose vowel sign makes it passive.
  private func isPassive(_ match: LexiconMatch) -> Bool {
    let (first, length) = scene.article.text.scalar(at: match.range.start)
    let second = match.range.start + length
    guard second < match.range.end, scene.article.text.scalar(at: second).scalar == "\u{64F}" else {
      return false
    }
    guard match.form.features.tense == .present else { return true }
    // Verbs of the fourth form and the second have that vowel in the active too: يُعلن, يُؤكد.
    return first == "أ" || ArabicWords.impersonal.contains(match.entry.word)
  }

  /// وصفه, نشرته: a form with the pronoun of the object.
  private func hasObject(_ match: LexiconMatch) -> Bool {
    match.tokens.count == 1 && ArabicGrammar.endsInPronoun(match.form.text)
      && !match.entry.lemma.hasByteSuffix("ه") && !match.entry.lemma.hasByteSuffix("ها")
      && !match.isDictionaryForm
  }

  private func isConjunction(before token: Int) -> Bool {
    scene.lexicons.reporting.match(covering: token)?.entry.properties["use"] == "conjunction"
  }

  // Finite verbs.

  private func finite(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let verb = match.tokens
    if let conjunction = scene.lexicons.reporting.match(covering: verb.lowerBound - 1),
      conjunction.entry.properties["use"] == "conjunction",
      conjunction.tokens.upperBound == verb.lowerBound
    {
      return asSaid(match, conjunction, in: sentence)
    }
    if ArabicWords.carriers.contains(match.entry.word) {
      return carried(match, in: sentence)
    }
    if let saying = saying(match, in: sentence) { return saying }
    if scene.folded(verb.upperBound) == "ذلك" { return pointing(match, in: sentence) }
    guard let frame = frames.frame(of: match, in: sentence) else {
      return introducing(match, in: sentence)
    }
    let found = subject(of: match, in: frame.subject, sentence)
    guard let found, frame.accepts(found.source), !isImpersonal(match, found) else { return nil }
    if scene.lexicons.saying.match(startingAt: verb.lowerBound)?.entry.lemma == "تحدث",
      found.source.type != .document, found.source.type != .anonymous, !frame.isClause
    {
      return nil
    }
    var report = Report(
      match, confidence: found.source.isKnown ? frame.confidence : frame.confidence - 15)
    report.source = found.source
    report.content = frame.content(behind: found.end)
    report.joins =
      match.hasProclitics || found.isCarried && scene.isComma(verb.lowerBound - 1)
    if frame.isPlain, report.content.map({ isTime($0) }) ?? true { return nil }
    return report
  }

  /// ويتوقع أن: nobody who expects is written, and nobody is carried on.
  private func isImpersonal(_ match: LexiconMatch, _ found: Subject) -> Bool {
    guard found.isCarried, match.form.features.tense == .present else { return false }
    if ArabicWords.impersonal.contains(match.entry.word) { return true }
    let other = scene.lexicons.impersonal.match(startingAt: match.tokens.lowerBound)
    return other?.entry.properties["frame"] == "said" || other?.entry.properties["frame"] == "verb"
  }

  /// أعلنت النتائج أمس: a time, and nothing that was said.
  private func isTime(_ content: Range<Int>) -> Bool {
    content.allSatisfy { scene.belongs($0, to: .arabicAdverb) || scene.isNumber($0) }
  }

  struct Subject {
    var source: Source
    /// The token behind it, where it stands behind the verb.
    var end: Int
    var isCarried = false
  }

  /// The subject behind the verb, before it, or carried on.
  func subject(of match: LexiconMatch, in region: Range<Int>, _ sentence: Range<Int>) -> Subject? {
    var first = region.lowerBound
    while first < region.upperBound, scene.belongs(first, to: .arabicAdverb),
      !phrases.isNoun(first)
    {
      first += 1
    }
    if scene.folded(first) == "كل", scene.folded(first + 1) == "من" { first += 2 }
    while scene.isMark(first + 1, ".", "/"), scene.folded(first).letters.count == 1 {
      first += 2
    }
    if let marked = marked(first, in: region) { return marked }
    if first < region.upperBound, !isAddressed(first),
      let range = phrases.phrase(startingAt: first, to: region.upperBound)
    {
      let source = sources.source(range)
      if source.isKnown || isSpelled(range, match) || isPlain(range, match), agrees(source, match) {
        return Subject(source: source, end: range.upperBound)
      }
      // What is neither known nor agrees is the object of a subject that is carried on.
      if !source.isKnown, region.upperBound - range.upperBound > 12 { return nil }
    }
    if let topic = opposed(match, in: sentence) {
      return Subject(source: topic, end: region.lowerBound)
    }
    if !match.hasProclitics, let topic = topic(before: match.tokens.lowerBound, in: sentence),
      agrees(topic, match)
    {
      return Subject(source: topic, end: region.lowerBound)
    }
    guard canContinue(match, in: sentence), let carried = carriedOn(match, in: sentence) else {
      return nil
    }
    return Subject(source: carried, end: region.lowerBound, isCarried: true)
  }

  /// «فورد»: a name in marks as the subject.
  private func marked(_ first: Int, in region: Range<Int>) -> Subject? {
    guard scene.isMark(first, "\"", "\u{AB}", "\u{201C}", "\u{201D}"), !scene.isQuoted(first),
      let close = ((first + 1)..<max(first + 1, min(region.upperBound, first + 8))).first(where: {
        scene.isMark($0, "\"", "\u{BB}", "\u{201D}", "\u{201C}")
      }), close > first + 1
    else { return nil }
    var source = Source(
      text: scene.words((first + 1)..<close), type: .organisation, tokens: first..<(close + 1))
    if let mention = scene.mention(of: first + 1), mention.name.what == .person {
      source = Source(mention, in: scene)
    }
    return Subject(source: source, end: close + 1)
  }

  /// An unknown noun with the article right before the words said can only be the subject.
  private func isSpelled(_ range: Range<Int>, _ match: LexiconMatch) -> Bool {
    let next = range.upperBound
    let folded = scene.folded(next)
    let isNext =
      scene.belongs(next, to: .complementizer) || scene.isMark(next, ":")
      || scene.belongs(next + 1, to: .complementizer)
    return isNext && !folded.isAny("بانه", "بانها", "بانهم") && range.count <= 8
  }

  /// A noun right behind a verb that takes no object is its subject, whatever it is.
  private func isPlain(_ range: Range<Int>, _ match: LexiconMatch) -> Bool {
    ArabicWords.plainVerbs.contains(match.entry.word)
      && range.lowerBound == match.tokens.upperBound
      && range.count <= 6 && !scene.folded(range.lowerBound).hasSuffix("ا")
  }

  private func isAddressed(_ token: Int) -> Bool {
    let folded = scene.folded(token)
    if folded.hasPrefix("لل") { return true }
    guard folded.hasPrefix("ل") || folded.hasPrefix("ب") else { return false }
    return scene.lexicons.noun(token)?.hasProclitics == true
  }

  private func agrees(_ source: Source, _ match: LexiconMatch) -> Bool {
    let features = match.form.features
    guard let gender = features.gender, features.number == .singular, let own = source.gender else {
      return true
    }
    if source.isPlural || source.type == .organisation || source.type == .document { return true }
    return own.rawValue == gender.rawValue
  }

  /// The topic before its verb: الوزير أكد, وكان الوزير قد أعلن, وهو يقول.
  private func topic(before verb: Int, in sentence: Range<Int>) -> Source? {
    var last = verb - 1
    guard last >= sentence.lowerBound else { return nil }
    let folded = scene.folded(last)
    if let agreement = ArabicWords.agreement(ofPronoun: folded) {
      if let last = history.source(in: sentence, before: last), fits(last.traits, agreement) {
        return last.told(by: (verb - 1)..<verb)
      }
      return history.antecedent(of: last, agreement, in: sentence)?.told(by: last..<(last + 1))
    }
    if folded == "قد" || folded == "وقد" {
      for token in stride(from: last - 1, through: max(sentence.lowerBound, last - 14), by: -1)
      where scene.folded(token).isAny("كان", "كانت", "وكان", "وكانت") {
        guard let range = phrases.phrase(startingAt: token + 1, to: last) else { return nil }
        return sources.source(range)
      }
      last -= 1
    }
    if folded.isAny("الذي", "التي", "الذين", "والذي", "والتي") {
      guard let range = phrases.phrase(endingAt: last - 1, from: sentence.lowerBound) else {
        return nil
      }
      let source = sources.source(range)
      return source.isKnown ? source : nil
    }
    guard let range = phrases.phrase(endingAt: last, from: sentence.lowerBound) else {
      return opening(sentence, before: verb)
    }
    let source = sources.source(range)
    return source.isKnown ? source : nil
  }

  /// The name that opens a sentence, with words of time or place between it and the verb.
  private func opening(_ sentence: Range<Int>, before verb: Int) -> Source? {
    guard verb - sentence.lowerBound < 14, let mention = scene.mention(of: sentence.lowerBound),
      mention.start == sentence.lowerBound,
      mention.name.what == .person || mention.name.what == .organisation,
      !(mention.tokens.upperBound..<verb).contains(where: { phrases.isVerb($0) })
    else { return nil }
    return Source(mention, in: scene)
  }

  /// أما الوزير فقال: the subject between أما and ف.
  private func opposed(_ match: LexiconMatch, in sentence: Range<Int>) -> Source? {
    let verb = match.tokens.lowerBound
    guard scene.folded(verb).hasPrefix("ف"), match.hasProclitics,
      let opener = (sentence.lowerBound..<verb).first(where: {
        scene.folded($0).isAny("اما", "واما")
      }),
      let range = phrases.phrase(startingAt: opener + 1, to: verb)
    else { return nil }
    return sources.source(range)
  }

  /// Says whether a verb stands where the subject of before goes on: at the head of a clause.
  private func canContinue(_ match: LexiconMatch, in sentence: Range<Int>) -> Bool {
    let before = match.tokens.lowerBound - 1
    return match.hasProclitics || before < sentence.lowerBound || scene.isQuoted(before)
      || scene.tokens[before].kind == .mark || scene.belongs(before, to: .continuing)
      || before == sentence.lowerBound || isLedIn(match, in: sentence)
  }

  /// وردا على سؤال قال, وعن الميزانية قال: nothing but what it was said about stands before the verb.
  private func isLedIn(_ match: LexiconMatch, in sentence: Range<Int>) -> Bool {
    guard match.tokens.lowerBound - sentence.lowerBound <= 8,
      scene.belongs(sentence.lowerBound, to: [.arabicPreposition, .arabicLeading])
    else { return false }
    return !(sentence.lowerBound..<match.tokens.lowerBound).dropFirst().contains {
      phrases.isVerb($0) || scene.isMentioned($0)
    }
  }

  /// Whoever spoke last and agrees.
  func carriedOn(_ match: LexiconMatch, in sentence: Range<Int>) -> Source? {
    var agreement = Agreement()
    let features = match.form.features
    agreement.gender = features.gender.flatMap { Name.Gender(rawValue: $0.rawValue) }
    agreement.isPlural = features.number == .plural || features.number == .dual
    if let source = history.source(in: sentence, before: match.tokens.lowerBound),
      fits(source.traits, agreement)
    {
      return source.told(by: nil)
    }
    if let subject = clauseSubject(in: sentence, before: match.tokens.lowerBound, agreement) {
      return subject.told(by: nil)
    }
    let antecedent = history.antecedent(of: match.tokens.lowerBound, agreement, in: sentence)
    if let source = history.source(before: match.tokens.lowerBound, where: { fits($0, agreement) }),
      antecedent == nil || antecedent?.text == source.text
        || source.type == .organisation && agreement.gender == .feminine
    {
      return source.told(by: nil)
    }
    return antecedent?.told(by: nil)
  }

  /// The subject of the sentence by a verb before: ثبت المصرف سعر الفائدة، وقال.
  private func clauseSubject(
    in sentence: Range<Int>, before verb: Int, _ agreement: Agreement
  ) -> Source? {
    var token = sentence.lowerBound
    while token < verb, token - sentence.lowerBound < 8 {
      guard let mention = scene.mention(of: token), !scene.isQuoted(token) else {
        token += 1
        continue
      }
      let isSubject =
        mention.name.what != .place && !scene.belongs(mention.start - 1, to: .arabicPreposition)
        && agreement.fits(mention.name.gender) && mention.name.isPlural == agreement.isPlural
      return isSubject && mention.tokens.upperBound < verb
        ? sources.source(mention.start..<mention.tokens.upperBound) : nil
    }
    return nil
  }

  /// Organisations agree with feminine verbs, or with masculine ones (الاتحاد, المركز).
  private func fits(_ source: Source.Traits, _ agreement: Agreement) -> Bool {
    if agreement.fits(source) { return true }
    guard !agreement.isPlural else { return false }
    return source.type == .organisation || source.type == .document
      || source.isPlural && agreement.gender == .feminine
      ? agreement.fits(source.gender) : false
  }
}
