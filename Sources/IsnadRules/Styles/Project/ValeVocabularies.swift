import IsnadYAML

extension ValeLoading {
  /// Reads the words that are right, and those that are wrong, of the vocabularies that are named.
  mutating func readVocabularies() {
    guard let core = ini[""], let key = core["Vocab"] else { return }
    let paths = project.stylesPaths.isEmpty ? [""] : project.stylesPaths
    var (accepted, rejected) = (WordList(), WordList())
    for vocabulary in ini.list(key, in: core) {
      let folders = paths.map { FilePath.join($0, "config/vocabularies/\(vocabulary.text)") }
      guard let folder = folders.first(where: files.hasFolder) else {
        mistakes.append(
          vocabulary.place.mistake(
            "there is no vocabulary '\(vocabulary.text)'", advice: "looked in \(folders.quotedList)"))
        continue
      }
      for (inner, name) in files.walk(folder) where name == "accept.txt" || name == "reject.txt" {
        let path = FilePath.join(folder, (inner + [name]).joined(separator: "/"))
        let words = terms(of: path)
        if name == "accept.txt" { accepted.add(words) } else { rejected.add(words) }
      }
    }
    (project.accepted, project.rejected) = (accepted.words, rejected.words)
  }

  /// The expressions of a vocabulary; those that are none are said, and left out.
  private mutating func terms(of path: String) -> [String] {
    let lines = lines(of: path)
    return lines.indices.compactMap { index in
      let term = lines[index]
      guard !term.isEmpty, !term.hasPrefix("# ") else { return nil }
      guard let fault = PatternFault(term) else { return term }
      mistakes.append(
        Mistake(
          file: path, line: index + 1, excerpt: term, message: fault.message, advice: fault.advice))
      return nil
    }
  }

  /// The words of a list, without empty lines and those that hold a `#` alone.
  mutating func words(of path: String) -> [String] {
    lines(of: path).filter { !$0.isEmpty && $0 != "#" }
  }

  /// The lines of a file, without white space at their ends.
  private mutating func lines(of path: String) -> [String] {
    switch files.read(path) {
    case .success(let bytes):
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      return (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
        .split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self).trimmed }
    case .failure(let failure):
      mistakes.append(Mistake(file: path, message: "the words cannot be read: \(failure.reason)"))
      return []
    }
  }
}

/// Words, each once, in the order in which they were read.
private struct WordList {
  private(set) var words: [String] = []
  private var known: Set<String> = []

  mutating func add(_ more: [String]) {
    for word in more where known.insert(word).inserted { words.append(word) }
  }
}

extension [String] {
  /// The words in quotation marks: `'a', 'b'`.
  var quotedList: String { map { "'\($0)'" }.joined(separator: ", ") }
}
