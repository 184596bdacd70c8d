import Isnad
import IsnadGrammar
import IsnadText

/// Finds the subject of an Arabic verb of saying: behind the verb, before it, in the pronoun written
/// on to it, or nowhere, where agreement carries on the last one who spoke.
struct ArabicVoices {
  let scene: QuotedArticle
  let timeline: VoiceTimeline

  func voice(of index: Int) -> Voice {
    let cue = timeline.cues[index]
    switch cue.use {
    case .beforeSource: return behind(cue.tokens.upperBound, of: cue) ?? .none
    case .phrase: return carried(index, by: .pronoun)
    case .document: return document(index)
    default: break
    }
    switch cue.features.tense {
    case .participle: return participle(index)
    case .noun: return verbalNoun(index)
    case nil: return carried(index, by: .implicit)
    default: break
    }
    if let topic = adjacentTopic(of: cue) { return topic }
    if let subject = behind(cue.tokens.upperBound, of: cue) { return subject }
    return before(index) ?? carried(index, by: .implicit)
  }

  // The subject behind the verb.

  private func behind(_ token: Int, of cue: Cue) -> Voice? {
    var start = token
    while start < cue.clause.upperBound,
      scene.belongs(start, to: .arabicAdverb) || isManner(start)
    {
      start += 1
    }
    if scene.folded(start) == "كل", scene.folded(start + 1) == "من" { start += 2 }
    guard start < cue.clause.upperBound, scene.sibling(of: start, in: cue.span) == nil else {
      return nil
    }
    if let mention = scene.mention(startingAt: start) {
      if isOwnDocument(start) { return nil }
      // ل and ب before a title make it whom the words are said to: قال للصحافيين.
      if cue.precedesSource { return named(mention) }
      // What follows a verb and does not agree with it is its object: وطالب الأمانة.
      return hasPreposition(mention) || !agrees(mention.name, cue) ? nil : named(mention)
    }
    return description(from: start, of: cue)
  }

  /// Says whether a word tells how somebody speaks: ضاحكا, متحدثا عن التجربة.
  private func isManner(_ token: Int) -> Bool {
    let word = scene.folded(token)
    guard word.hasSuffix("ا"), scene.mention(startingAt: token) == nil else { return false }
    let letters = word.letters
    guard letters.count >= 5 else { return false }
    return letters.count == 5 && letters[1] == "ا"
      || letters.count >= 6 && letters[0] == "م" && letters[1] != "ا" && letters[1] != "و"
        && letters[1] != "ي"
  }

  /// A document with the pronoun of whose it is, as in بيانه: its owner speaks.
  private func isOwnDocument(_ token: Int) -> Bool {
    guard let match = scene.lexicons.organisations.match(startingAt: token),
      match.entry.properties["kind"] == "document"
    else { return false }
    let folded = scene.folded(match.tokens.upperBound - 1)
    return (folded.hasSuffix("ها") || match.form.text.hasByteSuffix("ه"))
      && !match.isDictionaryForm
  }

  /// A title before a name in a phrase of its own is presented by that name: الطالبة، ندى،.
  private func named(_ mention: Mention) -> Voice {
    if mention.name.mention == .title, scene.isMark(mention.tokens.upperBound, "\u{60C}"),
      let name = scene.mention(startingAt: mention.tokens.upperBound + 1), name.name.what == .person,
      name.name.mention != .title, scene.isMark(name.tokens.upperBound, "\u{60C}")
    {
      return Voice(name, in: scene, confidence: 85)
    }
    if let name = apposition(to: mention) { return name }
    return Voice(mention, in: scene, confidence: mention.name.mention == .title ? 82 : 94)
  }

  /// A noun phrase that names a speaker without being a known title.
  private func description(from start: Int, of cue: Cue) -> Voice? {
    guard scene.isWord(start), scene.tokens[start].script == .arabic else { return nil }
    let folded = scene.folded(start)
    guard !scene.belongs(start, to: [.complementizer, .arabicPreposition, .closed]) else { return nil }
    if isOwnDocument(start) { return nil }
    let title = scene.lexicons.titles.match(startingAt: start)
    if folded.hasPrefix("لل"), !cue.precedesSource { return nil }
    let known =
      (title?.entry.properties["alone"] == nil || !isJudging(cue) ? title : nil)
      ?? scene.lexicons.organisations.match(startingAt: start)
    if known == nil, scene.lexicons.saying.match(startingAt: start)?.isDefinite == false { return nil }
    if let known, known.hasProclitics, !known.isDefinite, !cue.precedesSource { return nil }
    let saysOn = (start + 1)..<max(start + 1, min(start + 4, scene.tokens.count))
    let isSpeaking = saysOn.contains { scene.folded($0).isAny("قاءلا", "قاءلة") }
    guard
      known != nil || isSpeaking || ArabicVoices.plainVerbs.contains(scene.entry(of: cue).word)
        || cue.precedesSource
    else { return nil }
    if known == nil, !isSpeaking, folded.hasPrefix("ب") || folded.hasPrefix("ل") { return nil }
    if known == nil, !isSpeaking, !folded.hasPrefix("ال"), !cue.precedesSource,
      !isFollowedByWords(start, of: cue)
    {
      return nil
    }
    var end = start + 1
    while end < cue.clause.upperBound, end - start < 5, scene.isWord(end),
      scene.sibling(of: end, in: cue.span) == nil
    {
      let next = scene.folded(end)
      // Behind one word with the article only another one belongs to it: لفت الوزير انتباه الناس.
      if known == nil, scene.folded(end - 1).hasPrefix("ال"), !next.hasPrefix("ال") { break }
      if scene.belongs(end, to: [.complementizer, .arabicPreposition, .closed])
        || next.hasPrefix("ب") && !next.hasPrefix("با")
        || scene.lexicons.saying.match(startingAt: end)?.isDefinite == false
      {
        break
      }
      end += 1
    }
    // The last of several words before بأنه is the object: وصف السيناتور كوركر الاتفاق بأنه.
    if known == nil, end - start >= 3, scene.folded(end - 1).hasPrefix("ال"),
      scene.folded(end).isAny("بانه", "بانها", "بانهم")
    {
      let range = scene.tokens.range(of: start..<(end - 1))
      return Voice(
        speaker: Voice.Speaker(
          text: scene.article[range], gender: Name.Gender(cue.features.gender),
          presentation: range),
        naming: .title, mention: range, confidence: 60)
    }
    // An object, not a subject: وصف الاتفاق بأنه.
    if known == nil, scene.folded(end).isAny("بانه", "بانها", "بان", "بانهم") { return nil }
    var range = scene.tokens.range(of: start..<end)
    // ل before a source is no part of it: وفقا لعضو اللجنة.
    if cue.precedesSource, let known, known.hasProclitics, !known.isDefinite {
      range = TextRange(known.range.start, range.end)
    }
    return Voice(
      speaker: Voice.Speaker(
        text: scene.article[range], what: .person, gender: Name.Gender(cue.features.gender),
        isPlural: false, presentation: range),
      naming: .title, mention: range, confidence: known == nil ? 65 : 75)
  }

  private func isJudging(_ cue: Cue) -> Bool {
    ArabicGrammar.judging.contains(scene.entry(of: cue).word)
  }

  /// Says whether the words said follow a noun soon, so that it can be nothing but the subject.
  private func isFollowedByWords(_ start: Int, of cue: Cue) -> Bool {
    ArabicCues.introduces(start + 1, in: scene, within: 3)
  }

  /// Verbs that take no object but the words said, so that a noun behind them is their subject.
  static let plainVerbs: WordSet = ArabicGrammar.folded([
    "قال", "اضاف", "تابع", "اوضح", "صرح", "اكد", "ذكر", "اشار", "لفت", "رد", "علق", "اجاب", "روي", "كتب",
    "هتف", "صرخ", "حكي",
    "تساءل", "سال", "قرر", "غرد", "افاد", "شدد", "ردد", "همس", "اردف", "عقب",
  ])

  /// Verbs with which the one who spoke last goes on.
  static let continuing: WordSet = ArabicGrammar.folded([
    "اضاف", "تابع", "اردف", "استطرد", "زاد", "واصل", "استدرك", "ختم", "اختتم", "مضي",
  ])

  /// Words that open no subject.
  static let closed: WordSet = ArabicGrammar.folded([
    "الذي", "التي", "الذين", "هذا", "هذه", "ذلك", "تلك", "هو", "هي", "هم", "كل", "ما", "لا", "لم", "لن",
    "قد", "كان", "كانت",
    "ثم", "او", "بل", "لكن", "اذا", "حين", "عندما", "بينما", "كما", "كذلك", "ايضا", "فقط", "امس",
    "اليوم", "غدا", "مرارا",
    "صراحة", "علنا", "حرفيا", "فيه", "فيها", "عنه", "عنها", "به", "بها", "منه", "منها", "اليه", "اليها",
    "سوي", "الا", "نحو",
    "مثل", "غير", "الان", "اي", "عما", "كيف", "لماذا", "متي", "اين", "وهو", "وهي", "وقد", "ولم", "ليس",
    "مجددا", "قاءلا", "قاءلة", "ضاحكا", "مبتسما",
    "ساخرا", "غاضبا", "ان",
  ])
}

// Subjects before the verb, and carried on.
extension ArabicVoices {
  /// A name right before a bare verb is its subject: سرحان اتهم وكيله.
  private func adjacentTopic(of cue: Cue) -> Voice? {
    guard !cue.hasProclitics, let mention = scene.mention(of: cue.tokens.lowerBound - 1),
      mention.tokens.upperBound == cue.tokens.lowerBound, agrees(mention.name, cue),
      mention.name.mention != .title, !hasPreposition(mention),
      !scene.belongs(mention.start - 1, to: .arabicPreposition)
    else { return nil }
    return Voice(mention, in: scene, confidence: 86)
  }

  /// The topic of a clause whose verb has no subject behind it: الفلكي باسل نعيم يقول.
  private func before(_ index: Int) -> Voice? {
    let cue = timeline.cues[index]
    let verb = cue.tokens.lowerBound
    if let pronoun = pronoun(before: index) { return pronoun }
    // A verb joined by و or ف opens a clause of its own.
    guard !cue.hasProclitics, scene.folded(verb - 1) != "ثم" else { return nil }
    // The topic opens its clause, or stands behind a comma.
    for mention in topics(of: cue).map(presented)
    where agrees(mention.name, cue)
      && (mention.start - cue.clause.lowerBound <= 2
        || scene.isMark(mention.start - 1, "\u{60C}", ",")
        || mention.tokens.upperBound == verb)
    {
      return Voice(mention, in: scene, confidence: 82)
    }
    return nil
  }

  /// The name between commas behind a title that presents it: عضو الكتلة، النائب قاسم هاشم، اعتبر.
  private func presented(_ mention: Mention) -> Mention {
    guard mention.name.mention == .title, scene.isMark(mention.tokens.upperBound, "\u{60C}"),
      let name = scene.mention(startingAt: mention.tokens.upperBound + 1), name.name.what == .person,
      name.name.mention != .title, scene.isMark(name.tokens.upperBound, "\u{60C}")
    else { return mention }
    return name
  }

  /// The mentions of a clause before its verb that stand behind no preposition.
  private func topics(of cue: Cue) -> [Mention] {
    let range = cue.clause.lowerBound..<cue.tokens.lowerBound
    return scene.mentions(in: range).filter { mention in
      scene.sibling(of: mention.tokens.lowerBound, in: cue.span) == nil
        && !scene.belongs(mention.start - 1, to: .arabicPreposition)
        && !hasPreposition(mention)
    }
  }

  /// ل and ب written on to a name make it an object.
  private func hasPreposition(_ mention: Mention) -> Bool {
    let first = scene.folded(mention.start)
    if first.hasPrefix("لل") || first.hasPrefix("بال") { return true }
    guard
      let match = scene.lexicons.titles.match(startingAt: mention.start)
        ?? scene.lexicons.givenNames.match(startingAt: mention.start), match.hasProclitics
    else { return false }
    return first.hasPrefix("ل") || first.hasPrefix("ب") || first.hasPrefix("ك")
  }

  private func agrees(_ name: Mention.Traits, _ cue: Cue) -> Bool {
    let features = cue.features
    guard let gender = Name.Gender(features.gender), features.number != .plural, features.number != .dual
    else { return true }
    return name.gender.map { $0 == gender } ?? true
  }

  /// وهو يقول, فهي ترى, لكنه قال.
  private func pronoun(before index: Int) -> Voice? {
    let cue = timeline.cues[index]
    let verb = cue.tokens.lowerBound
    let folded = scene.folded(verb - 1)
    let gender: Name.Gender?
    if folded.isAny("هو", "وهو", "فهو", "لكنه", "ولكنه", "لانه", "وانه", "انه") {
      gender = .masculine
    } else if folded.isAny("هي", "وهي", "فهي", "لكنها", "ولكنها", "لانها", "انها") {
      gender = .feminine
    } else if folded.isAny("هم", "وهم", "فهم", "لكنهم") {
      gender = nil
    } else {
      return nil
    }
    var voice = carried(index, by: .pronoun, gender: gender)
    voice.mention = scene.tokens[verb - 1].range
    return voice
  }

  /// The voice of an earlier verb of saying in the clause of a cue.
  private func speaking(before index: Int) -> Voice? {
    let cue = timeline.cues[index]
    var earlier = index - 1
    while earlier >= 0, timeline.cues[earlier].tokens.lowerBound >= cue.clause.lowerBound {
      let other = timeline.cues[earlier]
      if other.span == cue.span, timeline.voices[earlier].speaker != nil,
        other.features.tense != nil || other.use != nil
      {
        return timeline.voices[earlier]
      }
      earlier -= 1
    }
    return nil
  }

  /// قائلا, مضيفا: the subject of the sentence.
  private func participle(_ index: Int) -> Voice {
    let cue = timeline.cues[index]
    if let earlier = speaking(before: index) { return earlier }
    for mention in topics(of: cue) where agrees(mention.name, cue) && mention.name.what == .person {
      return Voice(mention, in: scene, confidence: 80)
    }
    for mention in topics(of: cue) where agrees(mention.name, cue) {
      return Voice(mention, in: scene, confidence: 72)
    }
    return carried(index, by: .implicit)
  }

  /// قوله, قولها: whoever stands behind عن, or the last one who agrees.
  private func verbalNoun(_ index: Int) -> Voice {
    let cue = timeline.cues[index]
    let pronoun = pronounRange(of: cue)
    var token = cue.tokens.lowerBound - 1
    while token >= cue.clause.lowerBound {
      if scene.folded(token).isAny("عن", "لسان"), let mention = scene.mention(startingAt: token + 1) {
        var voice = Voice(mention, in: scene, confidence: 88)
        voice.naming = .pronoun
        return voice
      }
      token -= 1
    }
    if cue.isDefinite || scene.folded(cue.tokens.lowerBound).hasPrefix("بال"),
      let earlier = speaking(before: index)
    {
      return earlier
    }
    for mention in topics(of: cue).reversed() where agrees(mention.name, cue) {
      var voice = Voice(mention, in: scene, confidence: 80)
      voice.naming = .pronoun
      return voice
    }
    var voice = carried(index, by: .pronoun)
    voice.mention = voice.mention ?? pronoun
    return voice
  }

  private func pronounRange(of cue: Cue) -> TextRange {
    let range = cue.range
    let isLong =
      scene.folded(cue.tokens.upperBound - 1).hasSuffix("ها")
      || scene.folded(cue.tokens.upperBound - 1).hasSuffix("هم")
    return TextRange(max(range.start, range.end - (isLong ? 4 : 2)), range.end)
  }

  /// جاء في البيان: the document, or whose document the clause has told.
  private func document(_ index: Int) -> Voice {
    let cue = timeline.cues[index]
    if scene.folded(cue.tokens.upperBound - 1) == "في"
      || scene.folded(cue.tokens.upperBound - 1) == "علي",
      let subject = behind(cue.tokens.upperBound, of: cue)
    {
      return subject
    }
    for mention in topics(of: cue) { return Voice(mention, in: scene, confidence: 75) }
    return carried(index, by: .implicit)
  }

  /// The one who spoke last and agrees in gender and number.
  private func carried(
    _ index: Int, by naming: Quotation.SpeakerNaming, gender: Name.Gender? = nil
  ) -> Voice {
    let cue = timeline.cues[index]
    var agreement = Antecedents.Agreement()
    agreement.gender = gender ?? Name.Gender(cue.features.gender)
    let number = cue.features.number
    agreement.isPlural = number == .plural || number == .dual
    let verb = cue.tokens.lowerBound
    let finder = ArabicAntecedents(scene: scene, timeline: timeline)
    let goesOn = ArabicVoices.continuing.contains(scene.entry(of: cue).word)
    guard
      let found = finder.antecedent(
        of: verb, from: cue.clause.lowerBound, in: cue.span, agreement, goesOn: goesOn)
    else { return Voice(naming: naming == .implicit ? .none : naming, confidence: 35) }
    return Voice(
      speaker: found.speaker, naming: naming, mention: found.mention, candidates: found.candidates,
      confidence: found.candidates > 1 ? 62 : 82)
  }
}
