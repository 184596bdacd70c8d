public import IsnadText

/// A quotation mark with a fault: never closed, never opened, or closed by a mark of another kind.
public struct QuotationMark: AnnotationValue, Hashable {
  /// The fault of a mark.
  public enum Fault: String, Sendable, CaseIterable {
    /// An opening mark that nothing closes.
    case unclosed
    /// A closing mark that nothing opened.
    case unopened
    /// A closing mark of another kind than the opening one.
    case mismatched
  }

  /// The fault.
  public var fault: Fault
  /// The other mark of the pair, if there is one.
  public var partner: TextRange?

  /// Creates a value.
  public init(_ fault: Fault, partner: TextRange? = nil) {
    self.fault = fault
    self.partner = partner
  }

  public static let schema = KindSchema(
    "quotation-mark", about: "A quotation mark with a fault.",
    attributes: [
      AttributeDeclaration(
        "fault", .choice(Fault.allCases.map(\.rawValue)), "The fault of the mark."),
      AttributeDeclaration("partner", .range, "The other mark of the pair."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "fault": .choice(fault.rawValue)
    case "partner": partner.map(AttributeValue.range)
    default: nil
    }
  }

  public var evidence: [Evidence] { partner.map { [Evidence("partner", $0)] } ?? [] }
}
