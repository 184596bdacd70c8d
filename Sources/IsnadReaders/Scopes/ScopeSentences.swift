internal import IsnadText

/// The sentences of a block.
enum ScopeSentences {
  /// The ranges of the sentences, without the white space between them.
  static func ranges(in bytes: [UInt8]) -> [TextRange] {
    let text = UTF8Text(lossy: bytes)
    return SentenceSegmenter(text: text, tokens: Tokenizer.tokenize(text)).sentences(in: text.range)
  }
}
