import Isnad

/// Tells news from histories.
enum TextStyle {
  /// Says whether most of the years that a text gives lie well before its own date, or it has no date of
  /// its own; then what lacks a year belongs to the time that the text was at.
  static func isNarrative(_ candidates: [DateCandidate], document: ArticleDate?) -> Bool {
    guard let document else { return true }
    var (far, near) = (0, 0)
    for candidate in candidates {
      guard case .value(let value) = candidate.meaning, let unit = value.unit, unit <= .year,
        let days = value.days
      else { continue }
      if days.last.year < document.year - 1 { far += 1 } else { near += 1 }
    }
    return far >= 4 && far > near * 3
  }
}
