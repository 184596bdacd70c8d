public import Isnad
internal import IsnadText

/// Reads Word documents: paragraphs, lists, tables, notes and comments of the accepted text.
///
/// Expat does the parsing and gives the bytes of each word in the XML, from which the map is made.
/// The source is what ``DOCXPackage`` unpacked; bytes without parts are taken for the main document.
public struct DOCXReader: Reader {
  /// Creates the reader.
  public init() {}

  public func read(_ source: SourceFile) -> Manuscript {
    var reading = Reading(source)
    reading.readBody()
    let bodyBlocks = reading.blockCount
    reading.readNotes()
    var manuscript = reading.manuscript
    DocumentHead(hasHeadings: reading.hasHeadings, bodyBlocks: bodyBlocks).tell(of: &manuscript)
    if let range = source.part("core-properties")?.range {
      let properties = CoreProperties(source.bytes, in: range)
      // What the text says is nearer to the article than the properties, which are often left from
      // the document that it was made of.
      if manuscript.metadata.authors.isEmpty { manuscript.metadata.authors = properties.authors }
      if !manuscript.blocks.contains(where: { $0.kind == .headline }) {
        manuscript.metadata.title = properties.title
      }
    }
    return manuscript
  }
}

/// The way through the parts of a document.
private struct Reading {
  private let source: SourceFile
  private let styles: StyleSheet
  private var assembly: DocumentAssembly
  private var references: [StoryWalker.NoteReference] = []
  private var findings = StoryFindings()
  private var notes: [ReaderNote] = []

  init(_ source: SourceFile) {
    self.source = source
    styles = source.part("styles").map { StyleSheet(source.bytes, in: $0.range) } ?? StyleSheet()
    var comments: [String: DocumentAssembly.CommentWords] = [:]
    if let part = source.part("comments") {
      let walker = StoryWalker(source: source.bytes, styles: StyleSheet(), references: Relationships())
      _ = walker.walk(part.range)
      comments = Reading.comments(of: walker)
    }
    assembly = DocumentAssembly(styles: styles, comments: comments)
  }

  var blockCount: Int { assembly.blocks.count }
  var hasHeadings: Bool { assembly.hasHeadings }

  var manuscript: Manuscript {
    var findings = findings
    if let contents = assembly.contents { findings.count(.contents, at: contents) }
    return assembly.manuscript(notes: notes + findings.notes)
  }

  mutating func readBody() {
    let main = source.part("officeDocument")?.range ?? TextRange(0, source.bytes.count)
    let walker = walk(main, references: "relationships")
    for paragraph in walker.paragraphs { assembly.append(paragraph, of: .body) }
    references = walker.notes
  }

  /// The notes stand behind the body, in the order in which it refers to them.
  mutating func readNotes() {
    for (role, isEndnote) in [("footnotes", false), ("endnotes", true)] {
      let ids = references.filter { $0.isEndnote == isEndnote }.map(\.id)
      guard !ids.isEmpty, let part = source.part(role) else { continue }
      let walker = walk(part.range, references: "\(role).relationships")
      let paragraphs = Dictionary(grouping: walker.paragraphs) { $0.owner ?? "" }
      var seen: Set<String> = []
      for id in ids where seen.insert(id).inserted {
        for paragraph in paragraphs[id] ?? [] {
          assembly.append(paragraph, of: isEndnote ? .endnote(seen.count) : .footnote(seen.count))
        }
      }
    }
  }

  private mutating func walk(_ range: TextRange, references role: String) -> StoryWalker {
    let references =
      source.part(role).map { Relationships(source.bytes, in: $0.range) } ?? Relationships()
    let walker = StoryWalker(source: source.bytes, styles: styles, references: references)
    if let fault = walker.walk(range) {
      let offset = min(range.start + fault.offset, source.bytes.count)
      notes.append(
        ReaderNote(
          "the XML breaks off at byte offset \(offset); what stands behind it was left out",
          at: TextRange(offset, offset)))
    }
    findings.add(walker.findings)
    return walker
  }

  /// The words of each comment, its paragraphs as lines.
  private static func comments(of walker: StoryWalker) -> [String: DocumentAssembly.CommentWords] {
    let paragraphs = Dictionary(grouping: walker.paragraphs) { $0.owner ?? "" }
    return walker.owners.reduce(into: [:]) { comments, owner in
      let lines = (paragraphs[owner.key] ?? []).map { String(decoding: $0.prose.bytes, as: UTF8.self) }
      let text = UTF8Text(lines.joined(separator: "\n"))
      comments[owner.key] = DocumentAssembly.CommentWords(
        text: text[text.trimmed(text.range)], source: owner.value)
    }
  }
}
