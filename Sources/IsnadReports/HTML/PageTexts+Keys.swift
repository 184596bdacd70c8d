/// Words of the list of keys.
extension PageTexts {
  var shortcuts: String { text(en: "Keyboard shortcuts", ar: "اختصارات لوحة المفاتيح") }
  var helpNext: String { text(en: "next finding", ar: "النتيجة التالية") }
  var helpPrevious: String { text(en: "previous finding", ar: "النتيجة السابقة") }
  var helpTable: String {
    text(en: "from the draft to the table and back", ar: "من المسودة إلى الجدول وبالعكس")
  }
  var helpSeverity: String {
    text(
      en: "show or hide errors, warnings, notes",
      ar: "إظهار الأخطاء والتحذيرات والملاحظات أو إخفاؤها")
  }
  var helpFilter: String { text(en: "go to the filter", ar: "انتقل إلى التصفية") }
  var helpHelp: String { text(en: "this list", ar: "هذه القائمة") }
  var helpClose: String { text(en: "close, or leave the field", ar: "إغلاق، أو مغادرة الحقل") }
  var close: String { text(en: "Close", ar: "إغلاق") }
}
