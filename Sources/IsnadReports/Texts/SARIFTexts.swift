import Isnad

/// The words of SARIF logs.
enum SARIFTexts {
  static let base = LocalizedText(
    en: "The folder in which isnad ran.", ar: "المجلد الذي شُغّل فيه إسناد.")
  static let suppression = LocalizedText(
    en: "A suppression that has no effect as it is written.",
    ar: "استثناء لا أثر له بصيغته هذه.")
  static let suppressionHint = LocalizedText(
    en: "Name a rule that finds something there, and give a reason; or remove it.",
    ar: "سمِّ قاعدة تجد شيئًا في موضعها واذكر السبب، أو احذف الاستثناء.")
  static let moreNotes = CountedNoun(
    en: .init(
      one: "1 more note about the reading of articles is left out",
      other: "{count} more notes about the reading of articles are left out"),
    ar: .init(
      zero: "لم تُحذف أي ملاحظة", one: "حُذفت ملاحظة واحدة أخرى عن قراءة المواد",
      two: "حُذفت ملاحظتان أخريان عن قراءة المواد",
      few: "حُذفت {count} ملاحظات أخرى عن قراءة المواد",
      many: "حُذفت {count} ملاحظة أخرى عن قراءة المواد",
      other: "حُذفت {count} ملاحظة أخرى عن قراءة المواد"))
}
