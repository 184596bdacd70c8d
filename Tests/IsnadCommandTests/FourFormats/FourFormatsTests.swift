import DocumentTestSupport
import Foundation
import TestSupport
import Testing

/// The same story in every format gives the same findings, each at its exact place.
@Suite struct FourFormatsTests {
  private static let formats = ["txt", "md", "html", "docx"]

  @Test(arguments: ["en", "ar"])
  func `the bundled rules find the same in every format`(language: String) throws {
    let reports = try FourFormatsTests.formats.map { format in
      try Story(language, format).report("check", "--no-config", "--fail-on", "never")
    }
    let findings = reports.map {
      $0.places.map { [$0["rule"], $0["severity"], $0["message"], $0["excerpt"]] }
    }
    #expect(!findings[0].isEmpty)
    for (format, found) in zip(FourFormatsTests.formats, findings) {
      #expect(found as NSArray == findings[0] as NSArray, "\(format)")
    }
  }

  @Test(arguments: ["en", "ar"])
  func `the plugins annotate the same in every format`(language: String) throws {
    let annotations = try FourFormatsTests.formats.map { format in
      try Story(language, format).report("annotate", "--no-config").places.map {
        [$0["kind"] as? String ?? "", $0["excerpt"] as? String ?? ""]
      }
      // Plain text has no links.
      .filter { $0[0] != "link" }
    }
    for (format, found) in zip(FourFormatsTests.formats, annotations) {
      #expect(found == annotations[0], "\(format)")
    }
  }

  @Test(arguments: ["en", "ar"], formats)
  func `each place holds the words that it is about`(language: String, format: String) throws {
    for command in ["check", "annotate"] {
      let report = try Story(language, format).report(command, "--no-config")
      for place in report.places {
        guard let excerpt = place["excerpt"] as? String else { continue }
        let range = (place["range"] as? [String: [String: Int]])?["utf8"]
        let (start, end) = (try #require(range?["start"]), try #require(range?["end"]))
        let words = String(decoding: report.bytes[start..<end], as: UTF8.self)
        #expect((format == "txt" ? words : Story.withoutMarkup(words, language)) == excerpt)
      }
    }
  }

  @Test(arguments: ["en", "ar"])
  func `the places are where someone last saw them`(language: String) throws {
    var lines = ""
    for format in FourFormatsTests.formats {
      let report = try Story(language, format).report("check", desk: FourFormatsTests.rules)
      lines += "\(format)\n"
      for place in report.places {
        lines += "  \(Story.words(of: place)): \(place["rule"] ?? ""): \(place["excerpt"] ?? "")\n"
      }
    }
    try Golden().expect(lines, toBe: "places.\(language).golden")
  }

  /// Rules that change with nothing but this test.
  private static let rules = """
    ruleset: desk
    about: { en: The rules of a desk., ar: قواعد مكتب. }
    rules:
      heads:
        flag: heading
        severity: note
        message: { en: a heading, ar: عنوان }
        examples:
          flagged: [{ text: "# [[Head]]\\n\\nText.", format: markdown, language: en }]
          clean: [{ text: Text., language: en }]
      speech:
        flag: quotation
        severity: note
        message: { en: a quotation, ar: اقتباس }
        examples:
          flagged: [{ text: "She said: [[“We will go home”]].", language: en }]
          clean: [{ text: Text., language: en }]

    """
}

/// A story in one language and one format.
private struct Story {
  struct Report {
    /// What the report has places of.
    let places: [[String: Any]]
    /// The bytes that its offsets count.
    let bytes: [UInt8]
  }

  private let name: String
  private let file: [UInt8]
  private let text: [UInt8]

  init(_ language: String, _ format: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stories")
    func bytes(_ ending: String) throws -> [UInt8] {
      Array(try Data(contentsOf: folder.appending(path: "story.\(language).\(ending)")))
    }
    name = "story.\(format)"
    guard format == "docx" else {
      text = try bytes(format)
      file = text
      return
    }
    let body = String(decoding: try bytes("document.xml"), as: UTF8.self)
    let document = WordDocument(body, links: ["rId20": "https://unicode.org/minutes"])
    file = document.bytes
    text = Array(try #require(document.parts.first { $0.name == "word/document.xml" }).xml.utf8)
  }

  /// What the program says of the story, under the bundled rules or those of a desk.
  func report(_ arguments: String..., desk: String? = nil) throws -> Report {
    let tool = try Tool()
    defer { tool.remove() }
    if let desk {
      try tool.write("include: desk.yml\nrulesets: [desk]\n", to: ".isnad.yml")
      try tool.write(desk, to: "desk.yml")
    }
    try tool.write(file, to: name)
    let outcome = try tool.run(arguments + ["--format", "json", "--messages", "en", name])
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let article = try #require((report?["articles"] as? [[String: Any]])?.first, "\(outcome.errors)")
    let places = article["findings"] ?? article["annotations"]
    return Report(places: try #require(places as? [[String: Any]]), bytes: text)
  }

  /// A place as an editor reads it.
  static func words(of place: [String: Any]) -> String {
    if let start = place["start"] as? [String: Int], let line = start["line"],
      let column = start["column"]
    {
      return "\(line):\(column)"
    }
    guard let place = place["place"] as? [String: Int], let paragraph = place["paragraph"],
      let run = place["run"], let character = place["character"]
    else { return "whole article" }
    return "paragraph \(paragraph), run \(run), character \(character)"
  }

  private static let entities = [
    "amp": "&", "laquo": "«", "raquo": "»", "mdash": "—", "ldquo": "“", "rdquo": "”", "#147": "“",
    "#148": "”", "#x201C": "“", "#171": "«", "#187": "»",
  ]

  /// Source text without the markup of any format, and without deleted words.
  static func withoutMarkup(_ words: String, _ language: String) -> String {
    let marks = language == "ar" ? ("«", "»") : ("“", "”")
    var result = ""
    var rest = words[...]
    while let first = rest.popFirst() {
      switch first {
      case "<":
        if rest.hasPrefix("w:delText") { rest = rest.drop { $0 != ">" }.drop { $0 != "<" } }
        if rest.hasPrefix("q>") { result += marks.0 }
        if rest.hasPrefix("/q>") { result += marks.1 }
        rest = rest.drop { $0 != ">" }.dropFirst()
      case "]" where rest.first == "(": rest = rest.drop { $0 != ")" }.dropFirst()
      case "\n" where rest.first == " ":
        // A line of a page that was wrapped goes on behind one space.
        result += " "
        rest = rest.drop { $0 == " " }
      case "*", "[", "\n": continue
      case "&":
        let name = rest.prefix { $0 != ";" }
        rest = rest.dropFirst(name.count + 1)
        result += entities[String(name)] ?? "&\(name);"
      default: result.append(first)
      }
    }
    return result
  }
}
