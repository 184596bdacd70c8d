import Testing

@testable import IsnadCommand

@Suite struct `The command line of Vale` {
  @Test func `options stand anywhere, with their value behind a sign or a space`() throws {
    let arguments = try ValeArguments(
      [
        "a.md", "--output=JSON", "--ext", "md", "b", "--no-exit", "--sort=false", "--glob=*.{md,txt}",
        "--", "--no-wrap",
      ])
    var expected = try ValeArguments([])
    expected.inputs = ["a.md", "b", "--no-wrap"]
    expected.output = "JSON"
    expected.ending = ".md"
    expected.doesNotFail = true
    expected.glob = "*.{md,txt}"
    #expect(arguments == expected)
    #expect(try ValeArguments(["-vh"]).showsVersion)
    #expect(try ValeArguments(["-"]).inputs == ["-"])
    #expect(try ValeArguments(["--filter=.Level == 'a=b'"]).filter == ".Level == 'a=b'")
  }

  @Test(arguments: [
    (["--bogus"], "unknown flag: --bogus"), (["-x"], "unknown shorthand flag: 'x' in -x"),
    (["--output"], "flag needs an argument: --output"),
    (["--sort=maybe"], "invalid argument \"maybe\""), (["--apply"], "flag not supported"),
  ])
  func `what it does not know it says`(words: [String], message: String) {
    let fault = #expect(throws: ValeArguments.Fault.self) { _ = try ValeArguments(words) }
    #expect(fault?.message.contains(message) == true)
  }

  /// The names that are found upwards from the working folder.
  private func isVale(_ words: [String], finding found: [String] = []) -> Bool {
    ValeInvocation(subcommands: ["check", "fix", "test", "vale"]) { names in
      !Set(names).isDisjoint(with: found)
    }.isMeant(by: words)
  }

  @Test func `an option, a command or a file of Vale's means Vale`() {
    #expect(isVale(["--output=line", "a.md"]))
    #expect(isVale(["a.md", "--minAlertLevel", "error"]))
    #expect(isVale(["--config=x/.vale.ini", "a.md"]))
    #expect(isVale(["--config", "_vale", "a.md"]))
    #expect(isVale(["ls-config"]))
    #expect(isVale(["--no-global", "fix", "a.json"]))
    #expect(!isVale(["--config=.isnad.yml", "a.md"]))
    #expect(!isVale(["a.md"]))
    #expect(!isVale(["--", "--output"]))
  }

  @Test func `a subcommand of Isnad in front is that subcommand`() {
    for words in [
      ["check", "--output=line"], ["fix", "a.md"], ["test"], ["help", "ls-config"], ["vale", "a.md"],
    ] {
      #expect(!isVale(words, finding: [".vale.ini"]))
    }
  }

  @Test func `a folder with nothing but a configuration of Vale's means Vale`() {
    #expect(isVale(["a.md"], finding: [".vale.ini"]))
    #expect(isVale([], finding: ["_vale"]))
    #expect(isVale(["-v"], finding: [".vale.ini"]))
    #expect(!isVale(["a.md"], finding: [".vale.ini", ".isnad.yml"]))
    #expect(!isVale(["--format", "html", "a.md"], finding: [".vale.ini"]))
    #expect(!isVale(["--help"], finding: [".vale.ini"]))
    #expect(!isVale(["--config=.isnad.yml"], finding: [".vale.ini"]))
    #expect(isVale(["--output=line", "a.md"], finding: [".vale.ini", ".isnad.yml"]))
  }
}
