import Isnad
import IsnadReaders
import Testing

@Suite struct InlineMathTests {
  @Test(arguments: [
    ("A test $g_i$ here.", "A test ***** here."),
    ("It costs $5 and $10 today.", "It costs $5 and $10 today."),
    ("It costs \\$5$ today.", "It costs $5$ today."),
    ("A test $ g$ here.", "A test $ g$ here."),
    ("A $f(x)\n= y$ here.", "A *****\n**** here."),
    ("Pay $a or $b.", "Pay $a or $b."),
    ("يساوي $س$ هنا.", "يساوي **** هنا."),
  ])
  func `formulas are told from money`(text: String, expected: String) {
    #expect(scoped(text + "\n").words("text.md") == [expected])
  }

  @Test(arguments: [
    "$$\nx = y\n\n- z\n$$", "$$x=1$$", "$$ x=1 $$ {#eq}", "$$\nx\n\\end{a}$$",
  ])
  func `a formula that stands alone is left out`(formula: String) {
    let document = scoped("One.\n\n\(formula)\n\nTwo.\n")
    #expect(document.words("text.md") == ["One.", "Two."])
    #expect(document.words("text.list.md") == [])
  }

  @Test func `two dollar signs that nothing closes are only signs`() {
    #expect(scoped("$$ is the shell.\n\nTwo.\n").words("text.md") == ["$$ is the shell.", "Two."])
  }
}
