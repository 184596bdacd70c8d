import Isnad
import IsnadText

/// What the words of an article tell of time: each of its different words is looked up once.
///
/// It stands behind a reference, since every block takes it along.
final class ArabicArticleWords: Sendable {
  /// By the number of the word, the place of what it tells, or -1.
  private let places: [Int32]
  private let found: [ArabicBlock.Found]
  private let roles: [ArabicTimeWord.Role?]
  /// By the number of the word, whether a time may begin with it.
  private let opening: [Bool]

  init(_ tokens: TokenTable) {
    let count = tokens.words.count
    var places = [Int32](repeating: -1, count: count)
    var found: [ArabicBlock.Found] = []
    var opening = [Bool](repeating: false, count: count)
    var seen = 0
    for index in 0..<tokens.count where tokens.number(index) == seen {
      switch tokens[index].kind {
      case .number: opening[seen] = true
      case .word where tokens[index].script == .arabic:
        if let word = ArabicBlock.find(index, in: tokens) {
          places[seen] = Int32(found.count)
          opening[seen] = word.word.opensTime
          found.append(word)
        }
      default: break
      }
      seen += 1
    }
    self.places = places
    self.found = found
    self.opening = opening
    roles = found.map(\.word.role)
  }

  /// What the word of a number tells; nothing for other words.
  func found(_ number: Int) -> ArabicBlock.Found? {
    let place = Int(places[number])
    return place < 0 ? nil : found[place]
  }

  func role(_ number: Int) -> ArabicTimeWord.Role? {
    let place = Int(places[number])
    return place < 0 ? nil : roles[place]
  }

  /// Says whether a time may begin with the word of a number.
  func isOpening(_ number: Int) -> Bool { opening[number] }
}

extension ArabicTimeWord {
  /// Says whether a time may begin with the word; prepositions only lead to one.
  fileprivate var opensTime: Bool {
    if month > 0 || monthHead != nil || weekday > 0 || unit != nil || ordinal > 0 || tens > 0
      || isCardinal
      || part != nil || season != nil || decade > 0
    {
      return true
    }
    switch role {
    case .at, .on, .from, .to, .until, .during, .since, .between, .lasting, .same, .equals,
      .gregorianEra,
      .hijriEra, .beforeEra, .minus, .dated, .age, .filler, nil:
      return false
    default: return true
    }
  }
}
