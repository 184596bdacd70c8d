import Isnad

extension ReportTexts {
  static let title = LocalizedText(en: "Isnad review", ar: "تقرير مراجعة إسناد")
  static let findings = LocalizedText(en: "Findings", ar: "نتائج الفحص")
  static let finding = LocalizedText(en: "Finding", ar: "النتيجة")
  static let place = LocalizedText(en: "Place", ar: "الموضع")
  static let severity = LocalizedText(en: "Severity", ar: "الدرجة")
  static let rule = LocalizedText(en: "Rule", ar: "القاعدة")
  static let excerpt = LocalizedText(en: "Excerpt", ar: "النص")
  static let quotations = LocalizedText(en: "Quotations", ar: "الاقتباسات")
  static let speaker = LocalizedText(en: "Speaker", ar: "القائل")
  static let namedBy = LocalizedText(en: "Named by", ar: "كيف سُمّي")
  static let words = LocalizedText(en: "Words quoted", ar: "نص الاقتباس")
  static let noSpeaker = LocalizedText(en: "no speaker", ar: "بلا قائل")
  static let reason = LocalizedText(en: "Reason", ar: "السبب")
  static let failures = LocalizedText(en: "Could not be checked", ar: "ما تعذّر فحصه")
  static let file = LocalizedText(en: "File", ar: "الملف")
  static let mistake = LocalizedText(en: "What was found", ar: "ما وُجد")
  static let annotations = LocalizedText(en: "Annotations", ar: "الحواشي")
  static let kind = LocalizedText(en: "Kind", ar: "النوع")
  static let attributes = LocalizedText(en: "Attributes", ar: "السمات")
  static let readerNotes = LocalizedText(en: "As read", ar: "عند القراءة")
  static let program = LocalizedText(en: "Program", ar: "البرنامج")
  static let rulesets = LocalizedText(en: "Rule sets", ar: "مجموعات القواعد")
  static let closing = LocalizedText(
    en: "The program reports what it finds in the words and in the files given to it. It does not "
      + "say whether a statement is true.",
    ar: "يذكر البرنامج ما يجده في النص وفي الملفات المعطاة له، ولا يحكم بصدق قول أو كذبه.")

  /// How a quotation names its speaker.
  static func naming(_ naming: Quotation.SpeakerNaming) -> LocalizedText {
    switch naming {
    case .name: LocalizedText(en: "name", ar: "بالاسم")
    case .title: LocalizedText(en: "title", ar: "بالصفة")
    case .pronoun: LocalizedText(en: "pronoun", ar: "بالضمير")
    case .implicit: LocalizedText(en: "implicit", ar: "ضمناً")
    case .none: LocalizedText(en: "not named", ar: "لم يُسمَّ")
    }
  }
}
