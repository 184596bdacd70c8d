import IsnadText

/// The closed class of Arabic words that tell of time or build what does, each without proclitics and article.
enum ArabicTimeWords {
  /// The words with what they tell.
  static let table = WordTable(merged.map { ($0.key, $0.value) })

  /// The shapes of the words.
  static let shapes = ArabicWordShapes(merged.keys)

  private static let merged: [String: ArabicTimeWord] = {
    var words: [String: ArabicTimeWord] = [:]
    func add(_ texts: [String], _ tell: (inout ArabicTimeWord) -> Void) {
      for text in texts { tell(&words[Folding.fold(text), default: ArabicTimeWord()]) }
    }
    addMonths(add)
    addUnits(add)
    addNumbers(add)
    addParts(add)
    addRoles(add)
    addChoices(add)
    return words
  }()

  private typealias Adding = ([String], (inout ArabicTimeWord) -> Void) -> Void

  private static func addMonths(_ add: Adding) {
    for name in ArabicMonths.names {
      add([name.text]) {
        $0.month = name.month
        $0.isHijri = name.isHijri
        $0.isLevantine = name.isLevantine
      }
    }
    add(ArabicMonths.doubtful) { $0.isDoubtful = true }
    add(["تشرين"]) { $0.monthHead = .tishrin }
    add(["كانون"]) { $0.monthHead = .kanun }
    add(["ربيع"]) { $0.monthHead = .rabi }
    add(["جمادى", "جماد"]) { $0.monthHead = .jumada }
    add(["ذو", "ذي"]) { $0.monthHead = .dhu }
    for (index, name) in CalendarNames.weekdays(of: "ar").enumerated() {
      // Weekdays stand with the article in ICU; the table has words without.
      add([name.hasPrefix("ال") ? String(name.dropFirst(2)) : name]) { $0.weekday = index + 1 }
    }
    // As the papers of Beirut write it.
    add(["ثلثاء"]) { $0.weekday = 2 }
  }

  private static func addUnits(_ add: Adding) {
    func unit(_ unit: TimeUnit, _ singular: [String], _ dual: [String], _ plural: [String]) {
      add(singular) { $0.unit = unit }
      add(dual) {
        $0.unit = unit
        $0.count = .dual
      }
      // The dual before its noun lacks the final nun: يومي, عامي; in the nominative it is as the accusative
      // of the singular: يوما.
      add(dual.filter { $0.hasSuffix("ين") }.map { String($0.dropLast()) }) {
        $0.unit = unit
        $0.count = .construct
      }
      add(plural) {
        $0.unit = unit
        $0.count = .plural
      }
    }
    unit(.second, ["ثانية"], ["ثانيتين", "ثانيتان"], ["ثوان", "ثواني", "ثوانٍ"])
    unit(.minute, ["دقيقة"], ["دقيقتين", "دقيقتان"], ["دقائق"])
    unit(.hour, ["ساعة"], ["ساعتين", "ساعتان"], ["ساعات"])
    unit(.day, ["يوم", "يوما"], ["يومين", "يومان"], ["أيام", "أياما"])
    unit(.week, ["أسبوع", "أسبوعا"], ["أسبوعين", "أسبوعان"], ["أسابيع"])
    unit(.month, ["شهر", "شهرا"], ["شهرين", "شهران"], ["أشهر", "شهور", "شهورا"])
    unit(.year, ["عام", "عاما"], ["عامين", "عامان"], ["أعوام", "أعواما"])
    unit(.year, ["سنة"], ["سنتين", "سنتان"], ["سنوات", "سنين"])
    // A season of sports or trade is as long as a year.
    unit(.year, ["موسم", "موسما"], ["موسمين", "موسمان"], ["مواسم"])
    unit(.decade, ["عقد", "عقدا"], ["عقدين", "عقدان"], ["عقود", "عقودا"])
    unit(.century, ["قرن", "قرنا"], ["قرنين", "قرنان"], ["قرون"])
    unit(.millennium, ["ألفية"], ["ألفيتين", "ألفيتان"], ["ألفيات"])
  }

  private static func addNumbers(_ add: Adding) {
    let ordinals = [
      ["أول", "أولى"], ["ثاني", "ثانية", "ثان"], ["ثالث", "ثالثة"], ["رابع", "رابعة"],
      ["خامس", "خامسة"], ["سادس", "سادسة"], ["سابع", "سابعة"], ["ثامن", "ثامنة"],
      ["تاسع", "تاسعة"], ["عاشر", "عاشرة"],
    ]
    for (index, forms) in ordinals.enumerated() { add(forms) { $0.ordinal = index + 1 } }
    // The first of eleven and twenty-one is no number by itself.
    add(["حادي", "حادية"]) { $0.ordinal = compoundFirst }
    add(
      [
        "واحد", "واحدة", "أحد", "إحدى", "اثنان", "اثنين", "اثنا", "اثني", "اثنتا", "اثنتي", "ثلاثة",
        "ثلاث", "أربعة", "أربع", "خمسة", "خمس", "ستة", "ست", "سبعة", "سبع", "ثمانية", "ثماني", "ثمان",
        "تسعة", "تسع", "عشرة", "عشر", "عشرون", "عشرين", "ثلاثون", "ثلاثين", "أربعون", "أربعين",
        "خمسون", "خمسين", "ستون", "ستين", "سبعون", "سبعين", "ثمانون", "ثمانين", "تسعون", "تسعين",
        "مئة", "مائة", "مئتي", "مئتين", "مائتي", "مائتين", "ثلاثمئة", "ثلاثمائة", "أربعمئة",
        "أربعمائة", "خمسمئة", "خمسمائة", "ألف", "ألفي", "ألفين",
      ]
    ) { $0.isCardinal = true }
    add(["عشر", "عشرة"]) { $0.teens = true }
    for (index, forms) in [["عشرون", "عشرين"], ["ثلاثون", "ثلاثين"]].enumerated() {
      add(forms) { $0.tens = (index + 2) * 10 }
    }
    let decades: [(Int, String)] = [
      (1, "عشر"), (2, "عشرين"), (3, "ثلاثين"), (4, "أربعين"), (5, "خمسين"), (6, "ستين"),
      (7, "سبعين"), (8, "ثمانين"), (9, "تسعين"),
    ]
    for (decade, stem) in decades {
      // العشرات are dozens.
      add(decade == 1 ? [stem + "يات"] : [stem + "يات", stem + "ات"]) {
        $0.role = .decade
        $0.decade = decade
      }
    }
  }

  /// The ordinal of حادي, which needs عشر or والعشرين behind it.
  static let compoundFirst = 100

  private static func addParts(_ add: Adding) {
    func part(_ part: DayPart, _ nouns: [String], _ adverbs: [String]) {
      add(nouns) { $0.part = part }
      add(adverbs) {
        $0.part = part
        $0.isAdverb = true
      }
    }
    part(.morning, ["صباح", "صبيحة", "فجر", "ضحى", "صبح"], ["صباحا", "فجرا"])
    part(.midday, ["ظهر", "ظهيرة"], ["ظهرا"])
    part(.afternoon, ["عصر"], ["عصرا"])
    part(.evening, ["مساء", "مغرب", "عشية", "أمسية"], ["مساءا"])
    part(.night, ["ليل", "ليلة"], ["ليلا"])
    part(.daytime, ["نهار"], [])
    add(["صيف"]) { $0.season = .summer }
    add(["شتاء"]) { $0.season = .winter }
    add(["خريف"]) { $0.season = .autumn }
    add(["ربيع"]) { $0.season = .spring }
  }

  private static func addChoices(_ add: Adding) {
    func adjective(_ stem: String, _ choice: Choice) {
      add([stem, stem + "ة", stem + "ين", stem + "تين", stem + "ان", stem + "تان"]) {
        $0.choice = choice
      }
    }
    for stem in ["ماضي", "منصرم", "فائت", "أخير", "سابق"] { adjective(stem, .last) }
    for stem in ["جاري", "حالي", "راهن"] { adjective(stem, .this) }
    for stem in ["مقبل", "قادم", "آتي"] { adjective(stem, .next) }
    for stem in ["تالي", "موالي", "لاحق"] { adjective(stem, .following) }
    add(["سابق", "سابقة", "تالي", "تالية", "موالي", "موالية", "لاحق", "لاحقة"]) { $0.isFromText = true }
    add(["أخير", "أخيرة", "أخيرين", "أخيرتين"]) { $0.isLatest = true }
  }

  private static func addRoles(_ add: Adding) {
    let roles: [(ArabicTimeWord.Role, [String])] = [
      (.yesterday, ["أمس", "بارحة"]), (.tomorrow, ["غد", "غدا"]),
      (.before, ["قبل", "قبيل"]), (.after, ["بعد", "عقب"]), (.since, ["منذ", "مذ"]),
      (.during, ["خلال", "أثناء"]), (.until, ["حتى", "لغاية"]), (.to, ["إلى"]), (.from, ["من"]),
      (.between, ["بين", "مابين"]), (.at, ["في", "عند", "لدى"]), (.on, ["على"]),
      (.lasting, ["مدة", "طوال", "طيلة", "مدى", "مدار", "فترة"]),
      (.every, ["كل"]), (.times, ["مرة", "مرتين", "مرات"]),
      (.start, ["مطلع", "بداية", "أوائل", "مستهل", "مقتبل", "بدء", "بدايات"]),
      (.middle, ["منتصف", "أواسط", "وسط"]),
      (.end, ["نهاية", "أواخر", "ختام", "أخريات", "نهايات"]),
      (.about, ["نحو", "حوالي", "قرابة", "زهاء", "تقريبا"]),
      (.more, ["أكثر", "أزيد"]), (.less, ["أقل"]),
      (.several, ["بضع", "بضعة", "عدة", "عدد", "عشرات", "مئات", "آلاف"]), (.manner, ["شكل", "صورة"]),
      (.this, ["هذا", "هذه"]), (.that, ["ذلك", "تلك"]),
      (.same, ["نفسه", "ذاته", "نفسها", "ذاتها", "عينه", "عينها"]),
      (.sameOf, ["نفس", "ذات"]),
      (.equals, ["موافق", "يوافق", "موافقا"]),
      (.gregorianEra, ["م", "ميلادي", "ميلادية", "ميلاديا"]),
      (.hijriEra, ["هـ", "هجري", "هجرية", "هجريا", "للهجرة"]), (.beforeEra, ["ق"]),
      (.half, ["نصف"]), (.quarter, ["ربع", "ربعا"]), (.third, ["ثلث", "ثلثا"]), (.minus, ["إلا"]),
      (.weekendHead, ["عطلة"]), (.dated, ["تاريخ"]), (.article, ["الـ"]),
      (.age, ["العمر", "عمره", "عمرها", "عمرهم", "عمري"]),
      (
        .filler,
        [
          "كامل", "كاملة", "كاملا", "كاملين", "كاملتين", "متواصلة", "متتالية", "متتال", "مرت", "خلت",
          "مضت",
        ]
      ),
    ]
    for (role, forms) in roles { add(forms) { $0.role = role } }
    let recurring: [(TimeUnit, [String])] = [
      (.day, ["يوميا"]), (.week, ["أسبوعيا"]), (.month, ["شهريا"]), (.year, ["سنويا"]),
    ]
    for (unit, forms) in recurring {
      add(forms) {
        $0.role = .recurring
        $0.unit = unit
      }
    }
  }
}
