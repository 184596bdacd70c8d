import Foundation
import Testing

@Suite struct FixTests {
  @Test func `without more a diff shows what would change, and nothing does`() throws {
    try withTool { tool in
      let text = "The council met on on Monday .\n\nThe mayor came ,and the the clerk.\n"
      try tool.write(text, to: "draft.txt")
      let outcome = try tool.run("fix", "draft.txt")
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("--- draft.txt\n+++ draft.txt\n@@ -1,3 +1,3 @@\n"))
      #expect(outcome.output.contains("-The mayor came ,and the the clerk.\n"))
      #expect(outcome.output.contains("+The mayor came, and the clerk.\n"))
      #expect(tool.contents(of: "draft.txt") == text)
    }
  }

  @Test(arguments: [
    (
      "draft.txt", "\u{FEFF}زار الوزير القاهرة, وعمّان .\r\n\r\nعاد في في المساء.\r\n",
      "\u{FEFF}زار الوزير القاهرة، وعمّان.\r\n\r\nعاد في المساء.\r\n"
    ),
    (
      "draft.md", "# Title\n\nThe *goverment* met ,and so\\* `a ,b` [the the](http://a.b/c,d) end.\n",
      "# Title\n\nThe *government* met, and so\\* `a ,b` [the](http://a.b/c,d) end.\n"
    ),
    (
      "draft.html",
      "<html><body><article><p>The council met the the mayor &amp; <i>nobody</i> ,so to speak.</p></article></body></html>",
      "<html><body><article><p>The council met the mayor &amp; <i>nobody</i>, so to speak.</p></article></body></html>"
    ),
  ])
  func `what anyone may apply is written, byte for byte, and once`(
    name: String, old: String, new: String
  ) throws {
    try withTool { tool in
      try tool.write(old, to: name)
      let first = try tool.run("fix", "--write", name)
      #expect(first.code == 0)
      #expect(first.output.hasPrefix("\(name): "))
      #expect(try tool.bytes(of: name) == Array(new.utf8))
      let second = try tool.run("fix", "--write", name)
      #expect(second.code == 0)
      #expect(second.output == "")
      #expect(try tool.run("fix", name).code == 0)
    }
  }

  @Test func `what an editor decides is written when all is asked for`() throws {
    try withTool { tool in
      try tool.write("Both towns signed a paper on joint cooperation in the harbour.\n", to: "draft.txt")
      #expect(try tool.run("fix", "draft.txt").code == 0)
      #expect(try tool.run("fix", "--all", "--write", "draft.txt").code == 0)
      #expect(
        tool.contents(of: "draft.txt") == "Both towns signed a paper on cooperation in the harbour.\n")
    }
  }

  @Test func `words of a quotation are never touched`() throws {
    try withTool { tool in
      let text = "\"We met on Monday ,and the the mayor came,\" said Ruth Meyer, who runs the shop.\n"
      try tool.write(text, to: "draft.txt")
      #expect(try tool.run("fix", "--all", "--write", "draft.txt").code == 0)
      #expect(tool.contents(of: "draft.txt") == text)
    }
  }

  @Test func `a place with markup inside is left, and said to be`() throws {
    try withTool { tool in
      let text = "The <b>the</b> end."
      let page =
        "<html><body><article><p>They met the&nbsp;<b>the</b> mayor. \(text)</p></article></body></html>"
      try tool.write(page, to: "draft.html")
      let outcome = try tool.run("fix", "--write", "draft.html")
      #expect(outcome.code == 0)
      #expect(outcome.errors.contains("by hand"))
      #expect(tool.contents(of: "draft.html") == page)
    }
  }

  @Test func `a Word document, another encoding and a missing file are refused with 2`() throws {
    try withTool { tool in
      try tool.write("PK", to: "draft.docx")
      let document = try tool.run("fix", "--write", "draft.docx")
      #expect(document.code == 2)
      #expect(document.errors.contains("Word"))
      try tool.write(
        [0xFF, 0xFE] + Array("the the".utf16).flatMap { [UInt8($0 & 0xFF), 0] }, to: "old.txt")
      let encoded = try tool.run("fix", "--write", "old.txt")
      #expect(encoded.code == 2)
      #expect(encoded.errors.contains("UTF-8"))
      #expect(try tool.run("fix", "missing.txt").code == 2)
      #expect(try tool.run("fix", "-").code == 64)
    }
  }

  @Test func `permissions stay, and a file that may not be written is told of`() throws {
    try withTool { tool in
      try tool.write("They met the the mayor.\n", to: "draft.txt")
      let path = tool.folder.appending(path: "draft.txt").path
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(try tool.run("fix", "--write", "draft.txt").code == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try tool.names() == ["draft.txt"])
    }
  }
}

extension Tool {
  /// The bytes of a file of the folder.
  fileprivate func bytes(of name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: name)))
  }
}
