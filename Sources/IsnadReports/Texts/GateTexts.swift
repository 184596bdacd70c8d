import Isnad

/// Whether drafts may go out, as reports say it.
enum GateState: String, Sendable {
  case passed, failed
  /// Something could not be checked, whatever else was found.
  case incomplete

  init(_ summary: RunSummary) {
    self = !summary.failures.isEmpty ? .incomplete : summary.gate.passes ? .passed : .failed
  }
}

/// The verdict of the gate, in words.
enum GateTexts {
  /// The verdict.
  static func title(_ state: GateState) -> LocalizedText {
    switch state {
    case .passed: LocalizedText(en: "Gate passed", ar: "اجتاز بوابة النشر")
    case .failed: LocalizedText(en: "Gate failed", ar: "لم يجتز بوابة النشر")
    case .incomplete: LocalizedText(en: "Not fully checked", ar: "لم يكتمل الفحص")
    }
  }

  /// Why the verdict is what it is.
  static func reason(_ summary: RunSummary) -> String {
    let language = summary.messages
    let found = findings(summary.gate, in: language)
    guard GateState(summary) == .incomplete else { return found }
    return incomplete(language) + ReportTexts.semicolon(language) + found
  }

  /// Verdict and reason in one sentence.
  static func sentence(_ summary: RunSummary) -> String {
    title(GateState(summary))(summary.messages) + ReportTexts.colon(summary.messages)
      + reason(summary)
  }

  private static func findings(_ gate: GateVerdict, in language: Language) -> String {
    let count = CountTexts.findings(gate.stopping, language)
    switch (gate.threshold, gate.passes) {
    case (.never, _): return off(language)
    case (.error, true): return nothing(language)
    case (.warning, true): return nothingFromWarning(language)
    case (.error, false): return stopping(language, ["findings": count])
    case (.warning, false): return stoppingFromWarning(language, ["findings": count])
    }
  }

  private static let incomplete = LocalizedText(
    en: "something could not be checked", ar: "تعذّر فحص بعض المواد")
  private static let off = LocalizedText(
    en: "findings are not set to stop a draft", ar: "النتائج لا توقف النشر بحسب الإعدادات")
  private static let nothing = LocalizedText(
    en: "no finding of severity “error”", ar: "لا نتائج بدرجة «خطأ»")
  private static let nothingFromWarning = LocalizedText(
    en: "no finding of severity “warning” or graver", ar: "لا نتائج بدرجة «تحذير» فما فوقها")
  private static let stopping = LocalizedText(
    en: "{findings} of severity “error”", ar: "{findings} بدرجة «خطأ»")
  private static let stoppingFromWarning = LocalizedText(
    en: "{findings} of severity “warning” or graver", ar: "{findings} بدرجة «تحذير» فما فوقها")
}

extension ReportTexts {
  static let semicolon = LocalizedText(en: "; ", ar: "؛ ")
}
