import Isnad

/// How far a text tells of times before its own date.
enum TextStyle: Sendable {
  /// It tells of the days around its date.
  case news
  /// It looks back: most years that it gives lie before its own and the one before.
  case background
  /// It is a history, or has no date: what lacks a year belongs to the time that the text was at.
  case narrative

  init(_ candidates: some Sequence<DateCandidate>, document: ArticleDate?) {
    guard let document else {
      self = .narrative
      return
    }
    var (far, near) = (0, 0)
    for candidate in candidates {
      guard case .value(let value) = candidate.meaning, let unit = value.unit, unit <= .year,
        let days = value.days
      else { continue }
      if days.last.year < document.year - 1 { far += 1 } else { near += 1 }
    }
    self = far < 4 || far <= near ? .news : far > near * 3 ? .narrative : .background
  }
}
