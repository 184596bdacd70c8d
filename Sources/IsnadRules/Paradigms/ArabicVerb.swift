import Isnad

/// An Arabic verb in the third person, past and present, with its participle and verbal noun.
///
/// What the letters of the past tell: a last ى, ا or ي is a weak one (نفى دعا بقي); an ا before the
/// last letter is a hollow verb's (قال أضاف استطاع), which shortens before the ن of the feminine
/// plural; a shadda at the end, or two letters in all, is a doubled one's (أصرّ رد), which opens
/// there, and so are أقر (يقر), احتج and انضم, which are a letter short of what they would be sound.
/// After W. Wright, *A Grammar of the Arabic Language*, I §§ 120–180.
struct ArabicVerb {
  private let past: String
  private let rest: String
  private let parts: Parts
  private let weakness: Weakness

  private enum Weakness: Equatable {
    case sound, hollow, doubled
    /// With ى or ا, which falls before the endings, or with ي, which stays before most.
    case finalAlef, finalYeh
  }

  init(_ lemma: String, _ parts: Parts) {
    let (lemma, rest) = firstWord(of: lemma)
    let word = parts["past"]?.first ?? lemma
    past = ArabicSpelling.withoutShadda(word)
    self.rest = rest
    self.parts = parts
    let presents = (parts["present"] ?? []).map(ArabicSpelling.withoutShadda)
    let isDoubled =
      ArabicSpelling.endsInShadda(word)
      || ArabicVerb.isShortOfALetter(past, presents.first ?? "")
    weakness = ArabicVerb.weakness(of: past, isDoubled: isDoubled)
  }

  /// Says whether a verb of a derived form has two letters where a sound root has three, because
  /// two that are alike are written as one.
  private static func isShortOfALetter(_ past: String, _ present: String) -> Bool {
    let (past, present) = (Array(past), Array(present))
    guard let last = past.last, !"اىيء".contains(last) else { return false }
    if past.count == 3, past[0] == "أ" { return present.count == 3 && present.first == "ي" }
    guard past.count == 4, past[0] == "ا" else { return false }
    return past[2] == "ت" || past[2] == "ط" || past[1] == "ن"
  }

  private static func weakness(of past: String, isDoubled: Bool) -> Weakness {
    let letters = Array(past)
    guard let last = letters.last, letters.count >= 2 else { return .sound }
    if isDoubled { return .doubled }
    if last == "ى" || last == "ا" { return .finalAlef }
    if last == "ي" { return .finalYeh }
    if letters.count == 2 { return .doubled }
    return letters[letters.count - 2] == "ا" ? .hollow : .sound
  }

  /// Every form, the dictionary form first.
  var forms: [LexiconForm] {
    var list = FormList()
    addPast(to: &list)
    for present in parts["present"] ?? [] {
      addPresent(ArabicSpelling.withoutShadda(present), to: &list)
    }
    addParticiple(to: &list)
    addVerbalNoun(to: &list)
    if rest.isEmpty { addObjects(to: &list) }
    return list.forms
  }

  private func phrase(_ word: String) -> String { word.contains(" ") ? word : word + rest }

  private func given(_ part: String, _ regular: @autoclosure () -> [String]) -> [String] {
    (parts[part]?.map(ArabicSpelling.withoutShadda) ?? regular()).map(phrase)
  }
}

// The past: قال قالت قالا قالتا قالوا قلن.
extension ArabicVerb {
  /// The past before its endings: a last ى or ا has fallen.
  private var pastStem: String { weakness == .finalAlef ? String(past.dropLast()) : past }

  private var pastFeminine: [String] {
    parts["past-feminine"]?.map(ArabicSpelling.withoutShadda) ?? [pastStem + "ت"]
  }

  private var pastPlural: [String] {
    if let given = parts["past-plural"] { return given.map(ArabicSpelling.withoutShadda) }
    if weakness == .finalYeh { return [past.dropLast() + "وا"] }
    // The vowel that fell leaves its fatha: رأوا, not رؤوا.
    if weakness == .finalAlef { return [pastStem + "وا"] }
    let plural = ArabicSpelling.withWaw(past, "وا")
    return past.hasSuffix("أ") ? [plural, past + "وا"] : [plural]
  }

  private func addPast(to list: inout FormList) {
    list.add([phrase(past)], tense: .past, .masculine, .singular)
    list.add(pastFeminine.map(phrase), tense: .past, .feminine, .singular)
    list.add(pastPlural.map(phrase), tense: .past, .masculine, .plural)
    list.add(given("past-dual", [pastDual]), tense: .past, .masculine, .dual)
    list.add(
      given("past-feminine-dual", pastFeminine.map { $0 + "ا" }), tense: .past, .feminine, .dual)
    list.add(
      given("past-feminine-plural", [pastFemininePlural]), tense: .past, .feminine, .plural)
  }

  private var pastDual: String {
    switch weakness {
    case .finalAlef: pastStem + (past.hasSuffix("ى") ? "يا" : "وا")
    default: ArabicSpelling.withAlef(past)
    }
  }

  private var pastFemininePlural: String {
    switch weakness {
    case .sound, .finalYeh: ArabicSpelling.withNoon(past)
    case .finalAlef: pastStem + (past.hasSuffix("ى") ? "ين" : "ون")
    case .doubled: past + String(past.suffix(1)) + "ن"
    case .hollow: ArabicSpelling.withNoon(shortened(past))
    }
  }

  /// A hollow stem without its long vowel: قل from قال, جئ from جاء, أسأ from أساء.
  private func shortened(_ stem: String) -> String {
    guard let last = stem.last else { return stem }
    let start = String(stem.dropLast(2))
    guard last == "ء" else { return start + String(last) }
    // The seat follows the vowel that is left: kasra in the bare past, and before the present's ي.
    let hasKasra = stem.dropLast().last == "ي" || (stem == past && past.count == 3)
    return start + (hasKasra ? "ئ" : "أ")
  }
}

// The present: يقول تقول يقولان تقولان يقولون يقلن.
extension ArabicVerb {
  private func addPresent(_ present: String, to list: inout FormList) {
    let feminine = ArabicVerb.withFemininePrefix(present)
    list.add([phrase(present)], tense: .present, .masculine, .singular)
    list.add([phrase(feminine)], tense: .present, .feminine, .singular)
    list.add(given("present-plural", [presentPlural(present)]), tense: .present, .masculine, .plural)
    list.add([phrase(presentDual(present))], tense: .present, .masculine, .dual)
    list.add([phrase(presentDual(feminine))], tense: .present, .feminine, .dual)
    list.add(
      given("present-feminine-plural", [presentFeminine(present)]), tense: .present, .feminine,
      .plural)
  }

  private static func withFemininePrefix(_ present: String) -> String {
    present.hasPrefix("ي") ? "ت" + present.dropFirst() : present
  }

  private static func isWeak(_ present: String) -> Bool {
    present.hasSuffix("ي") || present.hasSuffix("ى") || present.hasSuffix("و")
  }

  private func presentPlural(_ present: String) -> String {
    if ArabicVerb.isWeak(present) { return present.dropLast() + "ون" }
    return ArabicSpelling.withWaw(present, "ون")
  }

  private func presentDual(_ present: String) -> String {
    if present.hasSuffix("ى") { return present.dropLast() + "يان" }
    return ArabicSpelling.withAlef(present) + "ن"
  }

  private func presentFeminine(_ present: String) -> String {
    if present.hasSuffix("ى") { return present.dropLast() + "ين" }
    switch weakness {
    case .doubled: return present + String(present.suffix(1)) + "ن"
    case .hollow: return ArabicSpelling.withNoon(shortened(present))
    default: return ArabicSpelling.withNoon(present)
    }
  }
}

// What stands beside the verb: مضيفًا, قوله, وصفها.
extension ArabicVerb {
  /// The active participle as a circumstance: مضيفًا مضيفةً مضيفَين مضيفِين مضيفات.
  private func addParticiple(to list: inout FormList) {
    for participle in (parts["participle"] ?? []).map(ArabicSpelling.withoutShadda) {
      let isWeak = weakness == .finalAlef || weakness == .finalYeh
      let short = isWeak ? ArabicVerb.withoutFinalYeh(participle) : participle
      let stem = isWeak ? short + "ي" : participle
      let tense = WordFeatures.Tense.participle
      list.add([phrase(stem + "ا")], tense: tense, .masculine, .singular)
      list.add([phrase(stem + "ة")], tense: tense, .feminine, .singular)
      list.add([phrase(short + "ين")], tense: tense, .masculine, .plural)
      if isWeak { list.add([phrase(stem + "ين")], tense: tense, .masculine, .dual) }
      list.add([phrase(stem + "تين")], tense: tense, .feminine, .dual)
      list.add([phrase(stem + "ات")], tense: tense, .feminine, .plural)
    }
  }

  /// A participle of a verb with a weak end as it stands before endings: ناف, مستدع, رائ.
  private static func withoutFinalYeh(_ participle: String) -> String {
    let stem = participle.hasSuffix("ي") ? String(participle.dropLast()) : participle
    return stem.hasSuffix("اء") ? stem.dropLast() + "ئ" : stem
  }

  /// The verbal noun with the pronoun of the speaker: قوله قولها قولهم قولهما قولهن.
  private func addVerbalNoun(to list: inout FormList) {
    for noun in (parts["noun"] ?? []).map(ArabicSpelling.withoutShadda) {
      let stem = ArabicSpelling.beforePronoun(noun)
      list.add([phrase(stem + "ه")], tense: .noun, .masculine, .singular)
      list.add([phrase(stem + "ها")], tense: .noun, .feminine, .singular)
      list.add([phrase(stem + "هم")], tense: .noun, .masculine, .plural)
      list.add([phrase(stem + "هما")], tense: .noun, nil, .dual)
      list.add([phrase(stem + "هن")], tense: .noun, .feminine, .plural)
    }
  }

  /// Verb forms with the pronoun of the object: وصفه وصفتها وصفوهم يصفها تصفه يصفونهم.
  private func addObjects(to list: inout FormList) {
    func add(
      _ hosts: [String], _ tense: WordFeatures.Tense, _ gender: WordFeatures.Gender,
      _ number: WordFeatures.Number
    ) {
      for host in hosts {
        let stem = ArabicSpelling.beforeObject(host, isPresent: tense == .present)
        list.add(["ه", "ها", "هم"].map { stem + $0 }, tense: tense, gender, number)
      }
    }
    add([past], .past, .masculine, .singular)
    add(pastFeminine, .past, .feminine, .singular)
    add(pastPlural, .past, .masculine, .plural)
    for present in (parts["present"] ?? []).map(ArabicSpelling.withoutShadda) {
      add([present], .present, .masculine, .singular)
      add([ArabicVerb.withFemininePrefix(present)], .present, .feminine, .singular)
      add([presentPlural(present)], .present, .masculine, .plural)
    }
  }
}
