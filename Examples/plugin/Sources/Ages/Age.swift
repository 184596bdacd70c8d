import Foundation
public import Isnad

/// An age of a person: “aged 34”, «عمره 34».
public struct Age: AnnotationValue, Hashable {
  /// The age in whole years.
  public let years: Int

  public static let schema = KindSchema(
    "age", about: "The age of a person.",
    attributes: [AttributeDeclaration("years", .decimal, "The age in whole years.")])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    name == "years" ? .decimal(Decimal(years)) : nil
  }
}
