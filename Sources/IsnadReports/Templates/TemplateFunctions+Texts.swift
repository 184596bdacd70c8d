extension TemplateFunctions {
  /// Sprig's functions that look at texts and cut them.
  ///
  /// The text comes last, so that it can be piped in.
  mutating func addTexts() {
    addText("trim") { TextForms.trimmed($0, of: TextForms.isSpace) }
    addText("upper") { $0.uppercased() }
    addText("lower") { $0.lowercased() }
    addText("title") { TextForms.mappingInitials($0) { $0.properties.titlecaseMapping } }
    addText("untitle") { TextForms.mappingInitials($0) { $0.properties.lowercaseMapping } }
    addText("nospace") { TextForms.filtered($0) { !TextForms.isSpace($0) } }
    for name in ["trimAll", "trimall"] {
      add(name, 2) { (_, arguments) throws(TemplateFault) in
        let set = Set(try arguments.text(0).unicodeScalars)
        return .text(TextForms.trimmed(try arguments.text(1), of: set.contains))
      }
    }
    add("trimPrefix", 2) { (_, arguments) throws(TemplateFault) in
      let (prefix, text) = (try arguments.text(0), Array(try arguments.text(1).utf8))
      return .text(
        text.starts(with: prefix.utf8)
          ? TextForms.text(text.dropFirst(prefix.utf8.count)) : TextForms.text(text[...]))
    }
    add("trimSuffix", 2) { (_, arguments) throws(TemplateFault) in
      let (suffix, text) = (try arguments.text(0), Array(try arguments.text(1).utf8))
      let ends = text.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
      return .text(ends ? TextForms.text(text.dropLast(suffix.utf8.count)) : TextForms.text(text[...]))
    }
    add("contains", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(TextForms.contains(try arguments.text(1), try arguments.text(0)))
    }
    add("hasPrefix", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try arguments.text(1).utf8.starts(with: try arguments.text(0).utf8))
    }
    add("hasSuffix", 2) { (_, arguments) throws(TemplateFault) in
      let suffix = try arguments.text(0).utf8
      return .boolean(try arguments.text(1).utf8.suffix(suffix.count).elementsEqual(suffix))
    }
    add("substr", 3) { (_, arguments) throws(TemplateFault) in
      let scalars = Array(try arguments.text(2).unicodeScalars)
      let (start, end) = (try arguments.integer(0), try arguments.integer(1))
      let last = end < 0 || end > scalars.count ? scalars.count : end
      let first = min(max(start, 0), last)
      return .text(TextForms.text(scalars[first..<last]))
    }
    add("trunc", 2) { (_, arguments) throws(TemplateFault) in
      let (count, scalars) = (try arguments.integer(0), Array(try arguments.text(1).unicodeScalars))
      return .text(
        TextForms.text(count < 0 ? scalars.suffix(-max(count, -scalars.count)) : scalars.prefix(count)))
    }
    add("abbrev", 2) { (_, arguments) throws(TemplateFault) in
      let (width, scalars) = (try arguments.integer(0), Array(try arguments.text(1).unicodeScalars))
      guard width >= 4, scalars.count > width else { return arguments[1] }
      return .text(TextForms.text(scalars.prefix(width - 3)) + "...")
    }
    add("initials", 1) { (_, arguments) throws(TemplateFault) in
      .text(
        TextForms.words(try arguments.text(0)).compactMap { $0.unicodeScalars.first.map(String.init) }
          .joined())
    }
  }

  private mutating func addText(_ name: String, _ body: @escaping @Sendable (String) -> String) {
    add(name, 1) { (_, arguments) throws(TemplateFault) in .text(body(try arguments.text(0))) }
  }
}

/// What functions of templates do to texts, scalar by scalar.
enum TextForms {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  static func filtered(_ text: String, _ keeps: (Unicode.Scalar) -> Bool) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(keeps)))
  }

  static func trimmed(_ text: String, of takes: (Unicode.Scalar) -> Bool) -> String {
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first, takes(first) { rest = rest.dropFirst() }
    while let last = rest.last, takes(last) { rest = rest.dropLast() }
    return self.text(rest)
  }

  /// The words between white space.
  static func words(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: isSpace).map { String($0) }
  }

  /// The text with the first letter of each word in another form.
  static func mappingInitials(_ text: String, _ form: (Unicode.Scalar) -> String) -> String {
    var result = String.UnicodeScalarView()
    var isInitial = true
    for scalar in text.unicodeScalars {
      if isInitial {
        result.append(contentsOf: form(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
      isInitial = isSpace(scalar)
    }
    return String(result)
  }

  static func contains(_ text: String, _ part: String) -> Bool {
    part.isEmpty || split(text, by: part, limit: 2).count > 1
  }

  /// The parts of a text between separators, byte for byte; an empty separator parts the scalars.
  static func split(_ text: String, by separator: String, limit: Int = Int.max) -> [String] {
    guard limit > 0 else { return [] }
    let mark = Array(separator.utf8)
    if mark.isEmpty { return text.unicodeScalars.map { String($0) } }
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var (start, index) = (0, 0)
    while index + mark.count <= bytes.count, parts.count + 1 < limit {
      if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
        parts.append(self.text(bytes[start..<index]))
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(self.text(bytes[start...]))
    return parts
  }
}
