import Foundation
import Isnad

/// Figures as the worksheets write them: Latin digits, thousands set apart.
enum FigureText {
  /// A value.
  static func value(_ value: Decimal) -> String {
    let written = value.description
    let parts = written.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 }) else {
      return written
    }
    let sign = whole.hasPrefix("-") ? "-" : ""
    let digits = Array(whole.utf8.drop { $0 == 0x2D })
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(0x2C) }
      grouped.append(digit)
    }
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    return sign + String(decoding: grouped, as: UTF8.self) + fraction
  }

  /// The value of a quantity with its unit or currency; nothing for *several*.
  static func value(of quantity: Quantity) -> String? {
    guard let value = quantity.value else { return nil }
    return text(
      value, upper: quantity.upper, role: quantity.role,
      unit: quantity.currency ?? quantity.unit)
  }

  /// The value of a figure of a change.
  static func value(of figure: Change.Figure) -> String {
    text(
      figure.value, upper: figure.upper, role: figure.role, unit: figure.currency ?? figure.unit)
  }

  private static func text(
    _ value: Decimal, upper: Decimal?, role: Quantity.Role, unit: String?
  ) -> String {
    let span = self.value(value) + (upper.map { "–\(self.value($0))" } ?? "")
    switch role {
    case .percent: return "\(span)%"
    case .multiple: return "×\(span)"
    case .count, .points, .fraction, .age, .rank, .votes, .casualties, .label, .number: return span
    case .money, .measure: return unit.map { "\(span) \($0)" } ?? span
    }
  }
}
