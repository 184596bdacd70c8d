import Isnad
import IsnadText

/// The dates of an article, with what they mean and what does not fit.
struct DateSheet {
  /// An expression of time.
  struct Entry {
    let range: TextRange
    let value: DateMention
  }

  /// The dates; first what does not fit the calendar, or can be read in two ways.
  let dates: Worksheet<Entry>

  init(of annotated: AnnotatedArticle) {
    let entries = annotated.annotations(of: DateMention.self).map {
      Entry(range: $0.annotation.range, value: $0.value)
    }
    // What could never be looked up stands last.
    let placed = entries.filter { $0.value.form != .vague }
    let vague = entries.filter { $0.value.form == .vague }
    dates = Worksheet(placed + vague) { $0.value.isInDoubt }
  }

  /// The words that the sheet leads to.
  var places: [TextRange] { dates.all.flatMap { [$0.range, $0.value.anchorRange].compactMap(\.self) } }
}

extension DateMention {
  /// Says whether the date contradicts the calendar or itself, or can be read in two ways.
  var isInDoubt: Bool {
    !exists || weekdayAgrees == false || monthsAgree == false || calendarsAgree == false
      || tenseAgrees == false || isAmbiguous
  }

  /// Says whether it is written so that it may be another day; a bare weekday may be the last or the
  /// next, which the tense tells, and is no ambiguity of writing.
  var isAmbiguous: Bool { alternative != nil && form == .absolute }

  /// The days that it covers, in ISO 8601; the value where it has no place in the calendar.
  var days: String? {
    guard let first, let last else { return legibleValue }
    return first == last ? first.description : "\(first) – \(last)"
  }

  /// A value that says something to a reader, such as `XXXX-12-25`; `P2D` and `XXXX-WXX-5` do not.
  private var legibleValue: String? {
    guard let value else { return nil }
    let known = value.hasPrefix("XXXX-") ? value.utf8.dropFirst(5) : value.utf8[...]
    return known.allSatisfy { $0 == UInt8(ascii: "-") || 0x30...0x39 ~= $0 } ? value : nil
  }
}
