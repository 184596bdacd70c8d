import Isnad
import IsnadText

/// Where something stands in an article, as SARIF says it: a region of the file, or, in a document
/// that has no lines, a paragraph and run as a logical location.
struct SARIFLocation {
  /// The symbol for the folder in which the program ran.
  static let base = "%SRCROOT%"
  /// The most bytes of a region that are quoted.
  private static let longestSnippet = 2_000

  private let article: Article
  private let positions: SourcePositions
  private let places: ReportedPlaces
  private let hasMark: Bool

  init(_ article: Article) {
    self.article = article
    positions = SourcePositions(article.source)
    places = ReportedPlaces(article, positions)
    hasMark = article.source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Writes the members of the location of a finding; one about the whole article has no region.
  func write(_ finding: Finding, to out: inout ReportBuffer) {
    let isWhole = finding.isArticleLevel
    write(finding.source, at: isWhole ? nil : places.place(of: finding), to: &out)
  }

  /// Writes the members of the location of words.
  func write(_ words: TextRange, to out: inout ReportBuffer) {
    let place = words.isEmpty ? nil : places.place(of: words)
    write(article.map.source(of: words), at: place, to: &out)
  }

  /// Writes the members of the location of bytes of the source, such as a comment.
  func write(atSource source: TextRange, to out: inout ReportBuffer) {
    write(source, at: source.isEmpty ? nil : places.place(atSource: source), to: &out)
  }

  /// Writes the members of the change of a file that puts a text in the place of bytes of the source.
  func write(replacing source: TextRange, by replacement: String, to out: inout ReportBuffer) {
    out.artifactLocation(article.source.name)
    out.key("replacements")
    out.write("[")
    out.object { out in
      out.key("deletedRegion")
      out.object { writeRegion(source, to: &$0) }
      out.key("insertedContent")
      out.object { $0.member("text", replacement) }
    }
    out.write("]")
  }

  private func write(_ source: TextRange, at place: ReportedPlace?, to out: inout ReportBuffer) {
    out.key("physicalLocation")
    out.object { out in
      out.artifactLocation(article.source.name)
      guard case .line = place else { return }
      out.key("region")
      out.object { writeRegion(source, to: &$0) }
    }
    guard case .document(let place) = place else { return }
    out.key("logicalLocations")
    out.write("[")
    out.object { out in
      out.member("name", ReportedPlace.document(place).words(in: .english))
      out.member("fullyQualifiedName", place.path)
      out.member("kind", "element")
    }
    out.write("]")
  }

  private func writeRegion(_ source: TextRange, to out: inout ReportBuffer) {
    let (start, end) = (positions.position(at: source.start), positions.position(at: source.end))
    out.member("startLine", start.line)
    out.member("startColumn", start.column)
    out.member("endLine", end.line)
    out.member("endColumn", end.column)
    let first = positions.offset(source.start, in: .scalars)
    // A byte order mark is no character of the text, as it takes no column.
    out.member("charOffset", hasMark ? max(first - 1, 0) : first)
    out.member("charLength", positions.offset(source.end, in: .scalars) - first)
    out.member("byteOffset", source.start)
    out.member("byteLength", source.count)
    guard source.count <= Self.longestSnippet else { return }
    out.key("snippet")
    out.object { out in
      let bytes = article.source.bytes[source.start..<min(source.end, article.source.bytes.count)]
      out.member("text", String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension DocumentPlace {
  /// The place as a path from the largest part to the smallest.
  fileprivate var path: String {
    let story =
      switch story {
      case .body: "body"
      case .footnote(let number): "footnote[\(number)]"
      case .endnote(let number): "endnote[\(number)]"
      }
    return "\(story)/paragraph[\(paragraph)]/run[\(run)]/character[\(character)]"
  }
}

extension ReportBuffer {
  /// Writes the location of a file: a relative one is told from the folder in which the program ran.
  mutating func artifactLocation(_ name: String) {
    key("artifactLocation")
    object { out in
      let isAbsolute = name.hasPrefix("/")
      var path = name[...]
      while path.hasPrefix("./") { path = path.dropFirst(2) }
      let uri = String(path).percentEncoded
      out.member("uri", isAbsolute ? "file://\(uri)" : uri)
      if !isAbsolute { out.member("uriBaseId", SARIFLocation.base) }
    }
  }

  /// Writes a message object; in SARIF braces stand for places to fill, and brackets before a
  /// parenthesis for a link, so those of the text are escaped.
  mutating func sarifMessage(_ text: String, markdown: String? = nil) {
    object { out in
      out.member("text", text.sarifEscaped)
      out.member("markdown", markdown?.sarifEscaped)
    }
  }
}

extension String {
  /// The text as a path of a URI: everything but letters, digits and a few marks of ASCII escaped.
  fileprivate var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  fileprivate var sarifEscaped: String {
    let hasLink = contains("](")
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      case "[" where hasLink: escaped += "\\["
      case "]" where hasLink: escaped += "\\]"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
