/// The numbers of a text from which its readability is reckoned.
///
/// They are counted as Vale counts them; where Vale counts bytes, letters are counted here, and marks
/// on letters do not part a word, so that Arabic is measured by the same rules as English.
public struct TextMeasures: Sendable, Equatable {
  /// The words: letters, numbers and straight apostrophes in a row, or an acronym with stops.
  public private(set) var words = 0
  /// The sentences.
  public private(set) var sentences = 0
  /// The letters and numbers.
  public private(set) var characters = 0
  /// The syllables.
  public private(set) var syllables = 0
  /// The words of more than two syllables, without a common ending.
  public private(set) var complexWords = 0
  /// The words of more than six characters.
  public private(set) var longWords = 0
  /// The words of more than two syllables.
  public private(set) var polysyllabicWords = 0
  /// The passages between blank lines.
  public private(set) var paragraphs = 0

  /// Measures a text whose paragraphs are parted by blank lines.
  public init(_ bytes: [UInt8]) {
    let text = UTF8Text(lossy: bytes)
    for paragraph in TextMeasures.paragraphs(of: text.bytes) {
      let sentences = ProseSentences.ranges(in: paragraph)
      guard !sentences.isEmpty else { continue }
      paragraphs += 1
      self.sentences += sentences.count
      let passage = UTF8Text(lossy: paragraph)
      for sentence in sentences {
        MeasuredWords.forEach(in: passage, sentence) { add(passage, $0) }
      }
    }
  }

  /// The parts between two line ends in a row.
  private static func paragraphs(of bytes: [UInt8]) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = []
    var (start, index) = (0, 0)
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] == UInt8(ascii: "\n") else {
        index += 1
        continue
      }
      paragraphs.append(Array(bytes[start..<index]))
      index += 2
      start = index
    }
    paragraphs.append(Array(bytes[start...]))
    return paragraphs
  }

  private mutating func add(_ text: UTF8Text, _ word: TextRange) {
    let bytes = text.bytes[word.start..<word.end]
    let counted = MeasuredWords.characters(in: text, word)
    let syllables = Syllables.count(bytes)
    words += 1
    characters += counted.numerals + counted.letters
    self.syllables += syllables
    if counted.scalars > 6 { longWords += 1 }
    if syllables > 2 { polysyllabicWords += 1 }
    let hasEnding = ["es", "ed", "ing"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    if syllables - (hasEnding ? 1 : 0) > 2 { complexWords += 1 }
  }

  /// The numbers under the names that formulas know.
  public var variables: [String: Double] {
    [
      "words": Double(words), "sentences": Double(sentences), "characters": Double(characters),
      "syllables": Double(syllables), "complex_words": Double(complexWords),
      "long_words": Double(longWords), "polysyllabic_words": Double(polysyllabicWords),
      "paragraphs": Double(paragraphs),
    ]
  }
}
