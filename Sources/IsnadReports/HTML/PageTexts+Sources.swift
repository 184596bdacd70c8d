import Isnad

/// Words of sources and attributions.
extension PageTexts {
  var sources: String { text(en: "Sources", ar: "المصادر") }
  var noneSources: String {
    text(en: "The draft rests on nobody's word.", ar: "لا تُسند المسودة شيئاً إلى مصدر.")
  }
  var source: String { text(en: "Source", ar: "المصدر") }
  var sourceType: String { text(en: "Type", ar: "نوعه") }
  var attributionForm: String { text(en: "Attributed as", ar: "صيغة الإسناد") }
  var sourceSaid: String { text(en: "What the draft tells of it", ar: "ما تقوله المسودة عنه") }
  var places: String { text(en: "Attributions", ar: "مواضع الإسناد") }
  var noSource: String { text(en: "no source", ar: "بلا مصدر") }
  var unnamed: String { text(en: "unnamed", ar: "غير مسمّى") }
  var through: String { text(en: "through", ar: "نقلاً عن") }
  var legendAttribution: String { text(en: "source and words of saying", ar: "المصدر ولفظ الإسناد") }

  var legendUnnamed: String { text(en: "the same, nobody named", ar: "كذلك بلا اسم") }

  func attribution(number: Int, _ place: ReportedPlace) -> String {
    text(en: "Attribution \(number), ", ar: "الإسناد \(number)، ") + lowercaseLine(place)
  }

  /// The kind of a source, and of publication where that is known.
  func type(of source: SourceEntry) -> String {
    guard let publication = source.publication else { return sourceType(source.type) }
    return "\(sourceType(source.type)) (\(self.publication(publication)))"
  }

  private func sourceType(_ type: Attribution.SourceType) -> String {
    switch type {
    case .named: text(en: "person", ar: "شخص")
    case .office: text(en: "office", ar: "صاحب منصب")
    case .organisation: text(en: "organisation", ar: "جهة")
    case .document: text(en: "document", ar: "وثيقة")
    case .anonymous: text(en: "anonymous", ar: "مجهول")
    case .none: text(en: "none", ar: "لا مصدر")
    }
  }

  private func publication(_ publication: Attribution.Publication) -> String {
    switch publication {
    case .agency: text(en: "news agency", ar: "وكالة أنباء")
    case .press: text(en: "press", ar: "صحافة")
    case .study: text(en: "study", ar: "دراسة")
    case .statement: text(en: "statement", ar: "بيان")
    case .encyclopaedia: text(en: "encyclopaedia", ar: "موسوعة")
    case .social: text(en: "social network", ar: "شبكة اجتماعية")
    }
  }

  /// How words are attributed.
  func form(_ form: Attribution.Form) -> String {
    switch form {
    case .direct: text(en: "direct speech", ar: "قول مباشر")
    case .indirect: text(en: "indirect speech", ar: "قول غير مباشر")
    case .expectation: text(en: "expectation", ar: "توقّع")
    case .passive: text(en: "passive voice", ar: "صيغة المجهول")
    case .future: text(en: "own forecast", ar: "استشراف من المحرر")
    }
  }

  /// What the text tells of a source that a reader cannot look up, and what it leaves out.
  func remarks(on source: SourceEntry) -> [Remark] {
    var remarks: [Remark] = []
    if source.type == .anonymous {
      remarks.append(
        source.isDescribed
          ? .fact(text(en: "described", ar: "موصوف"))
          : .lack(text(en: "not described", ar: "غير موصوف")))
      remarks.append(
        source.isReasoned
          ? .fact(text(en: "reason given", ar: "ذُكر سبب إغفال الاسم"))
          : .lack(text(en: "no reason given", ar: "لم يُذكر سبب إغفال الاسم")))
    } else if source.isVague, source.type != .none {
      remarks.append(.lack(text(en: "vague", ar: "مبهم")))
    }
    if source.isMarkedUnverified {
      remarks.append(.fact(text(en: "said to be unverified", ar: "ذُكر أنه لم يُتحقق منه")))
    }
    return remarks
  }
}
