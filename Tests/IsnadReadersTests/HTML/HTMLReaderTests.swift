import Isnad
import IsnadReaders
import IsnadText
import Testing

/// Reads HTML and checks what must hold of every article.
func page(_ text: String) -> Manuscript {
  let source = SourceFile(name: "page.html", bytes: Array(text.utf8))
  let manuscript = HTMLReader().read(source)
  #expect(ReadingAudit.fault(in: Article(manuscript, from: source)) == nil)
  return manuscript
}

extension Manuscript {
  /// The words of each block.
  var lines: [String] { blocks.map { text[$0.range] } }
  /// The kinds of the blocks.
  var kinds: [Isnad.Block.Kind] { blocks.map(\.kind) }
}

@Suite struct HTMLReaderTests {
  @Test func `a fragment is read whole`() {
    let read = page("<h1>Title</h1><p>One &amp; <b>two</b>.</p><ul><li>Three</li></ul>bare words")
    #expect(read.lines == ["Title", "One & two.", "Three", "bare words"])
    #expect(read.kinds == [.headline, .paragraph, .listItem, .paragraph])
    #expect(read.notes.isEmpty)
  }

  @Test func `plain words are a fragment, too`() {
    #expect(page("One < two & three.").lines == ["One < two & three."])
  }

  @Test func `white space collapses as browsers show it, but not in preformatted text`() {
    #expect(page("<p>\n  one\t\n two <i> three</i> four\n</p>").lines == ["one two three four"])
    #expect(page("<pre>one\n  two</pre>").lines == ["one\n  two"])
    #expect(page("<p>one<b>two</b></p>").lines == ["onetwo"])
    #expect(page("<p>one<!-- x --> two</p>").lines == ["one two"])
  }

  @Test func `blank lines part the paragraphs of preformatted text`() {
    let read = page("<pre>\n  HEAD\r\n \r\n  one\n  two\n\n\n three <b>\n\n</b></pre>")
    #expect(read.lines == ["HEAD", "one\n  two", "three"])
  }

  @Test func `a line break is one, and two part paragraphs`() {
    let read = page("<p>one <br> two<br/><br />three</p>")
    #expect(read.lines == ["one\ntwo", "three"])
    #expect(read.kinds == [.paragraph, .paragraph])
  }

  @Test func `soft hyphens and zero-width characters stay`() {
    #expect(page("<p>a&shy;b\u{200B}c&zwnj;d</p>").lines == ["a\u{AD}b\u{200B}c\u{200C}d"])
  }

  @Test func `struck and deleted words are left out, inserted ones kept`() {
    #expect(page("<p>a <del>b</del><s>c</s><strike>d</strike><ins>e</ins></p>").lines == ["a e"])
  }

  @Test func `what is hidden, and what is a program's, is left out`() {
    let read = page(
      """
      <p>a</p><p hidden>b</p><p style="color:red; display : none">c</p><p aria-hidden="true">d</p>
      <pre><code>e</code></pre><script>f</script><style>g</style><template><p>h</p></template>
      <svg><title>i</title></svg><noscript>j</noscript><select><option>k</select>
      """)
    #expect(read.lines == ["a"])
  }

  @Test func `a quotation element has the marks of its language`() {
    #expect(page("<p>He said <q>no <q>way</q></q>.</p>").lines == ["He said “no ‘way’”."])
    #expect(page("<p>قال <q>لا</q>.</p>").lines == ["قال «لا»."])
    #expect(page("<p>قال <q lang=\"en\">no</q>.</p>").lines == ["قال “no”."])
    #expect(page("<p>He said <q>“no”</q>.</p>").lines == ["He said “no”."])
  }

  @Test func `the marks of a quotation element lead back to its tags`() {
    let text = "<p>So <q class=x>no</q>.</p>"
    let read = page(text)
    let source = Array(text.utf8)
    func written(_ start: Int, _ end: Int) -> String {
      let range = read.map.source(of: TextRange(start, end))
      return String(decoding: source[range.start..<range.end], as: UTF8.self)
    }
    #expect(written(3, 6) == "<q class=x>")
    #expect(written(6, 8) == "no")
    #expect(written(8, 11) == "</q>")
  }

  @Test func `lists, tables, quotations and captions are told`() {
    let read = page(
      """
      <blockquote><p>deep<blockquote>deeper</blockquote></blockquote>
      <table><tr><th>City<th>People<tr><td>Aden<td>900</table>
      <figure><img src=a><figcaption>A picture</figcaption></figure>
      <dl><dt>Term<dd>Meaning</dl><ol><li><p>One</p><p>Two</p></li></ol>
      """)
    #expect(
      read.lines == [
        "deep", "deeper", "City", "People", "Aden", "900", "A picture", "Term", "Meaning", "One", "Two",
      ])
    #expect(
      read.kinds == [
        .paragraph, .paragraph, .tableCell, .tableCell, .tableCell, .tableCell, .caption, .listItem,
        .listItem, .listItem, .listItem,
      ])
    #expect(read.blocks.prefix(3).map(\.quoteDepth) == [1, 2, 0])
  }

  @Test func `links keep their words and targets`() throws {
    let read = page("<p>See <a href=\"/a?b=1&amp;c=2\"> the <b>list</b></a>, <a name=x>here</a>.</p>")
    #expect(read.lines == ["See the list, here."])
    let link = try #require(read.links.first)
    #expect(read.links.count == 1)
    #expect(read.text[link.range] == "the list")
    #expect(link.target == "/a?b=1&c=2")
  }

  @Test func `a link around blocks is a link in each`() {
    let read = page("<a href=/x><h2>Head</h2><p>Words</p></a>")
    #expect(read.links.map { read.text[$0.range] } == ["Head", "Words"])
  }

  @Test func `comments are kept inside and between blocks`() throws {
    let read = page("<!-- isnad-ignore a: b --><p>one <!-- two --> three</p>")
    #expect(read.comments.map(\.text) == ["isnad-ignore a: b", "two"])
    #expect(read.comments.map(\.standsAlone) == [true, false])
    #expect(read.comments.map(\.offset) == [0, 3])
  }

  @Test func `tags and stray end tags inside words are no words`() {
    #expect(page("<p>one</i> t</foo>wo <unknown>three</unknown></p>").lines == ["one two three"])
  }

  @Test func `words that a table must not hold stay where the page has them`() {
    #expect(page("<p>a</p><table>b<tr><td>c</td></tr></table><p>d</p>").lines == ["a", "b", "c", "d"])
  }

  @Test func `self-closing elements of XHTML are empty`() {
    let read = page(
      "<?xml version=\"1.0\"?><html><head><title/><script src=\"a\"/></head><body><p>a<a id=\"b\"/> c.</p><div/><p>d</p></body></html>"
    )
    #expect(read.lines == ["a c.", "d"])
  }

  @Test func `a page without an article says so`() throws {
    for text in [
      "<html><body></body></html>", "<html><nav><a href=/>Home</a></nav></html>",
      "<!doctype html><title>x</title><div id=app></div><script>render()</script>",
      "<html><body><noscript>Please switch JavaScript on to read this page.</noscript></body></html>",
    ] {
      let read = page(text)
      #expect(read.blocks.isEmpty)
      #expect(try #require(read.notes.last).message.contains("no article"))
    }
  }

  @Test func `a short page with a sentence is read`() {
    #expect(page("<html><body><p>He said no.</p></body></html>").lines == ["He said no."])
  }
}
