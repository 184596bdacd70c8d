import Isnad
import IsnadText

/// Verbs that tell a tense by their form alone.
enum ArabicVerbs {
  /// What a verb tells.
  struct Verb: Sendable {
    let tense: DateMention.Tense
    /// It happened on the day that is told with it; what was decided or announced may be of another.
    var isEvent = false
    /// كان, which puts what follows into the past.
    var isWas = false
  }

  /// What a token tells as such a verb, with و or ف before it or without.
  static func verb(at index: Int, in block: ArabicBlock) -> Verb? {
    let tokens = block.tokens
    guard block.isWord(index), tokens[index].script == .arabic else { return nil }
    if let verb = table.value(index, of: tokens) { return verb }
    let joined = block.isJoined(index) ? 2 : 0
    if joined > 0, let verb = table.value(index, of: tokens, behind: joined) { return verb }
    return isFutureVerb(index, behind: joined, in: block) ? Verb(tense: .future) : nil
  }

  private static let table = WordTable(
    future.map { ($0, Verb(tense: .future)) } + forms(of: stems).map { ($0, Verb(tense: .past)) }
      + particles.map { ($0, Verb(tense: .past)) } + was.map { ($0, Verb(tense: .past, isWas: true)) }
      + (forms(of: events) + ["التقيا", "اجتمعا"]).map { ($0, Verb(tense: .past, isEvent: true)) })

  /// The third person, masculine and feminine.
  private static func forms(of stems: [String]) -> [String] { stems.flatMap { [$0, feminine($0)] } }

  private static let was = ["كان", "كانت", "كانا", "كانوا"]

  /// Particles, and words of what is planned.
  private static let future = [
    "سوف", "لن", "يعتزم", "تعتزم", "يعتزمون", "المقرر", "المزمع", "المنتظر", "المتوقع", "المرتقب",
    "المرتقبة", "المقررة",
    "المزمعة", "مقررا", "مقررة", "يتوقع", "ينتظر", "يستعد", "تستعد", "يخطط", "تخطط", "يرتقب", "ينوي",
    "تنوي",
  ]

  private static let particles = [
    "كان", "كانت", "كانوا", "كانا", "كنت", "كنا", "لم", "التقيا", "اجتمعا", "وقعا", "اتفقا",
  ]

  /// The third person feminine: التقى gives التقت, زار زارت.
  private static func feminine(_ stem: String) -> String {
    (stem.hasSuffix("ى") ? String(stem.dropLast()) : stem) + "ت"
  }

  /// Verbs of what happens on the day that is told with them; what was decided or announced may be of another.
  private static let events = [
    "زار", "التقى", "وصل", "غادر", "توفي", "قتل", "أصيب", "اجتمع", "فاز", "خسر", "اندلع", "افتتح",
    "استقبل", "عاد", "سقط",
    "انهار", "تعادل", "تغلب", "ولد", "انفجر", "تصادم",
  ]

  /// Verbs of the past that news is told in; forms that are as often a noun (عقد, بحث, حكم) only where nothing
  /// else is in the sentence do harm, so that they are left out.
  private static let stems = [
    "قال", "أعلن", "أكد", "التقى", "زار", "وصل", "بدأ", "انطلق", "وقّع", "شهد", "افتتح", "استقبل", "غادر",
    "أصيب", "توفي",
    "صدر", "أصدر", "فاز", "خسر", "ارتفع", "انخفض", "تراجع", "بلغ", "انتهى", "أجرى", "تسلم", "تولى",
    "قضى", "تأسس", "اندلع",
    "اعتقل", "أطلق", "أعرب", "أضاف", "ذكر", "كشف", "تعرض", "أدى", "تم", "انتخب", "حصل", "اجتمع", "اتفق",
    "أقر", "رفض",
    "وافق", "ألغى", "أرجأ", "أوقف", "سقط", "انهار", "دخل", "خرج", "عاد", "جرى", "اختتم", "شارك", "تغلب",
    "تعادل", "أصبح",
    "احتفل", "شن", "هاجم", "توقف", "أغلق", "قرر", "أوضح", "أفاد", "ترأس", "لقي", "عثر", "تظاهر", "أقيم",
    "عُقد", "استضاف",
    "أدلى", "تلقى", "بعث", "هدد", "دعا", "طالب", "أدان", "حذر", "استقال", "عين", "أقال", "خاض", "سيطر",
    "استعاد", "انسحب",
    "انضم", "اعترف", "قدّم", "رحب", "أبلغ", "أظهر", "أظهرت", "أثار", "سجّل", "نشر", "قتل", "ولد", "صوّت",
    "انعقد", "تجاوز",
    "استهدف", "قصف", "دمر", "أحرز", "استأنف", "تأجل", "اختير", "تخرج", "التحق", "نفذ", "أنهى", "استمر",
    "شهد",
  ]

  /// سـ before a verb of the present: سيزور, ستعقد, وسنبدأ.
  private static func isFutureVerb(_ index: Int, behind prefix: Int, in block: ArabicBlock) -> Bool {
    let folded = block.tokens[index].folded
    let bytes = block.tokens.foldedBytes
    let start = folded.start + prefix
    guard start + 8 <= folded.end, bytes[start] == 0xD8, bytes[start + 1] == 0xB3 else { return false }
    // ي, ن and ت behind س
    let isPresent =
      bytes[start + 2] == 0xD9 && (bytes[start + 3] == 0x8A || bytes[start + 3] == 0x86)
      || bytes[start + 2] == 0xD8 && bytes[start + 3] == 0xAA
    return isPresent && !block.isFeminine(index)
      && !nouns.contains(index, of: block.tokens, behind: prefix)
      && !nouns.contains(index, of: block.tokens)
  }

  /// Nouns that begin as a verb of the future does.
  private static let nouns: WordSet = [
    "سياسي", "سياسيا", "سياسيين", "سياسيون", "سيارات", "سيارته", "سيارتها", "سيناريو", "سيناء",
    "سيناتور", "سيطر", "سيطرت",
    "سيطرتها", "سيطرته", "سيدات", "سيول", "سيادي", "سيدني", "سياق", "سياسات", "سياح", "سياحي", "سيرته",
    "سيرها", "سيبيريا",
    "سيراليون", "ستين", "ستون", "ستار", "ستارمر", "ستيفن", "ستراسبورغ", "ستالين", "ستوكهولم", "سنوات",
    "سنويا", "سنتين",
    "سندات", "سنوي", "سينما", "سينمائي", "سيزار", "ستاندرد", "سيتي", "سيلفا", "سياسته", "سياستها",
    "ستوديو", "سيمنز",
    "سيولا", "سيادته", "سيادتها", "سيوف", "ستائر", "سنغال", "سنغافوري", "سيدتي", "سنجار", "سندات",
    "سنان", "سيئا", "سيرجي",
    "سيرغي", "سيلان", "سيوة", "ستيني", "ستينات", "ستينيات", "ستيفان", "سنابل", "سناتور",
  ]
}

extension ArabicBlock {
  /// Says whether a word begins with و or ف, as it stands.
  func isJoined(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    let folded = tokens[index].folded
    let bytes = tokens.foldedBytes
    guard folded.count >= 6 else { return false }
    return bytes[folded.start] == 0xD9
      && (bytes[folded.start + 1] == 0x88 || bytes[folded.start + 1] == 0x81)
  }
}
