/// A value that goes into a script or comes out of it.
public indirect enum TengoValue: Sendable, Equatable {
  case undefined
  case int(Int64)
  case float(Double)
  case bool(Bool)
  /// A character, as the number of its scalar.
  case char(Int32)
  /// A string; scripts may cut one inside a character, so that it need not be valid UTF-8.
  case text([UInt8])
  case bytes([UInt8])
  case array([TengoValue])
  case map([String: TengoValue])
  case error(TengoValue)
  /// A function; it cannot leave the script.
  case function

  /// The value of a string.
  public static func string(_ string: String) -> TengoValue { .text(Array(string.utf8)) }
}
