/// How a pattern is read; the same can be said inside it, as in `(?i)`.
public struct PatternOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Capital and small letters are the same: `(?i)`.
  public static let ignoresCase = PatternOptions(rawValue: 1)
  /// `^` and `$` hold at every line: `(?m)`.
  public static let multiline = PatternOptions(rawValue: 2)
  /// `.` takes a line feed too: `(?s)`.
  public static let dotMatchesNewline = PatternOptions(rawValue: 4)
  /// Only groups with a name capture: `(?n)`.
  public static let explicitCapture = PatternOptions(rawValue: 8)
  /// White space in the pattern stands for nothing, and `#` begins a comment: `(?x)`.
  public static let ignoresWhitespace = PatternOptions(rawValue: 16)
}
