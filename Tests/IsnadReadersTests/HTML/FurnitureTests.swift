import Isnad
import IsnadReaders
import Testing

@Suite struct FurnitureTests {
  private static let sentence =
    "The council voted on Monday to keep the old tram line open until the end of the year."

  private func article(_ inside: String) -> [String] {
    let text = Array(repeating: "<p>\(FurnitureTests.sentence)</p>", count: 3).joined()
    return page("<html><body><article><h1>Title of it</h1>\(text)\(inside)</article></body></html>")
      .lines
      .filter { $0 != "Title of it" && $0 != FurnitureTests.sentence }
  }

  @Test(arguments: [
    "share", "related", "comment", "ad", "social", "newsletter", "cookie", "promo", "sidebar",
  ])
  func `a paragraph of prose is kept whatever its class`(name: String) {
    let prose = "Nobody knows what will become of it, said the mayor, and nobody has asked."
    #expect(article("<p class=\"\(name)\">\(prose)</p>") == [prose])
    #expect(article("<div class=\"\(name)-report\"><p>\(prose)</p></div>") == [prose])
  }

  @Test(arguments: [
    "<div class=\"share-buttons\"><a href=#>Share</a></div>",
    "<div class=\"social\"><a href=#>X</a> <a href=#>Facebook</a></div>",
    "<div class=\"newsletter\"><p>Get our best stories every morning, for free, in your inbox.</p><form><input></form></div>",
    "<section id=\"comments\"><p>I have never believed a word of this, and I never shall, whatever they say.</p></section>",
    "<aside><p>The tram line was opened in 1911 and has been closed twice since, for repairs.</p></aside>",
    "<div role=\"navigation\"><a href=/>Home</a></div>",
    "<p>Read more: <a href=/x>What the tram cost last year, by the month</a></p>",
    "<p><b>اقرأ أيضاً: </b><a href=/x>ما كلفه الترام في العام الماضي</a></p>",
    "<div>Advertisement</div>", "<div class=\"c-ad\">إعلان</div>",
    "<h3>Related stories</h3><ul><li><a href=/1>One thing</a></li><li><a href=/2>Another thing</a></li></ul>",
    "<ul><li><a href=/1>One thing</a></li><li><a href=/2>Another thing</a></li></ul>",
    "<div class=\"taboola\"><p>Doctors do not want you to know this one simple trick for your knees.</p></div>",
  ])
  func `furniture is left out`(markup: String) {
    #expect(article(markup) == [])
  }

  @Test func `a list of sources under its heading is kept`() {
    let markup =
      "<h2>Sources</h2><ul><li><a href=/1>The budget</a></li><li><a href=/2>The minutes</a></li></ul>"
    #expect(article(markup) == ["Sources", "The budget", "The minutes"])
  }

  @Test func `who is quoted stands at the foot of a quotation`() {
    let markup = "<blockquote><p>It is late.</p><footer>Ann Lee, driver</footer></blockquote>"
    #expect(article(markup) == ["It is late.", "Ann Lee, driver"])
  }

  @Test func `numbers of notes are left out, the notes are not`() {
    let markup =
      "<p>Nobody asked<sup><a href=#f1>[1]</a></sup> why.<a class=x href=#f2>2</a></p><p><a href=#r1>1</a> He did.</p>"
    #expect(article(markup) == ["Nobody asked why.", "He did."])
  }

  @Test func `a wrapper with an unlucky name does not take a heading along`() {
    let markup = "<div class=\"promo-widget\"><h2>What comes next</h2></div><p>Nobody knows.</p>"
    #expect(article(markup) == ["What comes next", "Nobody knows."])
  }

  @Test func `a page behind a dialog is no hidden one`() {
    let text = FurnitureTests.sentence
    let read = page(
      "<html><body><div id=app aria-hidden=true><article><p>\(text)</p></article></div>"
        + "<div role=dialog><p>We use cookies.</p></div></body></html>")
    #expect(read.lines == [text])
  }

  @Test func `a short article is not lost in its page`() {
    let read = page(
      "<html><body><div>Home Sport</div><main><h1>Talks end</h1><p>Nobody said why.</p></main><div>About us.</div></body></html>"
    )
    #expect(read.lines == ["Talks end", "Nobody said why."])
  }

  @Test func `a form around the whole page is no form`() {
    let text = FurnitureTests.sentence
    let read = page(
      "<html><body><form id=aspnetForm><div><p>\(text)</p><p>\(text)</p></div></form></body></html>")
    #expect(read.lines == [text, text])
  }

  @Test func `of several articles the longest is read, with a note`() throws {
    let text = FurnitureTests.sentence
    let read = page(
      "<html><body><article><p>\(text)</p></article><article><p>\(text) It did so twice.</p></article></body></html>"
    )
    #expect(read.lines == [text + " It did so twice."])
    #expect(try #require(read.notes.first).message.contains("2 articles"))
  }
}
