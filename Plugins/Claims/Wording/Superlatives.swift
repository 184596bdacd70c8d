import Foundation
import Isnad
import IsnadText

/// Biggest, most: the superlative with the noun that it ranks.
struct Superlatives {
  private(set) var candidates: [WordingCandidate] = []
  private let scene: ClaimedArticle
  private let phrases: NounPhrases

  init(_ scene: ClaimedArticle) {
    self.scene = scene
    phrases = NounPhrases(scene: scene)
    candidates = scene.lexicons.superlatives.matches.compactMap { match in
      let use = match.entry.properties["use"]
      guard use != "none", !scene.isName(match.tokens.lowerBound) else { return nil }
      return scene.tokens[match.tokens.lowerBound].script == .arabic
        ? arabic(match, use) : english(match, use)
    }
  }

  private func english(_ match: LexiconMatch, _ use: String?) -> WordingCandidate? {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard isDefinite(first), scene.isWord(next), !scene.isCapitalized(first),
      !EnglishSuperlative.never.contains(next, of: scene.tokens)
    else { return nil }
    if use == "most", EnglishSuperlative.notMost.contains(next, of: scene.tokens) { return nil }
    let end = phrases.english(from: next, words: 3)
    guard end > next,
      !(next..<end).contains(where: { EnglishSuperlative.never.contains($0, of: scene.tokens) })
    else { return nil }
    var candidate = draft(match, first..<end, start: nil, Sureness.high)
    // One of the largest: less is claimed, and less can be looked up.
    if scene.token(first - 2, is: "of") || scene.token(first - 2, is: "among") {
      candidate.value.strength = .mild
    }
    return candidate
  }

  /// Says whether the, a possessive or a rank stands before a superlative, so that it picks one out.
  private func isDefinite(_ token: Int) -> Bool {
    EnglishSuperlative.before.contains(token - 1, of: scene.tokens)
  }

  private func arabic(_ match: LexiconMatch, _ use: String?) -> WordingCandidate? {
    let (first, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard !scene.token(first - 1, is: "الله") else { return nil }
    if match.isDefinite {
      // الدولة الأكبر: the superlative behind the noun that it ranks.
      guard use == nil, scene.article(of: first - 1) > 0, !scene.isName(first - 1),
        !ArabicSuperlative.parts.contains(first - 1, of: scene.tokens, behind: 4)
      else { return nil }
      return draft(match, first - 1..<next, start: nil, Sureness.fair)
    }
    guard phrases.isArabicNoun(next), !ArabicSuperlative.never.contains(next, of: scene.tokens),
      !scene.lexicons.superlatives.isMatch(startingAt: next), !isJoined(next),
      !scene.isAccusative(first - 1)
    else { return nil }
    let isPartitive = scene.token(first - 1, is: "من")
    let isOfPlural = scene.article(of: next) > 0
    // أكثر أهمية is more important; أكثر الدول is the most of them. A verb has the same letters as
    // أبرز: only من أبرز is sure.
    switch use {
    case "more": guard isPartitive || isOfPlural else { return nil }
    case "partitive":
      guard isPartitive || ArabicSuperlative.prepositions.contains(first - 1, of: scene.tokens)
      else { return nil }
    default: break
    }
    // بشكل أكبر compares: what it ranks stands before it, and none behind it.
    let end = phrases.arabic(from: next)
    guard end > next else { return nil }
    // أكبر حجماً compares; أكبر شريك ranks.
    let sureness = isPartitive || isOfPlural || !scene.isAccusative(next) ? Sureness.high : Sureness.low
    var candidate = draft(
      match, (isPartitive ? first - 1 : first)..<end,
      start: isPartitive ? scene.tokens[first - 1].range.start : match.range.start, sureness)
    if isPartitive { candidate.value.strength = .mild }
    return candidate
  }

  /// Says whether a word goes on with a preposition or a conjunction: أكبر للبناء، أطول وجهد.
  private func isJoined(_ token: Int) -> Bool {
    let word = scene.tokens.word(token)
    guard word.byteCount > 6 else { return false }
    if word.hasPrefix("لل") || word.hasPrefix("بال") { return true }
    return word.hasPrefix("و") && !ArabicSuperlative.waws.contains(token, of: scene.tokens)
  }

  private func draft(
    _ match: LexiconMatch, _ tokens: Range<Int>, start: Int?, _ confidence: Decimal
  ) -> WordingCandidate {
    WordingCandidate(.superlative, match.entry.lemma, tokens, start: start, confidence: confidence)
      .based(by: Bases(scene).isBased(behind: tokens.upperBound))
  }
}

enum EnglishSuperlative {
  /// What stands before a superlative that picks one out.
  static let before: WordSet = ["the", "its", "their", "'s", "second", "third", "fourth"]

  /// What a superlative before it is family, or no rank at all.
  static let never: WordSet = [
    "of", "and", "or", "to", "in", "for", "son", "daughter", "brother", "sister", "child", "children",
    "sibling", "siblings", "friend", "friends", "people", "recent", "likely", "part", "thing",
    "things", "way", "man", "interests", "interest", "level", "case", "practice", "practices",
    "efforts", "known", "it", "that", "they", "he", "she", "we", "you", "i", "wishes", "common",
    "famous", "wanted", "degree", "hour", "hours", "option", "answer", "possible", "chance", "bidder",
    "bid", "terms", "time", "members", "member", "recently", "player", "actor", "actress", "director",
  ]

  /// What the most before it is the majority, or no adjective.
  static let notMost: WordSet = [
    "the", "a", "an", "this", "these", "those", "votes", "money", "goals", "points", "seats", "medals",
    "given", "it", "i", "anyone", "anybody", "anything",
  ]
}

enum ArabicSuperlative {
  /// Parts and offices that are called the greater or the higher one.
  static let parts: WordSet = [
    "جزء", "نصيب", "قسم", "عدد", "أخ", "ابن", "شقيق", "شقيقة", "أخت", "ابنة", "مرشد", "مجلس", "قائد",
    "حد", "عبء", "حصة", "مفتي", "صدر", "جد", "شيطان", "نسبة", "سبب", "خاسر", "هدف", "هاجس", "هم",
    "دب", "قاضي", "مكتب", "وفاق", "ممثل", "مثل", "رفيق", "معهد", "شارع", "سوق", "شرق", "ثلث", "سنة",
    "أمر", "شيء",
  ]

  /// Nouns whose own first letter is a waw.
  static let waws: WordSet = [
    "وفد", "وزارة", "وزير", "وكالة", "ورشة", "ولاية", "وسيلة", "وحدة", "واحة", "وجهة", "وسائل", "ورقة",
    "وثيقة", "وثائق", "وظيفة", "وعد", "واردات", "واجهة", "والية", "ولايات", "وكالات", "وفود", "وقف",
  ]

  /// Behind these a word is no verb.
  static let prepositions: WordSet = [
    "في", "على", "حول", "عن", "بين", "إلى", "مع", "أحد", "إحدى", "ضمن", "بعض",
  ]

  /// What follows أفعل and is not ranked.
  static let never: WordSet = [
    "بكثير", "قليلا", "أن", "عدد", "قدر", "شيء", "مما", "بقليل", "شأنا", "سنا", "وقت", "ما", "شك",
    "بنسبة", "لاعب",
    "لاعبين", "اللاعبين", "حارس", "ممثل", "ممثلة", "مخرج", "أبناء", "أبنائه",
    "أبنائها", "بناته", "بناتها", "إخوته", "إخوتها", "أشقائه", "أشقائها", "أولاده", "أولادها",
    "لمساعدة",
  ]
}
