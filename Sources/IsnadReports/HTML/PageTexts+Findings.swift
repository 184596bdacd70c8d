import IsnadText

/// Words of the findings and their filters.
extension PageTexts {
  var noneFindings: String { text(en: "No findings.", ar: "لا نتائج.") }
  var noneMatch: String {
    text(en: "No finding matches the filters.", ar: "لا نتيجة توافق عوامل التصفية.")
  }
  var filter: String { text(en: "Filter the findings", ar: "تصفية النتائج") }
  var severity: String { text(en: "Severity", ar: "الدرجة") }
  var rule: String { text(en: "Rule", ar: "القاعدة") }
  var allRules: String { text(en: "All rules", ar: "كل القواعد") }
  var search: String { text(en: "Words", ar: "كلمات") }
  var searchHint: String { text(en: "Message, excerpt or standard", ar: "رسالة أو نص أو معيار") }
  var reset: String { text(en: "Clear", ar: "مسح") }
  var shown: String { text(en: "Shown: {shown} of {total}", ar: "المعروض: {shown} من {total}") }
  var current: String {
    text(
      en: "Finding {number} of {total}, {severity}: {message}",
      ar: "النتيجة {number} من {total}، {severity}: {message}")
  }
  var number: String { text(en: "No.", ar: "الرقم") }
  var finding: String { text(en: "Finding", ar: "النتيجة") }
  var excerpt: String { text(en: "Excerpt", ar: "النص") }
  var place: String { text(en: "Place", ar: "الموضع") }
  func placeTitle(_ place: ReportedPlace) -> String {
    guard case .line(let position) = place else {
      return text(en: "Go to the draft", ar: "انتقل إلى المسودة")
    }
    return text(
      en: "Line \(position.line), column \(position.column): go to the draft",
      ar: "السطر \(position.line)، العمود \(position.column): انتقل إلى المسودة")
  }
  var wholeDraftPlace: String { text(en: "whole draft", ar: "المسودة كلها") }
  var basis: String { text(en: "Standard", ar: "المعيار") }
  var expand: String { text(en: "Show all words", ar: "أظهر النص كاملاً") }
  var collapse: String { text(en: "Shorten", ar: "اختصر") }
  var evidence: String { text(en: "See also", ar: "انظر أيضاً") }
  var noneSuppressed: String { text(en: "Nothing was suppressed.", ar: "لم تُستثنَ أي نتيجة.") }
  var reason: String { text(en: "Reason", ar: "السبب") }
  var noReason: String { text(en: "no reason given", ar: "بلا سبب مذكور") }
  func inDraft(_ place: ReportedPlace) -> String {
    text(en: "in the draft, ", ar: "في المسودة، ") + lowercaseLine(place)
  }
  var inConfiguration: String { text(en: "in the configuration", ar: "في الإعدادات") }
}
