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
    {"id": "a", "text": "“Nobody asked us about the night ferries.”"}
    {"id": 7, "text": "لم يُسأل أحد.", "lang": "ar"}
    {"id": "c", "text": "# Title\\n\\n> “Nobody *asked* us about it.”", "format": "markdown"}

    """

  @Test func `every line is answered in order, under its id`() throws {
    try withTool { tool in
      let outcome = try tool.run("check", "--input", "jsonl", "--format", "jsonl", input: input)
      let answers = try lines(outcome.output)
      #expect(answers.count == 3)
      #expect(answers[0]["id"] as? String == "a")
      #expect(answers[1]["id"] as? Int == 7)
      #expect(answers[2]["id"] as? String == "c")
      #expect(answers.allSatisfy { $0["findings"] is [Any] })
      #expect(outcome.code == 1)
    }
  }

  @Test func `offsets are UTF-8 bytes of the text`() throws {
    try withTool { tool in
      let outcome = try tool.run("annotate", "--input", "jsonl", "--format", "jsonl", input: input)
      let annotations = try #require(lines(outcome.output)[0]["annotations"] as? [[String: Any]])
      let quotation = try #require(annotations.first { $0["kind"] as? String == "quotation" })
      #expect(quotation["start"] as? Int == 0)
      #expect(quotation["end"] as? Int == "“Nobody asked us about the night ferries.”".utf8.count)
      #expect(outcome.code == 0)
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
      {"id": "g", "text": "Nothing."}
      """
    try withTool { tool in
      let outcome = try tool.run("check", "--input", "jsonl", input: broken)
      let answers = try lines(outcome.output)
      #expect(answers.count == 7)
      #expect(outcome.code == 2)
      #expect(answers.map { $0["id"] as? String } == ["a", "b", nil, "d", "e", "f", "g"])
      #expect(answers.map { $0["line"] as? Int } == [nil, 2, 3, 4, 5, 6, nil])
      #expect(answers.map { $0["error"] != nil } == [false, true, true, true, true, true, false])
    }
  }

  @Test func `empty input is no mistake`() throws {
    try withTool { tool in
      let outcome = try tool.run("check", "--input", "jsonl", input: "\n\n")
      #expect(outcome.code == 0)
      #expect(outcome.output == "")
    }
  }

  @Test func `the date of the line is that of the article, and the flag is stronger`() throws {
    try withTool { tool in
      let line = #"{"id": 1, "text": "Nothing.", "date": "2024-10-11"}"#
      func date(_ arguments: String...) throws -> String? {
        let outcome =
          try arguments.isEmpty
          ? tool.run("annotate", "--input", "jsonl", input: line)
          : tool.run("annotate", "--input", "jsonl", arguments[0], arguments[1], input: line)
        let annotations = try #require(lines(outcome.output)[0]["annotations"] as? [[String: Any]])
        let article = try #require(annotations.first { $0["kind"] as? String == "article" })
        return (article["attributes"] as? [String: Any])?["date"] as? String
      }
      #expect(try date() == "2024-10-11")
      #expect(try date("--date", "2025-01-02") == "2025-01-02")
    }
  }

  @Test func `a line above the limit is passed over, and the next one is read`() throws {
    try withTool { tool in
      let long = String(repeating: "x", count: 200_000)
      let input = "{\"id\": 1, \"text\": \"\(long)\"}\n{\"id\": 2, \"text\": \"x\"}\n"
      let outcome = try tool.run("check", "--input", "jsonl", "--max-size", "100K", input: input)
      let answers = try lines(outcome.output)
      #expect(answers.count == 2)
      #expect(answers[0]["line"] as? Int == 1)
      #expect((answers[0]["error"] as? String)?.contains("--max-size") == true)
      #expect(answers[1]["id"] as? Int == 2)
      #expect(outcome.code == 2)
    }
  }
}
