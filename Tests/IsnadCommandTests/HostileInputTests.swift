import Foundation
import Testing

@Suite struct HostileInputTests {
  @Test func `bytes that are not UTF-8 are named by their offset`() throws {
    try withTool { tool in
      try tool.write(Array("A day.\n\nHe said ".utf8) + [0xE9] + Array("t.\n".utf8), to: "latin.txt")
      let outcome = try tool.run("check", "latin.txt")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("16"))
      #expect(outcome.output.contains("--encoding"))
      #expect(try tool.run("check", "--encoding", "iso-8859-1", "latin.txt").code == 0)
    }
  }

  @Test func `a NUL is no text`() throws {
    try withTool { tool in
      try tool.write([0x41, 0x00, 0x42], to: "binary.txt")
      #expect(try tool.run("check", "binary.txt").code == 2)
    }
  }

  @Test func `a file above the limit is refused before it is read`() throws {
    try withTool { tool in
      let path = tool.folder.appending(path: "large.txt").path
      FileManager.default.createFile(atPath: path, contents: nil)
      #expect(truncate(path, 100_000_000) == 0)
      let outcome = try tool.run("check", "large.txt")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("--max-size"))
      #expect(outcome.output.contains("100000000"))
    }
  }

  @Test func `a hundred thousand levels of nesting end`() throws {
    try withTool { tool in
      let deep = 100_000
      try tool.write(String(repeating: ">", count: deep) + " text", to: "quotes.md")
      try tool.write(String(repeating: "[", count: deep), to: "brackets.md")
      try tool.write(String(repeating: "*", count: deep) + "a", to: "stars.md")
      try tool.write(String(repeating: "- ", count: deep) + "a", to: "lists.md")
      let outcome = try tool.run("check", ".")
      #expect(outcome.code == 0 || outcome.code == 1)
    }
  }

  @Test func `a file without permission is told of, and the rest is checked`() throws {
    try withTool { tool in
      try tool.write("Quiet.\n\nNothing.\n", to: "a.txt")
      try tool.write("Quiet.\n\nNothing.\n", to: "b.txt")
      try FileManager.default.createSymbolicLink(
        atPath: tool.folder.appending(path: "gone.txt").path, withDestinationPath: "nowhere.txt")
      let outcome = try tool.run("check", ".")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("gone.txt"))
      #expect(outcome.output.contains("2 articles"))
    }
  }

  @Test func `a closed pipe is no error`() throws {
    try withTool { tool in
      for number in 0..<200 {
        try tool.write("Loud.\n\n“Nobody asked us about the night ferries.”\n", to: "\(number).txt")
      }
      let process = tool.process(["check", "."])
      let pipe = Pipe()
      let errors = Pipe()
      process.standardOutput = pipe
      process.standardError = errors
      try process.run()
      _ = try pipe.fileHandleForReading.read(upToCount: 10)
      try pipe.fileHandleForReading.close()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 0)
      #expect(errors.fileHandleForReading.availableData.isEmpty)
    }
  }

  @Test func `an interrupt ends the run and leaves no half report`() throws {
    try withTool { tool in
      try tool.write("the old report", to: "report.html")
      let process = tool.process(
        ["check", "--input", "jsonl", "--report", "html=report.html"])
      let input = Pipe()
      let output = Pipe()
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":1,\"text\":\"Nothing.\"}\n".utf8))
      // The answer shows that the run is under way; the input stays open.
      let answer = output.fileHandleForReading.availableData
      #expect(String(decoding: answer, as: UTF8.self) == "{\"id\":1,\"findings\":[]}\n")
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == SIGINT)
      #expect(tool.contents(of: "report.html") == "the old report")
      let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder.path)
      #expect(left.sorted() == ["report.html"])
    }
  }
}
