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
        let words = lines(of: path)
        if name == "accept.txt" { accepted.add(words) } else { rejected.add(words) }
      }
    }
    (project.accepted, project.rejected) = (accepted.words, rejected.words)
  }

  /// The lines of a list of words, without empty ones and comments.
  mutating func lines(of path: String, comment: (String) -> Bool = { $0.hasPrefix("# ") }) -> [String] {
    switch files.read(path) {
    case .success(let bytes):
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map { $0.trimmedWord }.filter { !$0.isEmpty && !comment($0) }
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

extension StringProtocol {
  /// The text without white space at its ends, and without a byte order mark.
  fileprivate var trimmedWord: String {
    let text = trimmed
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}

extension [String] {
  /// The words in quotation marks: `'a', 'b'`.
  var quotedList: String { map { "'\($0)'" }.joined(separator: ", ") }
}
