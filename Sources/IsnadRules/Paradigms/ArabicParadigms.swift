import Isnad

/// The paradigms of Arabic.
///
/// Proclitics are the matcher's work; pronouns written on are made here.
enum ArabicParadigms {
  static let all: [Paradigm] = [
    Paradigm(
      name: "verb",
      parts: [
        "past", "present", "participle", "noun", "past-feminine", "past-dual", "past-feminine-dual",
        "past-plural", "past-feminine-plural", "present-plural", "present-feminine-plural",
        "past-object", "present-object",
      ],
      required: ["present"],
      forms: { lemma, parts in ArabicVerb(lemma, parts).forms }),
    Paradigm(
      name: "noun", parts: nominalParts, required: [],
      forms: { lemma, parts in ArabicNominal(lemma, parts).forms(withConstruct: true) }),
    Paradigm(
      name: "adjective", parts: nominalParts, required: [],
      forms: { lemma, parts in ArabicNominal(lemma, parts).forms(withConstruct: false) }),
  ]

  private static let nominalParts = ["feminine", "dual", "plural", "feminine-plural"]
}

/// Arabic letters as endings are written with them.
enum ArabicSpelling {
  /// The word without vowel signs and tatweel, but with its shaddas.
  static func bare(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      let isVowelSign =
        (0x064B...0x0650).contains(scalar.value) || (0x0652...0x0653).contains(scalar.value)
      if !isVowelSign, scalar.value != 0x0640, scalar.value != 0x0670 { result.append(scalar) }
    }
    return String(result)
  }

  /// The word without shaddas as well.
  static func withoutShadda(_ word: String) -> String {
    String(String.UnicodeScalarView(bare(word).unicodeScalars.filter { $0.value != 0x0651 }))
  }

  /// Says whether the last letter is doubled: ردّ.
  static func endsInShadda(_ word: String) -> Bool {
    bare(word).unicodeScalars.last?.value == 0x0651
  }

  /// The word with ا behind it, which a hamza on its seat takes in: قرأ, قرآ.
  static func withAlef(_ word: String) -> String {
    word.hasSuffix("أ") ? word.dropLast() + "آ" : hamzaSeated(word) + "ا"
  }

  /// The word with ون or وا behind it: a last hamza takes its seat (يقرأ يقرؤون, يجيء يجيئون).
  static func withWaw(_ word: String, _ ending: String) -> String {
    if word.hasSuffix("أ") || word.hasSuffix("اء") { return word.dropLast() + "ؤ" + ending }
    return hamzaSeated(word) + ending
  }

  /// The word as it stands before an ending: a hamza behind ي sits on one (يجيء يجيئان).
  static func hamzaSeated(_ word: String) -> String {
    word.hasSuffix("يء") ? word.dropLast() + "ئ" : word
  }

  /// The word with the ن of the feminine plural, which a last ن takes in: كتبن, أعلنّ.
  static func withNoon(_ word: String) -> String {
    word.hasSuffix("ن") ? word + "\u{0651}" : word + "ن"
  }

  /// A verb form as it stands before the pronoun of the object: وصفوا وصفوه, يقرأ يقرؤه.
  static func beforeObject(_ word: String, isPresent: Bool) -> String {
    if word.hasSuffix("وا") { return String(word.dropLast()) }
    if isPresent, word.hasSuffix("أ") { return word.dropLast() + "ؤ" }
    return beforePronoun(word)
  }

  /// The word as it stands before a pronoun: ة opens to ت, ى to ا.
  static func beforePronoun(_ word: String) -> String {
    if word.hasSuffix("ة") { return word.dropLast() + "ت" }
    if word.hasSuffix("أى") { return word.dropLast(2) + "آ" }
    if word.hasSuffix("ى") { return word.dropLast() + "ا" }
    return word
  }
}
