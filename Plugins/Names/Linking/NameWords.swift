import Isnad
import IsnadText

/// The words of an article's names, each with a number, and the names that they make.
///
/// Names are compared with each other again and again: numbers are compared at once, and what is
/// known by a word stands in a table by its number.
struct NameWords {
  /// The words of a name in their order: a range of ``numbers``.
  typealias Phrase = Range<Int>

  /// The words, by their numbers.
  private(set) var words: [FoldedWord] = []
  /// The numbers of the words of all names, one name behind the other.
  private(set) var numbers: [Int] = []
  private var known: [FoldedWord: Int] = [:]

  /// The number of a word, which is given one if it has none.
  mutating func number(of word: FoldedWord) -> Int {
    if let number = known[word] { return number }
    known[word] = words.count
    words.append(word)
    return words.count - 1
  }

  /// The words of some tokens, each without the article before it, the first without the letter that is
  /// joined to it.
  mutating func phrase(of range: Range<Int>, isJoined: Bool, in tokens: TokenTable) -> Phrase {
    let start = numbers.count
    for token in range where tokens[token].kind == .word && !NameWords.isPossessive(token, in: tokens) {
      let folded = tokens.word(token)
      let word = isJoined && token == range.lowerBound ? folded.dropFirst() : folded
      numbers.append(number(of: NameWords.bare(word)))
    }
    return start..<numbers.count
  }

  /// All words of a text, as they are.
  mutating func phrase(of text: String) -> Phrase {
    let tokens = Tokenizer.tokenize(UTF8Text(text))
    let start = numbers.count
    for token in 0..<tokens.count { numbers.append(number(of: tokens.word(token))) }
    return start..<numbers.count
  }

  /// A name without the و or ف that may be written on to its first word.
  mutating func unjoined(_ phrase: Phrase) -> Phrase? {
    guard let first = first(of: phrase).map({ words[$0] }), first.byteCount > 4,
      first.hasAnyPrefix("و", "ف", "ل", "ب")
    else { return nil }
    let start = numbers.count
    numbers.append(number(of: NameWords.bare(first.dropFirst())))
    for place in phrase.dropFirst() { numbers.append(numbers[place]) }
    return start..<numbers.count
  }

  func first(of phrase: Phrase) -> Int? { phrase.isEmpty ? nil : numbers[phrase.lowerBound] }

  func last(of phrase: Phrase) -> Int? { phrase.isEmpty ? nil : numbers[phrase.upperBound - 1] }

  /// Says whether two names have the same words in the same order.
  func areSame(_ one: Phrase, _ other: Phrase) -> Bool {
    one == other || one.count == other.count && numbers[one].elementsEqual(numbers[other])
  }

  /// Says whether the words of a name stand in a longer one in the same order.
  func holds(_ long: Phrase, _ short: Phrase) -> Bool {
    var rest = short
    for place in long where !rest.isEmpty && numbers[place] == numbers[rest.lowerBound] {
      rest = rest.dropFirst()
    }
    return rest.isEmpty
  }

  /// Says whether a token is the English `'s`.
  static func isPossessive(_ token: Int, in tokens: TokenTable) -> Bool {
    tokens[token].range.count <= 4 && tokens.token(token, is: "'s")
  }

  /// A part of a name without the article, so that الديري and ديري meet.
  private static func bare(_ word: FoldedWord) -> FoldedWord {
    word.hasPrefix("ال") && word.byteCount > 8 ? word.dropFirst(2) : word
  }
}
