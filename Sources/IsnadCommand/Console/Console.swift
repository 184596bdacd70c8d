import Foundation
import Isnad

/// Standard output and standard error, as the program writes to them.
///
/// A reader that has closed its end of standard output is no error: writing stops, quietly.
struct Console {
  /// Writes to standard output; says no once nobody reads any more.
  ///
  /// Where the disk is full, or nothing can be written for another reason, the program ends: what it
  /// would go on to find could not be told.
  static func write(_ bytes: [UInt8]) -> Bool {
    switch write(bytes, to: 1) {
    case .written: return true
    case .closed: return false
    case .failed(let number):
      let reason = String(cString: strerror(number)).lowercased()
      report(Failure(file: "standard output", message: "cannot be written: \(reason)"))
      exit(ExitCode.notCheckable.rawValue)
    }
  }

  /// Writes a line to standard error.
  static func report(_ line: String) { _ = write(Array("\(line)\n".utf8), to: 2) }

  /// Says whether standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Says whether standard error is a terminal.
  static var reportsToTerminal: Bool { isatty(2) == 1 }

  /// Says whether standard input is a terminal.
  static var readsTerminal: Bool { isatty(0) == 1 }

  /// The width of the terminal in cells; 80 where standard output is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Lets a write to a closed pipe fail with an error instead of a signal.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  private enum Outcome {
    case written
    /// Nobody reads any more.
    case closed
    /// The number of an error.
    case failed(Int32)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let written = Foundation.write(descriptor, slice.baseAddress, slice.count)
        if written < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return errno == EPIPE ? .closed : .failed(errno)
        }
        rest = rest.dropFirst(written)
      }
      return .written
    }
  }
}
