import IsnadText
import Testing

@Suite struct ProcliticsTests {
  /// What is left of a word behind each of its proclitics; `+` where the article is among them.
  private func readings(_ word: String) -> String {
    let folded = Array(Folding.fold(word).utf8)
    return Proclitics.alternatives(folded[...]).map { alternative in
      String(decoding: folded.dropFirst(alternative.prefix), as: UTF8.self)
        + (alternative.isDefinite ? "+" : "")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("والرئيس", "الرءيس رءيس+"), ("الرئيس", "رءيس+"), ("للرئيس", "لرءيس رءيس+"),
    ("وللرئيس", "للرءيس لرءيس رءيس+"), ("بالقاهرة", "القاهرة قاهرة+"),
    ("وبالقاهرة", "بالقاهرة القاهرة قاهرة+"),
    ("سيقول", "يقول"), ("وسيقول", "سيقول يقول"), ("فقال", "قال"), ("كالجبل", "الجبل جبل+"),
    ("قال", ""), ("وفد", "فد"), ("ول", ""), ("باب", "اب"), ("Washington", ""),
  ])
  func `a word is also read without its proclitics`(word: String, rest: String) {
    #expect(readings(word) == rest)
  }
}
