import IsnadGrammar
import IsnadText

/// The words that no counted noun is, and those that tell what a number is for.
enum StopWords {
  /// English words at which the search for a noun ends.
  static let english = EnglishGrammar.phraseBreakers.union(EnglishGrammar.determiners).union([
    "of", "more", "less", "fewer", "others", "percent", "said", "says", "does", "this", "his", "its",
    "us", "yes", "thus", "plus", "would", "will", "could", "can", "may", "might", "should", "must", "do",
    "did", "came", "come", "went", "rose", "fell", "took", "took", "also", "there", "here", "now",
    "then",
    "times", "time", "ago", "later", "earlier", "each", "compared", "respectively", "versus", "vs",
    "until",
    "s", "years", "year", "months", "month", "days", "day", "hours", "hour", "minutes", "minute",
    "weeks",
    "week", "seconds", "second", "decades", "centuries", "pm", "am", "gmt", "ist", "bst", "est",
    "yesterday", "today", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november",
    "december", "remains", "according", "including", "followed",
  ])

  /// Plurals that no s marks.
  static let irregular: WordSet = [
    "people", "men", "women", "children", "police", "fish", "sheep", "cattle", "deer", "aircraft",
    "personnel",
    "crew", "staff", "media", "data", "criteria", "policemen", "policewomen", "servicemen", "firemen",
    "fishermen", "businessmen", "lives", "feet", "teeth", "mice", "geese", "livestock", "spacecraft",
    "overseas", "guests", "helicopters",
  ]

  /// Arabic words that no counted noun is.
  static let arabic: WordSet = [
    "في", "من", "إلى", "الى", "على", "عن", "مع", "عند", "لدى", "منذ", "خلال", "بعد", "قبل", "بين",
    "أمام",
    "خلف", "فوق", "تحت", "حول", "ضد", "دون", "عبر", "نحو", "ضمن", "وسط", "داخل", "خارج", "قرب", "إثر",
    "عقب", "أن", "إن", "أنه", "أنها", "إنه", "إنها", "قد", "لم", "لن", "لا", "ما", "كان", "كانت", "هو",
    "هي",
    "هم", "هذا", "هذه", "ذلك", "تلك", "التي", "الذي", "الذين", "أو", "ثم", "بل", "لكن", "حتى", "أي",
    "كل",
    "بعض", "غير", "سوى", "فقط", "أيضا", "كما", "حيث", "إذ", "إذا", "بينما", "عندما", "تقريبا", "منها",
    "منهم", "فيها", "فيه", "له", "لها", "لهم", "به", "بها", "عام", "عاما", "سنة", "سنوات", "سنوات",
    "أعوام",
    "شهر", "شهرا", "أشهر", "شهور", "يوم", "يوما", "أيام", "ساعة", "ساعات", "دقيقة", "دقائق", "ثانية",
    "ثوان", "ثواني", "أسبوع", "أسبوعا", "أسابيع", "قرن", "قرنا", "قرون", "عقد", "عقدا", "عقود", "مرة",
    "مرات", "ضعفا", "أضعاف", "ضعف", "مليون", "ألف", "مليار", "صباحا", "مساء", "ظهرا", "يناير", "فبراير",
    "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر", "كانون",
    "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين", "جانفي", "فيفري", "أفريل",
    "ماي", "جوان", "جويلية", "أوت", "محرم", "صفر", "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال",
    "ذو", "ذي", "هـ", "ه", "م", "هجرية", "هجري", "ميلادية", "ميلادي", "بسبب", "وفق", "وفقا", "بحسب",
    "حسب", "أعلنت", "أعلن", "قال", "قالت", "أصيب", "أصيبوا", "قتل", "قتلوا", "مقابل", "مقارنة", "الماضي",
  ]

  /// Words right before a number that names: page 5, رقم 5.
  static let labels: WordSet = [
    "page", "pages", "no", "nos", "number", "article", "chapter", "section", "paragraph", "resolution",
    "flight", "version", "room", "route", "highway", "channel", "platform", "gate", "bill", "law", "act",
    "decree", "case", "psalm", "verse", "figure", "table", "item", "category", "phase", "stage", "level",
    "type", "model", "part", "volume", "episode", "season", "block", "unit", "zone", "exit", "ward",
    "lot",
    "appendix", "annex", "clause", "directive", "regulation", "protocol", "episode", "line", "bus",
    "boeing",
    "airbus", "formula", "area", "division", "grade", "mark", "step", "question", "world",
    "رقم", "المادة", "مادة", "المادتين", "القرار", "قرار", "صفحة", "الصفحة", "الفقرة", "فقرة", "البند",
    "بند",
    "رحلة", "الرحلة", "العدد", "طراز", "القناة", "قناة", "الآية", "آية", "المجموعة", "الفصل", "الباب",
    "القانون",
    "بوينغ", "إيرباص", "ايرباص", "بوابة", "غرفة", "طريق", "الطريق", "شارع", "الشارع", "الحلقة", "حلقة",
    "الجزء",
    "المرحلة", "مرحلة", "قاعة", "خط", "ملحق", "فئة", "مجموعة", "هاتف", "تلفون", "فاكس", "الهاتف",
  ]

  static let openings: WordSet = ["between", "from", "بين", "ما", "من"]
  static let between: WordSet = ["between", "بين"]
  static let from: WordSet = ["from", "من"]
  static let ranging: WordSet = [
    "ranging", "range", "ranges", "ranged", "varying", "varies", "vary", "تتراوح", "يتراوح", "تراوح",
    "تراوحت", "يراوح", "تراوح",
  ]
  static let to: WordSet = ["to", "إلى", "الى", "لـ", "حتى"]
  static let and: WordSet = ["and", "و"]
  static let or: WordSet = ["or", "أو"]
  static let minus: WordSet = ["minus", "negative", "سالب", "ناقص"]

  /// Verbs and nouns that make people who are counted casualties.
  static let harm: WordSet = [
    "killed", "killing", "kills", "kill", "wounded", "wounding", "injured", "injuring", "injures",
    "murdered",
    "massacred", "dead", "died", "dies", "dying", "perished", "drowned", "missing", "casualties",
    "قتل", "قتلت", "مقتل", "بمقتل", "ومقتل", "قتلوا", "إصابة", "وإصابة", "أصيب", "وأصيب", "أصيبوا",
    "أصابت",
    "وفاة", "توفي", "لقي", "مصرع", "بمصرع", "استشهاد", "استشهد", "جرح", "بجروح", "بحياة", "حياة", "غرق",
    "فقدان", "حصيلة", "الحصيلة",
  ]

  /// Verbs and nouns of harm whose number counts people, though none are named.
  static let deeds: WordSet = [
    "killed", "killing", "kills", "wounded", "wounding", "injured", "injuring", "injures",
    "قتل", "مقتل", "بمقتل", "ومقتل", "إصابة", "وإصابة", "أصيب", "وأصيب",
  ]

  /// Words that tell that a sum of money follows, though nobody says of which: worth 4 billion.
  static let money: WordSet = [
    "worth", "cost", "costs", "costing", "valued", "price", "priced", "paid", "pay", "pays", "loan",
    "debt",
    "debts", "budget", "revenue", "revenues", "profit", "profits", "salary", "fine", "fined", "grant",
    "بقيمة", "قيمته", "قيمتها", "قيمة", "بتكلفة", "بكلفة", "تكلفته", "تكلفتها", "كلفته", "كلفتها",
    "تكلفة",
    "كلفة", "مبلغ", "بمبلغ", "مبلغا", "قرض", "بقرض", "قرضا", "ميزانية", "بميزانية", "موازنة", "ديون",
    "إيرادات", "أرباح", "أرباحا", "بسعر", "غرامة", "بغرامة", "منحة", "بثمن",
  ]
}
