public import IsnadText

/// A block of an article: a heading, a paragraph, a list item.
public struct Block: Sendable, Hashable {
  /// What a block is.
  public enum Kind: Sendable, Hashable {
    /// The title of the article, if it stands in the text.
    case headline
    /// The line that names the author.
    case byline
    /// The sentence or two under the headline that sum the article up.
    case summary
    /// A line of its own that names place and date.
    case dateline
    /// A heading below the headline; the level is 1 to 6.
    case heading(level: Int)
    case paragraph
    case listItem
    case tableCell
    case caption
  }

  /// What the block is.
  public let kind: Kind
  /// The bytes of its text.
  public let range: TextRange
  /// The language of its text.
  public let language: Language
  /// How many block quotations enclose it.
  public let quoteDepth: Int
  /// The indices of its tokens.
  public let tokens: Range<Int>
  /// The indices of its sentences.
  public let sentences: Range<Int>

  /// Says whether the block heads what follows.
  public var isHeading: Bool {
    switch kind {
    case .headline, .heading: true
    default: false
    }
  }

  /// Says whether the block is running text, in which claims are made and people speak.
  public var isProse: Bool {
    switch kind {
    case .summary, .paragraph, .listItem, .tableCell, .caption: true
    default: false
    }
  }
}

/// A sentence of an article.
public struct Sentence: Sendable, Hashable {
  /// The bytes of the sentence, without the white space around it.
  public let range: TextRange
  /// The index of its block.
  public let block: Int
  /// The indices of its tokens.
  public let tokens: Range<Int>
}
