/// Words of how the report was made.
extension PageTexts {
  var program: String { text(en: "Program", ar: "البرنامج") }
  var ruleSets: String { text(en: "Rule sets", ar: "مجموعات القواعد") }
  var file: String { text(en: "File", ar: "الملف") }
  var hash: String { text(en: "SHA-256", ar: "بصمة SHA-256") }
  var documentDate: String { text(en: "Document date", ar: "تاريخ المادة") }
  var dateFromFlag: String { text(en: "given on the command line", ar: "مُعطى في سطر الأوامر") }
  var dateFromLine: String { text(en: "given with the text", ar: "مُعطى مع النص") }
  var dateFromMetadata: String { text(en: "from the metadata", ar: "من البيانات الوصفية") }
  var dateFromDateline: String { text(en: "from the dateline", ar: "من سطر التاريخ والمكان") }
  var dateFromConfiguration: String { text(en: "from the configuration", ar: "من ملف الإعداد") }
  var dateFromNone: String { text(en: "origin unknown", ar: "مصدره غير معروف") }
  var dateNone: String {
    text(en: "unknown; dates were not anchored", ar: "غير معروف؛ لم تُنسب التواريخ إليه")
  }
  var languageOfArticle: String { text(en: "Language", ar: "اللغة") }
  var langEn: String { text(en: "English", ar: "الإنجليزية") }
  var langAr: String { text(en: "Arabic", ar: "العربية") }
  var notChecked: String { text(en: "What could not be checked", ar: "ما تعذّر فحصه") }
  var readerNotes: String { text(en: "As the file was read", ar: "عند قراءة الملف") }
  var readerNote: String { text(en: "What was found", ar: "ما وُجد") }
}
