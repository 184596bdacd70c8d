import Isnad
import IsnadText

extension Finding {
  /// The order of the text, at one place the gravest first, then the longest, then by rule.
  func precedes(_ other: Finding) -> Bool {
    if range.start != other.range.start { return range.start < other.range.start }
    if severity != other.severity { return severity > other.severity }
    if range.end != other.range.end { return range.end > other.range.end }
    if source != other.source { return source < other.source }
    return rule < other.rule
  }
}
