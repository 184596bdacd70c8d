import IsnadRules
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.md", "a.md"), ("*.md", "x/y/a.md"), ("drafts", "drafts/a.md"), ("drafts/", "x/drafts/a.md"),
    ("/drafts", "drafts/a.md"), ("drafts/*.md", "drafts/a.md"), ("drafts/**/a.md", "drafts/a.md"),
    ("drafts/**/a.md", "drafts/x/y/a.md"), ("**/a.md", "a.md"), ("a?.md", "aé.md"),
    ("[a-c]*.md", "bz.md"), ("[!a-c].md", "z.md"), ("a\\*.md", "a*.md"), ("./x/*.md", "x/a.md"),
    ("[", "["), ("**", "a/b"), ("مسودات/*", "مسودات/خبر.md"),
  ])
  func `matches`(pattern: String, path: String) { #expect(Glob(pattern).matches(path)) }

  @Test(arguments: [
    ("*.md", "a.txt"), ("drafts/*.md", "x/drafts/a.md"), ("drafts/*.md", "drafts/x/a.md"),
    ("/a.md", "x/a.md"), ("a?.md", "a.md"), ("[a-c].md", "d.md"), ("a\\*.md", "ab.md"),
    ("draft", "drafts/a.md"),
  ])
  func `does not match`(pattern: String, path: String) { #expect(!Glob(pattern).matches(path)) }

  @Test func `no pattern is slow`() {
    let pattern = String(repeating: "**/*a", count: 200) + String(repeating: "*a", count: 200)
    let path = String(repeating: "a/", count: 500) + String(repeating: "a", count: 2000) + "b"
    let elapsed = ContinuousClock().measure { _ = Glob(pattern).matches(path) }
    #expect(elapsed < .seconds(20))
  }
}
