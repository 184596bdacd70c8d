package import IsnadText

/// The closed classes of Arabic words that the search for sources leans on, in folded form.
package enum ArabicGrammar {
  package static let complementizers: WordSet = folded([
    "ان", "انه", "انها", "انهم", "اننا", "انني", "اني", "بان", "بانه", "بانها", "بانهم", "انهما",
    "بانهما", "لان", "فان", "وان", "فانه", "فانها", "وانه", "وانها", "وانهم",
  ])

  /// What sets words of judgement into a sentence: بأنه, أنها, قائلا.
  package static let predicative: WordSet = folded([
    "بانه", "بانها", "بانهم", "انه", "انها", "انهم", "بانهما", "انهما", "قاءلا", "قاءلة", "بالقول",
    "بقوله", "بقولها",
    "اياه", "اياها", "اياهم",
  ])

  /// Verbs that judge: what they take in marks is somebody's word.
  package static let judging: WordSet = folded([
    "وصف", "اعتبر", "راي", "انتقد", "هاجم", "اتهم", "سخر", "شدد", "نعت", "عد", "وجد", "اسمي", "سمي",
    "طالب", "دعا", "ابلغ",
    "اخبر", "سال", "حذر", "ناشد", "نصح",
  ])

  package static let prepositions: WordSet = folded([
    "في", "من", "الى", "على", "عن", "مع", "عند", "لدى", "منذ", "خلال", "بعد", "قبل", "بين", "امام",
    "خلف", "فوق",
    "تحت", "حول", "ضد", "دون", "عبر", "نحو", "ضمن", "وسط", "داخل", "خارج", "قرب", "اثر", "عقب", "بشان",
    "تجاه",
  ])

  /// Verb forms that are as often another word: بين (between), طالب (student), كاتب (writer).
  package static let ambiguous: WordSet = folded([
    "بين", "طالب", "عاد", "جاء", "ورد", "حمل", "عرف", "نقل", "شهد", "بدا", "مضي", "ذكر", "وعد", "امل",
    "قدر",
    "علق", "رد", "حكم", "وجه", "طلب", "نص", "تضمن", "سمي", "اسمي", "زاد", "ارجع", "عزا", "قرا", "كشف",
    "حث",
    "شكر", "انهي", "لوح", "هاجم", "رفض", "شكا", "واصل", "تابع", "دون", "نشر", "بشر", "خاطب", "لاحظ",
    "اقر", "بشر",
    "تمسك", "نعي", "تلا", "عبر", "حكي", "صاح", "نادي", "فسر", "كرر", "رحب", "راي", "اعاد", "سخر", "خلص",
    "ختم",
  ])

  /// Verb forms that are hardly ever the verb: بين (between), عبر (through), دون (without).
  package static let rather: WordSet = folded(["بين", "عبر", "دون"])

  /// Words that may stand between a verb and its subject or its words.
  package static let adverbs: WordSet = folded([
    "امس", "اليوم", "ايضا", "له", "لها", "لهم", "لي", "لنا", "كذلك", "لاحقا", "فورا", "سريعا", "اخيرا",
    "الاثنين",
    "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "الاحد", "مساء", "صباح", "ظهر", "عليه", "عليها",
    "عليهم", "هنا",
  ])

  /// Says whether a folded word is a preposition, with و or ف before it or without.
  package static func isPreposition(_ folded: FoldedWord) -> Bool {
    if prepositions.contains(folded) { return true }
    guard folded.hasPrefix("و") || folded.hasPrefix("ف") else { return false }
    return prepositions.contains(folded.dropFirst())
  }

  /// Says whether the pronoun of an object or a possessor ends a form of a lexicon: نشرته, بيانها, وصفهم.
  package static func endsInPronoun(_ form: String) -> Bool {
    form.hasByteSuffix("ه") || form.hasByteSuffix("ها") || form.hasByteSuffix("هم")
  }

  package static func folded(_ words: [String]) -> WordSet { WordSet(words) }
}
