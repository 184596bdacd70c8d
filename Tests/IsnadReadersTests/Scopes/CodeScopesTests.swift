import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct CodeScopesTests {
  @Test func `comments of lines that follow on each other are one block`() {
    let text = """
      // One line
      // and the next.
      let x = "// no comment" // behind code
        // Another column.

      /// Documented.
      """
    let document = scoped(text, nil, extension: "swift")
    #expect(
      document.words("text.comment.line.swift") == [
        "One line\nand the next.", "behind code", "Another column.", "Documented.",
      ])
    #expect(document.words("raw.swift") == [text])
    let source = SourceFile(name: "a.swift", bytes: Array(text.utf8))
    #expect(ScopeAudit.fault(in: document, of: source) == nil)
    #expect(document.blocks[1].source == TextRange(56, 67))
  }

  @Test func `a comment over lines loses its indentation and its asterisks`() {
    let text = "/**\n * The first line.\n *   More of it.\n *\n * End.\n */\n/* one line */\n"
    let document = scoped(text, nil, extension: "js")
    #expect(document.words("text.comment.block.js") == ["\nThe first line.\n  More of it.\n\nEnd.\n"])
    #expect(document.words("text.comment.line.js") == ["one line "])
  }

  @Test func `what documents Python is a comment, other strings are not`() {
    let text =
      "#!/usr/bin/env python\ndef f():\n    \"\"\"Does it.\n\n    Really.\n    \"\"\"\n    x = '''no\ncomment'''\n    return '#'  # yes\n"
    let document = scoped(text, nil, extension: ".py")
    #expect(document.words("text.comment.block.py") == ["Does it.\n\nReally.\n"])
    #expect(document.words("text.comment.line.py") == ["yes"])
  }

  @Test func `comments may be ignored by their scope`() {
    let document = scoped("# a\n", nil, extension: "rb") { $0.ignoredScopes = ["comment"] }
    #expect(document.blocks.map(\.scope) == [["raw", "rb"]])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["py", "js", "hs", "lua", "clj", "php"])
  func `what is never closed ends`(ending: String) {
    for piece in ["/*", "\"\"\"", "\"", "'", "`", "{-", "--[[", "# ", "//", "\\", "\"\\"] {
      let text = String(repeating: piece, count: 20_000)
      let source = SourceFile(name: "a", bytes: Array(text.utf8))
      let document = scoped(text, nil, extension: ending)
      #expect(document.blocks.last?.scope == ["raw", ending])
      #expect(document.blocks.allSatisfy { $0.source.end <= source.bytes.count })
    }
  }
}
