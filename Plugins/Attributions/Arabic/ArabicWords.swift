import Isnad
import IsnadGrammar
import IsnadText

/// The closed classes of Arabic words that the search for attributions leans on beside the grammar, in
/// folded form.
enum ArabicWords {
  /// What opens the words said: إن, أنه, بأن.
  static let complementizers: WordSet = ArabicGrammar.complementizers.subtracting(
    ArabicGrammar.folded(["لان", "فان", "وان", "فانه", "فانها", "وانه", "وانها", "وانهم"])
  ).union(
    ArabicGrammar.folded(["بانني", "باننا", "انهن", "بانهن", "انا", "انما", "بضرورة", "بوجوب"]))

  static let negations: WordSet = ArabicGrammar.folded([
    "لم", "لا", "لن", "ولم", "ولا", "ولن", "فلم", "ما",
  ])

  /// What makes a wish or a purpose of the verb behind it.
  static let subjunctives: WordSet = ArabicGrammar.folded([
    "ان", "كي", "لكي", "حتى", "بان", "والا", "الا",
  ])

  /// What a noun phrase of a source does not run over.
  static let breakers: WordSet = ArabicGrammar.prepositions.union(
    ArabicGrammar.folded([
      "الذي", "التي", "الذين", "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "هذا", "ذلك",
      "هو",
      "هي",
      "ثم", "او", "بل", "لكن", "اذا", "حين", "عندما", "بينما", "كما", "ايضا", "امس", "اليوم", "غدا",
      "قد",
      "كان", "كانت", "لا", "لم", "لن", "ما", "حيث", "وهو", "وهي", "فيما", "قاءلا", "قاءلة", "صباح",
      "هذه", "تلك", "نقلا", "استنادا", "نفسه", "نفسها", "طبقا",
      "مساء", "لـ", "له", "لها", "لهم", "فيه", "فيها", "به", "بها", "سوي", "غير", "الاحد",
      "الاثنين",
      "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "بحسب", "وفق", "وفقا", "يوم", "كذلك",
      "لدى",
      "علي", "اثناء", "مشيرا", "مضيفا", "موضحا",
    ])
  ).subtracting(["بين"])

  /// Prepositions that tie what an unnamed source is or knows to it.
  static let relational: WordSet = ArabicGrammar.folded([
    "في", "من", "لدى", "على", "باسم", "عن", "قرب", "بـ", "داخل",
  ])

  /// Words of time and manner that may stand between a verb and its subject or its words.
  static let adverbs: WordSet = ArabicGrammar.adverbs.union(
    ArabicGrammar.folded([
      "امس", "اليوم", "بدوره", "بدورها", "قد", "مجددا", "رسميا", "صراحة", "علنا", "ايضا", "كذلك",
      "حينها",
      "سابقا", "موخرا", "يوم", "به", "بها", "الى", "على", "عن", "من", "هنا", "جهته", "جهتها",
    ]))

  /// Verbs of the lists of saying that call, judge or do, and report nothing that is so.
  static let directives: WordSet = ArabicGrammar.folded([
    "بدا", "عاد", "حمل", "طلب", "وجه", "قرا", "نعي", "ودع", "وافق", "دافع", "هاجم", "خاطب", "هنا",
    "بشر", "نص", "تلا", "انهي", "استعاد", "قاطع", "لوح", "شكر", "حث", "دعا", "طالب", "ناشد", "سمي",
    "اسمي", "نعت", "تمسك", "سخر", "رحب", "اثني", "اشاد", "ادان", "ندد", "شجب", "انتقد", "استنكر",
    "رفض",
    "ورد", "جاء", "نادي", "اوصي", "تمني", "اعاد", "عرف", "مضي", "اكتفي", "ايد",
    "اعترض", "امتدح", "عاتب", "قلل", "امر",
  ])

  /// Verbs whose forms are as often another word: بين (between), عبر (through).
  static let rather: WordSet = ArabicGrammar.rather.union(["عقب", "اسر"])

  /// Verbs that take the one who is told or judged as a pronoun: أبلغه, اتهمها, وصفهم.
  static let withObject: WordSet = ArabicGrammar.folded([
    "ابلغ", "اخبر", "اتهم", "وصف", "اعتبر", "حذر", "طمان", "صنف",
  ])

  /// Verbs of which whoever stands behind عن says the words: نقلت الوكالة عن مصدر.
  static let carriers: WordSet = ArabicGrammar.folded(["نقل"])

  /// What وفق and حسب measure by, and do not quote: قانون, شروط.
  static let yardsticks: WordSet = ArabicGrammar.folded([
    "قانون", "القانون", "قرار", "القرار", "نظام", "النظام", "توجيه", "توجيهات", "خطة", "الخطة",
    "شروط",
    "الشروط", "معايير", "المعايير", "ضوابط", "الضوابط", "جدول", "الجدول", "اتفاق", "الاتفاق",
    "احكام",
    "الاصول", "آلية", "الية", "رءية", "برنامج", "البرنامج", "لاءحة", "اللاءحة", "المواصفات",
    "مواصفات",
    "الحاجة", "حاجة", "الظروف", "المادة", "مقتضي", "مبدا", "اجراءات", "الاجراءات", "متطلبات",
  ])

  /// What is said of sources to make them sound better, and tells nothing: مطلعة, موثوقة.
  static let informed: WordSet = ArabicGrammar.folded([
    "مطلع", "مطلعة", "مطلعين", "مطلعون", "موثوق", "موثوقة", "خاصة", "خاص", "متطابقة", "عدة",
    "متعددة",
    "المطلعة", "مجهول", "مجهولة", "اخري", "اخر", "كثيرة", "عديدة",
  ])

  /// Days and hours, beside which a forecast is a timetable.
  static let clock: WordSet = ArabicGrammar.folded([
    "الساعة", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "غدا",
    "صباحا",
    "مساء", "توقيت", "بتوقيت",
  ])

  /// What makes a condition of a sentence.
  static let conditions: WordSet = ArabicGrammar.folded([
    "اذا", "لو", "ربما", "قد", "ان لم", "واذا", "ولو", "هل", "بشرط",
  ])

  /// Says whether a word is س before a verb in the present, whose first letter is ي or ت: سيتم, ستركز.
  static func isFutureVerb(_ word: FoldedWord) -> Bool {
    let bare = word.hasPrefix("وس") || word.hasPrefix("فس") ? word.dropping(bytes: 2) : word
    guard bare.hasPrefix("سي") || bare.hasPrefix("ست"), bare.byteCount >= 8 else { return false }
    return !notFuture.contains { bare.hasPrefix($0) } && !bare.hasAnySuffix("ة", "ين")
  }

  /// Words that begin as a verb of the future does.
  private static let notFuture: [FoldedWord] = [
    "سيارة", "سيار", "سياسة", "سياس", "سيد", "سينما", "سيناريو", "سيناء", "سيطر", "سيرة", "سيول",
    "ستار",
    "ستون", "ستين", "ستوديو", "سيادة", "سيلان", "سيرفر", "سياج", "سياق", "سياح", "سيول", "سيف",
    "ستة",
    "سيبيريا", "سيول", "سيدني", "سيراليون", "سيرور", "سترايك", "سيكولوج", "سيليكون", "سيمفون",
    "سيراميك",
    "سيادي", "ستاد", "ستالين", "ستوك", "سيجار", "ستيف", "ستار", "سيمون", "سيبويه", "سيرج", "سيلفي",
    "سيغ",
  ]

  /// What a clause with its subject before the verb begins behind.
  static let openers: WordSet = ArabicGrammar.folded([
    "لكن", "ولكن", "فيما", "بينما", "اما", "واما", "ثم", "حيث", "غير", "اذ", "لان", "وفيما",
  ])

  /// Verbs that take no object but the words said, so that a noun behind them is their subject.
  static let plainVerbs: WordSet = ArabicGrammar.folded([
    "قال", "اضاف", "تابع", "اوضح", "صرح", "ذكر", "رد", "علق", "اجاب", "روي", "افاد", "اردف", "عقب",
    "زعم",
    "ادعي", "كتب", "راي", "اكد",
  ])

  /// Verbs that are read in the passive where أن follows without a subject: ويتوقع أن.
  static let impersonal: WordSet = ArabicGrammar.folded([
    "توقع", "رجح", "انتظر", "اعتقد", "زعم", "ظن", "استبعد", "قدر", "افترض",
  ])

  /// What a gesture is made with.
  static let gestures: WordSet = ArabicGrammar.folded([
    "بيده", "بيدها", "باصبعه", "براسه", "بعصاه", "بيديه",
  ])

  /// Behind these the words of a verb without a subject are those of the one who spoke last.
  static let continuing: WordSet = ArabicGrammar.folded([
    "ثم", "كما", "حيث", "فيما", "بينما", "اذ", "قبل", "بعدما", "بل", "لكنه", "لكنها", "انه", "انها",
    "وقد",
    "قد",
  ])

  static let comparatives: WordSet = ArabicGrammar.folded([
    "اقل", "اكثر", "اعلى", "ادنى", "افضل", "اسوا", "اكبر", "اصغر", "اسرع", "ابطا", "ازيد",
  ])

  /// Behind في they tell when or where something was said, and nothing of the source.
  static let occasions: WordSet = ArabicGrammar.folded([
    "وقت", "حينه", "اتصال", "تصريح", "تصريحات", "بيان", "حديث", "مقابلة", "لقاء", "مؤتمر", "كلمة",
    "رسالة",
    "تغريدة", "منشور", "خطاب", "مقال", "جلسة", "ختام", "مستهل", "هذا", "هذه", "الوقت", "الحديث",
    "تقرير",
    "مداخلة",
  ])

  static let demonstratives: WordSet = ArabicGrammar.folded([
    "هذا", "هذه", "هولاء", "تلك", "ذلك", "هوءلاء", "نفس",
  ])

  /// What leads in an answer or a remark before its verb.
  static let leading: WordSet = ArabicGrammar.folded([
    "ردا", "وردا", "تعليقا", "وتعليقا", "جوابا", "بخصوص", "وبخصوص", "وحول", "وبشان", "وبالنسبة",
    "اما",
  ])

  /// Nouns that take adjectives in the feminine singular, since they are not people by themselves.
  static let gatherings: WordSet = ArabicGrammar.folded([
    "مصدر", "اوساط", "جهات", "دوائر", "اطراف", "وسائل إعلام", "انباء", "معلومات", "شائعات",
    "اكثر من",
  ])

  /// What a pronoun before a verb tells of whom it stands for.
  static func agreement(ofPronoun word: FoldedWord) -> Agreement? {
    if word.isAny("هو", "وهو", "فهو", "لكنه", "ولكنه", "انه", "وانه") {
      return Agreement(gender: .masculine)
    }
    if word.isAny("هي", "وهي", "فهي", "لكنها", "ولكنها", "انها", "وانها") {
      return Agreement(gender: .feminine)
    }
    return word.isAny("هم", "وهم", "لكنهم", "انهم") ? Agreement(isPlural: true) : nil
  }

  /// Says whether an indefinite word behind a noun describes it: أمني, سابقة, كبير.
  static func isAdjective(_ folded: FoldedWord) -> Bool {
    if folded.hasAnySuffix("ي", "ية", "يون", "يين", "يا") { return true }
    let bare = folded.hasSuffix("ة") ? folded.dropLast() : folded
    return adjectives.contains(bare)
  }

  private static let adjectives: WordSet = ArabicGrammar.folded([
    "سابق", "كبير", "رفيع", "بارز", "مطلع", "مختص", "اخر", "مقرب", "قريب", "متقاعد", "مستقل",
    "معارض",
    "موثوق", "مسوول", "شاب", "مجهول", "اخري", "كبار", "متخصص", "سابقين", "سابقون", "معروف", "طلب",
    "رفض",
  ])
}
