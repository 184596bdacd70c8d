import Foundation
import Isnad

/// The lines in which a reader can follow a sum: Latin digits, signs, no words of a language but *stated*.
enum Working {
  /// A figure as short as it is written: `4.5 bn`, `12`, `40 %`.
  static func of(_ figure: Figure, unit: Bool = true) -> String {
    let quantity = figure.quantity
    let scale = quantity.magnitude ?? 1
    let precision = scale > 0 ? quantity.precision / scale : 1
    let digits = (figure.value / (scale > 0 ? scale : 1)).digits(decimals: precision.decimals)
    guard unit else { return digits }
    if figure.isPercent { return digits + " %" }
    return digits + (suffix(quantity.magnitude).map { " " + $0 } ?? "")
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

  /// Magnitudes by the letters of financial news.
  static func suffix(_ magnitude: Decimal?) -> String? {
    switch magnitude {
    case 1000: "k"
    case 1_000_000: "m"
    case 1_000_000_000: "bn"
    case 1_000_000_000_000: "tn"
    default: nil
    }
  }
}
