import Isnad
import Testing

@testable import IsnadReports

@Suite struct `Markdown` {
  @Test func `text from outside brings no markup`() {
    #expect(
      MarkdownText.escaped("a|b <script>*x*</script> [l](http://x) `c`\n# d")
        == ##"a&#124;b &lt;script&gt;\*x\*&lt;/script&gt; \[l\](http\://x) \`c\` \# d"##)
  }

  @Test func `code is fenced by more backticks than it holds`() {
    #expect(MarkdownText.code("a.md") == "`a.md`")
    #expect(MarkdownText.code("a``b`.md") == "```a``b`.md```")
    #expect(MarkdownText.code("`a") == "`` `a ``")
    #expect(MarkdownText.code("a|b") == "`a¦b`")
  }
}
