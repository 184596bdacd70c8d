public import IsnadText

/// What a reader makes of a file: the prose with its parts, before any word of it is looked at.
public struct Manuscript: Sendable {
  /// A block as the markup or the layout of the file gives it.
  public struct Block: Sendable, Hashable {
    /// What the block is.
    public var kind: Isnad.Block.Kind
    /// The bytes of the prose.
    public var range: TextRange
    /// How many block quotations enclose it.
    public var quoteDepth: Int

    /// Creates a block.
    public init(_ kind: Isnad.Block.Kind, _ range: TextRange, quoteDepth: Int = 0) {
      self.kind = kind
      self.range = range
      self.quoteDepth = quoteDepth
    }
  }

  /// The prose.
  public var text: UTF8Text
  /// The way from the prose back to the source.
  public var map: PositionMap
  /// The blocks in the order of the prose, without overlap.
  public var blocks: [Block]
  /// What the file says about itself.
  public var metadata: Metadata
  /// The links of the text.
  public var links: [Link]
  /// The comments of the markup, which may hold suppressions.
  public var comments: [Comment]
  /// What the reader could not read, or took with doubt.
  public var notes: [ReaderNote]
  /// The runs of a document without lines, in the order of the prose; none for other formats.
  public var runs: [DocumentRun]

  /// Creates a manuscript.
  public init(
    text: UTF8Text, map: PositionMap, blocks: [Block], metadata: Metadata = Metadata(),
    links: [Link] = [], comments: [Comment] = [], notes: [ReaderNote] = [],
    runs: [DocumentRun] = []
  ) {
    self.text = text
    self.map = map
    self.blocks = blocks
    self.metadata = metadata
    self.links = links
    self.comments = comments
    self.notes = notes
    self.runs = runs
  }
}

/// A link of the text.
public struct Link: Sendable, Hashable {
  /// The linked words.
  public let range: TextRange
  /// The target as written.
  public let target: String

  /// Creates a link.
  public init(range: TextRange, target: String) {
    self.range = range
    self.target = target
  }
}

/// A comment of the markup.
public struct Comment: Sendable, Hashable {
  /// The words of the comment, without its delimiters.
  public let text: String
  /// The place in the prose at which it stands.
  public let offset: Int
  /// Its bytes in the source, delimiters included.
  public let source: TextRange
  /// Says whether it stands between blocks rather than inside one.
  public let standsAlone: Bool

  /// Creates a comment.
  public init(text: String, offset: Int, source: TextRange, standsAlone: Bool) {
    self.text = text
    self.offset = offset
    self.source = source
    self.standsAlone = standsAlone
  }
}

/// Something that a reader could not read, or took with doubt.
public struct ReaderNote: Sendable, Hashable {
  /// What was found and what was made of it.
  public let message: String
  /// The bytes of the source.
  public let source: TextRange

  /// Creates a note.
  public init(_ message: String, at source: TextRange) {
    self.message = message
    self.source = source
  }
}
