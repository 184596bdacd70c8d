import Isnad
import IsnadText
import Testing

struct ScopeTests {
  private func found(_ scope: String, in blocks: [(String, String)]) throws -> [String] {
    var style = HouseStyle()
    style.rules = [existence(["one", "two", "three", "four"], scope: scope)]
    return try StyledText(blocks, style).found
  }

  private let blocks = [
    ("text.heading.h1.md", "one"), ("text.list.md", "two"), ("text.md", "three"), ("raw.md", "four"),
    ("summary.md", "three"), ("sentence.text.md", "two"), ("paragraph.text.md", "one"),
  ]

  @Test(arguments: [
    ("text", ["one", "two", "three"]), ("heading", ["one"]), ("heading.h1", ["one"]), ("heading.h2", []),
    ("h1.heading", ["one"]), ("list", ["two"]), ("~list", ["one", "three"]),
    ("text & ~heading", ["two", "three"]),
    ("raw", ["four"]), ("summary", ["three"]), ("sentence", ["two"]), ("paragraph", ["one"]),
    ("sentence.list", []), ("md & ~heading.h1", ["two", "three"]),
  ])
  func `a scope chooses the blocks`(scope: String, words: [String]) throws {
    #expect(try found(scope, in: blocks) == words)
  }

  @Test func `a negation asks where the block stands`() throws {
    var style = HouseStyle()
    style.rules = [existence(["word"], scope: "~blockquote")]
    let text = UTF8Text("word")
    let inside = ScopedBlock(
      text: text, map: .identity(count: 4), scope: ["text"], parent: ["text", "blockquote"])
    #expect(try StyledText("word", ScopedDocument(blocks: [inside]), style).found.isEmpty)
  }

  @Test func `one scope of several is enough`() throws {
    var style = HouseStyle()
    style.rules = [
      StyleRule(
        name: "Desk.Rule", check: existence(["one", "two", "three"]).check, message: "%s",
        scopes: [StyleScope("heading"), StyleScope("list")],
        place: RulePlace(file: "", line: 1, column: 1))
    ]
    #expect(try StyledText(blocks, style).found == ["one", "two"])
  }
}
