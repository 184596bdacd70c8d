import IsnadRules
import Testing

@Suite struct ValeGlobTests {
  @Test(arguments: [
    ("*", "docs/a.md", true),
    ("*.md", "a.md", true),
    ("*.md", "docs/deep/a.md", true),
    ("*.md", "a.mdx", false),
    ("*.{md,html}", "docs/a.html", true),
    ("*.{md,html}", "docs/a.txt", false),
    ("docs/*.md", "docs/deep/a.md", true),
    ("docs/*.md", "other/a.md", false),
    ("?.md", "a.md", true),
    ("?.md", "ab.md", false),
    ("[a-c].md", "b.md", true),
    ("[!a-c].md", "b.md", false),
    ("[^a-c].md", "d.md", true),
    ("\\*.md", "*.md", true),
    ("\\*.md", "a.md", false),
    ("!*.md", "a.md", false),
    ("!*.md", "a.txt", true),
    ("{a,b{c,d}}.md", "bd.md", true),
    ("{a,b{c,d}}.md", "b.md", false),
    ("خبر*.md", "خبر-الميناء.md", true),
    ("**/*.md", "a.md", true),
    ("**/*.md", "docs/deep/a.md", true),
    ("docs/**/*.md", "docs/a.md", true),
    ("docs/**/*.md", "docs/x/y/a.md", true),
    ("docs/**/*.md", "docs.md", false),
    ("docs/**", "docs/x/a.md", true),
    ("docs/**", "docs", true),
    ("docs/**", "docsx", false),
    ("**/a/*.md", "a/b/c.md", false),
    ("**/{a,b}/*.md", "x/b/c.md", true),
    ("docs/**.md", "docs/a.md", true),
    ("docs/**.md", "docs/x/a.md", false),
    ("**", "a/b", true),
  ])
  func `a pattern matches as Vale's`(pattern: String, path: String, isMatch: Bool) throws {
    #expect(try ValeGlob(pattern).matches(path) == isMatch)
  }

  @Test(arguments: ["[a", "{a,b", "[z-a]", "[a-]*", "{{a}"])
  func `a pattern that is none is refused`(pattern: String) {
    #expect(throws: ValeGlob.Fault.self) { try ValeGlob(pattern) }
  }

  @Test func `a hostile pattern ends in time`() throws {
    let glob = try ValeGlob(String(repeating: "*a", count: 60) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 2_000)))
    let nested = try ValeGlob(String(repeating: "{a*,*a}", count: 200))
    #expect(nested.matches(String(repeating: "a", count: 500)))
  }
}
