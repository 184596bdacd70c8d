import IsnadReports

/// Objects of JSON as Vale's commands print them.
enum ValeJSON {
  enum Value {
    case text(String)
    case texts([String])
    case number(Double)
    case lists([(String, [String])])
  }

  /// An object with a member on each line.
  static func object(_ members: [(String, Value)], indent: Int = 2) -> String {
    var out = ReportBuffer()
    let space = String(repeating: " ", count: indent)
    out.write("{")
    for (index, member) in members.enumerated() {
      out.write(index > 0 ? ",\n\(space)" : "\n\(space)")
      out.writeGoJSON(member.0)
      out.write(": ")
      write(member.1, space, to: &out)
    }
    out.writeLine(members.isEmpty ? "}" : "\n}")
    return out.text
  }

  private static func write(_ value: Value, _ space: String, to out: inout ReportBuffer) {
    switch value {
    case .text(let text): out.writeGoJSON(text)
    case .number(let number): out.write(Int(exactly: number).map(String.init) ?? "\(number)")
    case .texts(let texts): write(texts, space, space, to: &out)
    case .lists(let lists):
      out.write("{")
      for (index, list) in lists.enumerated() {
        out.write(index > 0 ? ",\n\(space)\(space)" : "\n\(space)\(space)")
        out.writeGoJSON(list.0)
        out.write(": ")
        write(list.1, space, space + space, to: &out)
      }
      out.write(lists.isEmpty ? "}" : "\n\(space)}")
    }
  }

  private static func write(
    _ texts: [String], _ space: String, _ margin: String, to out: inout ReportBuffer
  ) {
    out.write("[")
    for (index, text) in texts.enumerated() {
      out.write(index > 0 ? ",\n\(margin)\(space)" : "\n\(margin)\(space)")
      out.writeGoJSON(text)
    }
    out.write(texts.isEmpty ? "]" : "\n\(margin)]")
  }
}
