import IsnadText

enum EnglishFirst {
  /// What the first of is a place in an order and no claim.
  static let series: WordSet = [
    "half", "halves", "minister", "ministers", "lady", "name", "names", "aid", "quarter", "round",
    "rounds", "leg", "set", "inning", "innings", "period", "floor", "storey", "story", "place",
    "goal", "goals", "team", "degree", "class", "reading", "term", "instance", "stage", "phase",
    "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "century", "hour",
    "hours", "minute", "minutes", "few", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "dozen", "hundred", "time", "person", "responder", "responders", "language",
    "impression", "impressions", "part", "section", "chapter", "season", "episode", "volume", "draft",
    "line", "row", "base", "world", "amendment", "earl", "baron", "son", "daughter", "child", "wife",
    "husband", "marriage", "glance", "sight", "thing", "things", "hand", "batch", "group", "issue",
    "question", "point", "reason", "option", "priority", "one", "ones", "and", "or", "but", "tier",
    "division", "mover", "order", "principle", "principles", "sign", "signs", "step", "steps", "move",
    "category", "paragraph", "page", "sentence", "version", "article", "lesson", "choice", "attempt",
    "try", "job", "generation", "wave", "dose", "doses", "lap", "act", "session", "grade", "grader",
    "graders", "couple", "several", "installment", "tranche", "deputy", "vice", "secretary", "cousin",
    "refusal", "resort", "light", "snow", "winter", "summer", "spring", "night", "morning",
    "afternoon", "evening", "course", "letter", "letters", "word", "words", "clue", "vote", "ballot",
  ]

  /// What stands behind a first whose noun went before.
  static let leading: WordSet = ["to", "by", "since"]

  /// What shows that a list is counted.
  static let seconds: WordSet = ["second", "secondly", "third"]

  /// What a first is claimed of, where its noun is one of these.
  static let kinds: WordSet = [
    "meeting", "meetings", "visit", "visits", "summit", "talks", "dialogue", "conversation",
    "encounter", "trip", "woman", "women", "female", "black", "african", "openly", "muslim",
    "direct", "face", "official", "formal", "bilateral", "flight", "landing", "crewed", "manned",
    "successful", "transplant", "commercial", "democratic", "free", "contested", "known", "recorded",
    "confirmed", "documented", "ever", "president", "astronaut", "country", "countries", "nation",
    "state", "city", "town", "company", "airline", "bank", "newspaper", "university", "election",
    "elections", "strike", "contact", "agreement", "treaty", "deal",
  ]

  /// Wholes of which a first is one: the world's first.
  static let wholes: WordSet = [
    "world", "country", "nation", "city", "region", "continent", "state", "history", "europe", "africa",
    "asia", "america", "britain", "industry", "universe", "kingdom", "town", "party", "company",
  ]

  static let onlyBefore: WordSet = ["the", "its", "'s", "their"]

  /// What the only of is opinion, family or grammar.
  static let onlyNever: WordSet = [
    "way", "ways", "thing", "things", "problem", "question", "reason", "hope", "time", "times", "if",
    "when", "person", "people", "one", "ones", "child", "son", "daughter", "brother", "sister", "goal",
    "choice", "option", "difference", "alternative", "answer", "consolation", "sound", "sounds",
    "other", "two", "three", "four", "real", "sensible", "point", "concern", "comment", "exception",
    "exceptions", "sign", "to", "drawback", "score", "goals", "try",
  ]
}

enum ArabicFirst {
  /// What the first of is a time or a place in an order: أول أمس، أول الشهر.
  static let series: WordSet = [
    "امس", "يوم", "ايام", "شهر", "اشهر", "اسبوع", "اسابيع", "عام", "سنة", "ليلة", "ساعة", "دقيقة",
    "دقائق", "شوط", "جولة", "دور", "ربع", "نصف", "مركز", "هدف", "اهداف", "خطوة", "خطوات", "مرحلة",
    "دفعة", "امس", "مرة", "شيء", "ما", "بند", "سطر", "صفحة", "فصل", "درس", "درجة", "طابق", "صف",
    "جلسة", "تعليق", "تعقيب", "مباراة", "نقطة", "اختبار", "مقعد", "موسم", "عشرة", "ثلاثة", "اثنين",
    "رمضان", "محرم", "العام", "فرصة", "كلمة", "سؤال", "كوب", "نظرة", "وهلة", "بادرة",
  ]

  /// Words behind which أول is part of a name or a rank: تشرين، الوزير.
  static let orders: WordSet = [
    "تشرين", "كانون", "ربيع", "جمادى", "الوزير", "نائب", "رقيب", "ملازم", "عريف", "معاون", "فريق",
  ]

  /// What a first is claimed of.
  static let kinds: WordSet = [
    "لقاء", "حوار", "زيارة", "قمة", "اجتماع", "محادثات", "مباحثات", "مفاوضات", "مشاورات", "اتصال",
    "مواجهة", "رئيس",
    "رئيسة", "امراة", "سيدة", "فتاة", "دولة", "بلد", "رحلة", "حالة", "انتخابات", "اتفاق",
    "اتفاقية", "معاهدة", "شركة", "بنك", "مصرف", "جامعة", "مدينة", "مصنع", "محطة", "مفاعل", "قمر",
    "مركبة", "طائرة", "سفينة", "عملية", "تجربة", "رائد", "رائدة", "عربي", "عربية", "سعودي", "سعودية",
    "مصري", "مصرية", "مسلم", "مسلمة", "صحيفة", "مهرجان", "مسرح", "متحف", "مشروع", "منصة", "قانون",
    "مسؤول", "وزيرة", "قاضية", "سفيرة", "طبيبة", "كاتب", "رواية", "فيلم", "هجوم", "انقلاب", "اضراب",
  ]

  /// What the only of is family, opinion or a result in sport, without ال.
  static let onlyNever: WordSet = [
    "ابن", "ابنة", "طفل", "طفلة", "ولد", "اخ", "شقيق", "شقيقة", "سبيل", "طريق", "طريقة", "حل", "امل",
    "هدف", "مشكلة", "سبب", "خيار", "بديل", "شيء", "امر", "فرق", "وسيلة", "مخرج", "ضمان", "عزاء",
    "ملاذ", "عائق", "شرط", "مرة", "فارق",
  ]
}
