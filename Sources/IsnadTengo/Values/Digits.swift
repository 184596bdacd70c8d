import Foundation

/// Floats as Go writes them.
enum Digits {
  /// The shortest digits that name the float, without an exponent.
  static func plain(_ value: Double) -> String {
    if let word = notFinite(value) { return word }
    let (digits, point) = shortest(abs(value))
    return sign(value) + placed(digits, point)
  }

  /// The shortest digits, with an exponent where the number is very large or very small.
  static func general(_ value: Double, capital: Bool = false) -> String {
    if let word = notFinite(value) { return word }
    let (digits, point) = shortest(abs(value))
    let exponent = point - 1
    guard exponent < -4 || exponent >= 6 else {
      return sign(value) + placed(digits, point)
    }
    return sign(value) + scientific(digits, exponent, capital: capital)
  }

  /// The shortest digits, with an exponent.
  static func exponential(_ value: Double, capital: Bool = false) -> String {
    if let word = notFinite(value) { return word }
    let (digits, point) = shortest(abs(value))
    return sign(value) + scientific(digits, point - 1, capital: capital)
  }

  /// A number of digits by a verb of C's `printf`: `f`, `e`, `E`, `g`, `G`.
  static func fixed(_ value: Double, _ verb: Character, precision: Int) -> String {
    notFinite(value) ?? String(format: "%.*\(verb)", min(precision, 1_000), value)
  }

  private static func notFinite(_ value: Double) -> String? {
    value.isNaN ? "NaN" : value.isInfinite ? (value < 0 ? "-Inf" : "+Inf") : nil
  }

  private static func sign(_ value: Double) -> String { value.sign == .minus ? "-" : "" }

  /// The shortest digits of a float that is not negative, and where the point stands among them.
  private static func shortest(_ value: Double) -> (digits: [UInt8], point: Int) {
    guard value != 0 else { return ([UInt8(ascii: "0")], 1) }
    let parts = "\(value)".split(separator: "e")
    let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    var digits = Array(halves.joined().utf8)
    var point = halves[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.count > 1, digits.first == UInt8(ascii: "0") {
      digits.removeFirst()
      point -= 1
    }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, point)
  }

  private static func placed(_ digits: [UInt8], _ point: Int) -> String {
    let written = String(decoding: digits, as: UTF8.self)
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + written }
    if point >= digits.count { return written + String(repeating: "0", count: point - digits.count) }
    let split = written.utf8.index(written.startIndex, offsetBy: point)
    return written[..<split] + "." + written[split...]
  }

  private static func scientific(_ digits: [UInt8], _ exponent: Int, capital: Bool) -> String {
    let written = String(decoding: digits, as: UTF8.self)
    let rest = written.dropFirst()
    let power = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
    return written.prefix(1) + (rest.isEmpty ? "" : "." + rest) + (capital ? "E" : "e")
      + (exponent < 0 ? "-" : "+") + power
  }
}
