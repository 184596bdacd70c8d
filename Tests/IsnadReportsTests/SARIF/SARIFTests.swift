import Foundation
import Isnad
import IsnadReports
import IsnadText
import Testing

@Suite struct `SARIF logs` {
  static let drafts = [Drafts.harbour(), Drafts.trade(), Drafts.odd()]

  @Test(arguments: [Language.english, .arabic])
  func `keep to the standard`(_ language: Language) throws {
    let check = try #require(SchemaCheck(SARIFSchema.text))
    let options = ReportOptions(messages: language, version: "0.1.0")
    #expect(check.mistakes(in: Runs.report(.sarif, options, of: Self.drafts)) == [])
    #expect(check.mistakes(in: Runs.report(.sarif, options, of: [], failures: [])) == [])
  }

  @Test func `are checked by a schema that refuses what it does not know`() throws {
    let check = try #require(SchemaCheck(SARIFSchema.text))
    #expect(check.mistakes(in: #"{"version":"2.1.0","runs":[{"results":[]}]}"#) != [])
    #expect(check.mistakes(in: #"{"version":"2.1.0","runs":[],"extra":1}"#) != [])
  }

  @Test func `number each rule once, and results by that number`() throws {
    let log = try Log(Runs.report(.sarif, ReportOptions(), of: Self.drafts))
    let ids = log.rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("quotations-en/no-speaker"))
    for result in log.results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids[index] == result["ruleId"] as? String)
    }
    let findings = Self.drafts.reduce(0) { $0 + $1.findings.count + $1.suppressed.count }
    #expect(log.results.count == findings)
  }

  @Test func `give every region in code points and bytes of the file`() throws {
    let log = try Log(Runs.report(.sarif, ReportOptions(), of: Self.drafts))
    for (draft, results) in zip(Self.drafts, try log.results(by: Self.drafts)) {
      let scalars = Array(String(decoding: draft.article.source.bytes, as: UTF8.self).unicodeScalars)
      for region in results.compactMap(\.region) {
        let (start, length) = try (region.number("charOffset"), region.number("charLength"))
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<start + length])
        #expect(Array(String(words).utf8) == Array((region.snippet ?? "").utf8))
        let bytes = try (region.number("byteOffset"), region.number("byteLength"))
        #expect(
          Array(draft.article.source.bytes[bytes.0..<bytes.0 + bytes.1])
            == Array((region.snippet ?? "").utf8))
      }
    }
  }

  @Test func `count no byte order mark as a character, and skip its bytes`() throws {
    var draft = Draft("\u{FEFF}He left.", name: "a.txt")
    draft.findings = [draft.finding("q/r", .error, draft.range(of: "He"), "who")]
    let log = try Log(Runs.report(.sarif, ReportOptions(), of: [draft], failures: []))
    let region = try #require(log.results.first?.region)
    #expect(try region.number("charOffset") == 0)
    #expect(try region.number("startColumn") == 1)
    #expect(try region.number("byteOffset") == 3)
  }

  @Test func `give no region to a finding about the whole article`() throws {
    let log = try Log(Runs.report(.sarif, ReportOptions(), of: [Drafts.harbour()]))
    let whole = try #require(
      log.results.first { $0.fields["ruleId"] as? String == "structure/no-source" })
    #expect(whole.region == nil)
    #expect(whole.uri == "drafts/harbour.txt")
  }

  @Test(arguments: [
    ("drafts/a b%.txt", "drafts/a%20b%25.txt", true), ("./a.txt", "a.txt", true),
    ("/tmp/a:b.txt", "file:///tmp/a%3Ab.txt", false), ("مادة.md", "%D9%85%D8%A7%D8%AF%D8%A9.md", true),
    ("<stdin>:3", "%3Cstdin%3E%3A3", true),
  ])
  func `name files by URIs`(_ name: String, _ uri: String, _ isRelative: Bool) throws {
    var draft = Draft("He left.", name: name)
    draft.findings = [draft.finding("q/r", .error, draft.range(of: "He"), "who")]
    let result = try #require(
      Log(Runs.report(.sarif, ReportOptions(), of: [draft], failures: [])).results.first)
    #expect(result.uri == uri)
    #expect((result.base == "%SRCROOT%") == isRelative)
  }

  @Test func `keep braces and brackets of the draft from being read as places and links`() throws {
    var draft = Draft("He left.", name: "a.txt")
    draft.findings = [
      draft.finding("q/r", .error, draft.range(of: "He"), "“{0}” and [this](http://example.org)")
    ]
    let text = Runs.report(.sarif, ReportOptions(), of: [draft], failures: [])
    #expect(text.contains(#"“{{0}}” and \\[this\\](http://example.org)"#))
  }

  @Test func `tell suppressions with their reason, and failures as notifications`() throws {
    let log = try Log(Runs.report(.sarif, ReportOptions(), of: [Drafts.harbour()]))
    let suppressed = log.results.compactMap { $0.fields["suppressions"] as? [[String: Any]] }
      .flatMap(\.self)
    #expect(suppressed.compactMap { $0["justification"] as? String } == ["the desk | wants it <so>"])
    let invocation = (log.run["invocations"] as? [[String: Any]])?.first
    #expect(invocation?["executionSuccessful"] as? Bool == false)
    let notifications = invocation?["toolExecutionNotifications"] as? [[String: Any]]
    #expect(notifications?.count == Drafts.failures.count)
  }
}

/// A log, as far as these tests ask.
struct Log {
  struct Result {
    let fields: [String: Any]

    subscript(key: String) -> Any? { fields[key] }

    private var place: [String: Any]? {
      (fields["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    }

    private var file: [String: Any]? { place?["artifactLocation"] as? [String: Any] }
    var uri: String? { file?["uri"] as? String }
    var base: String? { file?["uriBaseId"] as? String }
    var region: Region? { (place?["region"] as? [String: Any]).map(Region.init) }
    var fingerprint: String? {
      (fields["partialFingerprints"] as? [String: String])?["isnadFinding/v1"]
    }
  }

  struct Region {
    let fields: [String: Any]

    func number(_ key: String) throws -> Int { try #require(fields[key] as? Int) }
    var snippet: String? { (fields["snippet"] as? [String: String])?["text"] }
  }

  let run: [String: Any]

  init(_ text: String) throws {
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    run = try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  var results: [Result] { (run["results"] as? [[String: Any]] ?? []).map(Result.init) }

  var rules: [[String: Any]] {
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    return driver?["rules"] as? [[String: Any]] ?? []
  }

  /// The results of each of several drafts.
  func results(by drafts: [Draft]) throws -> [[Result]] {
    var rest = results[...]
    return drafts.map { draft in
      let count = draft.findings.count + draft.suppressed.count
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }
}
