extension ReportBuffer {
  /// Writes why a run ended as the JSON object that Vale writes to standard error.
  ///
  /// - Parameter place: Where it is written; nothing for what is not about a file.
  public mutating func writeFault(
    code: String, text: String, place: (file: String, line: Int, column: Int)?
  ) {
    write("{\n")
    if let place {
      write("  \"Line\": \(place.line),\n  \"Path\": ")
      writeGoJSON(place.file)
      write(",\n")
    } else {
      write("  \"Code\": ")
      writeGoJSON(code)
      write(",\n")
    }
    write("  \"Text\": ")
    writeGoJSON(text)
    if let place {
      write(",\n  \"Code\": ")
      writeGoJSON(code)
      write(",\n  \"Span\": \(place.column)")
    }
    write("\n}")
  }
}
