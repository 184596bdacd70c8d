import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct HTMLHazardTests {
  private static let seconds = Duration.seconds(10)

  /// Reads a page, and expects it to take no time to speak of, even in a debug build on a busy machine.
  private func read(_ text: String) -> Manuscript {
    let clock = ContinuousClock()
    let start = clock.now
    let read = page(text)
    #expect(clock.now - start < HTMLHazardTests.seconds, "\(text.prefix(80))")
    return read
  }

  @Test(arguments: [
    "<b>", "<b class=x>", "<i><b>", "<div>", "<table>", "<table><tr><td>", "<p>", "<a>", "<a href=x>",
    "<font>",
    "<font color=1 id=2>", "<ul><li>", "<li>", "<blockquote>", "<span>", "<q>", "<dd>", "<button>",
    "<form>", "<h1>", "<svg>", "<math>", "<template>", "<select>", "<option>", "<noscript>", "<object>",
    "<marquee>", "<html a=1>", "<body b=1>", "<frameset>", "<br>", "</p>", "</br>", "<p></b>", "<b></p>",
    "<nobr>", "<caption>", "<tr>", "<td>", "<tbody>", "<col>", "<isindex>", "<textarea>", "<title>",
    "<script>", "<style>", "<iframe>", "<!--", "<!", "<?", "</", "<", "<![CDATA[", "<p/>", "<svg/>",
    "<ruby><rt>",
    "<article>", "<sup><a href=#x>", "<del>", "<main>", "<body><p>",
  ])
  func `ten thousand repetitions are read in linear time`(piece: String) {
    _ = read(String(repeating: piece, count: 10_000) + "words")
    _ = read("<html><body>" + String(repeating: piece + "x ", count: 3_000))
  }

  @Test(arguments: ["<div>", "<span>", "<table><td>", "<b id=x>", "<ul><li>", "<blockquote>", "<q>"])
  func `a page that nests too deep is read tag by tag, with a note`(piece: String) throws {
    let read = read(String(repeating: piece, count: 100_000) + "<p>He said “no”.</p>")
    #expect(read.lines.last == "He said “no”.")
    #expect(try #require(read.notes.first).message.contains("256 levels"))
  }

  @Test(arguments: [
    "<b>", "<i><b>", "<font color=red>", "<p>", "<li>", "<p><font size=2>", "<a name=x>",
  ])
  func `unclosed elements that mean nothing do not count as depth`(piece: String) {
    let read = read(String(repeating: piece, count: 10_000) + "He said “no”.")
    #expect(read.lines == ["He said “no”."])
    #expect(read.notes.isEmpty)
  }

  @Test func `a tag with too many attributes is read tag by tag`() throws {
    let attributes = (0..<100_000).map { " a\($0)=b" }.joined()
    let read = read("<p\(attributes)>words</p>")
    #expect(read.lines == ["words"])
    #expect(try #require(read.notes.first).message.contains("512 attributes"))
  }

  @Test func `giant comments, sections and plain text are no trouble`() {
    let giant = String(repeating: "x - - ] ", count: 100_000)
    #expect(read("<p>a</p><!-- \(giant) --><p>b</p>").lines == ["a", "b"])
    #expect(read("<p>a</p><![CDATA[ \(giant) ]]><p>b</p>").lines == ["a", "b"])
    #expect(read("<p>a</p><!-- \(giant)").lines == ["a"])
    #expect(read("<plaintext><p>a</p>").lines == ["a"])
  }

  @Test(arguments: 0..<12)
  func `repeated soups of tags are read in linear time`(seed: Int) {
    let pieces = [
      "<b>", "</b>", "<b id=x>", "<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<td>",
      "</td>",
      "<a href=x>", "</a>", "<span>", "</span>", "<li>", "</li>", "<ul>", "</ul>", "<em class=y>",
      "</em>",
      "<caption>", "</caption>", "<button>", "</button>", "<form>", "</form>", "<h1>", "</h2>",
      "<object>",
      "</object>", "<dd>", "</dl>", "x", "<code>", "</code>", "<font id=z>", "</font>", "<select>",
      "</select>",
    ]
    var dice = Dice(seed: UInt64(seed + 77))
    for _ in 0..<4 {
      let soup = (0..<Int.random(in: 2...7, using: &dice)).compactMap { _ in
        pieces.randomElement(using: &dice)
      }.joined()
      _ = read(String(repeating: soup, count: 2_000))
    }
  }
}
