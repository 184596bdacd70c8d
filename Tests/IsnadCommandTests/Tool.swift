import Foundation

/// The program, run as a process.
struct Tool {
  /// What a run came to.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// A folder of its own, gone when the test ends.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "isnad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

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

  /// Runs the program in the folder.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, environment)
    // Files, not pipes: no test waits for a buffer that nobody empties.
    let (input, output, errors) = try (
      file("in", input), file("out"), file("err")
    )
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: try String(decoding: Data(contentsOf: output), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: errors), as: UTF8.self))
  }

  /// A process of the program that has not started.
  func process(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Tool.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] { all[name] = nil }
    process.environment = all.merging(environment) { _, new in new }
    return process
  }

  private func file(_ name: String, _ text: String = "") throws -> URL {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "isnad-\(name)-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    return url
  }

  /// The program beside the test bundle, where `swift build` puts both.
  static let executable: URL = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "isnad")
  }()
}

/// Runs a test with the program in a folder of its own.
func withTool(_ body: (Tool) throws -> Void) throws {
  let tool = try Tool()
  defer { tool.remove() }
  try body(tool)
}
