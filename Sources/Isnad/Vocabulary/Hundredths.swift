public import Foundation

extension Decimal {
  /// So many hundredths, exact: 0.75 of 75.
  ///
  /// Confidences are counted in hundredths; a division for each of them costs more than what they are about.
  public static func hundredths(_ count: Int) -> Decimal {
    table.indices.contains(count) ? table[count] : Decimal(count) / 100
  }

  private static let table = (0...100).map { Decimal($0) / 100 }
}
