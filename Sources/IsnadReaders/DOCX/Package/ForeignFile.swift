internal import Isnad

/// Tells what a file is that is no DOCX file, by its first bytes or by what its package holds.
enum ForeignFile {
  /// The first bytes of a compound file: Word before 2007, and everything that Office encrypts.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Why bytes cannot be a package; nothing if they begin as one.
  static func failure(_ bytes: [UInt8], file: String) -> Failure? {
    if bytes.isEmpty {
      return Failure(
        file: file, message: "the file is empty; a Word document was expected",
        advice: "fetch the file again")
    }
    if bytes.starts(with: compound) { return compoundFile(bytes, file: file) }
    guard !bytes.starts(with: [0x50, 0x4B]) else { return nil }
    let kind = kind(of: bytes).map { "it looks like \($0)" } ?? "it begins with other bytes"
    return Failure(
      file: file, message: "the file is no Word document (.docx), which is a ZIP package: \(kind)",
      advice: "\(Failure.saveAgain), or give the file the ending of what it is")
  }

  /// Why bytes cannot be a text: they are a package, or a file of an older Office program.
  static func failure(asText bytes: [UInt8], file: String) -> Failure? {
    if bytes.starts(with: compound) { return compoundFile(bytes, file: file) }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    return Failure(
      file: file, message: "the file is a ZIP package, as Word documents are, and no text",
      advice: "give it the ending .docx if it is a Word document, or unpack it")
  }

  private static func compoundFile(_ bytes: [UInt8], file: String) -> Failure {
    // The directory of a compound file names its streams in UTF-16.
    if holds("EncryptedPackage", bytes) {
      return Failure(
        file: file, message: "the document is protected by a password, so that its text cannot be read",
        advice: "open it in the word processor and save it without a password")
    }
    let kind =
      holds("WordDocument", bytes)
      ? "a document of Word 97 to 2003 (.doc)" : "a file of an older Office program"
    return Failure(file: file, message: "the file is \(kind), not .docx", advice: Failure.saveAgain)
  }

  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let name = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var index = 0
    while let start = bytes[index...].firstIndex(of: name[0]) {
      if bytes[start...].starts(with: name) { return true }
      index = start + 1
    }
    return false
  }

  private static func kind(of bytes: [UInt8]) -> String? {
    let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let words = String(decoding: start.prefix(64), as: UTF8.self).lowercased()
    if words.hasPrefix("{\\rtf") { return "rich text (.rtf)" }
    if words.hasPrefix("%pdf") { return "a PDF" }
    if words.hasPrefix("<!doctype html") || words.hasPrefix("<html") { return "a web page (.html)" }
    if words.hasPrefix("<") { return "XML" }
    return start.allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) } ? "plain text" : nil
  }

  /// What a package without a Word document holds.
  static func kind(of package: Package, mainType: String?, mimetype: [UInt8]?) -> String {
    if let type = mainType {
      if type.contains("spreadsheetml") { return "a spreadsheet (.xlsx)" }
      if type.contains("presentationml") { return "a presentation (.pptx)" }
    }
    switch mimetype.map({ String(decoding: $0.prefix(80), as: UTF8.self) }) {
    case let type? where type.hasPrefix("application/vnd.oasis.opendocument.text"):
      return "an OpenDocument text (.odt)"
    case let type? where type.hasPrefix("application/vnd.oasis.opendocument"):
      return "an OpenDocument file that is no text"
    case let type? where type.hasPrefix("application/epub"): return "an e-book (.epub)"
    default: break
    }
    if package.holdsAny(in: "xl/") { return "a spreadsheet (.xlsx)" }
    if package.holdsAny(in: "ppt/") { return "a presentation (.pptx)" }
    if package.holdsAny(in: "index/") { return "a document of Pages, Numbers or Keynote" }
    return "a ZIP archive without a document"
  }
}
