/// A scope as a rule names it: `heading.h1 & ~list`.
///
/// A term fits a block if all its parts are among those of the block; all terms must fit.
public struct StyleScope: Sendable, Hashable {
  /// A term: parts joined by full stops, or the negation of such.
  public struct Term: Sendable, Hashable {
    public let parts: [String]
    public let isNegated: Bool

    public init(parts: [String], isNegated: Bool = false) {
      self.parts = parts
      self.isNegated = isNegated
    }
  }

  /// The terms, all of which must fit.
  public let terms: [Term]

  public init(_ terms: [Term]) { self.terms = terms }

  /// The scope that a rule has which names none.
  public static let text = StyleScope([Term(parts: ["text"])])

  /// Reads a scope as rule files write it; case counts, since keys of front matter have it.
  public init(_ written: String) {
    self.init(
      written.split(separator: "&").map { term in
        let term = term.filter { $0 != " " }
        return Term(
          parts: term.drop { $0 == "~" }.split(separator: ".").map(String.init),
          isNegated: term.hasPrefix("~"))
      })
  }
}
