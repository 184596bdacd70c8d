import IsnadText
import Testing

@Suite struct PhraseIndexTests {
  private func index(_ phrases: [String]) -> PhraseIndex {
    var index = PhraseIndex()
    for (number, phrase) in phrases.enumerated() { index.add(phrase, as: number) }
    return index
  }

  private func found(_ phrases: [String], in text: String) -> [String] {
    let text = UTF8Text(text)
    return index(phrases).matches(in: Tokenizer.tokenize(text), of: text).map { match in
      "\(match.phrase):\(text[match.range])"
        + (match.proclitics > 0 ? match.isDefinite ? "+ال" : "+" : "")
    }
  }

  @Test func `phrases of one word and of several are found, overlaps included`() {
    #expect(
      found(["foreign minister", "minister", "foreign"], in: "The Foreign Minister spoke; a minister")
        == ["2:Foreign", "0:Foreign Minister", "1:Minister", "1:minister"])
  }

  @Test func `proclitics are left out of the range and told`() {
    #expect(
      found(["رئيس"], in: "والرئيسُ ورئيس للرئيس رئيس") == [
        "0:رئيسُ+ال", "0:رئيس+", "0:رئيس+ال", "0:رئيس",
      ])
    #expect(found(["قال"], in: "وَقَالَ فقال") == ["0:قَالَ+", "0:قال+"])
    #expect(found(["وزير الخارجية"], in: "لوزيرِ الخارجيّة") == ["0:وزيرِ الخارجيّة+"])
    #expect(found(["مسؤول"], in: "والـمسئول مسو\u{654}ول") == ["0:مسئول+ال", "0:مسو\u{654}ول"])
  }

  @Test func `forms that fold alike are one phrase`() {
    #expect(
      found(["Élysée", "٢٠٢٤"], in: "the ELYSÉE, elyse\u{301}e 2024") == [
        "0:ELYSÉE", "0:elyse\u{301}e", "1:2024",
      ])
  }

  @Test func `words inside words are not found`() {
    #expect(found(["art", "قال"], in: "party مقالات").isEmpty)
    #expect(found(["according to"], in: "according, to").isEmpty)
    #expect(found(["", " "], in: "anything").isEmpty)
  }

  @Test func `several forms of one number, and one form of several numbers`() {
    var index = PhraseIndex()
    index.add("said", as: 7)
    index.add("says", as: 7)
    index.add("said", as: 9)
    index.add("said", as: 7)
    let text = UTF8Text("She says he said")
    #expect(index.matches(in: Tokenizer.tokenize(text), of: text).map(\.phrase) == [7, 7, 9])
  }

  @Test func `many phrases are all found`() {
    let phrases = (0..<5_000).map { "w\($0) x\($0 % 97) y\($0 % 89)" }
    let text = UTF8Text(phrases.joined(separator: ", "))
    let matches = index(phrases).matches(in: Tokenizer.tokenize(text), of: text)
    #expect(matches.map(\.phrase) == Array(0..<5_000))
  }
}
