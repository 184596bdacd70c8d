import IsnadText

extension YAMLSource {
  /// Says whether a scalar is written as a block, below a `|` or `>`.
  public func startsBlock(_ node: YAMLNode) -> Bool {
    let first = excerpt(ofLine: node.place.line).unicodeScalars.dropFirst(node.place.column - 1).first
    return first == "|" || first == ">"
  }

  /// Where a byte of a scalar's text stands in the file, for texts on one line; else the scalar.
  ///
  /// Quotation marks and escapes take columns that the text does not have.
  public func place(ofByte offset: Int, in node: YAMLNode) -> YAMLPlace {
    let place = node.place
    guard case .scalar(let text, _) = node.content, place.line == place.endLine else { return place }
    let line = excerpt(ofLine: place.line)
    var raw = Array(line.unicodeScalars.dropFirst(place.column - 1))[...]
    let quote = raw.first
    if quote == "&" || quote == "!" || quote == "|" || quote == ">" { return place }
    let isQuoted = quote == "'" || quote == "\""
    if isQuoted { raw = raw.dropFirst() }
    var column = place.column + (isQuoted ? 1 : 0)
    var bytes = 0
    for scalar in text.unicodeScalars {
      if bytes >= offset { break }
      let width = isQuoted ? rawWidth(raw, double: quote == "\"") : 1
      raw = raw.dropFirst(width)
      column += width
      bytes += UTF8.width(scalar)
    }
    return YAMLPlace(line: place.line, column: column)
  }

  /// The number of scalars that the next one of a quoted text takes in the file.
  private func rawWidth(_ raw: ArraySlice<Unicode.Scalar>, double: Bool) -> Int {
    guard let first = raw.first, let second = raw.dropFirst().first else { return 1 }
    if !double { return first == "'" && second == "'" ? 2 : 1 }
    guard first == "\\" else { return 1 }
    return switch second {
    case "x": 4
    case "u": 6
    case "U": 10
    default: 2
    }
  }
}
