import Isnad
import IsnadRules
import Testing

@Suite struct EnglishTests {
  private func forms(_ entry: String) throws -> [String] {
    let (library, mistakes) = load("lexicon: words\nlanguage: en\nentries:\n  - { \(entry) }\n")
    #expect(mistakes.isEmpty)
    return try #require(library.lexicon("words", .english)?.entries.first).forms.map(\.text)
  }

  @Test(arguments: [
    ("say", "parts: { past: said }", "say, says, said, saying"),
    (
      "write", "parts: { past: wrote, past-participle: written }",
      "write, writes, wrote, written, writing"
    ),
    ("add", "", "add, adds, added, adding"),
    ("state", "", "state, states, stated, stating"),
    ("agree", "", "agree, agrees, agreed, agreeing"),
    ("reply", "", "reply, replies, replied, replying"),
    ("stress", "", "stress, stresses, stressed, stressing"),
    ("admit", "", "admit, admits, admitted, admitting"),
    ("quip", "", "quip, quips, quipped, quipping"),
    ("offer", "", "offer, offers, offered, offering"),
    ("explain", "", "explain, explains, explained, explaining"),
    ("lie", "", "lie, lies, lied, lying"),
    ("go", "parts: { past: went }", "go, goes, went, going"),
    ("signal", "", "signal, signals, signaled, signalled, signaling, signalling"),
    ("panic", "", "panic, panics, panicked, panicking"),
    ("show", "", "show, shows, showed, showing"),
    ("visit", "", "visit, visits, visited, visiting"),
    ("put it", "parts: { past: put }", "put it, puts it, putting it"),
    ("point out", "", "point out, points out, pointed out, pointing out"),
  ])
  func `a verb`(lemma: String, parts: String, expected: String) throws {
    let entry = "lemma: \(lemma), paradigm: verb\(parts.isEmpty ? "" : ", \(parts)")"
    #expect(try forms(entry) == expected.split(separator: ", ").map(String.init))
  }

  @Test(arguments: [
    ("report", "reports"), ("agency", "agencies"), ("spokesman", "spokesmen"), ("German", "Germans"),
    ("secretary of state", "secretaries of state"), ("prime minister", "prime ministers"),
    ("day", "days"), ("church", "churches"), ("memo", "memos"), ("woman", "women"),
  ])
  func `a noun`(lemma: String, plural: String) throws {
    #expect(try forms("lemma: \(lemma), paradigm: noun") == [lemma, plural])
  }

  @Test func `an irregular noun`() throws {
    #expect(
      try forms("lemma: attorney general, paradigm: noun, parts: { plural: attorneys general }")
        == ["attorney general", "attorneys general"])
  }
}
