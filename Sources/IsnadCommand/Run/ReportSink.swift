import Foundation
import Isnad
import IsnadReports

/// A report on its way to standard output or into a file.
///
/// A file is written without a name first and put in its place when it is whole, so that a run that
/// is stopped leaves the old report, or none, and never half of one. A link is followed to its file, and
/// what is no file (a pipe, a device) is written into: to put a file in its place would destroy it.
struct ReportSink {
  /// Where a report goes.
  enum Destination {
    case standardOutput
    case file(String)
  }

  private let destination: Destination
  private var reporter: any Reporter
  private var buffer = ReportBuffer()
  private var handle: FileHandle?
  /// Says whether nobody reads the report any more.
  private(set) var isClosed = false

  /// Creates a sink and writes the start of the report.
  ///
  /// - Throws: a failure when the file cannot be made.
  init(_ reporter: any Reporter, to destination: Destination) throws(Failure) {
    self.reporter = reporter
    self.destination = destination
    if case .file(let path) = destination { handle = try ReportSink.namelessFile(for: path) }
    self.reporter.begin(&buffer)
    send()
  }

  mutating func write(_ reviewed: ReviewedArticle) {
    reporter.write(reviewed, to: &buffer)
    send()
  }

  mutating func write(_ failure: Failure) {
    reporter.write(failure, to: &buffer)
    send()
  }

  /// Writes the end of the report and puts a file in its place.
  mutating func finish(_ summary: RunSummary) throws(Failure) {
    reporter.finish(summary, to: &buffer)
    send()
    guard case .file(let path) = destination else { return }
    guard !isClosed, let handle, ReportSink.copy(handle, to: path) else {
      throw Failure(
        file: path, message: "the report cannot be written",
        advice: "check the permissions and the room on the disk")
    }
  }

  /// Where a path leads: behind links, to the file or the place where one will be.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Says whether something stands at a path that is neither a file nor a folder.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// A file that has no name and vanishes with the process: in the folder of the report, or, for a
  /// device, in that of temporary files.
  private static func namelessFile(for path: String) throws(Failure) -> FileHandle {
    let place = isDevice(path) ? "\(NSTemporaryDirectory())/report" : target(of: path)
    let temporary = "\(place).isnad-\(UUID().uuidString)"
    let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else {
      throw Failure(
        file: path, message: "the report cannot be written",
        advice: "check that the folder exists and may be written to")
    }
    unlink(temporary)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Copies a finished report to its place in one step.
  private static func copy(_ handle: FileHandle, to path: String) -> Bool {
    if isDevice(path) {
      return FileHandle(forWritingAtPath: path).map { copy(handle, into: $0) } ?? false
    }
    let target = target(of: path)
    let temporary = "\(target).isnad-\(getpid())"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let output = FileHandle(forWritingAtPath: temporary)
    else { return false }
    guard copy(handle, into: output), rename(temporary, target) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  private static func copy(_ handle: FileHandle, into output: FileHandle) -> Bool {
    do {
      try handle.seek(toOffset: 0)
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        try output.write(contentsOf: chunk)
      }
      try output.close()
      return true
    } catch {
      return false
    }
  }

  private mutating func send() {
    guard !buffer.bytes.isEmpty, !isClosed else { return }
    switch destination {
    case .standardOutput: isClosed = !Console.write(buffer.bytes)
    case .file:
      do {
        try handle?.write(contentsOf: Data(buffer.bytes))
      } catch {
        isClosed = true
      }
    }
    buffer.removeAll()
  }
}
