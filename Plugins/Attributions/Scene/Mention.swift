import Isnad

/// A mention of somebody or something, by tokens.
///
/// It holds no text, so that it is copied as freely as a number; ``AttributedArticle/canonical(of:)``
/// has the words.
struct Mention {
  /// What a name tells beside its words.
  struct Traits {
    let what: Name.What
    let mention: Name.Mention
    let gender: Name.Gender?
    let isPlural: Bool
    /// The number of who is named.
    let entity: Int?
  }

  let name: Traits
  /// The tokens of the name.
  let tokens: Range<Int>
  /// The first token of the title before the name, or of the name.
  let start: Int
  /// The number of the name among those of the article.
  let number: Int
}

extension Mention.Traits {
  init(_ name: borrowing Name) {
    self.init(
      what: name.what, mention: name.mention, gender: name.gender, isPlural: name.isPlural,
      entity: name.entity)
  }
}
