import Foundation

/// The program, run as a process in a folder of its own.
struct Tool {
  /// What a run came to.
  struct Outcome {
    /// The exit code; 128 and the number of the signal that ended it.
    let code: Int32
    let output: String
    let errors: String
  }

  /// The folder in which the program runs, gone when the test ends.
  let folder: URL
  /// Where what goes in and comes out is kept, out of the program's sight.
  private let streams: URL

  init() throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "isnad-\(UUID().uuidString)")
    folder = base.appending(path: "desk")
    streams = base.appending(path: "streams")
    for url in [folder, streams] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Writes a file into the folder and returns its name.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return name
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }

  func contents(of name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The names in the folder, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Runs the program in the folder.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: Data(input.utf8), environment: environment)
  }

  func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, environment)
    // Files, not pipes: no test waits for a buffer that nobody empties.
    let (inputFile, output, errors) = try (file("in", input), file("out"), file("err"))
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.runToEnd()
    return Outcome(
      code: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: try String(decoding: Data(contentsOf: output), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: errors), as: UTF8.self))
  }

  /// A process of the program that has not started.
  ///
  /// - Parameter launcher: a command that starts the program, with its own arguments.
  func process(
    _ arguments: [String], _ environment: [String: String] = [:], by launcher: [String] = []
  ) -> Process {
    let process = Process()
    let words = launcher + [Tool.executable.path] + arguments
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] { all[name] = nil }
    // The configuration of whoever runs the tests must not count.
    all["XDG_CONFIG_HOME"] = streams.path
    process.environment = all.merging(environment) { _, new in new }
    return process
  }

  private func file(_ name: String, _ data: Data = Data()) throws -> URL {
    let url = streams.appending(path: "\(name)-\(UUID().uuidString)")
    try data.write(to: url)
    return url
  }

  /// The program beside the test bundle, where `swift build` puts both.
  static let executable: URL = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundle).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "isnad")
  }()
}

extension Process {
  /// Runs to the end; a process that hangs is stopped after two minutes, and so fails its test.
  func runToEnd() throws {
    try run()
    let watch = DispatchWorkItem { [weak self] in self?.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watch)
    waitUntilExit()
    watch.cancel()
  }
}

/// Runs a test with the program in a folder of its own.
func withTool(_ body: (Tool) throws -> Void) throws {
  let tool = try Tool()
  defer { tool.remove() }
  try body(tool)
}
