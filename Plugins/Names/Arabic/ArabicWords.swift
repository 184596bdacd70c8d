import IsnadText

/// The closed classes of Arabic words, in folded form, and what ends a name.
enum ArabicWords {
  /// Prepositions, conjunctions, pronouns, relatives, adverbs: none of them belongs to a name.
  static let function = [
    "في", "من", "الى", "على", "عن", "مع", "عند", "لدى", "منذ", "خلال", "بعد", "قبل", "بين", "امام",
    "وراء",
    "خلف", "فوق", "تحت", "حول", "ضد", "دون", "بدون", "عبر", "حتى", "نحو", "ضمن", "وسط", "داخل", "خارج",
    "قرب", "لدن", "اثر", "عقب", "ان", "انه", "انها", "انهم", "اننا", "انني", "بان", "بانه", "بانها",
    "بانهم",
    "لان", "لانه", "لانها", "كان", "كانت", "كانوا", "يكون", "تكون", "ليس", "ليست", "لم", "لن", "لا",
    "ما",
    "قد", "لقد", "سوف", "هل", "الذي", "التي", "الذين", "اللذان", "اللتان", "اللواتي", "هو", "هي", "هم",
    "هما", "انا", "نحن", "انت", "هذا", "هذه", "ذلك", "تلك", "هولاء", "هءلاء", "اولئك", "اولءك", "هنا",
    "هناك",
    "ثم", "او", "ام", "بل", "لكن", "لكنه", "لكنها", "اذا", "اذ", "لو", "لولا", "حين", "حيث", "عندما",
    "بينما",
    "كما", "كذلك", "ايضا", "فقط", "جدا", "امس", "اليوم", "غدا", "الان", "صباح", "مساء", "ظهر", "فجر",
    "ليل",
    "كل", "بعض", "جميع", "غير", "سوى", "اي", "ايضا", "به", "بها", "بهم", "له", "لها", "لهم", "فيه",
    "فيها",
    "عنه", "عنها", "عليه", "عليها", "عليهم", "منه", "منها", "منهم", "اليه", "اليها", "معه", "معها",
    "لنا",
    "علينا", "نفسه", "نفسها", "ذاته", "ذاتها", "وهو", "وهي", "وهم", "وقد", "ولم", "ولا", "وان", "وانه",
    "وانها", "فان", "فانه", "فانها", "فهو", "فهي", "اما", "الا", "مثل", "عدا", "رغم", "لذلك", "لذا",
    "هكذا",
    "يوم", "عام", "سنة", "شهر", "مرة", "اول", "اخر", "تم", "يتم", "جاء", "ياتي", "بسبب", "حسب", "بحسب",
    "وفق", "وفقا", "نقلا", "طبقا", "ردا", "خاصة", "لكي", "كي", "بشان", "ازاء", "تجاه", "مما", "فيما",
    "عما",
    "بشكل", "بدلا", "بصورة", "للمرة", "عليهما", "بينهم", "بينهما", "ليكون", "لتكون", "عنوان", "ضرورة",
    "منهما",
    "الى جانب",
    "جانب", "برفقة", "برفقته", "بمشاركة", "بحضور", "بدوره", "بدورها", "موءخرا", "حاليا", "سابقا",
    "اليوم", "اول",
    "بما", "كانه", "كانها", "لعل", "ليت", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة",
    "السبت", "الاحد", "لانني", "لاننا", "لانهم", "لكونه", "لكونها", "كونه", "كونها", "يوما", "ابدا",
    "دائما",
    "غالبا", "احيانا", "لاحقا", "مجددا", "هذين", "هاتين", "كلا", "كلتا", "عدة", "جدا", "حتما", "تقريبا",
    "تماما", "معا", "اذن", "انما", "ايها", "يا", "مساءا", "ريثما", "كلما", "طالما", "حينها", "وقتها",
    "انذاك", "حينذاك", "اينما", "كيف", "متى", "اين", "لماذا", "ماذا", "كم", "اولا", "ثانيا", "ثالثا",
    "ثلاث", "ثلاثة", "اربع", "اربعة", "خمس", "خمسة", "ست", "ستة", "سبع", "سبعة", "ثماني", "ثمانية",
    "تسع",
    "تسعة", "عشر", "عشرة", "عشرون", "عشرين", "مءة", "ماءة", "الف", "مليون", "مليار", "عدد", "بضع",
    "بضعة",
    "مبلغ", "نسبة", "قيمة", "نصف", "ربع", "اثنان", "اثنين", "اثنتين", "عشرات", "مءات", "الاف", "ملايين",
    "نعم", "كلا", "اخري", "اخرون", "اخرين", "عما", "كلاهما", "انفسهم", "شيء", "شي", "الشيء", "شيءا",
    "اكثر", "اقل",
    "فضلا", "عبر", "سواء", "مهما", "نهاية", "بداية",
  ]

  /// Says whether a letter can be a word that is written in one with the next.
  static func isJoined(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "و", "ف", "ب", "ل", "ك": true
    default: false
    }
  }

  /// Words between the parts of a name.
  static let particles = [
    "بن", "ابن", "بنت", "ال", "ابو", "ابي", "ابا", "ام", "عبد", "ولد", "ذو", "دي", "فان", "فون", "بو",
    "بني", "سيدي",
  ]

  /// Words with which a name by the eldest child begins.
  static let kunyas = ["ام", "ابو", "وابو", "لابو", "ابي"]

  /// Particles behind a proclitic: وبن مراد.
  static let joinedParticles = ["وبن", "وابو", "وال", "لبن"]

  /// Words that tell where or when something was said.
  static let circumstances = [
    "في", "خلال", "عقب", "بعد", "قبل", "امام", "عبر", "من", "عن", "امس", "اليوم", "ايضا", "كذلك",
  ]

  /// Words that open what is said.
  static let complementizers = [
    "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "الي ان", "عن", "الى",
  ]

  /// Says whether a word has the shape of how somebody speaks: ضاحكا, مبتسما.
  static func looksAdverbial(_ word: FoldedWord) -> Bool { looksAdverbial(word.letters) }

  static func looksAdverbial<Letters: RandomAccessCollection>(_ letters: Letters) -> Bool
  where Letters.Element == Unicode.Scalar, Letters.Index == Int {
    guard letters.count >= 5, letters.last == "ا" || letters.last == "ة" && letters.count == 5 else {
      return false
    }
    return letters.count == 5 && letters[1] == "ا" || letters[0] == "م" && letters[1] != "ا"
  }

  /// Says whether a word ends as nouns do and names of persons hardly: in ة, in a pronoun, in ات.
  static func endsAsNoun(_ word: FoldedWord) -> Bool {
    word.hasAnySuffix("ه", "ة", "ها", "هم", "نا", "ات")
  }

  static func endsAsNoun(_ letters: [Unicode.Scalar]) -> Bool {
    guard let last = letters.last, last != "ه", last != "ة" else { return !letters.isEmpty }
    guard letters.count > 1 else { return false }
    return switch letters[letters.count - 2] {
    case "ه": last == "ا" || last == "م"
    case "ن": last == "ا"
    case "ا": last == "ت"
    default: false
    }
  }

  /// Says whether a word begins with the article behind a proclitic: وال, لل; a part of a name never does.
  static func beginsWithJoinedArticle(_ letters: [Unicode.Scalar]) -> Bool {
    guard letters.count > 1 else { return false }
    if letters[0] == "ل", letters[1] == "ل" { return true }
    guard letters.count > 2, letters[2] == "ل" else { return false }
    return switch letters[1] {
    case "ا": letters[0] != "ل"
    case "ل": letters[0] == "و"
    default: false
    }
  }

  /// Says whether a word has the shape of a verbal noun, with ب or ل before it or without:
  /// استيراد, تقديم, لاجتماع.
  static func looksVerbal<Letters: RandomAccessCollection>(_ letters: Letters) -> Bool
  where Letters.Element == Unicode.Scalar, Letters.Index == Int {
    let first =
      letters.count > 5 && (letters[0] == "ب" || letters[0] == "ل" || letters[0] == "و") ? 1 : 0
    let count = letters.count - first
    guard count >= 5 else { return false }
    if count == 5, letters[first] == "ت", letters[first + 3] == "ي" { return true }
    guard letters[first] == "ا", count >= 6 else { return false }
    if letters[first + 1] == "س", letters[first + 2] == "ت" { return true }
    return count == 6 && letters[first + 4] == "ا"
      && (letters[first + 2] == "ت" || letters[first + 1] == "ن")
  }

  /// Says whether a word has the shape of a participle in the plural: مقربون, متظاهرين; ماكرون has not.
  static func looksParticipial(_ word: FoldedWord) -> Bool {
    let letters = word.letters
    guard letters.count >= 6, letters[0] == "م", letters[1] != "ا", letters[1] != "و",
      letters[1] != "ي"
    else { return false }
    return word.hasAnySuffix("ون", "ين")
  }

  /// Beginnings of names whose و is a letter of the name.
  static let namesInWaw: [FoldedWord] = [
    "ول", "وي", "وو", "وهب", "وصف", "وجد", "وات", "ونس", "وردي", "وزان", "وكيلي", "واكد", "وفيق", "وسيم",
  ]

  /// Words behind which a source or a subject stands: نقلا عن, بحسب, كان.
  static let beforeSources = [
    "عن", "بحسب", "حسب", "وفق", "لسان", "ان", "بان", "لكن", "كان", "كانت", "وكان", "وكانت", "فان", "وان",
  ]

  /// To whom something is said, between the verb and its subject: قال لي مقاول.
  static let addressees = [
    "لي", "له", "لها", "لنا", "لهم", "عليه", "عليها", "عليهم",
  ]

  /// Nouns behind which a name is that of a place, a month or a thing.
  static let namedAfter = [
    "شهر", "شارع", "مدينة", "حي", "طريق", "ميدان", "مطار", "ملعب", "قرية", "ميناء", "استاد", "جزيرة",
    "جبل",
    "بطولة", "جائزة", "كأس", "جامعة", "مستشفى", "مسجد", "جامع", "قصر", "مخيم", "مدرسة", "منطقة",
    "محافظة",
    "بلدة", "ولاية", "مسرح", "قاعة", "شركة", "دوار", "مجمع", "عملية", "بئر", "وادي", "باب", "دير",
  ]

  /// Offices that one person holds at a time, of what the words behind them say.
  static let offices: WordSet = folded([
    "رئيس", "رئيسة", "رئيس الوزراء", "رئيسة الوزراء", "رئيس الحكومة", "وزير", "وزيرة", "ملك", "ملكة",
    "أمير",
    "سلطان", "ولي العهد", "محافظ", "عمدة", "سفير", "سفيرة", "قائد", "مدير", "مديرة", "أمين", "زعيم",
    "مرشد",
    "مفتي", "متحدث", "متحدثة", "ناطق", "ناطقة", "مبعوث", "مستشار", "مستشارة", "وال", "حاكم", "عميد",
    "نقيب",
    "خادم الحرمين", "خادم الحرمين الشريفين", "بابا", "بطريرك", "رئيس تنفيذي", "مدع عام", "نائب", "مندوب",
    "مدرب", "رئيس التحرير", "رئيس البلدية",
  ])

  /// Feminine nouns that look like those of a title.
  static let nouns: WordSet = folded([
    "عقيدة", "مراسلة", "محاسبة", "مساعدة", "مقدمة", "منافسة", "مدرسة", "مؤسسة", "منظمة", "محافظة",
    "مشاركة",
    "مراقبة", "معارضة", "مدافعة", "متابعة", "مسابقة", "عالمة", "عاملة", "مصدرة", "مهاجمة", "ملازمة",
    "حاكمة", "مطورة", "منتجة", "مبادرة", "مرافقة", "حلاقة", "ولاية", "شريكة", "رياضية", "إعلامية",
    "سياسية", "اقتصادية", "برلمانية", "دبلوماسية", "عسكرية",
  ])

  /// Heads whose names stand by themselves, without them.
  static let media: WordSet = folded([
    "صحيفة", "جريدة", "مجلة", "قناة", "موقع", "منصة", "شبكة", "إذاعة", "تنظيم",
  ])

  /// Heads that are kin, no organisation.
  static let families: WordSet = folded(["عائلة", "أسرة", "دار", "فرع", "حساب"])

  /// Heads of the administration, which a word or two complete: أمانة جدة.
  static let administrations: WordSet = folded([
    "أمانة", "بلدية", "إدارة", "محافظة", "ولاية", "رئاسة", "قيادة", "كلية", "حركة", "مركز", "صندوق",
    "اتحاد",
  ])

  /// Plurals without an ending that tells them.
  static let brokenPlurals: WordSet = folded([
    "قادة", "نواب", "شيوخ", "مصادر", "اعضاء", "خبراء", "اساتذة", "كتاب", "نقاد", "تجار", "عمال", "طلاب",
    "اصحاب",
    "شهود", "جنود", "ضباط", "رجال", "شبان", "اطفال", "اقارب", "جيران", "مرضى", "سكان", "اهالي", "اهل",
    "زوار",
    "مدراء", "وزيرا", "رئيسا", "رئيسي", "وزيري", "قائدا", "قائدي", "محامو", "مستشارو", "علماء", "نواب",
  ])

  /// Adjectives with the article, without it: what goes on a title or an organisation.
  static let adjectives = [
    "سابق", "سابقة", "جديد", "جديدة", "عام", "عامة", "اعلى", "عليا", "اول", "اولى", "راحل", "راحلة",
    "مساعد",
    "مساعدة", "منتخب", "مكلف", "مكلفة", "كبير", "كبيرة", "شاب", "شابة", "متحدة", "مستقلة", "مستقل",
    "موحدة",
    "موحد", "مشترك", "مشتركة", "منظمة", "مختصة", "مختص", "مسلحة", "مستقيل", "مناوب", "اقدم", "اعظم",
    "معارض", "معارضة", "حاكم", "حاكمة", "عليه", "مقيم", "اكبر", "ثاني", "ثانية", "مؤقت", "مؤقتة", "دائم",
    "دائمة", "اسبق", "منتخبة", "عجوز", "مخضرم", "مشهور", "معروف", "معروفة", "منفذ", "مسؤول", "مسؤولة",
    "متهم", "متهمة", "مشارك", "مشاركة",
  ]

  /// Adjectives of belonging that describe people and offices, so that they are no surnames.
  static let nisbas = [
    "تنفيذي", "إقليمي", "حالي", "شرفي", "فعلي", "انتقالي", "ميداني", "عسكري", "سياسي", "أمني", "إعلامي",
    "رسمي",
    "قانوني", "طبي", "فني", "اقتصادي", "مالي", "إداري", "وطني", "دولي", "محلي", "مركزي", "قضائي",
    "دستوري",
    "برلماني", "أكاديمي", "علمي", "ديني", "روحي", "شعبي", "رياضي", "ثقافي", "خارجي", "داخلي", "تجاري",
    "صناعي",
    "زراعي", "نفسي", "تعليمي", "تقني", "رقمي", "بلدي", "أممي", "حربي", "بحري", "جوي", "بري", "مدني",
    "جنائي",
    "جامعي", "صحفي", "صحافي", "تربوي", "اجتماعي", "حكومي", "حزبي", "نقابي", "حقوقي", "انقلابي", "ثاني",
    "تالي",
    "ماضي", "باقي", "أساسي", "رئيسي", "نهائي", "ثنائي", "حقيقي", "شخصي", "خاصي", "عالمي", "عربي",
    "إسلامي",
    "مسيحي", "يهودي", "غربي", "شرقي", "شمالي", "جنوبي", "قومي", "ملكي", "أميري", "جمهوري", "ديمقراطي",
    "كوميدي",
    "حادي", "وعي", "سعي", "رأي", "نفي", "مشي", "جري", "رعي", "وحي", "بغي", "كراسي", "موالي", "متبقي",
    "معنوي", "سنوي", "شهري", "يومي", "أسبوعي", "إلكتروني", "افتراضي",
    "تلفزيوني",
  ]

  /// A word of a title without the article and the ending of a country or its adjective, so that
  /// روسيا, روسي and الروسية meet.
  static func stem(_ word: FoldedWord) -> FoldedWord {
    let bare = word.hasPrefix("ال") && word.byteCount > 8 ? word.dropFirst(2) : word
    for ending in endings where bare.hasSuffix(ending) && bare.byteCount - ending.byteCount >= 6 {
      return bare.dropLast(ending.byteCount / 2)
    }
    return bare
  }

  private static let endings: [FoldedWord] = ["يا", "ية", "ي", "ا", "ة"]

  /// Says whether a word with the article has a shape of the plural: المشاركات, المدرسين, الجوائز.
  static func looksPlural(_ word: FoldedWord) -> Bool {
    let letters = word.dropFirst(2).letters
    if letters.count > 4, word.hasAnySuffix("ات", "ين", "ون") { return true }
    return letters.count == 5 && letters[2] == "ا"
      && letters[4] != "ي" && letters[4] != "ه" && letters[4] != "ة" && letters[1] != "ا"
  }

  static func folded(_ words: [String]) -> WordSet { WordSet(words) }
}
