import Foundation
import Testing

@Suite struct ReportTests {
  @Test func `several reports come of one run, each as if it were the only one`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      let alone = try ["json", "jsonl", "markdown", "html"].map { format in
        try tool.run("check", "--format", format, "draft.txt").output
      }
      let outcome = try tool.run(
        "check", "draft.txt", "--report", "json=r.json", "--report", "jsonl=r.jsonl", "--report",
        "markdown=r.md", "--report", "html=r.html", "--format", "terminal")
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("draft.txt:1:1"))
      let together = ["r.json", "r.jsonl", "r.md", "r.html"].map { tool.contents(of: $0) ?? "" }
      for (first, second) in zip(alone, together) { #expect(first == second) }
      #expect(
        try tool.names()
          == ["draft.txt", "r.html", "r.json", "r.jsonl", "r.md", "rules"].inOrder(with: ".isnad.yml"))
    }
  }

  @Test func `a report that cannot be written is told of, and beats the findings`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      for path in ["missing/report.html", "rules", "draft.txt/report.html"] {
        let outcome = try tool.run("check", "draft.txt", "--report", "html=\(path)")
        #expect(outcome.code == 2, "\(path)")
        #expect(outcome.errors.contains(path), "\(path)")
      }
      #expect(try tool.names().filter { $0.contains("isnad-") }.isEmpty)
    }
  }

  @Test func `two reports into one file are refused before anything is done`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      try tool.write("old", to: "real.json")
      let link = tool.folder.appending(path: "link.json")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "real.json")
      for (first, second) in [("r.md", "./rules/../r.md"), ("real.json", "link.json")] {
        let outcome = try tool.run(
          "check", "draft.txt", "--report", "markdown=\(first)", "--report", "json=\(second)")
        #expect(outcome.code == 64)
        #expect(outcome.errors.contains(second))
      }
      #expect(tool.contents(of: "real.json") == "old")
      let outcome = try tool.run(
        "check", "draft.txt", "--report", "json=/dev/null", "--report", "html=/dev/null")
      #expect(outcome.code == 1)
    }
  }

  @Test func `no report is written over a draft, named or found`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "drafts/draft.md")
      for input in ["drafts/draft.md", "drafts"] {
        let outcome = try tool.run("check", input, "--report", "markdown=./drafts/draft.md")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("drafts/draft.md"))
        #expect(tool.contents(of: "drafts/draft.md") == Tool.long)
      }
      try tool.write("draft.md\n", to: "drafts/.isnadignore")
      try tool.write(Tool.clean, to: "drafts/other.md")
      let outcome = try tool.run("check", "drafts", "--report", "markdown=drafts/draft.md")
      #expect(outcome.code == 0)
      #expect(tool.contents(of: "drafts/draft.md") != Tool.long)
    }
  }

  @Test func `a SARIF log explains the rules that judged, whichever configuration brought them`() throws
  {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.clean, to: "draft.txt")
      try tool.write(Tool.long, to: "other/draft.txt")
      try tool.write("include: desk.yml\nrulesets: [other]\n", to: "other/.isnad.yml")
      try tool.write(
        Tool.rules.replacingOccurrences(of: "ruleset: desk", with: "ruleset: other"),
        to: "other/desk.yml")
      let log = try tool.run("check", "--format", "sarif", "draft.txt", "other").output
      for rule in ["desk/long-paragraph", "desk/two-words", "other/long-paragraph"] {
        #expect(log.contains("\"id\":\"\(rule)\""))
      }
      #expect(log.contains("\"ruleId\":\"other/long-paragraph\",\"ruleIndex\":0"))
    }
  }

  @Test func `annotate offers what it writes`() throws {
    try withTool { tool in
      let help = try tool.run("annotate", "--help").output
      #expect(!help.contains("markdown"))
      #expect(try tool.run("annotate", "--format", "html", "a.txt").code == 64)
    }
  }

  @Test func `a report goes through a link, and into a pipe, without taking their place`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      let alone = try tool.run("check", "--format", "jsonl", "draft.txt").output
      try tool.write("old", to: "real.jsonl")
      let (link, pipe) = (tool.folder.appending(path: "link.jsonl"), tool.folder.appending(path: "pipe"))
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "real.jsonl")
      try #require(mkfifo(pipe.path, 0o600) == 0)
      // Open for reading, a pipe takes a short report without anybody at its other end.
      let descriptor = open(pipe.path, O_RDONLY | O_NONBLOCK)
      try #require(descriptor >= 0)
      let reader = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      let outcome = try tool.run(
        "check", "draft.txt", "--report", "jsonl=link.jsonl", "--report", "jsonl=pipe")
      #expect(outcome.code == 1)
      #expect(tool.contents(of: "real.jsonl") == alone)
      #expect(try reader.readToEnd() == Data(alone.utf8))
      let manager = FileManager.default
      #expect(try manager.destinationOfSymbolicLink(atPath: link.path) == "real.jsonl")
      #expect(try tool.names().filter { $0.contains("isnad-") }.isEmpty)
    }
  }

  @Test func `colours follow the terminal, the environment and the flag, the last the strongest`() throws
  {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "draft.txt")
      func isColoured(_ words: [String], _ environment: [String: String]) throws -> Bool {
        try tool.run(["check", "draft.txt"] + words, environment: environment).output.contains("\u{1B}[")
      }
      #expect(try !isColoured([], [:]))
      #expect(try isColoured([], ["CLICOLOR_FORCE": "1"]))
      #expect(try !isColoured([], ["CLICOLOR_FORCE": "0"]))
      #expect(try !isColoured([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
      #expect(try isColoured([], ["CLICOLOR_FORCE": "1", "NO_COLOR": ""]))
      #expect(try isColoured(["--color", "always"], ["NO_COLOR": "1"]))
      #expect(try !isColoured(["--color", "never"], ["CLICOLOR_FORCE": "1"]))
      let html = try tool.run(
        "check", "--format", "json", "draft.txt", environment: ["CLICOLOR_FORCE": "1"])
      #expect(!html.output.contains("\u{1B}"))
    }
  }

  @Test func `the same input gives the same bytes, however many work on it`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let texts = [Tool.long, Tool.short, Tool.clean, "لم يُقل شيء البتة اليوم عند الميناء.\n"]
      for number in 0..<60 {
        try tool.write(
          String(repeating: texts[number % 4] + "\n", count: 1 + number), to: "\(number).txt")
      }
      try tool.write([0xFF], to: "broken.txt")
      for format in ["terminal", "json", "jsonl", "markdown", "html", "sarif", "github"] {
        let runs = try ["1", "4", "4", "16"].map { jobs in
          try tool.run("check", "--jobs", jobs, "--format", format, ".", "missing.txt")
        }
        #expect(Set(runs.map(\.output)).count == 1, "\(format)")
        #expect(Set(runs.map(\.errors)).count == 1, "\(format)")
        #expect(runs.allSatisfy { $0.code == 2 }, "\(format)")
      }
    }
  }
}

extension [String] {
  fileprivate func inOrder(with name: String) -> [String] { (self + [name]).sorted() }
}
