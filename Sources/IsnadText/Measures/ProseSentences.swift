/// The sentences of a passage as the scope `sentence` of rules written for Vale sees them.
public enum ProseSentences {
  /// The sentences of a text, in order, without the white space between them.
  ///
  /// They are cut as Isnad's own, but a full stop ends a sentence before a small letter too, unless an
  /// abbreviation keeps it: names such as `iOS` begin sentences. Bytes that are not UTF-8 are one sentence.
  public static func ranges(in bytes: [UInt8]) -> [TextRange] {
    guard let text = try? UTF8Text(validating: bytes) else { return [TextRange(0, bytes.count)] }
    let tokens = Tokenizer.tokenize(text)
    return SentenceSegmenter(text: text, tokens: tokens, endsBeforeSmallLetters: true)
      .sentences(in: text.range)
  }
}
