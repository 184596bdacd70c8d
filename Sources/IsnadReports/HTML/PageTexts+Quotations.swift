/// Words of quotations and their speakers.
extension PageTexts {
  var noneQuotations: String { text(en: "No quotations.", ar: "لا اقتباسات.") }
  var toDraft: String { text(en: "To the draft", ar: "إلى المسودة") }
  var speaker: String { text(en: "Speaker", ar: "القائل") }
  var allSpeakers: String { text(en: "All speakers", ar: "كل القائلين") }
  var noSpeaker: String { text(en: "no speaker", ar: "بلا قائل") }
  var words: String { text(en: "Words quoted", ar: "نص الاقتباس") }
  var namedBy: String { text(en: "Named by", ar: "كيف سُمّي") }
  var byName: String { text(en: "name", ar: "بالاسم") }
  var byTitle: String { text(en: "title", ar: "بالصفة") }
  var byPronoun: String { text(en: "pronoun", ar: "بالضمير") }
  var byImplicit: String { text(en: "implicit", ar: "ضمناً") }
  var byNone: String { text(en: "none", ar: "لم يُسمَّ") }
  func confidence(_ value: String) -> String {
    text(en: "confidence \(value)", ar: "درجة الثقة \(value)")
  }
  var cue: String { text(en: "Cue", ar: "لفظ الإسناد") }
  var cueClass: String { text(en: "Cue class", ar: "نوع اللفظ") }
  var cueNeutral: String { text(en: "neutral", ar: "محايد") }
  var cueLoaded: String { text(en: "loaded", ar: "مشحون") }
  var marksUsed: String { text(en: "Marks", ar: "علامات التنصيص") }
  var marksCurly: String { text(en: "curly", ar: "مقوّسة") }
  var marksStraight: String { text(en: "straight", ar: "مستقيمة") }
  var marksGuillemet: String { text(en: "guillemets", ar: "مزدوجة «»") }
  var marksSingle: String { text(en: "single", ar: "مفردة") }
  var marksLowHigh: String { text(en: "low–high", ar: "سفلية فعلوية") }
  var marksReversed: String { text(en: "reversed", ar: "معكوسة") }
  var marksMixed: String { text(en: "mixed", ar: "مختلطة") }
  var marksBlock: String { text(en: "set apart", ar: "فقرة مستقلة") }
  var quoteProvenance: String { text(en: "Said where", ar: "مناسبة القول") }
  var provOccasion: String { text(en: "occasion", ar: "مناسبة") }
  var provPlace: String { text(en: "place", ar: "مكان") }
  var provDate: String { text(en: "date", ar: "تاريخ") }
  var provDocument: String { text(en: "document", ar: "وثيقة") }
  var provLink: String { text(en: "link", ar: "رابط") }
  var provNoneGiven: String { text(en: "not given", ar: "غير مذكورة") }
  var extent: String { text(en: "Extent", ar: "المدى") }
  var partial: String { text(en: "partial", ar: "جزئي") }
  var wholeSentence: String { text(en: "whole sentence", ar: "جملة تامة") }
  var unclosed: String { text(en: "not closed", ar: "غير مغلق") }
}
