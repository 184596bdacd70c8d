import Isnad
import IsnadText

/// What the words of an article are to a time: each of its different words is looked up once.
///
/// It stands behind a reference, since every reader takes it along.
final class EnglishArticleWords: Sendable {
  /// How a time may go on from a word, beside what the word itself is.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8

    /// A time may begin with it whatever stands behind: most words of time, digits.
    static let begins = Shape(rawValue: 1)
    /// A time begins with it only before some words: the, this, a.
    static let leads = Shape(rawValue: 2)
    /// At: only before least and most.
    static let preposition = Shape(rawValue: 4)
    /// It may be a code with a capital: Q3, FY.
    static let code = Shape(rawValue: 8)
    /// It may stand behind the words that lead.
    static let follows = Shape(rawValue: 16)
    /// It may be the apostrophe of '24.
    static let apostrophe = Shape(rawValue: 32)
    /// It ends the name of an age of history.
    static let age = Shape(rawValue: 64)
  }

  /// By the number of the word.
  private let kinds: [EnglishTimeWord?]
  private let shapes: [Shape]
  private let readers: [EnglishReaders]
  private let theReaders: [EnglishReaders]

  init(_ tokens: TokenTable) {
    let count = tokens.words.count
    var kinds = [EnglishTimeWord?](repeating: nil, count: count)
    var shapes = [Shape](repeating: [], count: count)
    var readers = [EnglishReaders](repeating: [], count: count)
    var theReaders = readers
    let table = EnglishTimeWord.table
    var seen = 0
    for index in 0..<tokens.count where tokens.number(index) == seen {
      let word = EnglishArticleWords.read(index, table, tokens)
      (kinds[seen], shapes[seen], readers[seen], theReaders[seen]) = word
      seen += 1
    }
    self.kinds = kinds
    self.shapes = shapes
    self.readers = readers
    self.theReaders = theReaders
  }

  func kind(_ number: Int) -> EnglishTimeWord? { kinds[number] }
  func shape(_ number: Int) -> Shape { shapes[number] }
  func readers(_ number: Int) -> EnglishReaders { readers[number] }
  func readers(the number: Int) -> EnglishReaders { theReaders[number] }

  private typealias Word = (EnglishTimeWord?, Shape, EnglishReaders, EnglishReaders)

  private static func read(
    _ index: Int, _ table: WordTable<EnglishTimeWord>, _ tokens: TokenTable
  )
    -> Word
  {
    let token = tokens[index]
    switch token.kind {
    case .number:
      return (nil, [.begins, .follows], .number, [.calendar, .relative, .year, .hijri])
    case .word: break
    case .mark:
      // The marks of ASCII that are none are most of all.
      let first = token.folded.isEmpty ? 0xFF : tokens.foldedBytes[token.folded.start]
      let isApostrophe = first >= 0x80 || first == UInt8(ascii: "'")
      return (nil, isApostrophe ? [.apostrophe, .follows] : .follows, .year, .year)
    case .symbol: return (nil, .follows, [], [])
    }
    guard let word = table.value(index, of: tokens) else { return unknown(index, tokens) }
    return (word, shape(of: word), EnglishReaders(word), EnglishReaders(the: word))
  }

  private static func unknown(_ index: Int, _ tokens: TokenTable) -> Word {
    let folded = tokens[index].folded
    let bytes = tokens.foldedBytes
    guard folded.count >= 2 else { return (nil, [], [], []) }
    if (0x30...0x39).contains(bytes[folded.start]) {
      return (
        nil, [.begins, .follows], .numberWithLetters, EnglishReaders.ordinal.union(.relative)
      )
    }
    var shape: Shape = []
    var (readers, theReaders): (EnglishReaders, EnglishReaders) = ([], [])
    let isQuarter = folded.count == 2 && (0x31...0x34).contains(bytes[folded.start + 1])
    let isFiscal =
      folded.count <= 6 && bytes[folded.start] == UInt8(ascii: "f")
      && bytes[folded.start + 1] == UInt8(ascii: "y")
    if isQuarter || isFiscal {
      shape.insert(.code)
      (readers, theReaders) = ([.period, .fiscal], .period)
    }
    if EnglishLengths.fillers.contains(index, of: tokens) {
      shape.insert(.follows)
      theReaders.insert(.length)
    }
    if EnglishFiscalYears.kinds.contains(index, of: tokens) { shape.insert(.follows) }
    if EnglishEras.ends.contains(index, of: tokens) { shape.insert(.age) }
    return (nil, shape, readers, theReaders)
  }

  private static func shape(of word: EnglishTimeWord) -> Shape {
    switch word {
    case .age: [.follows, .age]
    case .of, .than, .and, .possessive, .ago, .hence, .old, .through, .until, .within, .times,
      .meridiem, .oclock, .most, .least, .before, .after, .to:
      .follows
    case .preposition: [.preposition, .follows]
    case .the, .a, .this, .that: [.leads, .follows]
    default: [.begins, .follows]
    }
  }
}
