public import Isnad
internal import IsnadText

/// Cuts a source into the blocks at which rules of styles look.
///
/// The blocks are those that Vale makes of the HTML to which it turns all formats; their places come from the
/// parsers, never from a search for the words. `Documentation/scopes.md` has the scopes and what differs.
public enum ScopedReader {
  /// The blocks of a source, with their scopes, and the switches in it.
  ///
  /// - Parameters:
  ///   - format: How the file is read; nothing for one that no reader of articles knows. Of it, the comments
  ///     are read if its ending is that of source text, and else the whole as lines.
  ///   - ending: The ending of the file name, with or without its full stop: a part of each scope.
  public static func read(
    _ source: SourceFile, format: ArticleFormat?, settings: ScopeSettings, extension ending: String
  ) -> ScopedDocument {
    let suffix = String(ending.drop { $0 == "." }).lowercased()
    let reading = ScopeReading(source, settings, suffix: suffix.isEmpty ? [] : [suffix])
    if settings.ignoresSyntax, format != .docx { return reading.lines() }
    return switch format {
    case .markdown: reading.markdown()
    case .html: reading.html()
    case .text: reading.text()
    case .docx: reading.document()
    case nil: CodeLanguage(ending: suffix).map(reading.code) ?? reading.lines()
    }
  }
}

/// The reading of one source.
struct ScopeReading {
  private let file: SourceFile
  private let clean: CleanSource
  private let source: MappedText
  private let settings: ScopeSettings
  private let suffix: [String]

  init(_ file: SourceFile, _ settings: ScopeSettings, suffix: [String]) {
    self.file = file
    self.settings = settings
    self.suffix = suffix
    clean = CleanSource(file)
    source = MappedText(clean.bytes, from: clean.start).normalized()
  }

  /// The whole file as one block.
  func lines(noting notes: [ReaderNote] = []) -> ScopedDocument {
    var blocks = newBlocks
    blocks.add(source, ["text"] + suffix, at: source.source(of: TextRange(0, source.count)))
    return blocks.document(hasSummary: false, raw: source, notes: clean.notes + notes)
  }

  /// The whole file as one block, with its paragraphs and sentences.
  func text(noting notes: [ReaderNote] = []) -> ScopedDocument {
    var blocks = newBlocks
    blocks.addProse(source, ["text"] + suffix, hasParagraphs: true)
    return blocks.document(hasSummary: false, raw: source, notes: clean.notes + notes)
  }

  /// The comments of a source text.
  func code(_ language: CodeLanguage) -> ScopedDocument {
    var blocks = newBlocks
    CodeScopes.add(source, language, to: &blocks)
    return blocks.document(hasSummary: false, raw: source, notes: clean.notes)
  }

  func html() -> ScopedDocument {
    var patterns = IgnoredPatterns()
    let text = patterns.applied(to: source, settings, opening: "<pre>", closing: "</pre>")
      .replacingCommentDelimiters(settings.commentDelimiters)
    var walker = ScopeWalker(newBlocks, settings, readsMath: false)
    var markup = MarkupScopes(settings)
    markup.read(text, into: &walker)
    let blocks = walker.finish()
    return blocks.document(hasSummary: true, raw: source, notes: clean.notes + patterns.notes)
  }

  func markdown() -> ScopedDocument {
    var blocks = newBlocks
    let head = FrontMatterScopes(source)
    if !head.isEmpty { blocks.count("pre") }
    for field in head.fields { blocks.add(field.words, field: field.name, at: field.source) }
    var body = MappedText()
    body.append(TextRange(head.end, source.count), of: source)
    var patterns = IgnoredPatterns()
    let marked = patterns.applied(to: body, settings, opening: "\n```\n", closing: "\n```\n")
      .replacingCommentDelimiters(settings.commentDelimiters)
    let text = marked.applying(MarkdownLines(marked.bytes).edits)
    let hazards = MarkdownHazards(text.bytes, from: 0)
    let notes =
      patterns.notes
      + (hazards.notes + [hazards.refusal].compactMap { $0 }).map {
        ReaderNote($0.message, at: text.source(of: $0.source))
      }
    guard hazards.refusal == nil else { return self.text(noting: notes) }
    let walker = ScopeWalker(blocks, settings, readsMath: true)
    let walked = MarkdownScopes.walk(text, flags: hazards.flags, settings: settings, walker: walker)
    guard var walked else {
      let note = ReaderNote(
        "the markup asks for more work than a file of its size is given, so that it is read as plain text",
        at: TextRange(0, 0))
      return self.text(noting: notes + [note])
    }
    return walked.finish().document(hasSummary: true, raw: source, notes: clean.notes + notes)
  }

  /// The blocks of a Word document, whose markup no rule can look at.
  func document() -> ScopedDocument {
    let manuscript = DOCXReader().read(file)
    var blocks = newBlocks
    DocumentScopes.add(manuscript, to: &blocks)
    return blocks.document(hasSummary: true, raw: nil, notes: manuscript.notes)
  }

  private var newBlocks: ScopeBlocks { ScopeBlocks(settings, suffix: suffix, source: clean.bytes) }
}
