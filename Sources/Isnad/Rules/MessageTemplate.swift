/// A message with places for attributes.
///
/// An example is `“{text}” has no speaker.`
public struct MessageTemplate: Sendable, Hashable {
  /// A piece of a message.
  public enum Piece: Sendable, Hashable {
    case words(String)
    /// The value of the attribute of that name; `text` stands for the annotated words.
    case attribute(String)
  }

  /// The pieces, in order.
  public let pieces: [Piece]

  /// Creates a template; `{{` and `}}` stand for the braces themselves.
  public init(_ template: String) {
    var pieces: [Piece] = []
    var words = ""
    var rest = template[...]
    // A brace that nothing closes must not make each brace before it search to the end.
    let lastClosing = template.lastIndex(of: "}") ?? template.startIndex
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "{", rest.first != "{", rest.startIndex <= lastClosing,
        let end = rest.firstIndex(of: "}")
      {
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        pieces.append(.attribute(String(rest[..<end])))
        rest = rest[end...].dropFirst()
      } else {
        if character == "{" || character == "}", rest.first == character { rest = rest.dropFirst() }
        words.append(character)
      }
    }
    if !words.isEmpty { pieces.append(.words(words)) }
    self.pieces = pieces
  }

  /// The names of the attributes that the template shows.
  public var attributes: [String] {
    pieces.compactMap { piece in
      if case .attribute(let name) = piece { name } else { nil }
    }
  }
}
