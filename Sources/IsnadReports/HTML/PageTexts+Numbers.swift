import Isnad

/// Words of the worksheet of numbers.
extension PageTexts {
  var numbers: String { text(en: "Numbers", ar: "الأرقام") }
  var calculations: String { text(en: "Worked out again", ar: "ما أُعيد حسابه") }
  var changes: String { text(en: "What grew or fell", ar: "ما زاد أو نقص") }
  var figures: String { text(en: "All figures", ar: "كل الأعداد والمقادير") }
  var result: String { text(en: "Result", ar: "النتيجة") }
  var stated: String { text(en: "The draft says", ar: "تقول المسودة") }
  var formOfSum: String { text(en: "What", ar: "ما حُسب") }
  var working: String { text(en: "Working", ar: "الحساب") }
  var workedFrom: String { text(en: "From", ar: "من") }
  var sumAgrees: String { text(en: "agrees", ar: "يطابق") }
  var sumDisagrees: String { text(en: "does not agree", ar: "لا يطابق") }
  var measure: String { text(en: "What changed", ar: "ما الذي تغيّر") }
  var direction: String { text(en: "How", ar: "كيف") }
  var figuresGiven: String { text(en: "Figures given", ar: "الأرقام المذكورة") }
  var fromValue: String { text(en: "from", ar: "من") }
  var toValue: String { text(en: "to", ar: "إلى") }
  var byValue: String { text(en: "by", ar: "بـ") }
  var whose: String { text(en: "Whose", ar: "من القائل") }
  var theDraft: String { text(en: "the draft", ar: "المادة") }
  var aSpeaker: String { text(en: "a speaker", ar: "متحدث") }
  var remarks: String { text(en: "Remarks", ar: "ملحوظات") }
  var value: String { text(en: "Value", ar: "القيمة") }
  var sourced: String { text(en: "sourced", ar: "مسند إلى مصدر") }
  var unsourced: String { text(en: "no source", ar: "بلا مصدر") }

  /// What is worked out.
  func form(_ form: Calculation.Form) -> String {
    switch form {
    case .percentChange: text(en: "change in per cent", ar: "نسبة التغيّر")
    case .points: text(en: "percentage points", ar: "نقاط مئوية")
    case .multiple: text(en: "multiple", ar: "عدد الأضعاف")
    case .sum: text(en: "sum", ar: "مجموع")
    case .percentSum: text(en: "shares of a whole", ar: "حصص من كل")
    case .fallOverHundred: text(en: "fall by more than all", ar: "انخفاض بأكثر من الكل")
    case .average: text(en: "average", ar: "متوسط")
    case .grim: text(en: "mean of whole numbers", ar: "متوسط أعداد صحيحة")
    case .conversion: text(en: "conversion", ar: "تحويل وحدات")
    case .age: text(en: "age", ar: "عمر")
    case .duration: text(en: "time between years", ar: "مدة بين سنتين")
    case .anniversary: text(en: "anniversary", ar: "ذكرى")
    case .perHead: text(en: "per head", ar: "نصيب الفرد")
    case .fraction: text(en: "fraction", ar: "كسر")
    case .range: text(en: "range", ar: "مدى")
    case .rank: text(en: "rank", ar: "ترتيب")
    case .sameQuantity: text(en: "the same, elsewhere", ar: "الشيء نفسه في موضع آخر")
    case .magnitudeSlip: text(en: "million or billion", ar: "مليون أم مليار")
    }
  }

  /// What a number is for.
  func role(_ role: Quantity.Role) -> String {
    switch role {
    case .count: text(en: "count", ar: "عدد")
    case .money: text(en: "money", ar: "مبلغ")
    case .percent: text(en: "percentage", ar: "نسبة مئوية")
    case .points: text(en: "percentage points", ar: "نقاط مئوية")
    case .fraction: text(en: "fraction", ar: "كسر")
    case .multiple: text(en: "multiple", ar: "أضعاف")
    case .measure: text(en: "measure", ar: "مقدار")
    case .age: text(en: "age", ar: "عمر")
    case .rank: text(en: "rank", ar: "ترتيب")
    case .votes: text(en: "votes", ar: "أصوات")
    case .casualties: text(en: "casualties", ar: "ضحايا")
    case .label: text(en: "label", ar: "رقم تعريف")
    case .number: text(en: "number", ar: "رقم")
    }
  }

  /// Which way something went, and how sure the text is of it.
  func course(of change: Change) -> String {
    let way =
      switch change.direction {
      case .growth: text(en: "growth", ar: "زيادة")
      case .decline: text(en: "decline", ar: "تراجع")
      case .recovery: text(en: "recovery", ar: "تعافٍ")
      case .stagnation: text(en: "no change", ar: "ثبات")
      case .record: text(en: "record", ar: "رقم قياسي")
      }
    return switch change.modality {
    case .told: way
    case .forecast: way + comma + text(en: "foreseen", ar: "متوقع")
    case .aim: way + comma + text(en: "wanted", ar: "مراد")
    case .denied: way + comma + text(en: "denied", ar: "منفي")
    }
  }

  /// What a change is measured against.
  func base(_ base: Change.Base) -> String {
    switch base {
    case .yearOnYear: text(en: "year on year", ar: "على أساس سنوي")
    case .quarterOnQuarter: text(en: "quarter on quarter", ar: "على أساس فصلي")
    case .monthOnMonth: text(en: "month on month", ar: "على أساس شهري")
    case .time: text(en: "against another time", ar: "مقارنة بزمن آخر")
    case .value: text(en: "against a value", ar: "مقارنة بقيمة")
    case .other: text(en: "against something else", ar: "مقارنة بغيره")
    }
  }

  /// What working a figure out again came to.
  private func remark(_ check: NumberSheets.Check) -> Remark? {
    switch check {
    case .agrees: .fact(text(en: "worked out again: agrees", ar: "أُعيد حسابه: يطابق"))
    case .disagrees: .lack(text(en: "worked out again: does not agree", ar: "أُعيد حسابه: لا يطابق"))
    case .impossible: nil
    }
  }

  /// What there is to say of a change besides its figures.
  func remarks(on move: NumberSheets.Move) -> [Remark] {
    let change = move.value
    var remarks = [remark(move.check)].compactMap(\.self)
    if move.check == .impossible, !change.results.isEmpty, change.from == nil || change.to == nil {
      remarks.append(
        .lack(
          text(
            en: "cannot be worked out again: before and after are not given",
            ar: "تعذّر إعادة حسابه: لا تُذكر القيمتان قبل التغيّر وبعده")))
    }
    if !change.hasFigure {
      remarks.append(
        change.hasFigureElsewhere
          ? .fact(text(en: "figure given elsewhere", ar: "الرقم في موضع آخر"))
          : .lack(text(en: "no figure", ar: "بلا رقم")))
    }
    if change.isRecord, change.scope == nil {
      remarks.append(.lack(text(en: "a record since when?", ar: "رقم قياسي منذ متى؟")))
    }
    return remarks
  }

  /// What there is to say of a figure besides its value.
  func remarks(on figure: NumberSheets.Figure) -> [Remark] {
    let quantity = figure.value
    var remarks = [remark(figure.check)].compactMap(\.self)
    if quantity.isVague { remarks.append(.fact(text(en: "no number", ar: "بلا عدد"))) }
    if let modifier = quantity.modifier { remarks.append(.fact(self.modifier(modifier))) }
    if quantity.isFalselyPrecise {
      remarks.append(
        .lack(text(en: "about, yet exact to the last digit", ar: "تقريبي، وهو دقيق إلى آخر خانة")))
    }
    if quantity.isMarkAmbiguous {
      remarks.append(
        .lack(text(en: "mark of thousands or of decimals?", ar: "فاصلة آلاف أم فاصلة عشرية؟")))
    }
    if quantity.isReversed {
      remarks.append(.lack(text(en: "runs from more to less", ar: "المدى من الأكبر إلى الأصغر")))
    }
    if quantity.currencyNaming == .shared {
      remarks.append(.fact(text(en: "the currency’s name is shared", ar: "اسم العملة مشترك بين بلدان")))
    }
    return remarks
  }

  private func modifier(_ modifier: Quantity.Modifier) -> String {
    switch modifier {
    case .approximate: text(en: "about", ar: "تقريباً")
    case .moreThan: text(en: "more than", ar: "أكثر من")
    case .atLeast: text(en: "at least", ar: "على الأقل")
    case .lessThan: text(en: "less than", ar: "أقل من")
    case .atMost: text(en: "at most", ar: "على الأكثر")
    case .nearly: text(en: "nearly", ar: "ما يقارب")
    }
  }

  /// What is told otherwise elsewhere.
  var toldOtherwise: String { text(en: "told otherwise", ar: "يُروى غير ذلك") }
  var quotedOtherwise: String { text(en: "the quotation says otherwise", ar: "الاقتباس يقول غير ذلك") }
  func unfold(_ count: Int) -> String { CountTexts.moreLines(count, language) }
  var fold: String { text(en: "Show fewer", ar: "اعرض أقل") }
}
