import Foundation

extension TemplateFunctions {
  /// Sprig's functions that make texts of others.
  mutating func addTextForms() {
    add("repeat", 2) { (run, arguments) throws(TemplateFault) in
      let (count, text) = (max(try arguments.integer(0), 0), try arguments.text(1))
      let (size, overflow) = count.multipliedReportingOverflow(by: text.utf8.count)
      guard !overflow, size <= TemplateLimits.text else {
        throw TemplateFault(
          "'repeat' makes more than \(TemplateLimits.text) bytes", advice: "repeat less")
      }
      try run.step(size / 64)
      return .text(String(repeating: text, count: count))
    }
    add("replace", 3) { (_, arguments) throws(TemplateFault) in
      let parts = TextForms.split(try arguments.text(2), by: try arguments.text(0))
      let new = try arguments.text(1)
      return .text(
        try arguments.text(0).isEmpty
          ? new + parts.joined(separator: new) + new : parts.joined(separator: new))
    }
    add("quote", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(arguments.present.map { GoEscapes.quoted($0.plain(0)) }.joined(separator: " "))
    }
    add("squote", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(arguments.present.map { "'\($0.plain(0))'" }.joined(separator: " "))
    }
    add("cat", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      .text(arguments.present.map { $0.plain(0) }.joined(separator: " "))
    }
    add("indent", 2) { (_, arguments) throws(TemplateFault) in
      .text(try TemplateFunctions.indented(arguments))
    }
    add("nindent", 2) { (_, arguments) throws(TemplateFault) in
      .text("\n" + (try TemplateFunctions.indented(arguments)))
    }
    add("plural", 3) { (_, arguments) throws(TemplateFault) in
      arguments[try arguments.integer(2) == 1 ? 0 : 1]
    }
    add("wrap", 2) { (_, arguments) throws(TemplateFault) in
      .text(TemplateFunctions.wrapped(try arguments.text(1), try arguments.integer(0), "\n"))
    }
    add("wrapWith", 3) { (_, arguments) throws(TemplateFault) in
      .text(
        TemplateFunctions.wrapped(try arguments.text(2), try arguments.integer(0), try arguments.text(1))
      )
    }
    add("snakecase", 1) { (_, arguments) throws(TemplateFault) in
      .text(TemplateFunctions.parts(try arguments.text(0)).joined(separator: "_").lowercased())
    }
    add("kebabcase", 1) { (_, arguments) throws(TemplateFault) in
      .text(TemplateFunctions.parts(try arguments.text(0)).joined(separator: "-").lowercased())
    }
    add("camelcase", 1) { (_, arguments) throws(TemplateFault) in
      .text(
        TemplateFunctions.parts(try arguments.text(0)).map { part in
          TextForms.mappingInitials(part) { $0.properties.titlecaseMapping }
        }.joined())
    }
    add("b64enc", 1) { (_, arguments) throws(TemplateFault) in
      .text(Data(try arguments.text(0).utf8).base64EncodedString())
    }
    add("b64dec", 1) { (_, arguments) throws(TemplateFault) in
      guard let data = Data(base64Encoded: try arguments.text(0)) else {
        throw TemplateFault(
          "'b64dec' is given a text that is not Base64", advice: "look at where it comes from")
      }
      return .text(String(decoding: data, as: UTF8.self))
    }
    add("toString", 1) { (_, arguments) throws(TemplateFault) in .text(arguments.string(0)) }
    for name in ["toJson", "toRawJson", "mustToJson"] {
      add(name, 1) { (_, arguments) throws(TemplateFault) in
        var buffer = ReportBuffer()
        TemplateJSON.write(arguments[0], to: &buffer, isRaw: name == "toRawJson", indent: nil)
        return .text(buffer.text)
      }
    }
    add("toPrettyJson", 1) { (_, arguments) throws(TemplateFault) in
      var buffer = ReportBuffer()
      TemplateJSON.write(arguments[0], to: &buffer, isRaw: false, indent: 0)
      return .text(buffer.text)
    }
    add("base", 1) { (_, arguments) throws(TemplateFault) in .text(FilePath.base(try arguments.text(0)))
    }
    add("dir", 1) { (_, arguments) throws(TemplateFault) in .text(FilePath.folder(try arguments.text(0)))
    }
    add("ext", 1) { (_, arguments) throws(TemplateFault) in .text(FilePath.ending(try arguments.text(0)))
    }
    add("isAbs", 1) { (_, arguments) throws(TemplateFault) in
      .boolean(try arguments.text(0).hasPrefix("/"))
    }
    alias("osBase", for: "base")
    alias("osDir", for: "dir")
    alias("osExt", for: "ext")
  }

  private static func indented(_ arguments: TemplateArguments) throws(TemplateFault) -> String {
    let count = try arguments.integer(0)
    guard (0...1000).contains(count) else { throw arguments.wrong(0, "0 to 1000 spaces") }
    let space = String(repeating: " ", count: count)
    return space + TextForms.split(try arguments.text(1), by: "\n").joined(separator: "\n\(space)")
  }

  /// The text in lines of so many scalars, broken between words.
  private static func wrapped(_ text: String, _ width: Int, _ end: String) -> String {
    var lines: [String] = []
    var (line, length) = ("", 0)
    for word in TextForms.words(text) {
      let count = word.unicodeScalars.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += (length > 0 ? " " : "") + word
      length += (length > 0 ? 1 : 0) + count
    }
    return (lines + [line]).joined(separator: end)
  }

  /// The words of a name: between marks, and where a small letter is followed by a capital.
  private static func parts(_ name: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var wasSmall = false
    for scalar in name.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if !isWord || wasSmall && scalar.properties.isUppercase {
        if !part.isEmpty { parts.append(String(part)) }
        part = String.UnicodeScalarView()
      }
      if isWord { part.append(scalar) }
      wasSmall = isWord && !scalar.properties.isUppercase
    }
    if !part.isEmpty { parts.append(String(part)) }
    return parts
  }
}

extension TemplateArguments {
  /// The arguments that are something.
  var present: [TemplateValue] {
    values.filter { if case .nothing = $0 { false } else { true } }
  }
}

/// Paths with slashes, as Go's `path` takes them apart.
enum FilePath {
  static func base(_ path: String) -> String {
    let names = path.split(separator: "/")
    return names.last.map(String.init) ?? (path.isEmpty ? "." : "/")
  }

  static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func ending(_ path: String) -> String {
    let base = path.split(separator: "/").last ?? ""
    return base.lastIndex(of: ".").map { String(base[$0...]) } ?? ""
  }
}
