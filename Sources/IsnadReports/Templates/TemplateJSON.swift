/// Values of templates as JSON, as Go writes it.
enum TemplateJSON {
  /// - Parameters:
  ///   - isRaw: Whether `<`, `>` and `&` stay as they are.
  ///   - indent: The depth, where the members stand on lines of their own.
  static func write(
    _ value: TemplateValue, to out: inout ReportBuffer, isRaw: Bool, indent: Int?, _ depth: Int = 0
  ) {
    guard depth < 50 else { return out.write("null") }
    switch value {
    case .nothing, .table: out.write("null")
    case .boolean(let truth): out.write(truth ? "true" : "false")
    case .integer(let number): out.write(number)
    case .decimal(let number): out.write(number.isFinite ? GoNumber.text(number) : "null")
    case .text(let text): out.writeGoJSON(text, escapesMarkup: !isRaw)
    case .list(let members):
      group("[", "]", members, &out, indent) { out, member in
        write(member, to: &out, isRaw: isRaw, indent: indent.map { $0 + 1 }, depth + 1)
      }
    case .record(let record):
      group("{", "}", record.fields, &out, indent) { out, field in
        member(field.name, field.value, &out, isRaw, indent, depth)
      }
    case .dictionary(let dictionary):
      group("{", "}", dictionary.sorted, &out, indent) { out, entry in
        member(entry.key, entry.value, &out, isRaw, indent, depth)
      }
    }
  }

  private static func member(
    _ name: String, _ value: TemplateValue, _ out: inout ReportBuffer, _ isRaw: Bool, _ indent: Int?,
    _ depth: Int
  ) {
    out.writeGoJSON(name, escapesMarkup: !isRaw)
    out.write(indent == nil ? ":" : ": ")
    write(value, to: &out, isRaw: isRaw, indent: indent.map { $0 + 1 }, depth + 1)
  }

  private static func group<Member>(
    _ open: String, _ close: String, _ members: [Member], _ out: inout ReportBuffer, _ indent: Int?,
    _ write: (inout ReportBuffer, Member) -> Void
  ) {
    out.write(open)
    for (index, member) in members.enumerated() {
      if index > 0 { out.write(",") }
      if let indent { out.write("\n" + String(repeating: "  ", count: indent + 1)) }
      write(&out, member)
    }
    if let indent, !members.isEmpty { out.write("\n" + String(repeating: "  ", count: indent)) }
    out.write(close)
  }
}
