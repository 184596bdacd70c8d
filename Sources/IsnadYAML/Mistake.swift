/// A mistake in a file, shown as a finding is: where it is, what was found, what was expected.
public struct Mistake: Error, Sendable, Hashable {
  /// The file, as it was named to the program.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in scalars.
  public let column: Int
  /// The line itself; empty where the file has none, or none that could be read.
  public let excerpt: String
  /// What was found.
  public let message: String
  /// What was expected or what to do; empty where nothing can be said.
  public let advice: String

  /// Creates a mistake.
  public init(
    file: String, line: Int = 1, column: Int = 1, excerpt: String = "", message: String,
    advice: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.message = message
    self.advice = advice
  }
}

extension Mistake: CustomStringConvertible {
  public var description: String {
    let words = advice.isEmpty ? message : "\(message); \(advice)"
    return "\(file):\(line):\(column): \(words)"
  }
}

extension Mistake: Comparable {
  /// Orders by file, line and column.
  public static func < (left: Mistake, right: Mistake) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}
