/// A word of an action.
struct TemplateToken {
  enum Kind: Hashable {
    /// A bare word: a keyword, a function, `true`, `nil`.
    case word(String)
    /// `.Name`, without its full stop.
    case field(String)
    /// `$` or `$name`, without its dollar sign.
    case variable(String)
    /// The full stop alone.
    case dot
    case text(String)
    case integer(Int)
    case decimal(Double)
    case open, close, pipe, comma
    /// `:=`
    case declares
    /// `=`
    case assigns
  }

  let kind: Kind
  let line: Int
  /// Says whether nothing stands between the token and the one before it.
  let isJoined: Bool
}

/// A piece of a template.
enum TemplatePiece {
  case text(String)
  case action([TemplateToken], line: Int)
}
