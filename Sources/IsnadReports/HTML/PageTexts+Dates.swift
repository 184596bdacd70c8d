import Isnad

/// Words of the worksheet of dates.
extension PageTexts {
  var dates: String { text(en: "Dates", ar: "التواريخ") }
  var meaning: String { text(en: "Means", ar: "معناه") }
  var toldAs: String { text(en: "Told", ar: "كيف ذُكر") }
  var countedFrom: String { text(en: "counted from", ar: "محسوب من") }

  /// What kind of time is meant, where it is none that has a place in the calendar.
  func timeType(_ type: DateMention.TimeType) -> String {
    switch type {
    case .date: text(en: "date", ar: "تاريخ")
    case .time: text(en: "time of day", ar: "وقت من اليوم")
    case .duration: text(en: "length of time", ar: "مدة")
    case .set: text(en: "again and again", ar: "وقت متكرر")
    }
  }

  /// How the text tells a time.
  func form(of date: DateMention) -> String {
    let form =
      switch date.form {
      case .absolute: text(en: "in full", ar: "كاملاً")
      case .relative: text(en: "relative", ar: "نسبياً")
      case .vague: text(en: "vaguely", ar: "مبهماً")
      }
    return switch date.calendar {
    case .gregorian: form
    case .hijri: form + comma + text(en: "Hijri", ar: "هجري")
    case .persian: form + comma + text(en: "Solar Hijri", ar: "هجري شمسي")
    }
  }

  /// What a relative time was counted from, where that is no place of the text.
  func anchor(_ anchor: DateMention.Anchor) -> String? {
    switch anchor {
    case .document: text(en: "counted from the article’s date", ar: "محسوب من تاريخ المادة")
    case .event: text(en: "counted from something undated", ar: "محسوب مما لا تاريخ له")
    case .text, .none: nil
    }
  }

  /// What fits and does not fit of a date.
  func remarks(on date: DateMention) -> [Remark] {
    var remarks: [Remark] = []
    func lack(_ english: String, _ arabic: String) {
      remarks.append(.lack(text(en: english, ar: arabic)))
    }
    if !date.exists { lack("there is no such day", "لا وجود لهذا اليوم") }
    switch date.weekdayAgrees {
    case false?:
      let day = date.weekday.map(weekday) ?? "–"
      lack("that day is a \(day)", "هذا التاريخ يوافق يوم \(day)")
    case true?: remarks.append(.fact(text(en: "weekday is right", ar: "يوم الأسبوع صحيح")))
    case nil: break
    }
    if date.monthsAgree == false {
      lack("the two names are of different months", "اسما الشهر لشهرين مختلفين")
    }
    if date.calendarsAgree == false {
      let computed = date.computed.map { "\u{2068}\($0)\u{2069}" } ?? "–"
      lack("the other calendar gives \(computed)", "التقويم الآخر يعطي \(computed)")
    }
    if date.tenseAgrees == false { lack("the tense does not fit", "صيغة الفعل لا توافقه") }
    if date.isAmbiguous, let other = date.alternative {
      lack("may also be \u{2068}\(other)\u{2069}", "قد يكون أيضاً \u{2068}\(other)\u{2069}")
    }
    if date.lacksAnchor { lack("nothing to count it from", "لا تاريخ يُحسب منه") }
    if date.hasShortYear { lack("year in two digits", "السنة من رقمين") }
    if date.hasZone == false { lack("no time zone", "بلا منطقة زمنية") }
    return remarks
  }

  private func weekday(_ name: String) -> String {
    let names =
      language == .arabic
      ? ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return DateMention.weekdays.firstIndex(of: name).map { names[$0] } ?? name
  }
}
