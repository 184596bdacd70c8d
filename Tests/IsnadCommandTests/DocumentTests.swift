import DocumentTestSupport
import Foundation
import Testing

/// Word documents through the whole program.
@Suite struct DocumentTests {
  private static let body = """
    <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p><w:p/>\
    <w:p><w:r><w:t>Nothing at all</w:t></w:r><w:r><w:t xml:space="preserve"> was said at the harbour.</w:t></w:r></w:p>
    """

  private func write(_ document: WordDocument, to name: String, in tool: Tool) throws {
    try tool.setUpDesk()
    try tool.write(document.bytes, to: name)
  }

  @Test func `a finding is shown at its paragraph and run, in both languages`() throws {
    try withTool { tool in
      try write(WordDocument(DocumentTests.body), to: "draft.docx", in: tool)
      let outcome = try tool.run("check", "draft.docx")
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("draft.docx: paragraph 3, run 1: error desk/long-paragraph"))
      let arabic = try tool.run("check", "--messages", "ar", "draft.docx")
      #expect(arabic.output.contains("الفقرة 3، المقطع 1"))
      let markdown = try tool.run("check", "--format", "markdown", "draft.docx")
      #expect(markdown.output.contains("| paragraph 3, run 1 |"))
      let page = try tool.run("check", "--format", "html", "draft.docx")
      #expect(page.output.contains("paragraph 3, run 1"))
    }
  }

  @Test func `the JSON report gives the place, and bytes of the XML`() throws {
    try withTool { tool in
      try write(WordDocument(DocumentTests.body), to: "draft.docx", in: tool)
      let outcome = try tool.run("check", "--format", "json", "draft.docx")
      let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      let article = try #require((report?["articles"] as? [[String: Any]])?.first)
      let finding = try #require((article["findings"] as? [[String: Any]])?.first)
      #expect(finding["place"] as? [String: Int] == ["paragraph": 3, "run": 1, "character": 1])
      #expect(finding["start"] == nil)
      let range = try #require((finding["range"] as? [String: [String: Int]])?["utf8"])
      let xml = try #require(
        WordDocument(DocumentTests.body).parts.first { $0.name == "word/document.xml" })
      let start = try #require(range["start"])
      #expect(Array(xml.xml.utf8)[start...].starts(with: "Nothing".utf8))
    }
  }

  @Test func `documents are found in folders and read from standard input`() throws {
    try withTool { tool in
      try write(WordDocument(DocumentTests.body), to: "drafts/a.docx", in: tool)
      try tool.write("who has it open", to: "drafts/~$a.docx")
      #expect(try tool.run("check", "drafts").output.contains("drafts/a.docx: paragraph 3"))
      #expect(try tool.run("check", "drafts").code == 1)
      let piped = try tool.run(
        ["check", "-", "--stdin-name", "piped.DOCX"], input: Data(WordDocument(DocumentTests.body).bytes)
      )
      #expect(piped.output.contains("piped.DOCX: paragraph 3, run 1"))
    }
  }

  @Test func `what is no document is a failure with advice, and the rest is checked`() throws {
    try withTool { tool in
      try write(WordDocument(DocumentTests.body), to: "a.docx", in: tool)
      try tool.write("just words", to: "b.docx")
      let outcome = try tool.run("check", "b.docx", "a.docx")
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("b.docx: could not be checked"))
      #expect(outcome.output.contains("plain text"))
      #expect(outcome.output.contains("a.docx: paragraph 3"))
    }
  }

  @Test func `a comment suppresses, and says in its own words what is wrong with it`() throws {
    func document(_ words: String) -> WordDocument {
      WordDocument(
        DocumentTests.body.replacing(
          "<w:r><w:t>Nothing", with: "<w:commentRangeStart w:id=\"4\"/><w:r><w:t>Nothing"),
        comments: "<w:comment w:id=\"4\"><w:p><w:r><w:t>\(words)</w:t></w:r></w:p></w:comment>")
    }
    try withTool { tool in
      try write(document("isnad-ignore desk/long-paragraph: it must be"), to: "a.docx", in: tool)
      #expect(try tool.run("check", "a.docx").code == 0)
      try write(document("isnad-ignore desk/long-paragraph"), to: "a.docx", in: tool)
      let outcome = try tool.run("check", "a.docx")
      #expect(outcome.code == 1)
      #expect(
        outcome.output.contains("a.docx: paragraph 3, run 1: warning isnad/suppression-without-reason"))
      #expect(outcome.output.contains("│ isnad-ignore desk/long-paragraph"))
      #expect(outcome.output.contains("Write isnad-ignore RULE: REASON"))
    }
  }

  @Test func `lines of JSON take no documents, and say what they take`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let outcome = try tool.run(
        "check", "--input", "jsonl", input: #"{"id": 1, "text": "x", "format": "docx"}"#)
      #expect(outcome.code == 2)
      #expect(outcome.output.contains("'docx', which is no text"))
    }
  }
}
