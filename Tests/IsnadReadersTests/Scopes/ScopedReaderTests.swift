import Isnad
import IsnadReaders
import IsnadText
import TestSupport
import Testing

@Suite struct ScopedReaderTests {
  @Test(arguments: [
    "blocks-ar.md", "blocks.md", "footnotes.md", "front-matter.md", "html-in-markdown.md",
    "page-ar.html",
    "page.html", "switches.md", "toml.md",
  ])
  func `a document is cut as it was when someone last looked`(name: String) throws {
    let golden = Golden()
    let source = SourceFile(name: name, bytes: try golden.bytes(of: name))
    var settings = ScopeSettings()
    settings.inlineScopes = ["link", "strong", "emphasis", "code"]
    settings.ignoredClasses = ["skipped"]
    let format = try #require(ArticleFormat(fileName: name))
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let document = ScopedReader.read(source, format: format, settings: settings, extension: ending)
    #expect(ScopeAudit.fault(in: document, of: source) == nil)
    try golden.expect(document.dump(of: source), toBe: name + ".golden")
  }

  @Test(arguments: [
    ("<p>lead <em>one</h2>two three</em> four</p>", ["one", "two three"]),
    ("<p>صدر <em>خبر</h2>عن القرية</em> أمس</p>", ["خبر", "عن القرية"]),
  ])
  func `an inline element that outlives its block goes on in the next one`(
    html: String, words: [String]
  ) {
    let source = SourceFile(name: "draft.html", bytes: Array(html.utf8))
    var settings = ScopeSettings()
    settings.inlineScopes = ["emphasis"]
    let document = ScopedReader.read(source, format: .html, settings: settings, extension: "html")
    let emphasised = document.blocks.filter { $0.scope.contains("emphasis") }
    #expect(emphasised.map { $0.text[$0.text.range] } == words)
    #expect(ScopeAudit.fault(in: document, of: source) == nil)
  }

  @Test func `words stand where the source has them`() throws {
    let text = "A *great* `code` &amp; [link](x) of\nthe \\*town\\*.\n"
    let block = try #require(scoped(text).blocks.first)
    #expect(block.text[block.text.range] == "A great **** & link of\nthe *town*.")
    func source(of words: String) -> String? {
      let words = Array(words.utf8)
      let starts = 0..<max(0, block.text.count - words.count + 1)
      guard
        let start = starts.first(where: { block.text.bytes[$0..<$0 + words.count].elementsEqual(words) })
      else { return nil }
      let range = block.map.source(of: TextRange(start, start + words.count))
      return String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
    }
    #expect(source(of: "great") == "great")
    #expect(source(of: "great ****") == "great* `code")
    #expect(source(of: "&") == "&amp;")
    #expect(source(of: "of\nthe") == "of\nthe")
    #expect(source(of: "*town*") == "*town\\*")
  }

  @Test func `paragraphs and sentences are made only if some rule looks at them`() {
    let text = "One. Two.\n\n# Head one. Head two\n"
    #expect(
      scoped(text).blocks.allSatisfy {
        !$0.scope.contains("sentence") && !$0.scope.contains("paragraph")
      })
    let document = scoped(text) { settings in
      settings.needsParagraphs = true
      settings.needsSentences = true
    }
    #expect(document.words("paragraph.text.md") == ["One. Two."])
    #expect(document.words("sentence.text.md") == ["One.", "Two."])
    #expect(document.words("sentence.text.heading.h1.md") == ["Head one.", "Head two"])
    #expect(document.words("paragraph.text.heading.h1.md") == [])
  }

  @Test func `plain text is one block with its paragraphs`() {
    let document = scoped("One.\n\nTwo.\n", .text, extension: ".txt") { $0.needsParagraphs = true }
    #expect(document.words("text.txt") == ["One.\n\nTwo.\n"])
    #expect(document.words("paragraph.text.txt") == ["One.\n\n", "Two.\n"])
    #expect(document.words("raw.txt") == ["One.\n\nTwo.\n"])
    #expect(document.words("summary.txt") == [])
  }

  @Test func `a file of an unknown kind is lines`() {
    let document = scoped("* One.\n", nil, extension: "org")
    #expect(document.blocks.map(\.scope) == [["text", "org"], ["raw", "org"]])
  }

  @Test func `markup is plain text where the settings say so`() {
    let document = scoped("# One\n") { $0.ignoresSyntax = true }
    #expect(document.words("text.md") == ["# One\n"])
  }

  @Test func `lines may end as they like`() {
    for ending in ["\n", "\r\n", "\r"] {
      let text = ["# Head", "", "One", "two.", "", "- three", ""].joined(separator: ending)
      let document = scoped(text)
      #expect(document.words("text.heading.h1.md") == ["Head"])
      #expect(document.words("text.md") == ["One\ntwo."])
      #expect(document.words("text.list.md") == ["three"])
      let source = SourceFile(name: "draft", bytes: Array(text.utf8))
      #expect(ScopeAudit.fault(in: document, of: source) == nil)
      let last = document.blocks.first { $0.scope.contains("list") }?.source
      #expect(last.map { text.utf8.count - $0.end } == ending.utf8.count)
    }
  }

  @Test func `the entity of an apostrophe is the one that rules write`() throws {
    let document = scoped("It&rsquo;s here.\n")
    #expect(document.words("text.md") == ["It's here."])
    #expect(document.words("raw.md") == ["It's here.\n"])
    let block = try #require(document.blocks.first)
    #expect(block.map.source(of: TextRange(0, 4)) == TextRange(0, 10))
  }

  @Test func `a target that is its own words is covered`() {
    #expect(
      scoped("See <https://example.org> or https://example.org/a, and [it](https://example.org).\n")
        .words("text.md") == [
          "See ******************* or *********************, and it."
        ])
  }

  @Test func `words keep the distance that the source gives them`() {
    let text = "Call **auto**Complete, (**it**) `x`s, a<br>b, H<sub>2</sub>O, [a](b)\n, c.\n"
    #expect(scoped(text).words("text.md") == ["Call autoComplete, (it) *s, a b, H2O, a\n, c."])
  }

  @Test func `the words for a picture are a block`() {
    let document = scoped("See ![a *fine* view](x.png) and ![](y.png).\n")
    #expect(document.words("text.attr.alt") == ["a fine view", ""])
    #expect(document.words("text.md") == ["See and ."])
    #expect(scoped("![a](b)\n") { $0.skippedScopes.append("alt") }.words("text.attr.alt") == [])
  }
}
