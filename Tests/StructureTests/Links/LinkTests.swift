import Isnad
import PluginTestSupport
import Testing

@Suite struct LinkTests {
  private func link(_ words: String, _ target: String) throws -> LinkFacts? {
    try AnnotatedText("See [\(words)](\(target)) now.", format: .markdown).article
      .annotations(of: LinkFacts.self).first?.value
  }

  @Test(arguments: [
    ("", LinkFacts.Fault.empty), ("#", .empty), ("http://localhost:80/x", .local),
    ("http://192.168.0.4/x", .local), ("file:///home/x", .local),
    ("https://a.example/x", .placeholder), ("https://www.example.com", .placeholder),
    ("http//council.gov", .malformed), ("https:/council.gov", .malformed),
    ("www.council.gov", .malformed),
    ("http://https://council.gov", .malformed), ("https://council", .malformed),
  ])
  func `a link that leads nowhere says why`(target: String, fault: LinkFacts.Fault) throws {
    #expect(try link("the minutes", target)?.fault == fault)
  }

  @Test(arguments: [
    "https://council.gov/minutes", "/minutes", "#vote", "mailto:desk@council.gov", "minutes.html",
    "https://sub.council.gov:8443/a?b=c#d", "tel:+31123", "https://xn--80ak6aa92e.com/",
  ])
  func `other links have no fault`(target: String) throws {
    let link = try #require(try link("the minutes", target))
    #expect(link.fault == nil)
    #expect(link.shownHost == nil)
  }

  @Test(arguments: [
    ("www.kremlin.ru", "https://blog.net/x", AttributeValue.yesNo(false)),
    ("www.kremlin.ru", "http://en.kremlin.ru/x", .yesNo(true)),
    ("https://who.int/a", "https://www.who.int/b", .yesNo(true)),
  ])
  func `words that are an address are compared with the target`(
    words: String, target: String, agrees: AttributeValue
  ) throws {
    #expect(try link(words, target)?.attribute("host-agrees") == agrees)
  }

  @Test(arguments: [("Node.js", "https://nodejs.org"), ("www.kremlin.ru", "https://bit.ly/3x")])
  func `a name with a stop and a shortened address are not`(words: String, target: String) throws {
    #expect(try link(words, target)?.attribute("host-agrees") == nil)
  }
}
