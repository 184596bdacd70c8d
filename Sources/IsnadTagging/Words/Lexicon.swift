/// The parts of speech that a line of the lexicon gives a word.
struct LexiconEntry: Sendable {
  /// What it costs to take the word for one of the parts; nothing where it is none.
  var noun: Int?
  var verb: Int?
  var adjective: Int?
  var adverb: Int?
  /// The word is a plural that no rule of inflection makes.
  var isPlural = false
  /// The word is an adjective of a people or a place, usually with a capital.
  var isPeople = false
}

/// The lexicon, looked up where it lies: its lines are sorted by their bytes, so that nothing is read beforehand.
enum Lexicon {
  /// The entry of a word in lower case.
  static func entry(of word: ArraySlice<UInt8>) -> LexiconEntry? {
    guard !word.isEmpty else { return nil }
    return WordNetLexicon.lines.withUTF8Buffer { find(word, in: $0) }
  }

  private static func find(
    _ word: ArraySlice<UInt8>, in lines: UnsafeBufferPointer<UInt8>
  ) -> LexiconEntry? {
    var low = 0
    var high = lines.count
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != newline { start -= 1 }
      var place = start
      var order = 0
      for byte in word {
        // A space, at which the word of the line ends, is less than any letter.
        guard place < lines.count, lines[place] == byte else {
          order = place < lines.count && lines[place] > byte ? -1 : 1
          break
        }
        place += 1
      }
      if order == 0, place < lines.count, lines[place] != space { order = -1 }
      if order == 0 { return read(lines, from: place + 1) }
      if order < 0 {
        high = start
      } else {
        while place < high, lines[place] != newline { place += 1 }
        low = min(place + 1, high)
      }
    }
    return nil
  }

  private static func read(_ lines: UnsafeBufferPointer<UInt8>, from start: Int) -> LexiconEntry {
    var entry = LexiconEntry()
    var place = start
    while place + 1 < lines.count, lines[place] != newline {
      let sign = lines[place + 1]
      let cost = Int(sign) - Int(sign < UInt8(ascii: "a") ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
      switch lines[place] {
      case UInt8(ascii: "n"): entry.noun = cost
      case UInt8(ascii: "v"): entry.verb = cost
      case UInt8(ascii: "a"): entry.adjective = cost
      case UInt8(ascii: "r"): entry.adverb = cost
      case UInt8(ascii: "s"): entry.isPlural = true
      case UInt8(ascii: "d"): entry.isPeople = true
      default: break
      }
      place += 2
    }
    return entry
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}
