import Isnad
import IsnadRules
import Testing

@Suite struct ArabicVerbTests {
  /// The forms of a verb as a lexicon makes them, by tense, gender and number.
  private func forms(_ lemma: String, _ parts: String) throws -> [LexiconForm] {
    let (library, mistakes) = load(
      """
      lexicon: verbs
      language: ar
      entries:
        - { lemma: \(lemma), paradigm: verb, parts: { \(parts) } }
      """)
    #expect(mistakes.isEmpty)
    return try #require(library.lexicon("verbs", .arabic)?.entries.first).forms
  }

  private func texts(_ forms: [LexiconForm], _ tense: WordFeatures.Tense) -> [String] {
    forms.filter { $0.features.tense == tense }.map(\.text)
  }

  @Test(arguments: [
    // Sound, doubled, with hamza; then hollow; then weak at the end.
    ("أكد", "يؤكد", "أكد أكدت أكدوا أكدا أكدتا أكدن", "يؤكد تؤكد يؤكدون يؤكدان تؤكدان يؤكدن"),
    (
      "اعتبر", "يعتبر", "اعتبر اعتبرت اعتبروا اعتبرا اعتبرتا اعتبرن",
      "يعتبر تعتبر يعتبرون يعتبران تعتبران يعتبرن"
    ),
    ("وصف", "يصف", "وصف وصفت وصفوا وصفا وصفتا وصفن", "يصف تصف يصفون يصفان تصفان يصفن"),
    (
      "استطرد", "يستطرد", "استطرد استطردت استطردوا استطردا استطردتا استطردن",
      "يستطرد تستطرد يستطردون يستطردان تستطردان يستطردن"
    ),
    ("رد", "يرد", "رد ردت ردوا ردا ردتا رددن", "يرد ترد يردون يردان تردان يرددن"),
    ("أصرّ", "يصرّ", "أصر أصرت أصروا أصرا أصرتا أصررن", "يصر تصر يصرون يصران تصران يصررن"),
    (
      "قرأ", "يقرأ", "قرأ قرأت قرؤوا قرأوا قرأتا قرأن",
      "يقرأ تقرأ يقرؤون يقرآن تقرآن"
    ),
    ("قال", "يقول", "قال قالت قالوا قالا قالتا قلن", "يقول تقول يقولون يقولان تقولان يقلن"),
    (
      "أضاف", "يضيف", "أضاف أضافت أضافوا أضافا أضافتا أضفن",
      "يضيف تضيف يضيفون يضيفان تضيفان يضفن"
    ),
    (
      "استطاع", "يستطيع", "استطاع استطاعت استطاعوا استطاعا استطاعتا استطعن",
      "يستطيع تستطيع يستطيعون يستطيعان تستطيعان يستطعن"
    ),
    ("جاء", "يجيء", "جاء جاءت جاؤوا جاءا جاءتا جئن", "يجيء تجيء يجيئون يجيئان تجيئان يجئن"),
    ("نفى", "ينفي", "نفى نفت نفوا نفيا نفتا نفين", "ينفي تنفي ينفون ينفيان تنفيان ينفين"),
    ("رأى", "يرى", "رأى رأت رأوا رأيا رأتا رأين", "يرى ترى يرون يريان تريان يرين"),
    // دعا: the dual and the plural are written alike, and so are يدعون of men and of women.
    ("دعا", "يدعو", "دعا دعت دعوا دعتا دعون", "يدعو تدعو يدعون يدعوان تدعوان"),
    ("بقي", "يبقى", "بقي بقيت بقوا بقيا بقيتا بقين", "يبقى تبقى يبقون يبقيان تبقيان يبقين"),
  ])
  func `past and present agree in gender and number`(
    lemma: String, present: String, past: String, presents: String
  ) throws {
    let forms = try forms(lemma, "present: \(present)")
    let objects = ["ه", "ها", "هم"]
    func withoutObjects(_ tense: WordFeatures.Tense) -> [String] {
      texts(forms, tense).filter { text in !objects.contains(where: text.hasSuffix) }
    }
    #expect(withoutObjects(.past) == past.split(separator: " ").map(String.init))
    #expect(withoutObjects(.present) == presents.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("أقر", "يقر", "أقررن يقررن"), ("احتج", "يحتج", "احتججن يحتججن"), ("انضم", "ينضم", "انضممن ينضممن"),
    ("أمر", "يأمر", "أمرن يأمرن"), ("اتهم", "يتهم", "اتهمن يتهمن"), ("اختار", "يختار", "اخترن يخترن"),
    ("أدان", "يدين", "أدنّ يدنّ"),
  ])
  func `a letter that is written once for two opens before the ن of women`(
    lemma: String, present: String, expected: String
  ) throws {
    let women = try forms(lemma, "present: \(present)").filter {
      $0.features.gender == .feminine && $0.features.number == .plural
    }
    #expect(women.map(\.text) == expected.split(separator: " ").map(String.init))
  }

  @Test func `the ن of women is taken in by a last ن, and then is not told from the singular`() throws {
    let women = try forms("أعلن", "present: يعلن").filter { $0.features.number == .plural }
    #expect(women.filter { $0.features.gender == .feminine }.isEmpty)
  }

  @Test func `each form tells its features`() throws {
    let forms = try forms("قال", "present: يقول")
    func features(_ text: String) throws -> WordFeatures {
      try #require(forms.first { $0.text == text }).features
    }
    #expect(try features("قال") == WordFeatures(tense: .past, gender: .masculine, number: .singular))
    #expect(try features("قالتا") == WordFeatures(tense: .past, gender: .feminine, number: .dual))
    #expect(try features("يقلن") == WordFeatures(tense: .present, gender: .feminine, number: .plural))
  }

  @Test(arguments: [
    ("أضاف", "present: يضيف, participle: مضيف", "مضيفا مضيفة مضيفين مضيفتين مضيفات"),
    ("قال", "present: يقول, participle: قائل", "قائلا قائلة قائلين قائلتين قائلات"),
    ("نفى", "present: ينفي, participle: نافٍ", "نافيا نافية نافين نافيين نافيتين نافيات"),
    ("رأى", "present: يرى, participle: راءٍ", "رائيا رائية رائين رائيين رائيتين رائيات"),
    ("دعا", "present: يدعو, participle: داعي", "داعيا داعية داعين داعيين داعيتين داعيات"),
  ])
  func `the participle stands as a circumstance`(
    lemma: String, parts: String, expected: String
  ) throws {
    #expect(
      try texts(forms(lemma, parts), .participle) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("قال", "present: يقول, noun: قول", "قوله قولها قولهم قولهما قولهن"),
    ("أشار", "present: يشير, noun: إشارة", "إشارته إشارتها إشارتهم إشارتهما إشارتهن"),
    ("ادعى", "present: يدعي, noun: دعوى", "دعواه دعواها دعواهم دعواهما دعواهن"),
  ])
  func `the verbal noun takes the pronoun of the speaker`(
    lemma: String, parts: String, expected: String
  ) throws {
    #expect(try texts(forms(lemma, parts), .noun) == expected.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("وصف", "يصف", "وصفه وصفها وصفهم وصفته وصفوه يصفه تصفها يصفونهم"),
    ("نفى", "ينفي", "نفاه نفتها نفوه ينفيه"), ("رأى", "يرى", "رآه رأته رأوه يراه تراها"),
    ("دعا", "يدعو", "دعاه دعته يدعوهم"), ("قرأ", "يقرأ", "قرأه يقرؤه"),
  ])
  func `the object is written on`(lemma: String, present: String, expected: String) throws {
    let texts = try Set(forms(lemma, "present: \(present)").map(\.text))
    for text in expected.split(separator: " ") { #expect(texts.contains(String(text)), "\(text)") }
  }

  @Test func `of a phrase the first word inflects`() throws {
    let texts = try forms("أشار إلى", "present: يشير, participle: مشير, noun: إشارة").map(\.text)
    for text in ["أشارت إلى", "يشيرون إلى", "مشيرا إلى", "إشارته إلى"] {
      #expect(texts.contains(text))
    }
    #expect(!texts.contains { $0.hasPrefix("أشاره") })
  }

  @Test func `a part overrides what letters tell`() throws {
    let texts = try forms("استمر", "present: يستمر, past-feminine-plural: استمررن").map(\.text)
    #expect(texts.contains("استمررن"))
    #expect(!texts.contains("استمرن"))
  }
}
