import Isnad

/// An Arabic noun or adjective in gender and number: متحدث متحدثة متحدثان متحدثون متحدثات.
///
/// A broken plural (وزراء) and whatever else letters do not tell is a part; `none` leaves a form
/// out (`feminine: none`).
struct ArabicNominal {
  private let lemma: String
  private let rest: String
  private let parts: Parts

  init(_ lemma: String, _ parts: Parts) {
    let (word, rest) = firstWord(of: lemma)
    self.lemma = ArabicSpelling.withoutShadda(word)
    self.rest = rest
    self.parts = parts
  }

  private var isFeminine: Bool { lemma.hasSuffix("ة") }

  /// Every form, the dictionary form first; in the construct state the ن of the endings falls.
  func forms(withConstruct hasConstruct: Bool) -> [LexiconForm] {
    var list = FormList()
    if isFeminine {
      addFeminine([lemma], to: &list, hasConstruct)
    } else {
      addMasculine(to: &list, hasConstruct)
      addFeminine(given("feminine") ?? [lemma + "ة"], to: &list, hasConstruct)
    }
    return list.forms
  }

  private func given(_ part: String) -> [String]? {
    parts[part]?.map(ArabicSpelling.withoutShadda)
  }

  private func phrase(_ word: String) -> String { word.contains(" ") ? word : word + rest }

  private func addMasculine(to list: inout FormList, _ hasConstruct: Bool) {
    list.add([phrase(lemma)], .masculine, .singular)
    if !["ء", "أ", "ى", "ا"].contains(where: lemma.hasSuffix) {
      list.add([phrase(lemma + "ا")], .masculine, .singular)
    }
    let dual = given("dual") ?? [ArabicSpelling.withAlef(lemma) + "ن", lemma + "ين"]
    let plural = given("plural")
    let sound = [lemma + "ون", lemma + "ين"]
    list.add((plural ?? sound).map(phrase), .masculine, .plural)
    list.add(dual.map(phrase), .masculine, .dual)
    guard hasConstruct else { return }
    if plural == nil { list.add(construct(sound), .masculine, .plural) }
    list.add(construct(dual), .masculine, .dual)
  }

  private func addFeminine(_ singulars: [String], to list: inout FormList, _ hasConstruct: Bool) {
    list.add(singulars.map(phrase), .feminine, .singular)
    for singular in singulars where singular.hasSuffix("ة") {
      let stem = String(singular.dropLast())
      let dual = [stem + "تان", stem + "تين"]
      let part = isFeminine ? given("plural") ?? given("feminine-plural") : given("feminine-plural")
      list.add((part ?? [stem + "ات"]).map(phrase), .feminine, .plural)
      list.add((isFeminine ? given("dual") ?? dual : dual).map(phrase), .feminine, .dual)
      if hasConstruct { list.add(construct(dual), .feminine, .dual) }
    }
  }

  private func construct(_ forms: [String]) -> [String] {
    forms.filter { $0.hasSuffix("ن") }.map { phrase(String($0.dropLast())) }
  }
}
