public import IsnadText

/// A place in a document that has no lines, such as DOCX: paragraph, run and character.
public struct DocumentPlace: Sendable, Hashable {
  /// The text of a document in which a paragraph stands.
  public enum Story: Sendable, Hashable {
    case body
    /// A footnote, by its number from 1 in the order in which the text refers to them.
    case footnote(Int)
    /// An endnote, by its number from 1 in the order in which the text refers to them.
    case endnote(Int)
  }

  /// The story of the paragraph.
  public let story: Story
  /// The paragraph, counted from 1 through its story, empty ones and those of tables included.
  public let paragraph: Int
  /// The run, counted from 1 in its paragraph.
  public let run: Int
  /// The character, counted from 1 in its run, in Unicode scalars.
  public let character: Int

  /// Creates a place.
  public init(story: Story = .body, paragraph: Int, run: Int, character: Int) {
    self.story = story
    self.paragraph = paragraph
    self.run = run
    self.character = character
  }
}

/// A piece of prose that comes from one run of a document.
public struct DocumentRun: Sendable, Hashable {
  /// The bytes of the prose.
  public let range: TextRange
  /// The place of its first character.
  public let place: DocumentPlace

  /// Creates a run.
  ///
  /// A long run is given in pieces, so that no character is far from the start of one.
  public init(range: TextRange, place: DocumentPlace) {
    self.range = range
    self.place = place
  }
}

extension Article {
  /// The place of an offset of the prose; nothing for formats that have lines.
  public func place(at offset: Int) -> DocumentPlace? {
    guard let first = runs.first else { return nil }
    var (low, high) = (0, runs.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].range.start <= offset { low = middle } else { high = middle }
    }
    let run = runs[low]
    guard run.range.start <= offset else { return first.place }
    let before = text.bytes[run.range.start..<min(offset, run.range.end)]
    let characters = before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return DocumentPlace(
      story: run.place.story, paragraph: run.place.paragraph, run: run.place.run,
      character: run.place.character + characters)
  }

  /// The place of the words that stand at an offset of the source or last before it; nothing for
  /// formats that have lines.
  ///
  /// The runs are looked through, since text boxes stand elsewhere in the prose than in the source.
  public func place(atSource offset: Int) -> DocumentPlace? {
    var best: (start: Int, place: DocumentPlace)?
    for run in runs {
      let start = map.source(of: run.range).start
      if start <= offset, start >= best?.start ?? 0 { best = (start, run.place) }
    }
    return best?.place ?? runs.first?.place
  }
}
