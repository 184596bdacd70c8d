import Foundation
import IsnadYAML
import Testing

@Suite struct YAMLTests {
  private func parse(_ text: String) -> (root: YAMLNode?, mistakes: [Mistake]) {
    YAML.parse(Array(text.utf8), file: "a.yml")
  }

  @Test func `scalars, sequences and mappings keep their order and places`() throws {
    let (root, mistakes) = parse("a: 1\nb:\n  - x\n  - 'y'\n")
    #expect(mistakes.isEmpty)
    let pairs = try #require(root?.mapping)
    #expect(pairs.map { $0.key.string } == ["a", "b"])
    let members = try #require(pairs.last?.value.sequence)
    #expect(members.map(\.string) == ["x", "y"])
    #expect(members.last?.place == YAMLPlace(line: 4, column: 5, endLine: 4, endColumn: 8))
  }

  @Test func `columns count scalars, also behind Arabic, emoji and a byte order mark`() throws {
    let text = "\u{FEFF}{قَالَ: 👍🏽, ب: ت}"
    let root = try #require(parse(text).root)
    #expect(root.key("ب")?.place.column == 13)
  }

  @Test func `lines are those of an editor, not those of libyaml`() throws {
    let root = try #require(parse("a: \"x\u{2028}y\"\r\nb: 2\r\n").root)
    #expect(root.key("b")?.place.line == 2)
    #expect(root.key("b")?.place.column == 1)
  }

  @Test func `plain words are yes, no, numbers and null, quoted ones are text`() throws {
    let root = try #require(
      parse("{a: yes, b: 'yes', c: 12.50, d: '1', e: ~, f: , g: false, h: -3, i: 1e3, j: !!str 5}").root)
    #expect(root["a"]?.bool == true)
    #expect(root["b"]?.bool == nil)
    #expect(root["c"]?.decimal?.description == "12.5")
    #expect(root["d"]?.decimal == nil)
    #expect(root["e"]?.isNull == true)
    #expect(root["f"]?.isNull == true)
    #expect(root["g"]?.bool == false)
    #expect(root["h"]?.integer == -3)
    #expect(root["i"]?.decimal == nil)
    #expect(root["j"]?.decimal == nil)
  }

  @Test func `anchors, aliases and merge keys are followed`() throws {
    let (root, mistakes) = parse(
      "base: &b {x: 1, y: 2}\nother: *b\nmerged: {<<: *b, y: 3}\nboth: {<<: [*b, {z: 9, x: 8}]}\n")
    #expect(mistakes.isEmpty)
    #expect(root?["other"]?["x"]?.integer == 1)
    #expect(root?["merged"]?["x"]?.integer == 1)
    #expect(root?["merged"]?["y"]?.integer == 3)
    #expect(root?["both"]?["x"]?.integer == 1)
    #expect(root?["both"]?["z"]?.integer == 9)
  }

  @Test func `an empty file is a null node`() {
    #expect(parse("").root?.isNull == true)
    #expect(parse("# nothing\n").root?.isNull == true)
  }

  @Test func `a double key is a mistake and the first counts`() throws {
    let (root, mistakes) = parse("a: 1\nb: 2\na: 3\n")
    let mistake = try #require(mistakes.first)
    #expect(root?["a"]?.integer == 1)
    #expect((mistake.line, mistake.column, mistake.excerpt) == (3, 1, "a: 3"))
    #expect(mistake.message == "the key 'a' is already there, in line 1")
  }

  @Test(arguments: [
    ("a: b: c", 1, 5, "mapping values are not allowed in this context"),
    ("a:\n\t- b", 2, 1, "found character that cannot start any token"),
    ("a: 'b", 1, 6, "found unexpected end of stream"),
    ("a: [1, 2", 1, 9, "did not find expected ',' or ']'"),
    ("a: *b", 1, 4, "nothing is called '&b'"),
    ("a: &a [*a]", 1, 8, "'*a' stands inside what it repeats"),
    ("a: 1\n---\nb: 2", 2, 1, "a second document begins here"),
    ("a: !thing 1", 1, 4, "the tag '!thing' is not known"),
    ("[a]: 1", 1, 1, "a key is a list or a mapping"),
    ("a: {<<: 1}", 1, 5, "'<<' merges something that is not a mapping"),
    ("a: b\u{7}c", 1, 5, "control characters are not allowed"),
    ("a: b\u{0}c", 1, 5, "a NUL byte at offset 4"),
  ])
  func `a mistake has its place and its words`(text: String, line: Int, column: Int, message: String) {
    let mistakes = parse(text).mistakes
    #expect(mistakes.map(\.message) == [message])
    #expect(mistakes.first.map { [$0.line, $0.column] } == [line, column])
    #expect(mistakes.first?.advice.isEmpty == false)
  }

  @Test func `bytes that are not UTF-8 are named with their offset`() {
    let (root, mistakes) = YAML.parse(Array("a: b".utf8) + [0xFF, 0x0A], file: "a.yml")
    #expect(root == nil)
    #expect(mistakes.map(\.message) == ["byte 0xFF at offset 4 is not UTF-8"])
    #expect(mistakes.first?.column == 5)
  }
}
