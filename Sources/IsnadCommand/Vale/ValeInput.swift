import Foundation
import Isnad
import IsnadReaders

/// A text on its way in: a file, or one that is no file.
struct ValeInput: Sendable {
  /// Where the bytes are.
  enum Origin: Sendable {
    case file, standardInput
    case text(String)
  }

  /// The path as Vale's rules see it.
  let path: String
  let origin: Origin

  /// The inputs that the arguments mean.
  ///
  /// One argument that is neither file nor folder is the text itself, as in Vale; `-` and no argument at all
  /// are standard input.
  static func all(
    _ arguments: ValeArguments, admits: @escaping (String) -> Bool
  ) throws(ValeFault) -> [ValeInput] {
    let inputs = arguments.inputs
    let name = arguments.path ?? "stdin\(arguments.ending)"
    if inputs.isEmpty || inputs == ["-"] { return [ValeInput(path: name, origin: .standardInput)] }
    if inputs.count == 1, DiskPath.isFolder(inputs[0]) == nil {
      return [ValeInput(path: name, origin: .text(inputs[0]))]
    }
    return try ValeFileFinder(admits: admits).files(for: inputs).map {
      ValeInput(path: $0, origin: .file)
    }
  }

  /// The bytes, decoded.
  ///
  /// - Returns: nothing for a file that is no text.
  func bytes(limit: Int) throws(Failure) -> [UInt8]? {
    switch origin {
    case .text(let text): return Array(text.utf8)
    case .standardInput: return try FileReading.readStandardInput(named: path, limit: limit)
    case .file:
      let bytes = try FileReading.read(path, limit: limit)
      return bytes.prefix(8000).contains(0) && ArticleFormat(fileName: path) != .docx ? nil : bytes
    }
  }
}
