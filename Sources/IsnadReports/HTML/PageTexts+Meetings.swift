import Isnad

/// Words of the worksheet of meetings.
extension PageTexts {
  var meetings: String { text(en: "Meetings", ar: "اللقاءات") }
  var event: String { text(en: "Event", ar: "الحدث") }
  var participants: String { text(en: "Who", ar: "من") }
  var eventPlace: String { text(en: "Where", ar: "أين") }
  var eventDate: String { text(en: "When", ar: "متى") }
  var noParticipants: String { text(en: "nobody named", ar: "لم يُسمَّ أحد") }
  var notSaid: String { text(en: "not said", ar: "غير مذكور") }

  /// What kind of event it is.
  func form(_ form: Meeting.Form) -> String {
    switch form {
    case .meeting: text(en: "meeting", ar: "لقاء")
    case .call: text(en: "call", ar: "اتصال")
    case .visit: text(en: "visit", ar: "زيارة")
    case .summit: text(en: "summit", ar: "قمة")
    case .talks: text(en: "talks", ar: "محادثات")
    case .invitation: text(en: "invitation", ar: "دعوة")
    case .signing: text(en: "signing", ar: "توقيع")
    }
  }

  /// Whether an event has been, and whether it is certain.
  func certainty(of event: EventSheet.Entry) -> Remark? {
    switch (event.isPlanned, event.telling.isPossible) {
    case (true?, false): .fact(text(en: "planned", ar: "مقرر"))
    case (true?, true): .fact(text(en: "planned, not certain", ar: "مقترح، غير مؤكد"))
    case (false?, false): .fact(text(en: "past", ar: "وقع"))
    // An invitation that was spoken is past, whether or not anybody comes.
    case (_, true): telling(event.telling)
    case (nil, false): nil
    }
  }

  private func telling(_ meeting: Meeting) -> Remark {
    meeting.form == .invitation
      ? .fact(text(en: "spoken; acceptance not certain", ar: "وُجّهت، ولم يتأكد قبولها"))
      : .fact(text(en: "not certain", ar: "غير مؤكد"))
  }

  /// What mentions of an event disagree about.
  func conflict(_ conflict: Meeting.Conflict) -> String {
    switch conflict {
    case .place: text(en: "another place", ar: "مكان آخر")
    case .date: text(en: "another date", ar: "تاريخ آخر")
    case .order: text(en: "the order of the dates does not fit", ar: "ترتيب التواريخ لا يستقيم")
    case .firstTwice: text(en: "a first, told twice", ar: "«أول» مرتين")
    case .invitationBecomeVisit:
      text(en: "an invitation until now, not a settled visit", ar: "دعوة إلى الآن لا زيارة مقررة")
    case .heading: text(en: "heading and text differ", ar: "العنوان والنص يختلفان")
    }
  }
}
