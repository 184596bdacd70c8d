internal import Isnad
internal import IsnadText

/// What a walk met that the reader has to tell of: how often, and where first.
struct StoryFindings {
  /// Something that was met.
  enum Subject: CaseIterable {
    case insertion, deletion, hidden, symbol, formula, imported, contents
  }

  private var counts: [Subject: Int] = [:]
  private var places: [Subject: TextRange] = [:]

  mutating func count(_ subject: Subject, at range: TextRange) {
    counts[subject, default: 0] += 1
    if places[subject] == nil { places[subject] = range }
  }

  /// Takes in what was met in another part.
  mutating func add(_ other: StoryFindings) {
    counts.merge(other.counts, uniquingKeysWith: +)
    places.merge(other.places) { first, _ in first }
  }

  /// The notes of the reader.
  var notes: [ReaderNote] {
    let tracked = [Subject.insertion, .deletion].compactMap { places[$0] }.min()
    var notes: [ReaderNote] = []
    if let tracked {
      notes.append(
        ReaderNote(
          "the document holds tracked changes (\(counted(.insertion, "insertion")), "
            + "\(counted(.deletion, "deletion"))); the text is checked as it is when all are accepted",
          at: tracked))
    }
    add(.hidden, "hidden text is not checked", to: &notes)
    add(.symbol, "\(counted(.symbol, "symbol")) of fonts left out", to: &notes)
    add(.formula, "\(counted(.formula, "formula")) left out", to: &notes)
    add(
      .imported, "\(counted(.imported, "other document")) that the document brings in left out",
      to: &notes)
    add(.contents, "the table of contents is not checked", to: &notes)
    return notes
  }

  private func counted(_ subject: Subject, _ noun: String) -> String {
    let count = counts[subject] ?? 0
    return "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func add(_ subject: Subject, _ message: String, to notes: inout [ReaderNote]) {
    if let place = places[subject] { notes.append(ReaderNote(message, at: place)) }
  }
}
