/// What a lexicon entry says about its word beyond the forms, by name: `class: loaded`.
///
/// They are few and asked for at every match, so that a look at each is quicker than a hash.
public struct LexiconProperties: Sendable, Hashable {
  @usableFromInline let names: [String]
  @usableFromInline let values: [String]

  /// Creates properties.
  public init(_ properties: [String: String]) {
    names = properties.keys.sorted()
    values = names.map { properties[$0] ?? "" }
  }

  /// The value of a property; nothing where the entry does not have it.
  @inlinable
  public subscript(name: String) -> String? {
    for index in names.indices where names[index] == name { return values[index] }
    return nil
  }
}

extension LexiconProperties: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}
