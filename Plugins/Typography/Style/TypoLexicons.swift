import Isnad
import IsnadText

/// What the lexicons know of words that are written wrongly, say a thing twice, or are not the language's
/// own.
struct TypoLexicons {
  let scene: TypedArticle
  let matches: LexiconMatches

  static let names = ["calques", "redundancies", "spellings", "variants"]

  func drafts() -> [AnnotationDraft] {
    let calques = matches.longest("calques").compactMap { wording($0, .calque, sure: 85) }
    let redundancies = matches.longest("redundancies").compactMap { wording($0, .redundancy, sure: 85) }
    let spellings = matches.longest("spellings").compactMap(spelling)
    let variants = MixedVariants(scene: scene).drafts(of: matches.longest("variants"))
    return calques + redundancies + spellings + variants
  }

  /// A turn of phrase that the lexicon puts in other words.
  private func wording(
    _ match: LexiconMatch, _ fault: Typo.Fault, sure percent: Int
  ) -> AnnotationDraft? {
    guard isInBlock(match), !isBroken(match) else { return nil }
    let properties = match.entry.properties
    if let partners = properties["with"], !hasPartner(match, partners) { return nil }
    if let others = properties["unless"], isFollowed(match, by: others) { return nil }
    if properties["definite"] == "no", match.isDefinite { return nil }
    let range = match.isDefinite ? withArticle(match.range) : match.range
    let isPlain = !match.isDefinite && match.isDictionaryForm
    let instead = isPlain ? properties["instead"] : nil
    return scene.draft(
      fault, at: range, replacement: instead.map { cased($0, like: range) },
      sure: properties["sure"] == "no" ? min(percent, 60) : percent
    ) { typo in
      typo.reason = properties["reason"]
      if typo.replacement == nil { typo.usualForm = properties["instead"] }
    }
  }

  /// The words with the ال that stands before them: it is one of their letters to who reads them.
  private func withArticle(_ range: TextRange) -> TextRange {
    let start = range.start - TypoLexicons.article.count
    guard start >= 0, scene.text.bytes[start..<range.start].elementsEqual(TypoLexicons.article) else {
      return range
    }
    return TextRange(start, range.end)
  }

  private static let article = Array("ال".utf8)

  /// A word that another spelling wants: the forms of an entry are wrong where it names the right one, and
  /// right otherwise.
  private func spelling(_ match: LexiconMatch) -> AnnotationDraft? {
    var replacement = match.form.text
    if let right = match.entry.properties["right"] {
      replacement = right
    } else {
      // Mostly the word is written as the lexicon has it.
      guard !scene.isWritten(match.range, replacement),
        differsInHamza(Spelling.letters(match.range, of: scene.text), Spelling.letters(replacement))
      else { return nil }
    }
    guard isInBlock(match), !isBroken(match) else { return nil }
    if scene.tokens[match.tokens.lowerBound].script == .latin {
      // In capitals it is an acronym, and what is named is named as it is.
      guard !scene.isName(match.range), isSmallBehindFirst(match.range) else { return nil }
      replacement = cased(replacement, like: match.range)
    }
    return scene.draft(
      .spelling, at: match.range, replacement: replacement + tail(of: match), applies: .anyone, sure: 95)
  }

  private func isSmallBehindFirst(_ range: TextRange) -> Bool {
    scene.text.bytes[range.start + 1..<range.end].allSatisfy { $0 & 0x20 != 0 }
  }

  /// Tanwin that stands behind the last letter, and that a form of the lexicon has not.
  private func tail(of match: LexiconMatch) -> String {
    guard let (scalar, _) = scene.text.scalar(before: match.range.end),
      (0x64B...0x652).contains(scalar.value)
    else { return "" }
    return String(scalar)
  }

  /// Says whether two words differ, and by nothing but a hamza that an alef has in one of them alone.
  ///
  /// A final ى for ي is a custom of whole countries, and أ for إ may make another word.
  private func differsInHamza(
    _ written: String.UnicodeScalarView, _ right: String.UnicodeScalarView
  ) -> Bool {
    guard written.count == right.count else { return false }
    var differs = false
    for (letter, other) in zip(written, right) where letter != other {
      if TypoLexicons.yehs.contains(letter), TypoLexicons.yehs.contains(other) { continue }
      guard letter == TypoLexicons.alef || other == TypoLexicons.alef,
        TypoLexicons.alefs.contains(letter), TypoLexicons.alefs.contains(other)
      else { return false }
      differs = true
    }
    return differs
  }

  private static let alef: Unicode.Scalar = "\u{627}"
  private static let alefs: Set<Unicode.Scalar> = ["\u{627}", "\u{622}", "\u{623}", "\u{625}"]
  private static let yehs: Set<Unicode.Scalar> = ["\u{649}", "\u{64A}"]

  private func isInBlock(_ match: LexiconMatch) -> Bool {
    scene.article.block(at: match.range.start) != nil
  }

  /// Says whether a mark or a line break parts the words of a match.
  private func isBroken(_ match: LexiconMatch) -> Bool {
    match.tokens.dropFirst().contains { !scene.tokens[$0].followsSpace }
      || scene.article.block(at: match.range.start)
        != scene.article.block(at: max(match.range.start, match.range.end - 1))
  }

  /// Says whether one of some words stands near a match, in its sentence.
  private func hasPartner(_ match: LexiconMatch, _ words: String) -> Bool {
    guard let number = scene.article.sentence(at: match.range.start) else { return false }
    let sentence = scene.article.sentences[number].tokens
    let start = max(sentence.lowerBound, match.tokens.lowerBound - TypoLexicons.reach)
    let end = min(sentence.upperBound, match.tokens.upperBound + TypoLexicons.reach)
    guard start < end else { return false }
    let partners = words.split(separator: " ").map { FoldedWord(folding: String($0)) }
    return (start..<end).contains { index in
      !match.tokens.contains(index) && partners.contains(scene.tokens.word(index))
    }
  }

  private func isFollowed(_ match: LexiconMatch, by words: String) -> Bool {
    guard match.tokens.upperBound < scene.tokens.count else { return false }
    let next = scene.tokens.word(match.tokens.upperBound)
    return words.split(separator: " ").contains { FoldedWord(folding: String($0)) == next }
  }

  /// How many words may stand between a word and its partner.
  private static let reach = 4

  /// A replacement with a capital where the words had one.
  private func cased(_ replacement: String, like range: TextRange) -> String {
    guard scene.text.scalar(at: range.start).scalar.isCapital, let first = replacement.first else {
      return replacement
    }
    return first.uppercased() + replacement.dropFirst()
  }
}
