import Isnad
import IsnadText

/// Words of time that tell none: «المصري اليوم», شارع 26 يوليو, الأمين العام, صلاة الجمعة, مارس ضغوطاً.
struct ArabicNearMisses {
  let block: ArabicBlock

  init(_ block: ArabicBlock) {
    self.block = block
  }

  /// رمضان المبارك, عيد الفطر السعيد.
  static let blessings: WordSet = [
    "المبارك", "المباركة", "السعيد", "المجيد", "الكريم", "الفضيل", "المعظم", "الحرام", "المحرم",
  ]

  static let ages: WordSet = ["العمر", "عمره", "عمرها", "عمرهم", "عمري", "عمرك"]

  /// What is called after a day: streets, towns, bridges, movements.
  static let owners: WordSet = [
    "شارع", "بشارع", "ميدان", "بميدان", "جسر", "كوبري", "محور", "مدينة", "بمدينة", "حي", "بحي", "جامعة",
    "بجامعة",
    "مدرسة", "بمدرسة", "ملعب", "بملعب", "استاد", "باستاد", "قاعة", "نفق", "مستشفى", "بمستشفى", "حديقة",
    "مطار",
    "محطة", "ساحة", "بساحة", "مجلة", "بمجلة", "صحيفة", "بصحيفة", "جريدة", "قوى", "حركة", "تحالف", "فريق",
    "نادي",
    "كتائب", "لواء", "تيار", "حزب", "مسجد", "جامع", "دوار", "سد", "بحيرة", "مؤسسة", "مجموعة", "شركة",
    "مخيم", "طريق",
    "ومدينة", "وشارع", "وحركة", "وقوى", "للحركة", "لحركة", "سوق",
  ]

  /// What happened on a day and is called after it.
  static let events: WordSet = [
    "ثورة", "وثورة", "بثورة", "لثورة", "حرب", "بحرب", "لحرب", "وحرب", "انقلاب", "هجمات", "وهجمات",
    "لهجمات", "بهجمات",
    "أحداث", "وأحداث", "لأحداث", "بأحداث", "انتفاضة", "نكسة", "هزيمة", "مجزرة", "اعتداءات", "معركة",
    "انتصارات", "نصر",
    "بيان", "ذكرى",
  ]

  /// What is told of 11 September 2001.
  static let attacks: WordSet = [
    "هجمات", "وهجمات", "لهجمات", "بهجمات", "أحداث", "وأحداث", "لأحداث", "بأحداث", "اعتداءات", "تفجيرات",
  ]

  private static let media: WordSet = [
    "المصري", "أخبار", "الأخبار", "روسيا", "فلسطين", "اليمن", "مصر", "القاهرة", "بغداد", "سوريا",
    "ليبيا", "عدن",
    "الجزائر", "البلاد", "المغرب", "لبنان", "الأردن", "دنيا", "العرب", "عمان", "الإمارات", "تونس",
    "السعودية",
  ]
  private static let mediaKinds: WordSet = [
    "صحيفة", "بصحيفة", "لصحيفة", "جريدة", "بجريدة", "لجريدة", "موقع", "لموقع", "بموقع", "قناة", "لقناة",
    "وكالة",
    "لوكالة", "منصة", "دار", "شبكة", "مؤسسة", "صحيفتي", "صحف", "صحيفتا", "وصحيفة", "وقناة", "وموقع",
    "حزب", "تيار",
  ]

  /// Says whether a word of time is part of a name.
  func isInName(_ index: Int) -> Bool {
    guard let found = block.found(index) else { return false }
    let word = found.word
    if word.unit == .day, found.isDefinite {
      return isQuoted(index)
        || Self.media.contains(index - 1, of: block.tokens)
          && Self.mediaKinds.contains(index - 2, of: block.tokens)
    }
    return false
  }

  /// Says whether marks close right behind a word, and open a word or two before.
  private func isQuoted(_ index: Int) -> Bool {
    block.isMark(index + 1, "»", "\"", "”", ")")
      && (block.isMark(index - 2, "«", "\"", "“", "(") || block.isMark(index - 3, "«", "\"", "“", "("))
  }

  /// Says whether a date is the name of a street, a town or a movement.
  func isOwned(_ index: Int) -> Bool { Self.owners.contains(index - 1, of: block.tokens) }

  /// Says whether a date is the name of an event.
  func isEvent(_ index: Int) -> Bool { Self.events.contains(index - 1, of: block.tokens) }

  private static let noDayHeads: WordSet = [
    "صلاة", "لصلاة", "بصلاة", "وصلاة", "خطبة", "بخطبة", "لخطبة", "خطب", "خطيب", "خطباء", "مسجد", "جامع",
    "سوق", "بسوق",
    "إمام", "نادي", "حي", "عائلة", "آل", "قرية", "بلدة", "شارع", "ملحق", "شركاء", "الطرفان", "الطرفين",
    "كلا", "كلاهما",
    "هذين", "هذان", "هاتين",
  ]
  private static let noDayTails: WordSet = [
    "الأسود", "السوداء", "البيضاء", "العظيمة", "الحزينة", "الأبيض", "الدامي", "الدامية", "معا",
    "الكبيرة", "اليتيمة",
  ]

  /// Says whether a weekday with the article is no day: صلاة الجمعة, الجمعة السوداء.
  func isNoDay(_ index: Int) -> Bool {
    Self.noDayHeads.contains(index - 1, of: block.tokens)
      || Self.noDayTails.contains(index + 1, of: block.tokens)
  }

  private static let noToday: WordSet = [
    "العالمي", "الوطني", "الدولي", "الواحد", "الدراسي", "التاريخي", "المفتوح", "الموعود", "الكبير",
    "العلمي",
    "الثقافي", "الترفيهي", "المشؤوم", "الختامي", "الافتتاحي", "الأسود", "الطويل", "العصيب", "التالي",
    "السابق", "نفسه",
    "ذاته", "عينه", "الموالي", "المقبل", "المجيد", "الأخير", "الثاني", "العربي", "القومي", "الإسلامي",
    "الكامل", "العادي",
    "الوظيفي",
  ]

  /// Says whether اليوم is today: not اليوم السابع, اليوم العالمي, and no rate (برميل في اليوم).
  func isToday(_ index: Int) -> Bool {
    if Self.noToday.contains(index + 1, of: block.tokens) { return false }
    if let next = block.found(index + 1), next.isDefinite, next.word.ordinal > 0 || next.word.tens > 0 {
      return false
    }
    if block.role(index + 1) == .article { return false }
    if let role = block.role(index - 1), role == .that || role == .same || role == .sameOf {
      return false
    }
    guard let found = block.found(index) else { return false }
    // في اليوم is a rate, or the day of something.
    return block.role(index - 1) != .at && found.preposition != .like
  }

  /// Says whether الغد is tomorrow, and not a party or a newspaper.
  func isGovernedTomorrow(_ index: Int) -> Bool {
    if let previous = block.found(index - 1) {
      return previous.word.unit == .day || previous.word.part != nil || previous.word.role == .at
        || previous.word.role == .since || previous.word.role == .until
    }
    return false
  }

  /// Says whether a month or quarter stands behind a preposition, or opens behind a word of time.
  ///
  /// Names of men need a preposition of time: محمد من رجب is no month.
  func isGoverned(_ index: Int, isPerson: Bool) -> Bool {
    guard let found = block.found(index) else { return false }
    guard let role = block.role(index - 1) else {
      return !isPerson && found.preposition != nil && found.preposition != .like
    }
    switch role {
    case .at, .during, .since, .start, .middle, .end: return true
    case .until, .to, .from, .between, .before, .after: return !isPerson
    default: return false
    }
  }

  private static let generalHeads: WordSet = [
    "الأمين", "المدير", "النائب", "المدعي", "القائد", "المفتش", "الرأي", "القطاع", "الأمن", "المراقب",
    "الصالح",
    "السكرتير", "المحامي", "المشرف", "المنسق", "الوكيل", "المفوض", "المستشار", "الوضع", "المناخ",
    "الإضراب", "العفو",
    "النظام", "الطريق", "المستوى", "الاتجاه", "الإطار", "الدين", "الحاكم", "المجلس", "المؤتمر",
    "الاتحاد", "والأمين",
    "والمدير", "والنائب", "للأمين", "للمدير", "بالأمين", "الإنفاق", "النفع",
  ]

  /// Says whether العام means general: الأمين العام الحالي.
  func isGeneral(_ index: Int, _ choice: Choice) -> Bool {
    Self.generalHeads.contains(index - 1, of: block.tokens)
  }

  private static let noYearHeads: WordSet = [
    "قرار", "القرار", "قراره", "بالقرار", "المادة", "مادة", "رقم", "برقم", "رقمها", "فقرة", "الفقرة",
    "بند", "صفحة",
    "الصفحة", "العدد", "عدد", "رحلة", "الرحلة", "طراز", "نحو", "حوالي", "مبلغ", "بمبلغ", "بقيمة", "هاتف",
    "صندوق", "القرارين",
    "طريق", "مسافة", "ارتفاع", "بلغ", "بلغت", "وزن", "بطول", "سباق", "متر", "بعدد", "زهاء", "قرابة",
    "بنحو", "بحوالي",
  ]

  /// Says whether four digits by themselves are a year.
  func isYear(_ index: Int, before end: Int) -> Bool {
    guard let digits = block.digits(index), digits.count == 4, (1000...2099).contains(digits.value)
    else { return false }
    if Self.noYearHeads.contains(index - 1, of: block.tokens) { return false }
    // 1936 - 1939, من 1805 إلى 1952, but not من 1800 إلى 1350 عضواً.
    // Behind بين a verb may follow: بين 2019 و2024 دمرت; round numbers are rather counts.
    if block.role(index - 1) == .between, block.isOne(of: ArabicReading.apartAnd, end),
      let next = block.digits(end + 1)
    {
      let isRound = next.value.isMultiple(of: 50) && digits.value.isMultiple(of: 50)
      return next.value > digits.value && next.value < 2100 && !(isRound && isCounted(end + 2))
    }
    if let next = numberBehindJoint(end) {
      return next.value > digits.value && next.value < 2100 && !isCounted(next.end)
    }
    if block.isMark(index - 1, "("), block.isMark(end, ")") { return digits.value >= 1800 }
    guard digits.value >= 1900 else { return false }
    let isRound = digits.value.isMultiple(of: 100)
    let isFollowedByNoun = isCounted(end)
    if block.isMark(end, "%", "٪", "$", "€") || block.word(end)?.unit != nil { return false }
    switch block.role(index - 1) {
    case .at?, .since?, .until?, .before?, .after?, .during?: return !(isFollowedByNoun && isRound)
    case .to?, .between?, .from?: return !isFollowedByNoun
    default: break
    }
    if block.isOne(of: ArabicReading.apartAnd, index - 1), block.digits(index - 2)?.count == 4 {
      return !isFollowedByNoun
    }
    // A noun before it: مونديال 2022, ثورة 1919.
    return block.isWord(index - 1) && block.tokens[index - 1].script == .arabic && !isFollowedByNoun
      && !isRound && (1900...2050).contains(digits.value)
  }

  /// A noun that a number may count stands at a token.
  private func isCounted(_ index: Int) -> Bool {
    block.isWord(index) && block.found(index) == nil && !block.hasArticle(index)
      && !Self.particles.contains(index, of: block.tokens) && !block.isJoined(index)
  }

  /// The number behind إلى, حتى or a dash.
  private func numberBehindJoint(_ index: Int) -> (value: Int, end: Int)? {
    guard block.isMark(index, "-", "–", "—") || block.role(index) == .to || block.role(index) == .until,
      let digits = block.digits(index + 1)
    else { return nil }
    return (digits.value, index + 2)
  }

  static let particles: WordSet = [
    "على", "عن", "مع", "أن", "إن", "التي", "الذي", "كان", "كانت", "قد", "ثم", "أو", "لم", "لا", "هو",
    "هي", "أي", "حيث",
    "عندما", "حين", "بحسب", "وفق", "وفقا", "ضد", "عبر", "حول", "إثر", "عقب", "بسبب", "لكن", "إذا", "هل",
    "ما", "بعدما", "قبلما",
    "إذ", "بهدف", "برئاسة", "بشأن",
  ]
}
