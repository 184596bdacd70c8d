/// A script that cannot be read, or that failed while it ran.
public struct TengoError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Sendable {
    /// The script is not Tengo, or asks for something that scripts are not given.
    case source
    /// The script did something that Tengo forbids.
    case run
    /// The script needed more than its limits allow.
    case limit
  }

  /// What went wrong.
  public let kind: Kind
  /// The file in which the script stands.
  public let file: String
  /// The line in that file, from 1.
  public let line: Int
  /// The column, from 1, in scalars.
  public let column: Int
  /// What was found, and what would have been right.
  public let message: String

  public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// A failure on its way out: the place is an offset into the script, as far as it is known.
struct Failure: Error {
  let kind: TengoError.Kind
  let message: String
  var place: Int?

  init(_ message: String, _ kind: TengoError.Kind = .run, at place: Int? = nil) {
    self.kind = kind
    self.message = message
    self.place = place
  }

  /// The failure, with a place where it has none yet.
  func at(_ place: Int) -> Failure {
    self.place == nil ? Failure(message, kind, at: place) : self
  }
}
