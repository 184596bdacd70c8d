import Isnad

/// The counts of the reports, in words.
enum CountTexts {
  static let articles = CountedNoun(
    en: .init(one: "1 article checked", other: "{count} articles checked"),
    ar: .init(
      zero: "لم تُفحص أي مادة", one: "فُحصت مادة واحدة", two: "فُحصت مادتان",
      few: "فُحصت {count} مواد", many: "فُحصت {count} مادة", other: "فُحصت {count} مادة"))

  static let findings = CountedNoun(
    en: .init(one: "1 finding", other: "{count} findings"),
    ar: .init(
      zero: "لا نتائج", one: "نتيجة واحدة", two: "نتيجتان", few: "{count} نتائج",
      many: "{count} نتيجة", other: "{count} نتيجة"))

  static let annotations = CountedNoun(
    en: .init(one: "1 annotation", other: "{count} annotations"),
    ar: .init(
      zero: "لا حواشي", one: "حاشية واحدة", two: "حاشيتان", few: "{count} حواشٍ",
      many: "{count} حاشية", other: "{count} حاشية"))

  static let suppressed = CountedNoun(
    en: .init(one: "1 suppressed", other: "{count} suppressed"),
    ar: .init(
      zero: "لم تُستثنَ أي نتيجة", one: "استُثنيت نتيجة واحدة", two: "استُثنيت نتيجتان",
      few: "استُثنيت {count} نتائج", many: "استُثنيت {count} نتيجة",
      other: "استُثنيت {count} نتيجة"))

  static let failures = CountedNoun(
    en: .init(one: "1 not checked", other: "{count} not checked"),
    ar: .init(
      zero: "لم يتعذّر فحص شيء", one: "تعذّر الفحص في موضع واحد", two: "تعذّر الفحص في موضعين",
      few: "تعذّر الفحص في {count} مواضع", many: "تعذّر الفحص في {count} موضعاً",
      other: "تعذّر الفحص في {count} موضع"))

  /// The phrase for a number of findings of one severity.
  static func findings(of severity: Severity) -> CountedNoun {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .note: notes
    }
  }

  private static let errors = CountedNoun(
    en: .init(one: "1 error", other: "{count} errors"),
    ar: .init(
      zero: "لا أخطاء", one: "خطأ واحد", two: "خطآن", few: "{count} أخطاء", many: "{count} خطأً",
      other: "{count} خطأ"))

  private static let warnings = CountedNoun(
    en: .init(one: "1 warning", other: "{count} warnings"),
    ar: .init(
      zero: "لا تحذيرات", one: "تحذير واحد", two: "تحذيران", few: "{count} تحذيرات",
      many: "{count} تحذيراً", other: "{count} تحذير"))

  private static let notes = CountedNoun(
    en: .init(one: "1 note", other: "{count} notes"),
    ar: .init(
      zero: "لا ملاحظات", one: "ملاحظة واحدة", two: "ملاحظتان", few: "{count} ملاحظات",
      many: "{count} ملاحظة", other: "{count} ملاحظة"))

  /// The numbers of findings by severity, the gravest first; those of which there are none are left
  /// out.
  static func bySeverity(_ counts: [Severity: Int], in language: Language) -> String {
    let parts = Severity.allCases.sorted(by: >).compactMap { severity in
      counts[severity].flatMap { $0 > 0 ? findings(of: severity)($0, language) : nil }
    }
    guard !parts.isEmpty else { return noFindings(language) }
    return parts.joined(separator: ReportTexts.comma(language))
  }

  static let sources = CountedNoun(
    en: .init(one: "1 source", other: "{count} sources"),
    ar: .init(
      zero: "لا مصادر", one: "مصدر واحد", two: "مصدران", few: "{count} مصادر",
      many: "{count} مصدراً", other: "{count} مصدر"))

  static let unnamedSources = CountedNoun(
    en: .init(one: "1 unnamed", other: "{count} unnamed"),
    ar: .init(
      zero: "كلها مسماة", one: "أحدها غير مسمّى", two: "اثنان منها غير مسمّيين",
      few: "{count} منها غير مسماة", many: "{count} منها غير مسمّى",
      other: "{count} منها غير مسمّى"))

  static let words = CountedNoun(
    en: .init(one: "1 word", other: "{count} words"),
    ar: .init(
      zero: "لا كلمات", one: "كلمة واحدة", two: "كلمتان", few: "{count} كلمات",
      many: "{count} كلمة", other: "{count} كلمة"))

  static let paragraphs = CountedNoun(
    en: .init(one: "1 paragraph", other: "{count} paragraphs"),
    ar: .init(
      zero: "لا فقرات", one: "فقرة واحدة", two: "فقرتان", few: "{count} فقرات",
      many: "{count} فقرة", other: "{count} فقرة"))

  static let moreLines = CountedNoun(
    en: .init(one: "1 more line", other: "{count} more lines"),
    ar: .init(
      zero: "لا أسطر أخرى", one: "سطر واحد آخر", two: "سطران آخران", few: "{count} أسطر أخرى",
      many: "{count} سطراً آخر", other: "{count} سطر آخر"))

  static let noFindings = LocalizedText(en: "no findings", ar: "لا نتائج")
}
