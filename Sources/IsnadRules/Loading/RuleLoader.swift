import Foundation
public import Isnad
public import IsnadYAML
import Synchronization

/// Loads files of rules and words into a library, and says everything that is wrong with them.
public enum RuleLoader {
  /// Loads files in their order, each once, with the files they include.
  ///
  /// A file says what it is by its first key: `ruleset`, `lexicon` or `words`. What has a mistake
  /// is left out of the library; the rest of its file is read. What the files hold is read side by side,
  /// since it is most of what the program does before the first article, and put together in order.
  ///
  /// - Parameters:
  ///   - files: The files, those of the program before those of the desk.
  ///   - vocabulary: The kinds and attributes that rules may name.
  ///   - limits: How large a file may be.
  ///   - read: Reads an included file by its path, seen from where the first files' paths are.
  public static func load(
    _ files: [RuleFile], vocabulary: Vocabulary, limits: Limits = .standard,
    read: (String) -> Result<[UInt8], ReadFailure> = { _ in .failure(ReadFailure("no such file")) }
  ) -> (library: RuleLibrary, mistakes: [Mistake]) {
    withoutActuallyEscaping(read) { read in
      var loading = Loading(vocabulary: vocabulary, limits: limits, read: read)
      for (file, contents) in zip(files, loading.contents(of: files)) {
        loading.load(file, contents, from: [])
      }
      return (loading.library, loading.mistakes)
    }
  }
}

/// One run of the loader.
private struct Loading {
  let decoding: FileDecoding
  let read: (String) -> Result<[UInt8], ReadFailure>
  var library = RuleLibrary()
  var mistakes: [Mistake] = []
  private var loaded: Set<String> = []
  private var places: [String: RulePlace] = [:]

  init(
    vocabulary: Vocabulary, limits: Limits,
    read: @escaping (String) -> Result<[UInt8], ReadFailure>
  ) {
    decoding = FileDecoding(vocabulary: vocabulary, limits: limits)
    self.read = read
  }

  /// What some files hold, read side by side.
  func contents(of files: [RuleFile]) -> [FileContents] {
    let results = Mutex<[FileContents?]>(Array(repeating: nil, count: files.count))
    let decoding = decoding
    DispatchQueue.concurrentPerform(iterations: files.count) { number in
      let contents = decoding.contents(of: files[number])
      results.withLock { $0[number] = contents }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Loads a file; the chain is the files that include it, the outermost first.
  mutating func load(_ file: RuleFile, _ contents: FileContents? = nil, from chain: [String]) {
    let path = FilePath.normalize(file.path)
    guard loaded.insert(path).inserted else { return }
    let contents = contents ?? decoding.contents(of: file)
    var reading = contents.reading
    let includes = add(contents.part, &reading)
    var included: [RuleFile] = []
    for node in includes {
      if let file = include(node, from: chain + [path], &reading) { included.append(file) }
    }
    mistakes += reading.mistakes.sorted()
    for file in included { load(file, from: chain + [path]) }
  }

  /// Adds what a file holds to the library, and returns the includes it names.
  private mutating func add(
    _ part: FileContents.Part, _ reading: inout FileReading
  ) -> [YAMLNode] {
    switch part {
    case .ruleset(let file):
      add(file, &reading)
      return file.includes
    case .lexicon(let file): library.add(file)
    case .words(let words):
      for word in words {
        library.words.set(word.word, for: word.value, of: word.attribute, in: word.language)
      }
    case .nothing: break
    }
    return []
  }

  private mutating func add(_ file: RuleSetFile, _ reading: inout FileReading) {
    let name = file.ruleset.name
    if let place = places[name] {
      reading.note(
        file.name, "the rule set '\(name)' is already there, in \(place)",
        advice: "give it another name, since ids are unique over all rule sets")
      return
    }
    places[name] = reading.place(of: file.name)
    library.rulesets.append(file.ruleset)
  }

  /// The file that an include names; nothing if it was read before, cannot be, or goes in a circle.
  private mutating func include(
    _ node: YAMLNode, from chain: [String], _ reading: inout FileReading
  ) -> RuleFile? {
    guard let written = node.string, let including = chain.last else { return nil }
    let path = FilePath.resolve(written, from: including)
    let next = Include(path: path, chain: chain)
    if let circle = next.circle() {
      reading.note(node, circle.message, advice: circle.advice)
      return nil
    }
    if loaded.contains(path) { return nil }
    do {
      return try next.file(read: read)
    } catch {
      reading.note(node, error.message, advice: error.advice)
      return nil
    }
  }
}
