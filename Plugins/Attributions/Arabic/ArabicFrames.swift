import Isnad
import IsnadGrammar
import IsnadText

/// What an Arabic verb of saying has behind it: أن and a clause, a preposition, a noun.
struct ArabicFrames {
  let scene: AttributedArticle
  let phrases: ArabicPhrases

  struct Frame {
    /// The tokens among which the subject stands.
    var subject: Range<Int>
    /// The first token of the words attributed; nothing where they begin behind the subject.
    var start: Int?
    var end: Int
    var confidence: Int
    /// Says whether nothing but a noun follows.
    var isPlain = false

    func content(behind subject: Int) -> Range<Int>? {
      let first = start ?? subject
      return first < end ? first..<end : nil
    }

    /// Says whether a clause follows, which makes a report with any source.
    var isClause = false

    /// Nothing but a known source makes a report of a noun.
    func accepts(_ source: Source) -> Bool { isClause || source.isKnown }
  }

  /// بيّن: the shadda makes the verb of it.
  private func isDoubled(_ match: LexiconMatch) -> Bool {
    let bytes = scene.article.text.bytes
    return (match.range.start..<(match.range.end - 1)).contains {
      bytes[$0] == 0xD9 && bytes[$0 + 1] == 0x91
    }
  }

  private func isPerson(_ token: Int) -> Bool {
    scene.mention(startingAt: token)?.name.what == .person
      || scene.lexicons.titles.isMatch(startingAt: token)
  }

  private static let stops: MarkSet = [".", "!", "\u{61F}", "?", "\u{2026}", "\u{60C}", "\u{61B}"]

  /// How far the words attributed are looked for behind a verb.
  private static let reach = 34

  /// The token behind the words of a sentence, its closing mark left out.
  func end(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound + 1,
      scene.isMark(end - 1, ArabicFrames.stops),
      !scene.isQuoted(end - 1)
    {
      end -= 1
    }
    return end
  }

  func frame(of match: LexiconMatch, in sentence: Range<Int>) -> Frame? {
    let verb = match.tokens
    let end = end(of: sentence)
    let isWeak = match.entry.properties["strength"] == "weak"
    let lemma = match.entry.word
    let isRather =
      ArabicWords.rather.contains(lemma) && match.isDictionaryForm
    if let clause = clause(from: verb.upperBound, to: end) {
      if isRather, clause.lowerBound > verb.upperBound,
        clause.lowerBound - verb.upperBound > 6 && !isDoubled(match) || !isPerson(verb.upperBound)
      {
        return nil
      }
      return Frame(
        subject: verb.upperBound..<clause.lowerBound, start: clause.upperBound, end: end,
        confidence: isWeak ? 78 : 94, isClause: true)
    }
    guard !isRather || isPerson(verb.upperBound) && match.entry.properties["takes"] != nil else {
      return nil
    }
    let takes = match.entry.properties["takes"]
    // كشف الطبيب على المريض, يعد بكذا: forms that are another verb without a clause.
    if lemma == "كشف",
      (verb.upperBound..<min(end, verb.upperBound + 4)).contains(where: {
        scene.folded($0) == "علي"
      })
    {
      return nil
    }
    if lemma == "وعد", match.form.features.tense == .present { return nil }
    if let takes, takes != "نصب",
      let preposition = preposition(takes, from: verb.upperBound, to: end)
    {
      return Frame(
        subject: verb.upperBound..<preposition.lowerBound, start: preposition.upperBound, end: end,
        confidence: 76)
    }
    guard takes == "نصب" else { return nil }
    return Frame(
      subject: verb.upperBound..<end, start: nil, end: end, confidence: 72, isPlain: true)
  }

  /// The words that open the clause: أن, إلى أن, بأنه, a colon; up to the first token of the clause.
  func clause(from token: Int, to end: Int) -> Range<Int>? {
    var commas = 0
    for index in token..<max(token, min(end, token + ArabicFrames.reach)) {
      // A full stop inside a sentence belongs to an abbreviation: د. سالم.
      if scene.isQuoted(index) || scene.isMark(index, "\u{61B}", ";") { return nil }
      if scene.isComma(index) { commas += 1 }
      if commas > 4 { return nil }
      if scene.belongs(index, to: .complementizer) {
        // Behind another preposition or verb it opens their clause: قبل أن, يمكن أن.
        let before = scene.folded(index - 1)
        if index > token, scene.belongs(index - 1, to: .notOpening) { return nil }
        let start =
          before.isAny("الي", "علي", "عن", "من", "في") && index > token ? index - 1 : index
        return start..<(isSuffixed(scene.folded(index)) ? index : index + 1)
      }
      if scene.isMark(index, ":") { return index..<(index + 1) }
      if index > token, phrases.isVerb(index), !isSaying(index),
        !scene.belongs(index - 1, to: .subordinating)
      {
        return nil
      }
      if scene.belongs(index, to: .contrast) { return nil }
    }
    return nil
  }

  /// أضاف قائلا إن, تابع قائلا: the participle belongs to the verb.
  private func isSaying(_ token: Int) -> Bool {
    scene.folded(token).isAny("قاءلا", "قاءلة", "قاءلين", "بالقول")
  }

  /// أنه, بأنها: a pronoun that belongs to the clause.
  private func isSuffixed(_ folded: FoldedWord) -> Bool {
    !folded.isAny("ان", "بان")
  }

  private func preposition(_ word: String, from token: Int, to end: Int) -> Range<Int>? {
    let wanted = FoldedWord(folding: word)
    for index in token..<max(token, min(end, token + 18)) {
      if scene.belongs(index, to: .gesture) { return nil }
      if scene.isQuoted(index) || scene.isMark(index, "\u{61B}") { return nil }
      let folded = scene.folded(index)
      if wanted == "ب" {
        if folded.hasPrefix("ب"), !scene.belongs(index, to: .arabicPreposition), folded != "بعض",
          index > token || !isNamed(index),
          scene.lexicons.titles.match(startingAt: index)?.hasProclitics ?? true,
          folded.byteCount > 4
        {
          return index..<index
        }
        continue
      }
      if folded == wanted { return index..<(index + 1) }
      if folded.hasPrefix(wanted),
        folded.isAny("عنه", "عنها", "اليه", "اليها", "عليه", "عليها", "منه", "منها")
      {
        return nil
      }
      if index > token, phrases.isVerb(index) { return nil }
    }
    return nil
  }

  /// Says whether a token is inside a name, and not in what a title is of.
  private func isNamed(_ token: Int) -> Bool {
    guard let mention = scene.mention(of: token), mention.tokens.contains(token) else {
      return false
    }
    return mention.name.mention != .title
  }

  static let notOpening: WordSet = ArabicGrammar.folded([
    "قبل", "بعد", "يمكن", "يجب", "يجوز", "منذ", "دون", "غير", "الا", "كما", "اما", "ما", "لولا",
    "رغم",
    "بعيدا", "قبيل", "ينبغي", "لا بد", "بد", "حتي", "تستطيع", "يستطيع", "شرط", "علما", "بما",
    "كانما",
  ])

  static let subordinating: WordSet = ArabicGrammar.folded([
    "بعدما", "عندما", "قبلما", "الذي", "التي", "الذين", "فيما", "حين", "لما", "حينما",
  ])

  static let conjunctions: WordSet = ArabicGrammar.folded([
    "بينما", "فيما", "حيث", "لكن", "ولكن", "اذ", "عندما",
  ])
}
