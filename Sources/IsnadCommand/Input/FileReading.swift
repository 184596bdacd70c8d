import Foundation
import Isnad

/// Reads files and standard input, within a limit.
enum FileReading {
  /// How a failure of the system is told of, before its reason.
  static let lead = "the file cannot be read: "

  /// The bytes of a file.
  ///
  /// - Parameter limit: The most bytes that are read; a larger file is refused before it is read.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(file: path, message: "this is a folder, not a file")
    }
    if status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > limit {
      throw tooLarge(path, Int(status.st_size), limit)
    }
    return try read(descriptor, named: path, limit: limit)
  }

  /// The bytes of standard input.
  static func readStandardInput(named name: String, limit: Int) throws(Failure) -> [UInt8] {
    try read(0, named: name, limit: limit)
  }

  private static func read(
    _ descriptor: Int32, named name: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(name, errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw tooLarge(name, nil, limit) }
    }
  }

  private static func failure(_ path: String, _ number: Int32) -> Failure {
    let reason = String(cString: strerror(number)).lowercased()
    let advice =
      switch number {
      case ENOENT: "check the spelling, or whether the file was moved during the run"
      case EACCES, EPERM: "check its permissions"
      default: "check the file and the disk"
      }
    return Failure(file: path, message: lead + reason, advice: advice)
  }

  private static func tooLarge(_ path: String, _ size: Int?, _ limit: Int) -> Failure {
    let found = size.map { "the file has \($0) bytes" } ?? "the input goes on"
    return Failure(
      file: path, message: "\(found), more than the limit of \(limit) bytes",
      advice: "raise the limit with --max-size, or leave the file out")
  }
}
