internal import Isnad
internal import IsnadText

/// An open package: its parts by name, within limits.
struct Package {
  private let archive: ZipArchive
  private let file: String
  private let entries: [String: ZipArchive.Entry]
  /// The bytes that parts have unfolded to so far.
  private var unfolded = 0

  /// Looks through the directory of a package.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws(Failure) {
    do {
      archive = try ZipArchive(bytes)
    } catch {
      throw error.isWithoutDirectory
        ? .brokenOff(file: file) : .damaged("the package", error, file: file)
    }
    self.file = file
    entries = try Package.entries(of: archive, file: file)
  }

  private static func entries(
    of archive: ZipArchive, file: String
  ) throws(Failure) -> [String: ZipArchive.Entry] {
    guard archive.count <= PackageLimits.entries else {
      throw .tooMuch("the package holds \(archive.count) files", PackageLimits.entries, file: file)
    }
    var entries: [String: ZipArchive.Entry] = [:]
    for number in 0..<archive.count {
      guard let entry = archive.entry(number), !entry.name.hasSuffix("/") else { continue }
      guard let name = PartName.canonical(entry.name) else {
        throw Failure(
          file: file, message: "the package holds a file with the path '\(entry.name.prefix(200))'",
          advice: "no word processor writes such a path; ask where the file comes from")
      }
      // Programs differ in which of two files of one name they take, so that an editor might see
      // another text than the one that is checked.
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw Failure(
          file: file, message: "the package holds two files called '\(name)'",
          advice: Failure.saveAgain)
      }
    }
    return entries
  }

  /// Says whether the package holds a part.
  func holds(_ name: String) -> Bool { entries[PartName.canonical(name) ?? ""] != nil }

  /// Says whether a part name begins with a folder.
  func holdsAny(in folder: String) -> Bool { entries.keys.contains { $0.hasPrefix(folder) } }

  /// The bytes of a part as they are; nothing if the package has none of that name.
  mutating func bytes(of name: String) throws(Failure) -> [UInt8]? {
    guard let entry = entries[PartName.canonical(name) ?? ""] else { return nil }
    guard !entry.isEncrypted else {
      throw Failure(
        file: file, message: "the part \(name) is encrypted",
        advice: "open the file in the word processor and save it without a password")
    }
    let (limit, words) = limit(for: entry)
    let bytes: [UInt8]
    do {
      bytes = try archive.read(entry, upTo: limit)
    } catch {
      throw .damaged("the part \(name)", error, file: file)
    }
    guard bytes.count <= limit else { throw .tooMuch("the part \(name) \(words)", limit, file: file) }
    unfolded += bytes.count
    return bytes
  }

  /// The least of the limits that hold for a part, and how it is told of.
  private func limit(for entry: ZipArchive.Entry) -> (Int, String) {
    let (product, overflow) = max(1, entry.compressedSize).multipliedReportingOverflow(
      by: PackageLimits.ratio)
    let byRatio = max(PackageLimits.smallPart, overflow ? .max : product)
    let rest = PackageLimits.totalBytes - unfolded
    if rest < min(byRatio, PackageLimits.partBytes) { return (rest, "unfolds, with those before it,") }
    return byRatio < PackageLimits.partBytes
      ? (byRatio, "takes \(entry.compressedSize) bytes and unfolds")
      : (PackageLimits.partBytes, "unfolds")
  }
}

/// The names of parts.
enum PartName {
  /// A name as it is compared: in lower case, since names of parts differ by more than case, with
  /// slashes; nothing for one that leads out of the package.
  static func canonical(_ name: String) -> String? {
    let name = name.replacing("\\", with: "/").lowercased()
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, !steps.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      return nil
    }
    return name
  }

  /// The name that a reference in a part means: relative to its folder, or from the root.
  static func resolve(_ target: String, from part: String) -> String? {
    var steps: [Substring] = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        guard steps.popLast() != nil else { return nil }
      } else {
        steps.append(step)
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }

  /// The part that holds the references of a part: `word/_rels/document.xml.rels`.
  static func relationships(of part: String) -> String {
    var steps = part.split(separator: "/").map(String.init)
    let name = steps.popLast() ?? ""
    return (steps + ["_rels", "\(name).rels"]).joined(separator: "/")
  }
}

extension Failure {
  static let saveAgain = "open it in the word processor and save it again as a Word document (.docx)"

  fileprivate static func brokenOff(file: String) -> Failure {
    Failure(
      file: file, message: "the package has no end: the file was cut off, or is no ZIP package at all",
      advice: "fetch the file again, or \(saveAgain)")
  }

  fileprivate static func damaged(
    _ what: String, _ fault: ZipArchive.Fault, file: String
  ) -> Failure {
    Failure(
      file: file, message: "\(what) is damaged: \(fault.words.lowercased())",
      advice: "fetch the file again, or \(saveAgain)")
  }

  fileprivate static func tooMuch(_ what: String, _ limit: Int, file: String) -> Failure {
    Failure(
      file: file,
      message: what.hasSuffix("files")
        ? "\(what), more than the limit of \(limit)"
        : "\(what) to more than the limit of \(limit) bytes",
      advice: "no article needs as much; \(saveAgain)")
  }
}
