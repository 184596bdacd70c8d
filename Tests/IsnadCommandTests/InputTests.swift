import Foundation
import Testing

@Suite struct InputTests {
  /// The files of a run, in its order.
  private func files(_ outcome: Tool.Outcome) throws -> [String] {
    try outcome.output.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["id"] as? String
    }
  }

  @Test func `folders are walked in the order of names, and ignore files respected`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      for name in [
        "b.md", "a.txt", "z.html", "notes.doc", ".hidden.md", ".git/x.md", "old/c.md", "old/keep.md",
        "sub/d.md", "sub/draft.md", "sub/deep/e.markdown", "build/f.md", "مسودة.md",
      ] { try tool.write(Tool.clean, to: name) }
      try tool.write("/build/\n*.txt\n# a comment\nold/*\n!old/keep.md\n", to: ".gitignore")
      try tool.write("draft.md\n!/a.txt\n", to: ".isnadignore")
      let outcome = try tool.run("check", "--format", "jsonl", ".")
      #expect(
        try files(outcome) == [
          "a.txt", "b.md", "old/keep.md", "sub/d.md", "sub/deep/e.markdown", "z.html",
          "مسودة.md",
        ])
      #expect(outcome.code == 0)
    }
  }

  @Test func `a file that is named is checked, ignored or not, and once only`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write("*.md\n", to: ".gitignore")
      for name in ["a.md", "b.txt", "notes"] { try tool.write(Tool.clean, to: name) }
      let outcome = try tool.run("check", "--format", "jsonl", "notes", "a.md", ".", "b.txt", "a.md")
      #expect(try files(outcome) == ["notes", "a.md", "b.txt"])
    }
  }

  @Test func `what the configuration leaves out is left out, too`() throws {
    try withTool { tool in
      try tool.setUpDesk("paths: { exclude: [\"archive/**\"] }\n")
      for name in ["a.md", "archive/b.md"] { try tool.write(Tool.clean, to: name) }
      #expect(try files(tool.run("check", "--format", "jsonl", ".")) == ["a.md"])
      #expect(try files(tool.run("check", "--format", "jsonl", "archive/b.md")) == ["archive/b.md"])
    }
  }

  @Test func `standard input has the name and format that it is given`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let markdown = "# Nothing\n\n> Nothing *at* all was said today.\n"
      let named = try tool.run("check", "-", "--stdin-name", "news.md", input: markdown)
      #expect(named.code == 1)
      #expect(named.output.contains("news.md:3:3"))
      let bare = try tool.run("check", "-", input: Tool.long)
      #expect(bare.output.contains("<stdin>:1:1"))
      try tool.write(Tool.clean, to: "a.md")
      let both = try tool.run("check", "--format", "jsonl", "a.md", "-", input: Tool.long)
      #expect(try files(both) == ["a.md", "<stdin>"])
    }
  }

  @Test func `a folder without articles is no mistake, a folder that is not there is one`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      #expect(try tool.run("check", "rules").code == 0)
      #expect(try tool.run("check", "nowhere").code == 2)
    }
  }

  @Test func `messages speak the language that is asked for`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      #expect(try tool.run("check", "draft.txt").output.contains("is long"))
      #expect(try tool.run("check", "--messages", "ar", "draft.txt").output.contains("طويلة"))
      try tool.setUpDesk("messages: ar\n")
      #expect(try tool.run("check", "draft.txt").output.contains("طويلة"))
    }
  }
}
