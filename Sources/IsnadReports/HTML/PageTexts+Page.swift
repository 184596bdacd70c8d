/// Words of the page as a whole.
extension PageTexts {
  var reportTitle: String { text(en: "Isnad review", ar: "تقرير مراجعة إسناد") }
  var skip: String { text(en: "Skip to the findings", ar: "انتقل إلى نتائج الفحص") }
  var closing: String {
    text(
      en: "The program reports what it finds in the words and in the files given to it. It does "
        + "not say whether a statement is true.",
      ar: "يذكر البرنامج ما يجده في النص وفي الملفات المعطاة له، ولا يحكم بصدق قول أو كذبه.")
  }
  var printHint: String {
    text(
      en: "Prints as a checking copy with boxes to tick.",
      ar: "يُطبع نسخةَ تدقيق فيها خانات للتأشير.")
  }
  var sections: String { text(en: "Sections", ar: "الأقسام") }
  var articles: String { text(en: "Articles in this run", ar: "المواد في هذا التشغيل") }
  var article: String { text(en: "Article", ar: "المادة") }
  var verdict: String { text(en: "Verdict", ar: "الحكم") }
  var stillVerify: String {
    text(
      en: "What is quoted must still be verified by hand.",
      ar: "ويبقى التحقق من الأقوال المقتبسة على عاتق المدقق.")
  }
  var errors: String { text(en: "Errors", ar: "أخطاء") }
  var warnings: String { text(en: "Warnings", ar: "تحذيرات") }
  var notes: String { text(en: "Notes", ar: "ملاحظات") }
  var suppressedCount: String { text(en: "Suppressed", ar: "مستثناة") }
  var quotationsCount: String { text(en: "Quotations", ar: "اقتباسات") }
  var peopleCount: String { text(en: "People", ar: "أشخاص") }
  var findings: String { text(en: "Findings", ar: "نتائج الفحص") }
  var annotatedDraft: String { text(en: "Annotated draft", ar: "المسودة بحواشيها") }
  var quotations: String { text(en: "Quotations", ar: "الاقتباسات") }
  var claims: String { text(en: "To be verified", ar: "ما يلزم التحقق منه") }
  var people: String { text(en: "People", ar: "الأشخاص") }
  var names: String { text(en: "Names", ar: "الأسماء") }
  var organisations: String { text(en: "Organisations", ar: "الجهات") }
  var placesNamed: String { text(en: "Places", ar: "الأماكن") }
  var suppressed: String { text(en: "Suppressed findings", ar: "النتائج المستثناة") }
  var provenance: String { text(en: "How this report was made", ar: "بيانات هذا التقرير") }
}
