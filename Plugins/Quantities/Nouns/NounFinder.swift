import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Finds the noun that a number counts.
struct NounFinder {
  let scene: NumberedArticle

  /// A counted noun.
  struct Noun {
    /// Its token.
    let token: Int
    /// The token behind what belongs to it.
    let end: Int
    let role: Quantity.Role
    /// Says whether a lexicon knows it.
    let isKnown: Bool
    let match: LexiconMatch?
  }

  /// The noun behind a number, from a token on.
  func noun(at index: Int, before end: Int, behind number: WrittenNumber?) -> Noun? {
    guard index < end, scene.isWord(index) else { return nil }
    return scene.tokens[index].script == .arabic
      ? arabic(at: index, before: end, number) : english(at: index, before: end, number)
  }

  /// How many words may stand between an English number and its noun.
  private static let reach = 4

  /// Up to three adjectives, and the last plural of those that follow each other.
  private func english(at index: Int, before end: Int, _ number: WrittenNumber?) -> Noun? {
    var known: (Int, LexiconMatch)?
    var position = index
    let limit = min(end, index + NounFinder.reach)
    while position < limit, scene.isWord(position),
      position == index || scene.tokens[position].followsSpace,
      !scene.word(position, in: StopWords.english)
    {
      let match = scene.nouns.noun(position)
      if isPlural(position) || match?.form.features.number == .plural {
        let last = lastPlural(from: position, before: min(end, position + 3))
        let role = scene.nouns.noun(last)?.role ?? match?.role ?? .count
        return Noun(
          token: last, end: last + 1, role: known?.1.role == .casualties ? .casualties : role,
          isKnown: scene.nouns.noun(last) != nil, match: scene.nouns.noun(last))
      }
      if let match, known == nil { known = (position, match) }
      position += 1
    }
    guard let known else { return nil }
    let isOne = number?.value == 1
    // A singular is counted behind one, or as what happened to people: 12 dead.
    guard isOne || known.1.role == .casualties || known.1.form.features.number != .singular else {
      return nil
    }
    return Noun(
      token: known.0, end: known.1.tokens.upperBound, role: known.1.role, isKnown: true, match: known.1)
  }

  private func lastPlural(from index: Int, before end: Int) -> Int {
    var last = index
    while last + 1 < end, scene.isWord(last + 1), scene.tokens[last + 1].followsSpace,
      isPlural(last + 1),
      !scene.word(last + 1, in: StopWords.english)
    {
      last += 1
    }
    return last
  }

  private func isPlural(_ index: Int) -> Bool {
    if scene.word(index, in: StopWords.irregular) { return true }
    let folded = scene.tokens[index].folded
    return folded.count > 3 && scene.ends(index, with: "s") && !scene.ends(index, with: "ss")
      && !scene.ends(index, with: "us") && !scene.ends(index, with: "is")
  }

  private func arabic(at index: Int, before end: Int, _ number: WrittenNumber?) -> Noun? {
    if let match = scene.nouns.noun(index) {
      return Noun(
        token: index, end: match.tokens.upperBound, role: match.role, isKnown: true, match: match)
    }
    // خمسة من الجنود
    if scene.word(index, in: NounFinder.of), index + 1 < end, scene.begins(index + 1, with: "ال"),
      let match = scene.nouns.anyNoun(index + 1), match.isDefinite
    {
      return Noun(
        token: index + 1, end: match.tokens.upperBound, role: match.role, isKnown: true, match: nil)
    }
    guard scene.tokens[index].followsSpace, scene.tokens[index].folded.count > 4,
      !scene.word(index, in: StopWords.arabic)
    else { return nil }
    let isDefinite = scene.begins(index, with: "ال")
    if isDefinite, number?.form != .fraction { return nil }
    guard isDefinite || isNounShaped(index, number) else { return nil }
    return Noun(token: index, end: index + 1, role: .count, isKnown: false, match: nil)
  }

  private static let of: WordSet = ["من"]

  /// Says whether an unknown word may be a noun behind such a number: not with و, ل or ب before it,
  /// not a verb by its ending, and in the accusative behind 11 to 99.
  private func isNounShaped(_ index: Int, _ number: WrittenNumber?) -> Bool {
    for beginning: StaticString in ["و", "ف", "ي", "ل", "ب", "سي", "ست"]
    where scene.begins(index, with: beginning) {
      return scene.ends(index, with: "ا") && !scene.ends(index, with: "وا")
    }
    if scene.ends(index, with: "وا") || scene.ends(index, with: "هم") || scene.ends(index, with: "ها") {
      return false
    }
    switch number?.ending?.kind {
    case .tens, .teen, .elevenOrTwelve:
      return scene.ends(index, with: "ا") || scene.ends(index, with: "ة")
    default: return true
    }
  }
}

extension NounFinder {
  /// The noun behind a vague count: several agreements, عدة اتفاقيات, العديد من الاتفاقيات.
  func vagueNoun(at index: Int, before end: Int) -> Noun? {
    guard index < end, scene.isWord(index) else { return nil }
    guard scene.tokens[index].script == .arabic else { return noun(at: index, before: end, behind: nil) }
    guard !scene.word(index, in: StopWords.arabic) else { return nil }
    let match = scene.nouns.anyNoun(index)
    return Noun(
      token: index, end: index + 1, role: match?.role ?? .count, isKnown: match != nil, match: match)
  }
}
