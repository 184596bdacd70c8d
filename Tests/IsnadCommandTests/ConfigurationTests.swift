import Foundation
import Testing

@Suite struct ConfigurationTests {
  @Test(arguments: [".isnad.yml", "./.isnad.yml", "drafts/../.isnad.yml"])
  func `the globs of a configuration that is named start at its folder`(name: String) throws {
    try withTool { tool in
      try tool.setUpDesk("overrides: [{ paths: drafts/, fail-on: never }]")
      try tool.write(Tool.long, to: "drafts/draft.txt")
      for draft in ["drafts/draft.txt", "./drafts/draft.txt", tool.folder.path + "/drafts/draft.txt"] {
        #expect(try tool.run("check", "--config", name, draft).code == 0, "\(draft)")
      }
      #expect(
        try tool.run("check", "--config", tool.folder.path + "/.isnad.yml", "drafts/draft.txt").code == 0
      )
    }
  }

  @Test func `the nearest configuration is found through a path that goes up`() throws {
    try withTool { tool in
      try tool.setUpDesk("fail-on: never")
      try tool.write(Tool.long, to: "drafts/draft.txt")
      #expect(try tool.run("check", "drafts/../drafts/draft.txt").code == 0)
    }
  }

  @Test func `the configuration that init writes holds when its lines are switched on`() throws {
    try withTool { tool in
      #expect(try tool.run("init").code == 0)
      let written = try #require(tool.contents(of: ".isnad.yml"))
      // The files that its includes name are an invitation, not there.
      let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("# include:") }
        .map { line in
          // Sentences begin with a capital or a quotation mark, keys do not.
          let isKey = line.hasPrefix("#   ") || line.dropFirst(2).first?.isLowercase == true
          return isKey ? String(line.dropFirst(2)) : String(line)
        }
      try tool.write(lines.joined(separator: "\n"), to: ".isnad.yml")
      let outcome = try tool.run("config", "draft.md")
      #expect(outcome.errors == "")
      #expect(outcome.output.contains("rules/quotations/unusual-marks: note"))
    }
  }

  @Test func `a rule file that is not there is told of where it is named`() throws {
    try withTool { tool in
      try tool.write(Tool.clean, to: "draft.txt")
      try tool.write("fail-on: error\ninclude: [missing.yml]\n", to: ".isnad.yml")
      let outcome = try tool.run("check", "draft.txt")
      #expect(outcome.code == 2)
      #expect(
        outcome.errors.hasPrefix(
          ".isnad.yml:2:11: 'missing.yml' cannot be read: no such file or directory\n"))
      let flag = try tool.run("check", "--no-config", "--rules", "missing.yml", "draft.txt")
      #expect(flag.code == 2)
      #expect(
        flag.errors.hasPrefix(
          "missing.yml:1:1: the file cannot be read: no such file or directory\n"))
    }
  }
}
