import Foundation
import Isnad

/// Writes files so that at no moment a half of one stands on the disk.
enum FileWriting {
  /// Puts other bytes in the place of a file; its permissions stay, and a link goes on leading to it.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    var status = stat()
    guard stat(target, &status) == 0, access(target, W_OK) == 0 else { throw failure(path, errno) }
    var template = Array("\(target).isnad-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path, errno) }
    let fresh = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let number = write(bytes, to: descriptor, mode: status.st_mode)
    close(descriptor)
    if number == 0, rename(fresh, target) == 0 { return }
    let reason = number == 0 ? errno : number
    unlink(fresh)
    throw failure(path, reason)
  }

  /// The number of the error that stopped the writing; 0 where there was none.
  private static func write(_ bytes: [UInt8], to descriptor: Int32, mode: mode_t) -> Int32 {
    guard fchmod(descriptor, mode & 0o7777) == 0 else { return errno }
    return bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let written = Foundation.write(descriptor, slice.baseAddress, slice.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(written)
      }
      return fsync(descriptor) == 0 ? 0 : errno
    }
  }

  private static func failure(_ path: String, _ number: Int32) -> Failure {
    Failure(
      file: path,
      message: "the file cannot be written: \(String(cString: strerror(number)).lowercased())",
      advice: "check its permissions and the disk")
  }
}
