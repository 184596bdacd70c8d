import IsnadText
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let text = UTF8Text(text)
    return Tokenizer.tokenize(text).tokens.map { text[$0.range] }
  }

  @Test(arguments: [
    ("It's the people’s O’Neill.", "It|'s|the|people|’s|O’Neill|."),
    ("Mecca 's crane", "Mecca|'s|crane"),
    ("the U.S.’s 1990's", "the|U|.|S|.|’s|1990|'s"),
    ("James' ‘quoted’", "James|'|‘|quoted|’"),
    ("don't, rock 'n' roll", "don't|,|rock|'|n|'|roll"),
    ("1,000.50 and 3rd, 5km", "1,000.50|and|3rd|,|5km"),
    ("٣٫٥ و١٬٠٠٠", "٣٫٥|و|١٬٠٠٠"),
    ("Wait... what..", "Wait|...|what|.."),
    ("vice-president—now", "vice|-|president|—|now"),
    ("«قال»؛ نعم،لا؟", "«|قال|»|؛|نعم|،|لا|؟"),
    ("وGoogle للـVIP", "و|Google|للـ|VIP"),
    ("كَتَبَ الـــولد", "كَتَبَ|الـــولد"),
    ("$5 10% €", "$|5|10|%|€"),
    ("a😀b", "a|😀|b"),
    ("قال\u{200F}: x\u{200E} y", "قال|:|x|y"),
    ("soft\u{AD}hyphen می\u{200C}رود", "soft\u{AD}hyphen|می\u{200C}رود"),
    ("e\u{301}te\u{301} \u{301}", "e\u{301}te\u{301}|\u{301}"),
    ("", ""), (" \n\t ", ""), ("\u{200F}", ""),
  ])
  func `words, numbers, marks and symbols are cut apart`(text: String, tokens: String) {
    #expect(words(text).joined(separator: "|") == tokens)
  }

  @Test func `a token knows its kind, script, capital and the space before it`() {
    let table = Tokenizer.tokenize(UTF8Text("Éa 12, قال"))
    #expect(table.tokens.map(\.kind) == [.word, .number, .mark, .word])
    #expect(table.tokens.map(\.script) == [.latin, .none, .none, .arabic])
    #expect(table.tokens.map(\.isCapitalized) == [true, false, false, false])
    #expect(table.tokens.map(\.followsSpace) == [true, true, false, true])
  }

  @Test func `a hamza of its own does not change the word before`() {
    let table = Tokenizer.tokenize(UTF8Text("و \u{654}x"))
    #expect(table.folded(0) == "و")
    #expect(table.folded(1) == "x")
  }

  @Test func `folded forms are those of the words alone`() {
    let text = UTF8Text("والرَّئيس Élan ٢٠٢٤ مسؤول مسو\u{654}ول \u{FEFB}")
    let table = Tokenizer.tokenize(text)
    for index in 0..<table.count {
      #expect(table.folded(index) == Folding.fold(text[table[index].range]))
      #expect(table.token(index, is: FoldedWord(folded: table.folded(index))))
    }
  }

  @Test func `tokens are found by ranges of the text`() {
    let text = UTF8Text("one two, three")
    let table = Tokenizer.tokenize(text)
    #expect(table.indices(in: TextRange(0, 14)) == 0..<4)
    #expect(table.indices(in: TextRange(1, 8)) == 1..<3)
    #expect(table.indices(in: TextRange(5, 6)).isEmpty)
    #expect(table.firstIndex(from: 5) == 2)
    #expect(table.firstIndex(from: 99) == 4)
    #expect(table.range(of: 1..<3) == TextRange(4, 8))
  }
}
