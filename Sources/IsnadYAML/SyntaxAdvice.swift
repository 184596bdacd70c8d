import IsnadText

extension YAMLSource {
  /// libyaml's complaint in the words of a desk.
  func mistake(for error: YAMLSyntaxError) -> Mistake {
    switch error.place {
    case .byte(let offset):
      return mistake(
        at: position(ofByte: offset), error.problem, advice: "remove the character at byte \(offset)")
    case .scalar(let index):
      let position = position(ofScalar: index)
      let advice = advice(for: error, startsWithTab: startsWithTab(position))
      return mistake(at: position, error.problem, advice: advice)
    }
  }

  private func startsWithTab(_ position: LinePosition) -> Bool {
    let line = excerpt(ofLine: position.line).unicodeScalars.prefix(position.column)
    return line.contains("\t") && line.allSatisfy { $0 == " " || $0 == "\t" }
  }

  private func advice(for error: YAMLSyntaxError, startsWithTab: Bool) -> String {
    if startsWithTab { return "indent with spaces, not with tabs" }
    return switch error.problem {
    case "mapping values are not allowed in this context":
      "put quotation marks around a text that holds ': '"
    case "found character that cannot start any token":
      "put quotation marks around a text that begins with this character"
    case "could not find expected ':'": "a key is followed by ': '"
    case "did not find expected key", "did not find expected '-' indicator":
      "align the lines of one list or mapping in the same column"
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      "close the bracket, or put quotation marks around a text that holds '{', '}', '[', ']' or ','"
    case "found unexpected end of stream": "close the quotation mark or bracket that is open"
    case "found unknown escape character":
      "in double quotation marks write '\\\\' for a backslash, or use single ones"
    default: error.context.isEmpty ? "" : "this came up \(error.context)"
    }
  }
}
