import Foundation
import Testing

@Suite struct JSONLinesTests {
  private func lines(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }

  private let input = """
    {"id": "a", "text": "Nothing at all was said at the harbour."}
    {"id": 7, "text": "لم يُقل شيء البتة اليوم عند الميناء.", "lang": "ar"}
    {"id": "c", "text": "# Title\\n\\n> Nothing *at* all was said today.", "format": "markdown"}
    {"text": "Nothing was said today."}

    """

  @Test func `every line is answered in order, under its id`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let outcome = try tool.run("check", "--input", "jsonl", "--format", "jsonl", input: input)
      let answers = try lines(outcome.output)
      try #require(answers.count == 4)
      #expect(answers[0]["id"] as? String == "a")
      #expect(answers[1]["id"] as? Int == 7)
      #expect(answers[2]["id"] as? String == "c")
      #expect(answers[3]["id"] == nil)
      #expect(answers.map { ($0["findings"] as? [Any])?.count } == [1, 1, 1, 0])
      #expect(outcome.code == 1)
      #expect(outcome.errors == "")
    }
  }

  @Test func `offsets are UTF-8 bytes of the text`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let outcome = try tool.run("check", "--input", "jsonl", input: input)
      let texts = [
        "Nothing at all was said at the harbour.", "لم يُقل شيء البتة اليوم عند الميناء.",
        "Nothing *at* all was said today.",
      ]
      let starts = [0, 0, "# Title\n\n> ".utf8.count]
      for (answer, (text, start)) in try zip(lines(outcome.output), zip(texts, starts)) {
        let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
        #expect(finding["start"] as? Int == start)
        #expect(finding["end"] as? Int == start + text.utf8.count)
      }
      let annotated = try tool.run("annotate", "--input", "jsonl", "--format", "jsonl", input: input)
      let annotations = try #require(lines(annotated.output)[1]["annotations"] as? [[String: Any]])
      let sentence = try #require(annotations.first { $0["kind"] as? String == "sentence" })
      #expect(sentence["end"] as? Int == texts[1].utf8.count)
      #expect(annotated.code == 0)
    }
  }

  @Test func `a language that is no tag is told of, and not taken for one without rules`() throws {
    try withTool { tool in
      let line = #"{"id": "a", "text": "Nothing.", "lang": "english"}"#
      let outcome = try tool.run("check", "--input", "jsonl", input: line)
      #expect(outcome.code == 2)
      #expect(try lines(outcome.output).first?["error"] != nil)
      #expect(try tool.run("check", "--lang", "english", "x.txt").code == 64)
    }
  }

  @Test func `a line that cannot be read is told of in its place, and the rest is done`() throws {
    let broken = """
      {"id": "a", "text": "Nothing."}
      {"id": "b", "text": 5}
      not json
      {"id": "d"}
      {"id": "e", "text": "x", "date": "2026-02-30"}
      {"id": "f", "text": "x", "format": "docx"}
      ["x"]
      {"id": {"x": 1}, "text": "x"}
      {"id": 1.5, "text": "x"}
      {"id": "g", "text": "Nothing."}
      """
    try withTool { tool in
      let outcome = try tool.run("check", "--input", "jsonl", input: broken)
      let answers = try lines(outcome.output)
      try #require(answers.count == 10)
      #expect(outcome.code == 2)
      #expect(
        answers.map { $0["id"] as? String }
          == ["a", "b", nil, "d", "e", "f", nil, nil, nil, "g"])
      #expect(answers.map { $0["line"] as? Int } == [nil, 2, 3, 4, 5, 6, 7, 8, 9, nil])
      #expect(answers.dropFirst().dropLast().allSatisfy { $0["error"] is String })
      #expect(answers.allSatisfy { ($0["error"] == nil) != ($0["findings"] == nil) })
    }
  }

  @Test func `bytes that are no text are told of, and the rest is done`() throws {
    try withTool { tool in
      var bytes = Data(#"{"id": 1, "text": "a"#.utf8) + [0xFF, 0xC3] + Data("\"}\n\0\n".utf8)
      bytes += Data((#"{"id": 3, "text": "a\u0000b"}"# + "\n").utf8)
      bytes += Data(#"{"id": 4, "text": "Nothing."}"#.utf8)
      let outcome = try tool.run(["check", "--input", "jsonl"], input: bytes)
      let answers = try lines(outcome.output)
      try #require(answers.count == 4)
      #expect(answers[0]["error"] is String && answers[1]["error"] is String)
      #expect(answers[3]["findings"] is [Any])
      #expect(outcome.code == 2)
    }
  }

  @Test func `empty input and empty lines are no mistake`() throws {
    try withTool { tool in
      for input in ["", "\n\n", "\r\n \n"] {
        let outcome = try tool.run("check", "--input", "jsonl", input: input)
        #expect(outcome.code == 0)
        #expect(outcome.output == "")
      }
    }
  }

  @Test func `a mark of byte order and CRLF are taken as they come`() throws {
    try withTool { tool in
      let input = "\u{FEFF}{\"id\": 1, \"text\": \"x\"}\r\n{\"id\": 2, \"text\": \"x\"}"
      let answers = try lines(try tool.run("check", "--input", "jsonl", input: input).output)
      #expect(answers.map { $0["id"] as? Int } == [1, 2])
    }
  }

  @Test func `the date of the line is that of the article, and the flag is stronger`() throws {
    try withTool { tool in
      let line = #"{"id": 1, "text": "Nothing.", "date": "2024-10-11"}"#
      func date(_ arguments: String...) throws -> String? {
        let outcome = try tool.run(["annotate", "--input", "jsonl"] + arguments, input: Data(line.utf8))
        let annotations = try #require(lines(outcome.output)[0]["annotations"] as? [[String: Any]])
        let article = try #require(annotations.first { $0["kind"] as? String == "article" })
        return (article["attributes"] as? [String: Any])?["date"] as? String
      }
      let (ofLine, ofFlag) = try (date(), date("--date", "2025-01-02"))
      #expect(ofLine == "2024-10-11")
      #expect(ofFlag == "2025-01-02")
    }
  }

  @Test func `a line above the limit is passed over, and the next one is read`() throws {
    try withTool { tool in
      let long = String(repeating: "x", count: 200_000)
      let input = "{\"id\": 1, \"text\": \"\(long)\"}\n{\"id\": 2, \"text\": \"x\"}\n"
      let outcome = try tool.run("check", "--input", "jsonl", "--max-size", "100K", input: input)
      let answers = try lines(outcome.output)
      try #require(answers.count == 2)
      #expect(answers[0]["line"] as? Int == 1)
      #expect((answers[0]["error"] as? String)?.contains("--max-size") == true)
      #expect(answers[1]["id"] as? Int == 2)
      #expect(outcome.code == 2)
    }
  }

  @Test func `a line of 50 MB is passed over in little room`() throws {
    try withTool { tool in
      let filler = Data(repeating: UInt8(ascii: "x"), count: 50_000_000)
      let input =
        Data(#"{"id": 1, "text": ""#.utf8) + filler + Data("\"}\n{\"id\": 2, \"text\": \"x\"}\n".utf8)
      let outcome = try tool.run(["check", "--input", "jsonl"], input: input)
      let answers = try lines(outcome.output)
      #expect(answers.count == 2)
      #expect(answers.last?["id"] as? Int == 2)
      #expect(outcome.code == 2)
    }
  }

  @Test func `an answer comes before the next line is sent`() throws {
    try withTool { tool in
      let process = tool.process(["check", "--input", "jsonl"])
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      for number in 1...3 {
        let line = "{\"id\":\(number),\"text\":\"Nothing was said.\"}\n"
        try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
        let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        #expect(answer == "{\"id\":\(number),\"findings\":[]}\n")
      }
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  @Test func `what cannot be read to its end is no end`() throws {
    try withTool { tool in
      let process = tool.process(["check", "--input", "jsonl"])
      let descriptor = open(tool.folder.path, O_RDONLY)
      process.standardInput = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      process.standardOutput = Pipe()
      process.standardError = Pipe()
      try process.runToEnd()
      #expect(process.terminationStatus == 2)
    }
  }
}
