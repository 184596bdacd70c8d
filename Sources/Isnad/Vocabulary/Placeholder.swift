/// Words that were to be replaced before the article goes out: TK, XX, [check], ؟؟؟, (يُراجع).
public struct Placeholder: AnnotationValue, Hashable {
  /// What the placeholder was left for.
  public enum Purpose: String, Sendable, CaseIterable {
    /// Something that is still to come: a name, a figure, a date.
    case toCome = "to-come"
    /// A question or an order to a colleague.
    case note
    /// Text that only fills the page.
    case filler
    /// A field of a template that was not filled in.
    case template
  }

  /// What it was left for.
  public var purpose: Purpose

  /// Creates a placeholder.
  public init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  public static let schema = KindSchema(
    "placeholder", about: "Words that were to be replaced before the article goes out.",
    attributes: [
      AttributeDeclaration(
        "purpose", .choice(Purpose.allCases.map(\.rawValue)), "What it was left for.")
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    name == "purpose" ? .choice(purpose.rawValue) : nil
  }
}
