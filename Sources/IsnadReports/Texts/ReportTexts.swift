import Isnad

/// The words of the reports, in Arabic and English.
enum ReportTexts {
  static let hint = LocalizedText(en: "hint", ar: "ما العمل")
  static let suppressed = LocalizedText(en: "Suppressed findings", ar: "النتائج المستثناة")
  static let readerNote = LocalizedText(en: "as read", ar: "عند القراءة")
  static let wholeArticle = LocalizedText(en: "whole article", ar: "المادة كلها")
  static let notChecked = LocalizedText(en: "could not be checked", ar: "تعذّر الفحص")
  static let paragraph = LocalizedText(en: "paragraph", ar: "الفقرة")
  static let run = LocalizedText(en: "run", ar: "المقطع")
  static let footnote = LocalizedText(en: "footnote", ar: "الحاشية")
  static let endnote = LocalizedText(en: "endnote", ar: "الحاشية الختامية")
  static let comma = LocalizedText(en: ", ", ar: "، ")
  static let colon = LocalizedText(en: ": ", ar: ": ")
  static let yes = LocalizedText(en: "yes", ar: "نعم")
  static let no = LocalizedText(en: "no", ar: "لا")

  /// The word for a severity.
  static func severity(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(en: "error", ar: "خطأ")
    case .warning: LocalizedText(en: "warning", ar: "تحذير")
    case .note: LocalizedText(en: "note", ar: "ملاحظة")
    }
  }

  /// The word for what a place is to a finding.
  static func evidence(_ role: String, words: DisplayWords, in language: Language) -> String {
    switch role {
    case "speaker": LocalizedText(en: "speaker", ar: "القائل")(language)
    case "twin": LocalizedText(en: "elsewhere", ar: "في موضع آخر")(language)
    case "source": LocalizedText(en: "source", ar: "المصدر")(language)
    case "variant": LocalizedText(en: "other spelling", ar: "صورة كتابة أخرى")(language)
    case "earlier-title": LocalizedText(en: "earlier title", ar: "صفة سابقة")(language)
    case "disagreement": LocalizedText(en: "does not agree", ar: "لا يطابق")(language)
    case "partner": LocalizedText(en: "the other mark", ar: "العلامة المقابلة")(language)
    default: words.word(for: role, of: "evidence", in: language)
    }
  }
}
