import Isnad

/// Words of claims and names.
extension PageTexts {
  var noneClaims: String {
    text(en: "Nothing to verify was found.", ar: "لم يُعثر على ما يلزم التحقق منه.")
  }
  var claimsAbout: String {
    text(
      en: "Everything here must be checked against a source, whether or not anything looks wrong.",
      ar: "كل ما يرد هنا يجب أن يُراجَع على مصدر، سواء بدا فيه خلل أم لم يبدُ.")
  }
  var claim: String { text(en: "Claim", ar: "الادعاء") }
  var kind: String { text(en: "Kind", ar: "النوع") }
  var kindQuotation: String { text(en: "quotation", ar: "اقتباس") }
  var priority: String { text(en: "Priority", ar: "الأولوية") }
  var sourceGiven: String { text(en: "Source", ar: "المصدر") }
  var given: String { text(en: "named", ar: "مذكور") }
  func score(_ value: String) -> String {
    text(en: "worth a check: \(value)", ar: "استحقاق التحقق: \(value)")
  }

  /// How soon somebody should look at a claim.
  func priority(_ priority: Claim.Priority) -> String {
    switch priority {
    case .high: text(en: "high", ar: "عالية")
    case .medium: text(en: "medium", ar: "متوسطة")
    case .low: text(en: "low", ar: "منخفضة")
    }
  }

  /// What puts a claim there.
  func reason(_ reason: Claim.Reason) -> String {
    switch reason {
    case .sensitive: text(en: "a grave matter", ar: "أمر جسيم")
    case .unsourced: text(en: "can be checked, names no source", ar: "قابل للتحقق بلا مصدر")
    case .checkable: text(en: "can be looked up", ar: "يمكن الرجوع فيه إلى مرجع")
    case .worded: text(en: "worded as a fact", ar: "صيغ صيغة الواقعة")
    case .opinion: text(en: "opinion or announcement", ar: "رأي أو إعلان نية")
    case .plain: text(en: "little to check", ar: "قليل ما يُتحقق منه")
    }
  }

  /// What kind of claim it is.
  func type(_ type: Claim.ClaimType) -> String {
    switch type {
    case .event: text(en: "event", ar: "حدث")
    case .statistic: text(en: "figure", ar: "رقم")
    case .superlative: text(en: "first or most", ar: "أول أو أفضل")
    case .comparison: text(en: "comparison", ar: "مقارنة")
    case .causal: text(en: "cause", ar: "سبب")
    case .forecast: text(en: "forecast", ar: "توقع")
    case .evaluation: text(en: "judgement", ar: "حكم")
    case .intention: text(en: "intention", ar: "نية")
    case .sensitive: text(en: "grave matter", ar: "أمر جسيم")
    case .background: text(en: "background", ar: "خلفية")
    }
  }
  var outcome: String { text(en: "Outcome", ar: "خلاصة التدقيق") }
  var outcomeRight: String { text(en: "right", ar: "صحيح") }
  var outcomeChange: String { text(en: "change", ar: "يُعدَّل") }
  var outcomeCannotTell: String { text(en: "cannot tell", ar: "تعذّر") }
  var sourceUsed: String { text(en: "Source used", ar: "المصدر المعتمد") }
  var signoff: String { text(en: "Checker, date", ar: "المدقق والتاريخ") }
  var signoffFinal: String { text(en: "Checked by", ar: "دقّقه") }
  var signoffSecond: String { text(en: "Second check", ar: "تدقيق ثانٍ") }
  var signoffDate: String { text(en: "Date", ar: "التاريخ") }
  var noneNames: String { text(en: "Nobody and nothing is named.", ar: "لم يُذكر أحد ولا شيء باسمه.") }
  /// The word for what is named.
  func what(_ what: Name.What) -> String {
    switch what {
    case .person: text(en: "person", ar: "شخص")
    case .organisation: text(en: "organisation", ar: "جهة")
    case .place: text(en: "place", ar: "مكان")
    }
  }
  var spellings: String { text(en: "Spellings", ar: "صور الكتابة") }
  var name: String { text(en: "Name", ar: "الاسم") }
  var title: String { text(en: "Title in the draft", ar: "الصفة في المسودة") }
  var noTitle: String { text(en: "none given", ar: "غير مذكورة") }
  var mentions: String { text(en: "Mentions", ar: "مرات الذكر") }
  func atLines(ofDocument isDocument: Bool) -> String {
    isDocument
      ? text(en: "in paragraph", ar: "الفقرة") : text(en: "on line", ar: "السطر")
  }
  func mention(number: Int, _ place: ReportedPlace) -> String {
    text(en: "Mention \(number), ", ar: "الذكر \(number)، ") + lowercaseLine(place)
  }
}
