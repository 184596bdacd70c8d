public import IsnadText

/// An article as plugins see it: prose, blocks, sentences and tokens, with the way back to the
/// bytes of the file.
public struct Article: Sendable {
  /// The parts stand behind one reference: an article is handed on at every step.
  @usableFromInline
  final class Content: Sendable {
    @usableFromInline let source: SourceFile
    @usableFromInline let text: UTF8Text
    @usableFromInline let map: PositionMap
    @usableFromInline let language: Language
    @usableFromInline let metadata: Metadata
    @usableFromInline let blocks: [Block]
    @usableFromInline let sentences: [Sentence]
    @usableFromInline let tokens: TokenTable
    @usableFromInline let links: [Link]
    @usableFromInline let comments: [Comment]
    @usableFromInline let notes: [ReaderNote]
    @usableFromInline let runs: [DocumentRun]
    @usableFromInline let scoped: ScopedDocument?
    /// Says whether the source has a mark that may open code: most articles have none.
    let mayHoldCode: Bool
    /// Says whether all blocks have the language of the article.
    let isOfOneLanguage: Bool
    /// The number of words before each token, and of all: how long a stretch is, is asked of every sentence.
    let wordCounts: [Int32]

    init(_ manuscript: Manuscript, from source: SourceFile, scoped: ScopedDocument?) {
      let tokens = Tokenizer.tokenize(manuscript.text)
      let segmenter = SentenceSegmenter(text: manuscript.text, tokens: tokens)
      let language =
        manuscript.metadata.language
        ?? Language.byScript(of: tokens, in: 0..<tokens.count) ?? .english
      var blocks: [Block] = []
      var sentences: [Sentence] = []
      for part in manuscript.blocks {
        let first = sentences.count
        for range in segmenter.sentences(in: part.range) {
          sentences.append(
            Sentence(range: range, block: blocks.count, tokens: tokens.indices(in: range)))
        }
        let indices = tokens.indices(in: part.range)
        blocks.append(
          Block(
            kind: part.kind, range: part.range,
            language: Article.language(of: tokens, in: indices, within: language),
            quoteDepth: part.quoteDepth, tokens: indices, sentences: first..<sentences.count))
      }
      self.source = source
      self.text = manuscript.text
      self.map = manuscript.map
      self.language = language
      self.metadata = manuscript.metadata
      self.blocks = blocks
      self.sentences = sentences
      self.tokens = tokens
      self.links = manuscript.links
      self.comments = manuscript.comments
      self.notes = manuscript.notes
      self.runs = manuscript.runs
      self.scoped = scoped
      mayHoldCode =
        source.bytes.contains(UInt8(ascii: "`")) || source.bytes.contains(UInt8(ascii: "<"))
      isOfOneLanguage = blocks.allSatisfy { $0.language == language }
      wordCounts = Content.wordCounts(of: tokens)
    }

    private static func wordCounts(of tokens: TokenTable) -> [Int32] {
      var counts: [Int32] = [0]
      counts.reserveCapacity(tokens.count + 1)
      var count: Int32 = 0
      for (index, token) in tokens.tokens.enumerated() {
        if token.kind == .word || token.kind == .number, !tokens.token(index, is: "'s") { count += 1 }
        counts.append(count)
      }
      return counts
    }
  }

  @usableFromInline let content: Content

  /// The number of words and numbers among tokens; the English `'s` counts with its host.
  public func words(in indices: Range<Int>) -> Int {
    Int(content.wordCounts[indices.upperBound] - content.wordCounts[indices.lowerBound])
  }

  /// The file as it is on disk.
  @inlinable
  public var source: SourceFile { content.source }
  /// The prose.
  @inlinable
  public var text: UTF8Text { content.text }
  /// The way from the prose back to the source.
  @inlinable
  public var map: PositionMap { content.map }
  /// The language of the article: the one that was named, or that of most of its words.
  @inlinable
  public var language: Language { content.language }
  /// Says whether all blocks have the language of the article.
  public var isOfOneLanguage: Bool { content.isOfOneLanguage }
  /// What the file says about itself.
  @inlinable
  public var metadata: Metadata { content.metadata }
  /// The blocks in the order of the text.
  @inlinable
  public var blocks: [Block] { content.blocks }
  /// The sentences of all blocks, in the order of the text.
  @inlinable
  public var sentences: [Sentence] { content.sentences }
  /// The tokens of the prose.
  @inlinable
  public var tokens: TokenTable { content.tokens }
  /// The links of the text.
  @inlinable
  public var links: [Link] { content.links }
  /// The comments of the markup.
  @inlinable
  public var comments: [Comment] { content.comments }
  /// What the reader could not read, or took with doubt.
  @inlinable
  public var notes: [ReaderNote] { content.notes }
  /// The runs of a document without lines, in the order of the prose; none for other formats.
  @inlinable
  public var runs: [DocumentRun] { content.runs }
  /// The article as rules of styles see it; nothing where no such rule holds.
  public var scoped: ScopedDocument? { content.scoped }

  /// Creates the article of a manuscript: tokens, sentences and the language of each block.
  public init(_ manuscript: Manuscript, from source: SourceFile, scoped: ScopedDocument? = nil) {
    content = Content(manuscript, from: source, scoped: scoped)
  }

  /// A block has the language of the article unless its letters are of another script.
  private static func language(
    of tokens: TokenTable, in indices: Range<Int>, within article: Language
  ) -> Language {
    guard let found = Language.byScript(of: tokens, in: indices), found.script != article.script
    else { return article }
    return found
  }
}

extension Article {
  /// The words in a range.
  public subscript(range: TextRange) -> String { text[range] }

  /// Says whether a token is a word, a number, a mark or a symbol; an index outside the tokens is none.
  @inlinable
  public func token(_ index: Int, is kind: Token.Kind) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == kind
  }

  /// Says whether a token is one of some marks; an index outside the tokens is none.
  @inlinable
  public func token(_ index: Int, isMark marks: @autoclosure () -> MarkSet) -> Bool {
    token(index, is: .mark)
      && marks().contains(text.scalar(at: tokens[index].range.start).scalar)
  }

  /// The mark at a token; nothing at any other token and at an index that is none.
  @inlinable
  public func mark(_ index: Int) -> Unicode.Scalar? {
    guard token(index, is: .mark) else { return nil }
    return text.scalar(at: tokens[index].range.start).scalar
  }

  /// The index of the block that holds an offset; nothing between blocks.
  public func block(at offset: Int) -> Int? {
    let low = blocks.partitioningIndex { $0.range.end > offset }
    return low < blocks.count && blocks[low].range.start <= offset ? low : nil
  }

  /// The index of the sentence that holds an offset; nothing between sentences.
  public func sentence(at offset: Int) -> Int? {
    let low = sentences.partitioningIndex { $0.range.end > offset }
    return low < sentences.count && sentences[low].range.start <= offset ? low : nil
  }

  /// The bytes of the section that holds an offset: from the heading before it to the next one.
  public func section(at offset: Int) -> TextRange {
    var (start, end) = (0, text.count)
    for block in blocks where block.isHeading {
      if block.range.start <= offset {
        start = block.range.start
      } else {
        end = block.range.start
        break
      }
    }
    return TextRange(start, end)
  }
}
