import IsnadText
import Testing

struct WordTableTests {
  private let tokens = Tokenizer.tokenize(UTF8Text("وفي أكتوبر October، في"))

  @Test func `a token is found by its folded form, in any script`() {
    let words: WordSet = ["أكتوبر", "OCTOBER", "في"]
    #expect(
      (0..<tokens.count).map { words.contains($0, of: tokens) } == [false, true, true, false, true])
  }

  @Test func `a token is found behind its proclitics`() {
    let words: WordSet = ["في"]
    #expect(words.contains(0, of: tokens, behind: 2))
    #expect(!words.contains(0, of: tokens, behind: 6))
  }

  @Test func `an index that is none has no value`() {
    let words = WordTable([("في", 1)])
    #expect(words.value(-1, of: tokens) == nil)
    #expect(words.value(tokens.count, of: tokens) == nil)
  }

  private struct Class: OptionSet {
    let rawValue: UInt8
    static let first = Class(rawValue: 1)
    static let second = Class(rawValue: 2)
  }

  @Test func `all classes of a word are told at once`() {
    let table = WordClassTable<Class>([(["في", "من"], .first), (["من", "عن"], .second)])
    #expect(table.classes(of: "في") == .first)
    #expect(table.classes(of: "من") == [.first, .second])
    #expect(table.classes(of: "عن") == .second)
    #expect(table.classes(of: "بين").isEmpty)
  }

  @Test func `of a word that comes twice the later value holds`() {
    let words = WordTable([("إلى", 1), ("الى", 2), ("من", 3)])
    #expect(words.count == 2)
    #expect(words.value(of: "الي") == 2)
    #expect(words.value(of: "من") == 3)
    #expect(words.value(of: "") == nil)
  }
}

struct FoldedWordTests {
  @Test func `a word is the same however it is made`() {
    for text in ["", "a", "ابوظبي", "الديمقراطية", "اوتوماتيكيتاهماكموها", "counterrevolutionaries"] {
      let made = FoldedWord(folded: text)
      #expect(made == FoldedWord(folded: "xx" + text).dropping(bytes: 2))
      #expect(made == FoldedWord(folded: text + "xx").first(bytes: text.utf8.count))
      #expect(made.description == text)
      #expect(Array(made.letters) == Array(text.unicodeScalars))
      #expect(made.letters.elementsEqual(made.unicodeScalars))
    }
    #expect(("الديمقراطية" as FoldedWord) == FoldedWord(folded: "الديمقراطية"))
    #expect(("counterrevolutionaries" as FoldedWord) == FoldedWord(folded: "counterrevolutionaries"))
  }

  @Test func `beginnings and ends are told at every length`() {
    for text in ["ون", "باحثون", "المتظاهرون", "والمتظاهرون", "abcdefgh", "abcdefghi"] {
      let word = FoldedWord(folded: text)
      let letters = text.unicodeScalars.map(String.init)
      for count in 0...letters.count {
        #expect(word.hasPrefix(FoldedWord(folded: letters.prefix(count).joined())))
        #expect(word.hasSuffix(FoldedWord(folded: letters.suffix(count).joined())))
      }
      #expect(!word.hasPrefix(FoldedWord(folded: "x" + text)))
      #expect(!word.hasSuffix("م"))
      #expect(word.last == text.unicodeScalars.last)
    }
    #expect(("باحثون" as FoldedWord).hasAnySuffix("ين", "ون"))
    #expect(!("باحثون" as FoldedWord).hasAnyPrefix("ال", "وال"))
  }

  @Test func `a word that is too long is cut, and told apart by all its bytes`() {
    let long = String(repeating: "ما", count: 20)
    let word = FoldedWord(folded: long + "ه" + long)
    #expect(word == FoldedWord(folded: long + "ه" + long))
    #expect(word != FoldedWord(folded: long + "و" + long))
    #expect(word.byteCount == long.utf8.count * 2 + 2)
    #expect(word.hasPrefix("مام"))
    #expect(word.hasSuffix("اما"))
    #expect(word.last == "ا")
    #expect(word.letters.allSatisfy { $0 == "م" || $0 == "ا" })
    #expect(word[word.byteCount - 1] == 0)
  }
}
