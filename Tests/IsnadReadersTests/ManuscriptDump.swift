import Isnad
import IsnadText

extension Manuscript {
  /// The parts of a manuscript, one a line: kind, bytes of prose, bytes of the source, words.
  var dump: String {
    var lines: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("\(name): \(value)") }
    }
    add("title", metadata.title)
    if !metadata.authors.isEmpty { add("authors", metadata.authors.joined(separator: " | ")) }
    add("date", metadata.date.map { "\($0) (\(metadata.dateOrigin.rawValue))" })
    add("place", metadata.place)
    add("publisher", metadata.publisher)
    if !metadata.sources.isEmpty { add("sources", metadata.sources.joined(separator: " | ")) }
    add("language", metadata.language?.rawValue)
    for block in blocks {
      let depth = block.quoteDepth > 0 ? " quoted \(block.quoteDepth)" : ""
      lines.append(
        "\(block.kind)\(depth) \(block.range) from \(map.source(of: block.range)): \(flat(text[block.range]))"
      )
    }
    for link in links {
      lines.append(
        "link \(link.range) from \(map.source(of: link.range)): \(flat(text[link.range])) -> \(link.target)"
      )
    }
    for comment in comments {
      let place = comment.standsAlone ? "alone" : "inside"
      lines.append("comment \(place) at \(comment.offset) from \(comment.source): \(flat(comment.text))")
    }
    for note in notes { lines.append("note from \(note.source): \(note.message)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func flat(_ words: String) -> String {
    words.replacing("\r\n", with: "⏎").replacing("\n", with: "⏎").replacing("\r", with: "⏎")
  }
}
