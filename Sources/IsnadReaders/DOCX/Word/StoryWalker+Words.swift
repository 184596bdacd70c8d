internal import IsnadText

// How words are taken in.
extension StoryWalker {
  /// Says whether words at this place are read, and gets the paragraph ready for them.
  func takesWords(at range: TextRange) -> Bool {
    guard stack.hasOpen, !fields.isInInstruction else { return false }
    if isHidden {
      findings.count(.hidden, at: range)
      return false
    }
    stack.change { $0.openRun() }
    return true
  }

  /// Text is hidden by its run, by the style of its run, or by the style of its paragraph.
  var isHidden: Bool {
    let run = runs.last
    if let isHidden = run?.isHidden { return isHidden }
    if let style = run?.style, let isHidden = styles.style(style).isHidden { return isHidden }
    return stack.change { styles.style($0.style).isHidden ?? false } ?? false
  }

  /// Appends words that stand for a tag.
  func write(_ words: [UInt8], for range: TextRange) {
    guard takesWords(at: range) else { return }
    stack.change { $0.prose.write(words, for: range) }
  }

  /// Appends words of the source: as they are, or for the reference that says them.
  func write(_ words: UnsafeBufferPointer<UInt8>, at range: TextRange) {
    guard takesWords(at: range) else { return }
    var (words, range) = (words[...], range)
    let isCopy = words.count == range.count && words.first == source[range.start]
    if isCopy, !text.keepsSpace, stack.change({ $0.prose.count == text.start }) ?? false {
      let spaces = words.prefix { $0 <= 0x20 }.count
      words = words.dropFirst(spaces)
      range.start += spaces
    }
    guard !words.isEmpty else { return }
    stack.change { paragraph in
      if isCopy {
        paragraph.prose.copy(range, of: source)
      } else {
        paragraph.prose.write(words, for: range)
      }
    }
  }

  /// White space at the end of a text counts only where `xml:space` says so.
  func trimText() {
    guard !text.keepsSpace else { return }
    stack.change { paragraph in
      var end = paragraph.prose.count
      while end > text.start, paragraph.prose.bytes[end - 1] <= 0x20 { end -= 1 }
      if end < paragraph.prose.count { paragraph.prose.truncate(to: end) }
    }
  }

  func writeSymbol(_ tag: XMLTag) {
    func attribute(_ name: String) -> String? {
      tag.attributes.word(name) ?? tag.attributes[.symbols, name]
    }
    let scalar = FontSymbol.scalar(font: attribute("font"), code: attribute("char"))
    if let scalar, let words = UTF8.encode(scalar) {
      write(Array(words), for: tag.range)
    } else {
      findings.count(.symbol, at: tag.range)
    }
  }
}
