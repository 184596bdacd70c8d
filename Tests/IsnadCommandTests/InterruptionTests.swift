import Foundation
import Testing

@Suite struct InterruptionTests {
  @Test func `a closed pipe is no error`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      for number in 0..<200 { try tool.write(Tool.long, to: "\(number).txt") }
      let process = tool.process(["check", "."])
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      _ = try output.fileHandleForReading.read(upToCount: 10)
      try output.fileHandleForReading.close()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 0)
      #expect(errors.fileHandleForReading.availableData.isEmpty)
    }
  }

  @Test func `a full disk is an error`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.clean, to: "draft.txt")
      let process = tool.process(["check", "draft.txt"])
      let errors = Pipe()
      process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
      process.standardError = errors
      try process.runToEnd()
      #expect(process.terminationStatus == 2)
      let words = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
      #expect(words.contains("space"))
    }
  }

  @Test func `an interrupt ends the run and leaves no half report`() throws {
    try withTool { tool in
      try tool.write("the old report", to: "report.html")
      // Whoever runs the tests may have switched the signal off for all its children.
      let process = tool.process(
        ["check", "--input", "jsonl", "--report", "html=report.html"],
        by: ["/usr/bin/env", "--default-signal=INT"])
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":1,\"text\":\"\"}\n".utf8))
      // The answer shows that the run is under way; the input stays open.
      let answer = output.fileHandleForReading.availableData
      #expect(String(decoding: answer, as: UTF8.self) == "{\"id\":1,\"findings\":[]}\n")
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == SIGINT)
      #expect(tool.contents(of: "report.html") == "the old report")
      #expect(try tool.names() == ["report.html"])
    }
  }
}
