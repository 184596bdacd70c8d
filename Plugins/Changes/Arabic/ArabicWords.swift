import Isnad
import IsnadText

/// The closed classes of Arabic words that the grammar around words of change leans on.
enum ArabicWords {
  static let prepositions: WordSet = [
    "في", "من", "إلى", "على", "عن", "مع", "عند", "لدى", "منذ", "خلال", "بعد", "قبل", "بين", "أمام",
    "ضد", "دون", "عبر", "نحو", "ضمن", "وسط", "حول", "بسبب", "نتيجة", "إثر", "عقب", "رغم", "حتى",
    "وفي", "ومن", "وعلى", "وإلى",
  ]
  /// What ends a clause when it is walked.
  static let stops: WordSet = [
    "أن", "إن", "بأن", "لأن", "الذي", "التي", "الذين", "اللذين", "حيث", "بينما", "فيما", "كما", "لكن",
    "ولكن", "إلا", "إذ", "إذا", "عندما", "لما", "ليس", "وأن", "وإن", "أنه", "أنها", "إنه", "إنها",
    "بأنه", "بأنها", "وقال", "وأضاف", "قال",
  ]
  /// What stands before the subject of a nominal sentence.
  static let openers: WordSet = [
    "أن", "إن", "بأن", "لأن", "وأن", "فإن", "لكن", "ولكن", "بينما", "فيما", "حين", "كانت", "كان",
    "وكانت", "وكان", "أما", "كما", "حيث", "إذ",
  ]
  static let relatives: WordSet = ["الذي", "التي", "الذين", "اللذين", "اللتين"]
  static let pronouns: WordSet = [
    "أنها", "أنه", "أنهم", "إنها", "إنه", "لأنها", "لأنه", "لكنها", "لكنه", "بأنها", "بأنه", "وهي",
    "وهو", "هي", "هو", "فإنها", "فإنه",
  ]
  /// What stands between a subject and its verb.
  static let group: WordSet = [
    "قد", "لقد", "وقد", "لم", "لا", "لن", "ما", "سوف", "أيضا", "كذلك", "مازال", "ما", "زال", "زالت",
    "يزال", "تزال", "بدأ", "بدأت", "أخذ", "أخذت", "عاد", "عادت", "كان", "كانت", "ظل", "ظلت", "تظل",
  ]
  static let negations: WordSet = [
    "لم", "لن", "لا", "ليس", "ليست", "عدم", "دون", "بدون", "ولم", "ولن", "ولا", "فلم", "غير", "ألا",
  ]
  static let futures: WordSet = ["سوف", "وسوف"]
  static let forecasts: WordSet = [
    "المتوقع", "يتوقع", "تتوقع", "متوقعا", "متوقعة", "المرجح", "يرجح", "ترجح", "توقعات", "التوقعات",
    "بتوقعات", "توقعاته", "توقعاتها", "توقعاتهم", "توقع", "توقعت", "توقعوا", "المحتمل", "المنتظر",
    "المرتقب", "قد", "ربما", "احتمال",
    "احتمالات", "مخاوف", "يخشى", "تخشى", "يهدد", "تهدد", "سيؤدي", "ستؤدي", "يمكن", "نتوقع", "المقدر",
    "مرجحا", "مرجحة", "محذرا", "محذرة", "حذر", "حذرت", "يحذر", "احتمالية",
  ]
  static let aims: WordSet = [
    "يسعى", "تسعى", "يسعون", "سعى", "سعت", "يهدف", "تهدف", "بهدف", "هدف", "أهداف", "أجل", "بغية",
    "خطة", "خطط", "تعتزم", "يعتزم", "يعتزمون", "تخطط", "يخطط", "ضرورة", "دعا", "دعت", "تدعو", "يدعو",
    "مطالب", "طالب", "طالبت", "يطالب", "تطالب", "محاولة", "محاولات", "جهود", "إجراءات", "تعهد",
    "تعهدت", "وعد", "وعدت", "يريد", "تريد", "نريد", "قصد", "بقصد", "سبل", "فرص", "إمكانية", "نسعى",
    "نعمل", "تعمل", "يعمل", "مشروع", "اقتراح", "اقترح", "اقترحت", "تحقيق", "لتحقيق", "رغبة", "يجب",
    "ينبغي", "اتفقا", "اتفق", "بضرورة",
  ]
  static let byWords: WordSet = [
    "بنسبة", "بمقدار", "بواقع", "بنحو", "بحوالي", "بقرابة", "بقيمة", "نسبته", "نسبتها", "قدره",
    "قدرها", "بلغ", "بلغت", "يبلغ", "تبلغ", "بأكثر", "بزهاء", "بفارق", "بمعدل", "بلغه", "نسبه",
    "تجاوز", "تجاوزت", "تقارب", "يقارب", "بما", "يفوق", "تفوق",
  ]
  static let fromWords: WordSet = ["من"]
  static let toWords: WordSet = [
    "إلى", "لتصل", "ليصل", "لتبلغ", "ليبلغ", "عند", "مسجلا", "مسجلة", "لتسجل", "ليسجل", "حتى", "بلغت",
    "لتبلغ", "وبلغت", "وبلغ",
  ]
  static let insteadWords: WordSet = ["مقابل", "مقارنة", "بالمقارنة", "قياسا"]
  static let baseWords: WordSet = [
    "عن", "مقارنة", "بالمقارنة", "مقابل", "قياسا", "من", "مع", "كان", "كانت",
  ]
  static let since: WordSet = ["منذ"]
  /// Behind these, تراجع is a change of mind: تراجع عن قراره.
  static let about: WordSet = ["عن", "عنه", "عنها"]
  static let addition: WordSet = ["ذلك", "هذا", "كونه", "كونها"]
  static let ever: WordSet = ["تاريخ", "تاريخه", "تاريخها", "الإطلاق", "تاريخيا", "تاريخي", "تاريخية"]
  static let onOr: WordSet = ["في", "ب"]
  /// Heads that are not the measure behind them: fears of inflation.
  static let heads: WordSet = [
    "مخاوف", "آمال", "توقعات", "اهتمام", "ثقة", "مخاطر", "رغبة", "ضغوط", "تأثير", "خطر", "أهمية",
    "دور", "قدرة", "صوت", "حدة", "أصوات", "وزير", "رئيس", "مدير", "قلق", "حديث", "فرص",
  ]
}

/// What is written on to the front of an Arabic word.
enum Prefix {
  case none
  /// و, ف, and the article.
  case conjunction
  /// ب, ك, ل.
  case preposition
  /// س.
  case future

  /// The prefix of a word that begins at an offset inside a token.
  init(of index: Int, before start: Int, in tokens: TokenTable) {
    let letters = (start - tokens[index].range.start) / 2
    guard letters > 0 else {
      self = .none
      return
    }
    var found = Prefix.conjunction
    let folded = tokens[index].folded
    for number in 0..<min(letters, folded.count / 2) {
      let low = tokens.foldedBytes[folded.start + number * 2 + 1]
      let high = tokens.foldedBytes[folded.start + number * 2]
      switch (high, low) {
      case (0xD8, 0xA8), (0xD9, 0x83): found = .preposition
      case (0xD9, 0x84):
        if number == 0 || !Prefix.isAlef(folded.start + (number - 1) * 2, tokens) {
          found = .preposition
        }
      case (0xD8, 0xB3): found = .future
      default: break
      }
    }
    self = found
  }

  private static func isAlef(_ offset: Int, _ tokens: TokenTable) -> Bool {
    tokens.foldedBytes[offset] == 0xD8 && tokens.foldedBytes[offset + 1] == 0xA7
  }
}
