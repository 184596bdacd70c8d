import Isnad
import IsnadText

/// Where the noun ends that a first or a superlative stands before.
///
/// Nothing here knows parts of speech: an English phrase runs to the first word that cannot be part of
/// it, an Arabic one is the noun and an adjective of a closed class or with a relative ending.
struct NounPhrases {
  let scene: ClaimedArticle

  /// The end of the English noun phrase that begins with a token, at most so many words on; the token
  /// itself if none begins there.
  func english(from start: Int, words: Int = 4) -> Int {
    var index = start
    var rest = words
    while rest > 0, isPart(index), index == start || !endsAsVerb(index) {
      index += 1
      rest -= 1
      // A hyphen joins two words to one: face-to-face talks.
      while index + 1 < scene.tokens.count, scene.tokens[index].kind == .mark,
        !scene.tokens[index].followsSpace, !scene.tokens[index + 1].followsSpace,
        scene.isWord(index + 1), scene.article.token(index, isMark: ["-", "\u{2011}"])
      {
        index += 2
      }
    }
    // A phrase that does not end in sight is not understood: the first word of it will do.
    return rest == 0 && isPart(index) ? start + 1 : index
  }

  /// Says whether a word may be part of an English noun phrase: none of the short ones, and no name,
  /// though a nationality before a noun is.
  private func isPart(_ token: Int) -> Bool {
    guard scene.isWord(token), !EnglishPhrase.stops.contains(token, of: scene.tokens) else {
      return false
    }
    guard scene.isCapitalized(token) else { return true }
    return scene.isWord(token + 1) && !scene.isCapitalized(token + 1)
      && !EnglishPhrase.stops.contains(token + 1, of: scene.tokens)
  }

  /// Says whether a word behind the first one of a phrase looks like its verb: the site *collapsed*.
  private func endsAsVerb(_ token: Int) -> Bool {
    scene.tokens.word(token).hasSuffix("ed")
  }

  /// The end of the Arabic noun at a token, with one adjective behind it.
  func arabic(from start: Int) -> Int {
    guard isArabicNoun(start) else { return start }
    return ArabicPhrase.adjectives.contains(start + 1, of: scene.tokens) ? start + 2 : start + 1
  }

  /// Says whether a token may be an Arabic noun: a word that is none of the short ones.
  func isArabicNoun(_ token: Int) -> Bool {
    scene.isWord(token) && scene.tokens[token].script == .arabic
      && !ArabicPhrase.stops.contains(token, of: scene.tokens)
  }
}

enum EnglishPhrase {
  /// Words that stand before a noun phrase and make it definite.
  static let determiners: WordSet = [
    "the", "its", "his", "her", "their", "our", "my", "your", "'s", "this", "that", "a", "an",
  ]

  /// Words that no noun phrase goes over.
  static let stops: WordSet = [
    "of", "for", "to", "with", "by", "from", "at", "in", "on", "against", "about", "between", "under",
    "over", "after", "before", "during", "into", "near", "through", "like", "than", "behind", "among",
    "towards", "toward", "along", "across", "around", "above", "below", "beyond", "within", "upon",
    "despite", "amid", "off", "out", "up", "down", "per", "until", "till", "via", "without", "outside",
    "inside", "since", "as", "and", "or", "but", "then", "yet", "while", "that", "who", "which",
    "whose", "whom", "where", "when", "why", "how", "if", "because", "although", "though", "what",
    "is", "was", "were", "are", "be", "been", "being", "am", "has", "had", "have", "having", "will",
    "would", "could", "can", "may", "might", "shall", "should", "must", "do", "does", "did", "not",
    "never", "always", "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our",
    "my", "your", "he", "she", "it", "they", "we", "you", "i", "him", "them", "us", "me", "there",
    "here", "so", "such", "ever", "yet", "now", "today", "yesterday", "tomorrow", "ago", "also",
    "'s", "said", "says", "made", "took", "came", "went", "saw", "met", "began", "became", "held",
    "yesterday", "last", "this", "next", "even", "only", "just", "both", "all", "some", "any", "each",
    "every", "too", "later", "earlier", "again", "once", "alone", "together",
  ]
}

enum ArabicPhrase {
  /// Words that are no noun, with و or ف before them or without.
  static let stops = WordSet(
    [
      "في", "من", "الى", "على", "عن", "مع", "عند", "لدى", "منذ", "خلال", "بعد", "قبل", "بين", "امام",
      "حول", "ضد", "دون", "عبر", "نحو", "ضمن", "وسط", "داخل", "خارج", "اثر", "عقب", "بشان", "تجاه",
      "ان", "انه", "انها", "التي", "الذي", "الذين", "هذا", "هذه", "ذلك", "تلك", "هو", "هي", "هم",
      "كان", "كانت", "يكون", "تكون", "قد", "لم", "لا", "لن", "ما", "مما", "كما", "حيث", "حتى", "ثم",
      "او", "ام", "لكن", "اذا", "لو", "بل", "سوف", "ليس", "ليست", "كل", "بعض", "غير", "فقط", "ايضا",
      "الان", "اليوم", "امس", "وان", "بان", "لان", "اذ", "كي", "منه", "منها", "منهم", "فيه", "فيها",
      "عليه", "عليها", "له", "لها", "لهم", "به", "بها", "عندما", "بينما", "فيما", "بما", "وقد",
      "وكان", "وكانت", "وهو", "وهي", "وفي", "ومن", "وعلى", "ولا", "ولم", "بشكل", "بصورة", "بسبب",
    ])

  /// Adjectives that tell what kind of meeting, visit or talk it is.
  static let adjectives: WordSet = [
    "مباشر", "مباشرة", "رسمي", "رسمية", "علني", "علنية", "ثنائي", "ثنائية", "دولي", "دولية", "عربي",
    "عربية", "وطني", "وطنية", "تجاري", "تجارية", "اقتصادي", "اقتصادية", "سياسي", "سياسية", "عسكري",
    "عسكرية", "هاتفي", "هاتفية", "مشترك", "مشتركة", "متكامل", "متكاملة", "جديد", "جديدة", "خارجي",
    "خارجية", "اجنبي", "اجنبية", "محلي", "محلية", "حكومي", "حكومية", "برلماني", "برلمانية", "فضائي",
    "فضائية",
  ]
}
