import Foundation

/// How long the program takes from its start to its end.
enum StartUp {
  /// Prints the times of the program beside this one, the best and the middle one of forty.
  static func measure() throws {
    let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "isnad")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
    let draft = FileManager.default.temporaryDirectory.appending(path: "isnad-start-\(getpid()).txt")
    try Data("Harbour news.\n\nNora Hill said: “We sailed at nine.”\n".utf8).write(to: draft)
    defer { try? FileManager.default.removeItem(at: draft) }
    print("\n| command | best, ms | median, ms |\n|---|--:|--:|")
    for words in [["version"], ["check", "--fail-on", "never", draft.path], ["rules"]] {
      let times = try (0..<40).map { _ in try run(program, words) }.sorted()
      let name = words[0] == "check" ? "isnad check (small file)" : "isnad \(words[0])"
      print(String(format: "| \(name) | %.1f | %.1f |", times[0], times[20]))
    }
  }

  /// Milliseconds; `Process` would look for the end only every twentieth of a second.
  private static func run(_ program: URL, _ words: [String]) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments = ([program.path] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let start = ContinuousClock.now
    guard posix_spawn(&child, program.path, &actions, nil, &arguments, environ) == 0 else {
      throw POSIXError(.ECHILD)
    }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    let time = ContinuousClock.now - start
    return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
  }
}
