import Foundation
import Isnad

/// The lines in which a reader can follow a sum: Latin digits and signs; the only words are those of
/// magnitudes, in the language of the figure.
enum Working {
  /// A figure as short as it is written: `4.5 bn`, `12`, `40 %`.
  static func of(_ figure: Figure, unit: Bool = true) -> String {
    let quantity = figure.quantity
    let scale = quantity.magnitude ?? 1
    let precision = scale > 0 ? quantity.precision.divided(byPower: scale) : 1
    let digits = (scale > 0 ? figure.value.divided(byPower: scale) : figure.value)
      .digits(decimals: precision.decimals)
    guard unit else { return digits }
    if figure.isPercent { return digits + " %" }
    return digits + magnitude(of: figure)
  }

  /// The end of a line: what the text has in the place of what came out.
  static func verdict(_ agrees: Bool, _ stated: String) -> String {
    (agrees ? " ≈ " : " ≠ ") + stated
  }

  /// A percentage with its sign, to one decimal or as many as the stated one has.
  static func percent(
    _ value: Decimal, like stated: Figure? = nil, decimals: Int = 1, signed: Bool = true
  ) -> String {
    let decimals = max(decimals, stated?.quantity.precision.decimals ?? 1)
    let text = plain(value, decimals: decimals)
    let sign = value > 0 && signed ? "+" : ""
    return (sign + text).replacing("-", with: "−") + " %"
  }

  /// A number with at most so many decimals and no zeros at the end.
  static func plain(_ value: Decimal, decimals: Int = 2) -> String {
    value.rounded(.plain, decimals: decimals).description
  }

  /// The magnitude in which a figure is written, with a space before it; nothing for one written out.
  static func magnitude(of figure: Figure) -> String {
    switch figure.quantity.magnitude {
    case 1000: figure.isArabic ? " ألف" : " k"
    case 1_000_000: figure.isArabic ? " مليون" : " m"
    case 1_000_000_000: figure.isArabic ? " مليار" : " bn"
    case 1_000_000_000_000: figure.isArabic ? " تريليون" : " tn"
    default: ""
    }
  }
}
