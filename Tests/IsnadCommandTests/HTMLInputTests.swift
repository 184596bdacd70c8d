import Foundation
import Testing

@Suite struct HTMLInputTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks</title></head>
    <body><nav><a href="/">One two three four five six seven eight</a></nav><article>
    <h1>Talks</h1><p>Nothing at&nbsp;all was said at the harbour.</p></article></body></html>

    """

  @Test func `a finding in a page is shown at its place in the file`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(HTMLInputTests.page, to: "page.html")
      let outcome = try tool.run("check", "page.html")
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("page.html:3:18"))
    }
  }

  @Test func `a page without an article cannot be checked`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write("<html><body><div id=app></div></body></html>", to: "page.html")
      try tool.write("", to: "empty.html")
      let outcome = try tool.run("check", "page.html")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("no article was found"))
      #expect(try tool.run("check", "empty.html").code == 0)
    }
  }

  @Test func `a page is read in the encoding that it names, or refused`() throws {
    try withTool { tool in
      try tool.setUpDesk("messages: en\n")
      let words: [UInt8] = [0xDE, 0xC7, 0xE1, 0x20, 0xE3, 0xE4, 0x2E]
      try tool.write(Array("<meta charset=windows-1256><p>".utf8) + words, to: "old.htm")
      #expect(try tool.run("check", "old.htm").output.contains("قال من."))
      try tool.write(Array("<meta charset=koi8-r><p>".utf8) + words, to: "odd.htm")
      let outcome = try tool.run("check", "odd.htm")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("'koi8-r'"))
    }
  }

  @Test func `a JSON line may hold a page`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let input = """
        {"id": 1, "text": "<p>Nothing at&nbsp;all was <b>said</b> at the harbour.</p>", "format": "html"}
        {"id": 2, "text": "<html><nav>Home</nav></html>", "format": "html"}

        """
      let outcome = try tool.run("check", "--input", "jsonl", "--format", "jsonl", input: input)
      let answers = try outcome.output.split(separator: "\n").map { line in
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      }
      let finding = (answers[0]?["findings"] as? [[String: Any]])?.first
      #expect(finding?["start"] as? Int == 3)
      #expect(finding?["end"] as? Int == 54)
      #expect((answers[1]?["error"] as? String)?.contains("no article was found") == true)
      #expect(outcome.code == 2)
    }
  }
}
