import IsnadText
import Testing

@Suite struct SentenceSegmenterTests {
  /// The sentences of a text, parted by bars.
  private func cut(_ text: String) -> String {
    let words = UTF8Text(text)
    let segmenter = SentenceSegmenter(text: words, tokens: Tokenizer.tokenize(words))
    return segmenter.sentences(in: words.range).map { words[$0] }.joined(separator: " | ")
  }

  /// A bar stands where a sentence must end, and nowhere else.
  @Test(arguments: [
    "He left. | She stayed.",
    "What? | Who? | Me!",
    "Really?! | Yes.",
    "He left",
    "Mr. Smith met Dr. Jones and Gen. A. Hale. | They talked.",
    "Sen. Smith (D-Ohio) spoke. | He left.",
    "St. Petersburg is cold. | So is Mt. Everest.",
    "J. K. Rowling wrote it. | He read it.",
    "He got an A. | She got a B.",
    "He serves in the U.S. Army near Washington, D.C. on weekdays.",
    "The U.N. Security Council met. | It voted.",
    "He lives in the U.S. | The city is big.",
    "At 5 p.m. on Monday he left. | At 6 p.m. | The train came.",
    "The firm, Acme Inc., grew. | It was Acme Inc. | The firm sold.",
    "Robert Hale Jr. spoke. | We heard Robert Hale Jr. | He left.",
    "He has a Ph.D. | It helps, e.g. in court, i.e. not at all.",
    "It cost $1.5 million. | Nobody paid 1,000.25.",
    "He saw No. 10. | It was shut. | Was No. 5 open? | No. | Nothing was.",
    "They update to a newer IE. | Its goal is speed, ie. time.",
    "He edited the .profile file. | It grew by .5 percent.",
    "Jan. 5 was cold. | Feb. 6 was not.",
    "He came in 1999. | 2000 people left.",
    "Wait... what? | Wait... | He left.",
    "…and so he left. | “I know…” | She stayed.",
    "“I will go.” | He went. | “I will go,” he said. | “Now.”",
    "“Will you go?” he asked. | “Go!” | “Why?”",
    "“Go!” – he said. | “Go.” — she said.",
    "‘Stop!’ she cried. | He did.",
    "\"Stop!\" | \"Why?\" | He said \"no\". | She said yes.",
    "He said “yes”. | She said “no.” | They left.",
    "He said so (twice). | Is it true? | (He says so.) | We asked.",
    "See www.example.org/page?A=b. | It is up. | So is example.com. | Or not.",
    "1. Introduction comes first. | 2 more follow.",
    "He left . | She came.",
    "He left.\n | She stayed.\r\n | They\nmet.",
  ])
  func `an English sentence ends where a reader would end it`(marked: String) {
    expectCut(marked)
  }

  @Test(arguments: [
    "قال إنه سيذهب. | ثم ذهب.",
    "هل يذهب؟ | نعم! | لا.",
    "هل جاء؟! | نعم.",
    "ذهب؛ ثم عاد، وقال: نعم. | انتهى.",
    "ذهب الرئيس. |ثم عاد. |«لن نعود».",
    "قال د. أحمد إنه موافق. | وقال أ. محمد لا.",
    "حضر أ.د. محمد علي. | ثم خرج ب. ك. سامي.",
    "نقلت أ.ف.ب عن الوزير. | وقالت أ ف ب. | ثم نفى.",
    "عبر منافذ يو. إس. بي القديمة. | وقال لبي بي سي. | ثم نفى. | واشترى 5 جي. | ثم باع.",
    "بلغ 3.5 مليون. | وارتفع ٣٫٥ في المئة. | وبلغ ١٬٠٠٠.",
    "ولد في عام 2024م. | وتوفي سنة 1436هـ. | ودفن سنة 1437 هـ. | انتهى.",
    "«سنذهب». | وأضاف: «لن نعود.» | ثم خرج.",
    "قال: “نعم.” | ثم خرج. | وقال: “لا“. | ثم دخل.",
    "نشر الموقع example.com الخبر. | وزار www.example.org/page. | ثم نفى.",
    "يا للعجب.. عاد الرئيس... وذهب… ثم عاد. | انتهى.",
    "قال ابن سينا (ت. 1037م) ذلك. | ثم سكت.",
    "وقال Putin ذلك. | Putin denied it.",
    "كَتَبَ الوَلَدُ. | ثُمَّ ذَهَبَ.",
  ])
  func `an Arabic sentence ends where a reader would end it`(marked: String) {
    expectCut(marked)
  }

  private func expectCut(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let pieces = marked.split(separator: "|").map { piece in
      let text = UTF8Text(String(piece))
      return text[text.trimmed(text.range)]
    }
    let text = marked.replacing(" | ", with: " ").replacing(" |", with: "")
    #expect(cut(text) == pieces.joined(separator: " | "), sourceLocation: sourceLocation)
  }

  @Test func `sentences take every token of the passage, and only of the passage`() {
    let text = UTF8Text("One. Two! ثلاثة؟ (Four.) “Five”")
    let tokens = Tokenizer.tokenize(text)
    let passage = TextRange(5, text.count)
    let sentences = SentenceSegmenter(text: text, tokens: tokens).sentences(in: passage)
    #expect(text[sentences.first ?? passage] == "Two!")
    #expect(sentences.map(\.end).max() == text.count)
    let inside = sentences.reduce(0) { $0 + tokens.indices(in: $1).count }
    #expect(inside == tokens.indices(in: passage).count)
  }
}
