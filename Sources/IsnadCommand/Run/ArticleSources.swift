import Isnad

/// The articles of a run, one after the other.
struct ArticleSources {
  private var files: ArraySlice<ArticleSource> = []
  private var lines: LineReader?
  private var line = 0
  /// How many there are; nothing for a stream.
  let count: Int?

  /// Creates the sources that the command line names.
  init(_ input: InputOptions, limit: Int) {
    switch input.input {
    case .jsonl:
      lines = LineReader(descriptor: 0, limit: limit)
      count = nil
    case .files:
      files = ArticleSources.files(for: input)[...]
      count = files.count
    }
  }

  /// The next articles, at most so many; none at the end.
  ///
  /// Of a stream, those that are there already are taken, and waited for is only the first.
  ///
  /// - Parameter admits: Says whether a file that a walk found is to be checked.
  mutating func next(upTo limit: Int, admits: (String) -> Bool) -> [ArticleSource] {
    var batch: [ArticleSource] = []
    while batch.count < limit, batch.isEmpty || lines?.hasLine ?? true, let source = next() {
      if case .file(let path, isNamed: false) = source, !admits(path) { continue }
      batch.append(source)
    }
    return batch
  }

  /// The first file of the run into which a report would be written.
  ///
  /// - Parameter admits: Says whether a file that a walk found is to be checked.
  func firstFile(overwrittenBy paths: [String], admits: (String) -> Bool) -> String? {
    let targets = Set(paths.compactMap { FileIdentity($0) })
    guard !targets.isEmpty else { return nil }
    for case .file(let path, let isNamed) in files {
      guard let identity = FileIdentity(path), targets.contains(identity) else { continue }
      if isNamed || admits(path) { return path }
    }
    return nil
  }

  private mutating func next() -> ArticleSource? {
    guard lines != nil else { return files.popFirst() }
    while let next = lines?.next() {
      line += 1
      switch next {
      case .tooLong: return .line(line, nil)
      case .brokenOff(let reason):
        return .failure(
          Failure(file: "<stdin>", message: "line \(line) cannot be read: \(reason)"))
      // An empty line between two articles is no article.
      case .bytes(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }): continue
      case .bytes(let bytes):
        let hasMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return .line(line, hasMark ? Array(bytes.dropFirst(3)) : bytes)
      }
    }
    return nil
  }

  private static func files(for input: InputOptions) -> [ArticleSource] {
    var result: [ArticleSource] = []
    for group in input.paths.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
      if group.offset > 0 { result.append(.standardInput(name: input.stdinName)) }
      result += FileFinder().files(for: Array(group.element)).map { found in
        switch found {
        case .success(let file): .file(file.path, isNamed: file.isNamed)
        case .failure(let failure): .failure(failure)
        }
      }
    }
    return result
  }
}
