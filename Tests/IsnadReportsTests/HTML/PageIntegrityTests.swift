import Foundation
import Isnad
import IsnadReports
import IsnadText
import Testing

@Suite struct `The page of the review report` {
  static let runs: [(String, [Draft], [Failure])] = [
    ("nothing", [], []), ("only failures", [], Drafts.failures), ("one", [Drafts.harbour()], []),
    ("several", [Drafts.harbour(), Drafts.trade(), Drafts.odd()], Drafts.failures),
    ("attack", [HTMLDrafts.attack()], [HTMLDrafts.hostileFailure]),
    ("attack among others", [HTMLDrafts.attack(), Drafts.trade()], [HTMLDrafts.hostileFailure]),
    ("crossing", [HTMLDrafts.crossing()], []),
    ("worksheets", [WorksheetDrafts.draft(.english), WorksheetDrafts.draft(.arabic)], []),
    ("sources", [SourceDrafts.draft(.english), SourceDrafts.draft(.arabic)], []),
  ]

  static let pages = runs.flatMap { name, drafts, failures in
    [Language.english, .arabic].map { language in
      Page(name: "\(name), \(language)", text: page(drafts, failures, language))
    }
  }

  struct Page: CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static func page(_ drafts: [Draft], _ failures: [Failure], _ language: Language) -> String {
    let options = ReportOptions(messages: language, version: "0.1.0")
    return Runs.report(.html, options, of: drafts, failures: failures)
  }

  @Test(arguments: pages)
  func `is well-formed`(_ page: Page) {
    #expect(PageScan(page.text).faults == [])
  }

  @Test(arguments: pages)
  func `has each anchor once, and no link that leads nowhere`(_ page: Page) {
    let scan = PageScan(page.text)
    let anchors = scan.values(of: "id")
    #expect(Set(anchors).count == anchors.count)
    let links = scan.values(of: "href")
    #expect(links.filter { !$0.hasPrefix("#") } == [])
    #expect(Set(links.map { String($0.dropFirst()) }).subtracting(anchors) == [])
    let labels = scan.values(of: "aria-labelledby")
    #expect(Set(labels).subtracting(anchors) == [])
  }

  @Test(arguments: pages)
  func `loads nothing and runs nothing but its own script`(_ page: Page) {
    let scan = PageScan(page.text)
    let attributes = Set(scan.elements.flatMap(\.attributes.keys))
    #expect(attributes.filter { $0 == "style" || $0 == "src" || $0.hasPrefix("on") } == [])
    let names = Set(scan.elements.map(\.name))
    #expect(names.isDisjoint(with: ["img", "link", "iframe", "object", "embed", "svg", "base", "b>"]))
    #expect(scan.elements.filter { $0.name == "script" }.count == 1)
    #expect(scan.elements.filter { $0.name == "style" }.count == 1)
  }

  @Test(arguments: pages)
  func `allows by its policy exactly the style sheet and the script it carries`(_ page: Page) throws {
    let scan = PageScan(page.text)
    let style = try #require(scan.elements.first { $0.name == "style" }).text
    let script = try #require(scan.elements.first { $0.name == "script" }).text
    let policy = scan.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    func hash(_ text: String) -> String {
      Data(SHA256(of: Array(text.utf8)).digest).base64EncodedString()
    }
    #expect(
      policy?.attributes["content"] == """
        default-src 'none'; style-src 'sha256-\(hash(style))'; script-src 'sha256-\(hash(script))'; \
        base-uri 'none'; form-action 'none'
        """)
    #expect(!style.contains("url(") && !style.contains("@import"))
    #expect(!style.contains("</") && !script.contains("</"))
  }

  @Test(arguments: [Language.english, .arabic])
  func `shows hostile text as text`(_ language: Language) {
    let page = Self.page([HTMLDrafts.attack()], [HTMLDrafts.hostileFailure], language)
    let scan = PageScan(page)
    let shown = HTMLDrafts.hostile.replacing("\u{0}", with: "\u{FFFD}")
    #expect(scan.elements("message").allSatisfy { $0.text == shown })
    #expect(scan.elements("hint").map(\.text) == [shown])
    #expect(scan.elements("chip").allSatisfy { $0.text.hasPrefix(shown) })
    #expect(!page.contains("\u{0}"))
    #expect(!page.contains("<img"))
  }

  @Test func `is the same each time`() {
    let drafts = [Drafts.harbour(), Drafts.trade(), HTMLDrafts.crossing()]
    let first = Self.page(drafts, Drafts.failures, .arabic)
    #expect(first == Self.page(drafts, Drafts.failures, .arabic))
  }
}
