/// A link of the text, with what its target tells without a network.
public struct LinkFacts: AnnotationValue, Hashable {
  /// Why a link leads nowhere.
  public enum Fault: String, Sendable, CaseIterable {
    /// It has no target, or one inside no page: `#`.
    case empty
    /// Its target is no address: `http//`, a space in the host.
    case malformed
    /// It leads to the machine of whoever wrote it: `localhost`, a private address, `file:`.
    case local
    /// Its host is one that stands for another: `example.com`, `placeholder.example`.
    case placeholder
  }

  /// The target as written.
  public var target: String
  /// The host of the target, in small letters.
  public var host: String?
  /// Why it leads nowhere.
  public var fault: Fault?
  /// The host that the linked words themselves name, where they are an address.
  public var shownHost: String?

  /// Creates the facts of a link.
  public init(target: String, host: String? = nil, fault: Fault? = nil, shownHost: String? = nil) {
    self.target = target
    self.host = host
    self.fault = fault
    self.shownHost = shownHost
  }

  public static let schema = KindSchema(
    "link", about: "A link of the text, as far as its target tells.",
    attributes: [
      AttributeDeclaration("target", .text, "The target as written."),
      AttributeDeclaration("host", .text, "The host of the target."),
      AttributeDeclaration(
        "broken", .choice(Fault.allCases.map(\.rawValue)), "Why the link leads nowhere."),
      AttributeDeclaration(
        "shown-host", .text, "The host that the linked words name, where they are an address."),
      AttributeDeclaration(
        "host-agrees", .yesNo, "Whether the linked words name the host that the link leads to."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "target": .text(target)
    case "host": host.map { .text($0) }
    case "broken": fault.map { .choice($0.rawValue) }
    case "shown-host": shownHost.map { .text($0) }
    case "host-agrees": hostAgrees.map { .yesNo($0) }
    default: nil
    }
  }

  /// Says whether one host is the other or lies below it; nothing where one of them is not known.
  private var hostAgrees: Bool? {
    guard let host, let shownHost else { return nil }
    return host == shownHost || host.hasSuffix("." + shownHost) || shownHost.hasSuffix("." + host)
  }
}
