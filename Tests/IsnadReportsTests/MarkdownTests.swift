import Isnad
import Testing

@testable import IsnadReports

@Suite struct `Markdown` {
  @Test func `text from outside brings no markup`() {
    #expect(
      MarkdownText.escaped("a|b <script>*x*</script> [l](http://x) `c`\n# d")
        == ##"a&#124;b &lt;script&gt;\*x\*&lt;/script&gt; \[l\](http\://x) \`c\` \# d"##)
  }

  /// The code without its isolates.
  private func code(_ text: String) -> String {
    String(MarkdownText.code(text).dropFirst().dropLast())
  }

  @Test func `code is fenced by more backticks than it holds`() {
    #expect(code("a.md") == "`a.md`")
    #expect(code("a``b`.md") == "```a``b`.md```")
    #expect(code("`a") == "`` `a ``")
    #expect(code("a|b") == "`a¦b`")
  }
}
