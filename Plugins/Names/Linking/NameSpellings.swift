import Isnad
import IsnadText

/// The parts of names by the classes of their spelling.
struct NameSpellings {
  /// A part of a name: its word and the class of its spelling, by their numbers.
  struct Part {
    let name: Int
    let word: Int
  }

  /// The parts of each mention that was asked for.
  private var parts: [Int: [Part]] = [:]
  /// The class of each word that was asked for, or -1 of a word that has none.
  private var classes = NumberTable()

  func parts(of mention: Int) -> [Part]? { parts[mention] }

  mutating func note(_ found: [Part], of mention: Int) { parts[mention] = found }

  /// The class of a word by its sounds.
  mutating func sounds(of word: FoldedWord, _ script: Script, in words: inout NameWords) -> Part? {
    let number = words.number(of: word)
    let name =
      classes[number] ?? SpellingClass.of(word, script).map { words.number(of: $0) * 2 } ?? -1
    classes[number] = name
    return name < 0 ? nil : Part(name: name, word: number)
  }

  /// The class of a given name that the lexicon knows in more than one spelling.
  mutating func listed(_ spelling: String, of word: FoldedWord, in words: inout NameWords) -> Part {
    Part(name: words.number(of: FoldedWord(folded: spelling)) * 2 + 1, word: words.number(of: word))
  }
}
