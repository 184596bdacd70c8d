import Isnad
import IsnadText

/// Words of the annotated draft.
extension PageTexts {
  var legend: String { text(en: "Reading the marks", ar: "دلالة العلامات") }
  var legendQuotation: String {
    text(
      en: "followed by its speaker, how the speaker is named, and the confidence",
      ar: "يليه قائله وكيف سُمّي ودرجة الثقة")
  }
  var legendTerm: String { text(en: "in marks, but not speech", ar: "بين علامات تنصيص وليس قولاً") }
  var wholeDraft: String { text(en: "About the draft as a whole", ar: "عن المسودة كلها") }
  var margin: String { text(en: "Margin notes", ar: "حواشٍ") }
  /// The line of a place, or its paragraph where there are no lines.
  func line(_ place: ReportedPlace) -> String {
    switch place {
    case .line(let position): text(en: "Line \(position.line)", ar: "السطر \(position.line)")
    case .document(let place): text(en: "Paragraph \(place.paragraph)", ar: "الفقرة \(place.paragraph)")
    }
  }
  /// The same inside a sentence.
  func lowercaseLine(_ place: ReportedPlace) -> String {
    switch place {
    case .line(let position): text(en: "line \(position.line)", ar: "السطر \(position.line)")
    case .document: place.words(in: language)
    }
  }
  func reference(number: Int, severity: String) -> String {
    text(
      en: "Finding \(number), \(severity): to its note",
      ar: "النتيجة \(number)، \(severity): إلى حاشيتها")
  }
  var back: String { text(en: "To the table", ar: "إلى الجدول") }
}
