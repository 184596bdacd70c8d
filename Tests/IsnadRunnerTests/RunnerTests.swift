import Isnad
import IsnadRunner
import IsnadText
import Testing

@Suite struct PlanTests {
  private struct Stub: CheckPlugin {
    let name: String
    let about = "Nothing."
    let reads: [AnnotationKind]
    let writes: [KindSchema]

    init(_ name: String, reads: [AnnotationKind] = [], writes: AnnotationKind...) {
      self.name = name
      self.reads = reads
      self.writes = writes.map { KindSchema($0, about: "Nothing.", attributes: []) }
    }

    func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] { [] }
  }

  @Test func `a plugin runs behind those it reads`() throws {
    let plugins = [
      Stub("c", reads: ["b"], writes: "c"), Stub("b", reads: ["a"], writes: "b"), Stub("a", writes: "a"),
    ]
    #expect(try Plan(of: plugins, writing: ["c"]).plugins.map(\.name) == ["a", "b", "c"])
  }

  @Test func `plugins that nobody needs are left out`() throws {
    let plugins = [Stub("a", writes: "a"), Stub("b", writes: "b")]
    #expect(try Plan(of: plugins, writing: ["b"]).plugins.map(\.name) == ["b"])
  }

  @Test func `two writers of one kind cannot work together`() {
    #expect(throws: PlanError.twoWriters(of: "a", "one", "two")) {
      try Plan(of: [Stub("one", writes: "a"), Stub("two", writes: "a")], writing: ["a"])
    }
  }

  @Test func `a circle is named with its way round`() {
    #expect(throws: PlanError.circle(["a", "b", "a"])) {
      try Plan(
        of: [Stub("a", reads: ["b"], writes: "a"), Stub("b", reads: ["a"], writes: "b")],
        writing: ["a"])
    }
  }
}

@Suite struct StructureTests {
  /// Writes the headings, each as grave as can be.
  private struct HeadingWriter: CheckPlugin {
    let name = "HeadingWriter"
    let about = "Writes headings."
    let writes = [HeadingFacts.schema]

    func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] {
      let missing = BodyAgreement(missing: [(.place, TextRange(2, 8))])
      return article.article.blocks.filter(\.isHeading).map {
        AnnotationDraft(HeadingFacts(level: 2, words: 2, agreement: missing), at: $0.range)
      }
    }
  }

  @Test func `the layout tells headings, and nothing of the body, where no plugin writes them`() throws {
    let runner = try Runner(
      plugins: [WordMarker(words: [])], Runner.Settings(rules: [], lexicons: []))
    let found = runner.annotate(article("# Moscow meeting\n\nThey met."))
    #expect(found["heading"].map { $0.attribute("agrees-with-body") } == [nil])
    #expect(found["sentence"].map { $0.attribute("lead") } == [.yesNo(true)])
  }

  @Test func `a plugin that writes a kind of structure puts its own in place of the layout's`() throws {
    let runner = try Runner(
      plugins: [HeadingWriter()],
      Runner.Settings(rules: [], lexicons: [], reported: ["heading"]))
    let found = runner.annotate(article("# Moscow meeting\n\nThey met."))
    #expect(found["heading"].map { $0.attribute("agrees-with-body") } == [.yesNo(false)])
    #expect(found["heading"].map { $0.attribute("missing") } == [.list([.choice("place")])])
    #expect(found["paragraph"].count == 1)
  }
}

@Suite struct RunnerTests {
  private func findings(_ rules: [Rule], in text: String, language: Language? = nil) throws -> [Finding]
  {
    let runner = try Runner(
      plugins: [WordMarker(words: ["tick", "نقرة"])], Runner.Settings(rules: rules, lexicons: []))
    return runner.review(article(text, language: language)).findings
  }

  @Test func `findings come in the order of the text, the gravest first at one place`() throws {
    let rules = [rule("b", severity: .note), rule("a", severity: .error)]
    let found = try findings(rules, in: "tick tick")
    #expect(found.map(\.rule.name) == ["a", "b", "a", "b"])
    #expect(found.map(\.range.start) == [0, 0, 5, 5])
  }

  @Test func `a rule of a language judges the paragraphs of that language`() throws {
    let text = "A tick here.\n\nهذه نقرة هنا."
    #expect(try findings([rule(language: .english)], in: text).map(\.range.start) == [2])
    #expect(try findings([rule(language: .arabic)], in: text).map(\.range.start) == [21])
  }

  @Test func `a message shows attributes, and words of the other direction in isolates`() throws {
    let found = try findings(
      [rule(message: "{number}: {text} {missing}")], in: "نقرة", language: .english)
    #expect(found.map(\.message) == ["1: \u{2068}نقرة\u{2069} none"])
  }

  @Test(arguments: [
    (GateVerdict.Threshold.error, 1), (.warning, 3), (.never, 0),
  ])
  func `the gate counts what is grave enough`(threshold: GateVerdict.Threshold, stopping: Int) {
    let verdict = Gate.verdict(on: [.error: 1, .warning: 2, .note: 4], failingOn: threshold)
    #expect(verdict.stopping == stopping)
    #expect(verdict.passes == (stopping == 0))
  }
}
