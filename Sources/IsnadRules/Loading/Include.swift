import IsnadYAML

/// A file that another one includes, followed from the outermost file on.
struct Include {
  /// The file's path, seen from where the first files' paths are.
  let path: String
  /// The files that lead to it, the outermost first.
  let chain: [String]

  /// How many files may include each other.
  private static let deepest = 32

  /// Why an include is not followed.
  struct Fault: Error {
    let message: String
    let advice: String
  }

  /// What forbids following it before it is read: a circle.
  func circle() -> Fault? {
    guard let start = chain.firstIndex(of: path) else { return nil }
    let circle = (chain[start...] + [path]).joined(separator: " → ")
    return Fault(message: "the include goes in a circle: \(circle)", advice: "remove one of them")
  }

  /// The file; the circle is looked for before.
  func file(read: (String) -> Result<[UInt8], ReadFailure>) throws(Fault) -> RuleFile {
    guard chain.count < Include.deepest else {
      throw Fault(
        message: "the includes are deeper than \(Include.deepest) files",
        advice: "include the file directly")
    }
    switch read(path) {
    case .success(let bytes): return RuleFile(path: path, bytes: bytes)
    case .failure(let failure):
      throw Fault(
        message: "'\(path)' cannot be read: \(failure.reason)",
        advice: "paths are relative to the file that includes them")
    }
  }
}
