import Foundation
import Isnad
import IsnadRules
import IsnadYAML
import Testing

/// A plugin with one option of each common type.
struct Optioned: CheckPlugin {
  let name = "Optioned"
  let about = "Has options."
  let writes: [KindSchema] = []
  let options = [
    OptionDeclaration("style", .choice(["curly", "straight"]), default: .choice("curly"), "The marks."),
    OptionDeclaration("limit", .decimal, default: .decimal(3), "The limit."),
    OptionDeclaration("names", .list(.text), default: .list([]), "The names."),
  ]

  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] { [] }
}

/// Loads the first of some configuration files, which may include the others.
func loadConfiguration(
  _ files: [(path: String, text: String)]
) -> (layers: [ProjectConfiguration], mistakes: [Mistake]) {
  let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.text.utf8)) })
  return ConfigurationLoader.load(
    RuleFile(path: files[0].path, bytes: Array(files[0].text.utf8)), plugins: [Optioned()]
  ) { path in
    texts[path].map { .success($0) } ?? .failure(ReadFailure("no such file"))
  }
}

@Suite struct ConfigurationTests {
  private let rules = """
    ruleset: sources
    language: en
    rules:
      no-speaker: &rule
        flag: quotation
        severity: error
        message: nobody said it
        examples: { flagged: ["[[“It rains.”]]"], clean: [It rains.] }
      pronoun: *rule
    """

  private let project = """
    include: [house/rules, ../desk.isnad.yml]
    rulesets: { sources: on }
    rules: { sources/pronoun: note }
    options: { Optioned: { style: straight, names: [a, b] } }
    fail-on: warning
    language: en
    max-size: 2MB
    paths: { include: "*.md", exclude: [archive/] }
    suppressions:
      - { rule: sources/no-speaker, path: old/*, reason: Printed already., until: 2026-12-31 }
    overrides:
      - paths: opinion/
        rules: { sources/pronoun: off }
        fail-on: never
      - paths: opinion/lead.md
        fail-on: error
    vale: ../house/.vale.ini
    """

  private let desk = """
    rulesets: { sources: off }
    rules: { sources/no-speaker: warning, sources/pronoun: error }
    date: 2026-11-24
    messages: ar
    """

  private func configuration() throws -> Configuration {
    let (layers, mistakes) = loadConfiguration([
      ("/w/p/.isnad.yml", project), ("/w/desk.isnad.yml", desk),
    ])
    #expect(mistakes.map(\.description) == [])
    #expect(layers.map(\.file) == ["/w/p/.isnad.yml", "/w/desk.isnad.yml"])
    var flags = ConfigurationValues()
    flags.messages = Setting(.english, from: .flag("--messages"))
    return Configuration(flags: flags, files: layers)
  }

  @Test func `flags win over the project, the project over its includes, those over defaults`() throws {
    let effective = try configuration().effective(for: "/w/p/drafts/a.md")
    #expect(effective.messages?.value == .english)
    #expect(effective.messages?.origin.description == "--messages")
    #expect(effective.failOn.value == .warning)
    #expect(effective.failOn.origin.description == "/w/p/.isnad.yml:5")
    #expect(effective.date?.origin.description == "/w/desk.isnad.yml:3")
    #expect(effective.maxSize.value == 2_000_000)
    #expect(Configuration().effective().failOn.origin.description == "default")
  }

  @Test func `rules and rule sets are switched by the strongest that speaks of them`() throws {
    let library = load(rules).library
    #expect(library.rulesets.first?.rules.count == 2)
    let rules = try #require(library.rulesets.first?.rules)
    let effective = try configuration().effective(for: "/w/p/a.md")
    #expect(effective.severity(of: rules[0]).value == .warning)
    #expect(effective.severity(of: rules[1]).value == .note)
    let desk = Configuration(files: loadConfiguration([("d.yml", self.desk)]).layers).effective()
    #expect(desk.severity(of: rules[0]).value == .warning)
    let only = Configuration(files: loadConfiguration([("d.yml", "rulesets: [other]")]).layers)
    #expect(only.effective().severity(of: rules[0]).value == nil)
    #expect(only.effective().isOn(ruleset: "other").value)
  }

  @Test func `overrides hold under their paths, the later being stronger`() throws {
    let configuration = try configuration()
    #expect(configuration.effective(for: "/w/p/opinion/b.md").failOn.value == .never)
    #expect(configuration.effective(for: "/w/p/opinion/lead.md").failOn.value == .error)
    #expect(configuration.effective(for: "/w/p/opinion.md").failOn.value == .warning)
    #expect(configuration.effective(for: "/elsewhere/opinion/b.md").failOn.value == .warning)
  }

  @Test func `paths and rule paths are seen from the file that names them`() throws {
    let configuration = try configuration()
    #expect(configuration.admits("/w/p/x/a.md"))
    #expect(!configuration.admits("/w/p/x/a.txt"))
    #expect(!configuration.admits("/w/p/archive/a.md"))
    #expect(configuration.rulePaths.map(\.value) == ["/w/p/house/rules"])
  }

  @Test func `suppressions have a path, a reason and an end`() throws {
    let configuration = try configuration()
    #expect(configuration.effective(for: "/w/p/new/a.md").suppressions.isEmpty)
    let suppression = try #require(configuration.effective(for: "/w/p/old/a.md").suppressions.first)
    #expect(suppression.reason == "Printed already.")
    #expect(suppression.holds(on: ArticleDate("2026-12-31")))
    #expect(!suppression.holds(on: ArticleDate("2027-01-01")))
  }

  @Test func `every effective value is listed with its origin`() throws {
    let entries = try configuration().effective(for: "/w/p/opinion/b.md").entries(
      plugins: [Optioned()], library: load(rules).library)
    #expect(
      entries.map { "\($0.key) = \($0.value) (\($0.origin))" } == [
        "fail-on = never (/w/p/.isnad.yml:14)", "max-size = 2000000 (/w/p/.isnad.yml:7)",
        "date = 2026-11-24 (/w/desk.isnad.yml:3)", "language = en (/w/p/.isnad.yml:6)",
        "messages = en (--messages)", "vale = /w/house/.vale.ini (/w/p/.isnad.yml:15)",
        "rulesets/sources = on (/w/p/.isnad.yml:2)",
        "rules/sources/no-speaker = warning (/w/desk.isnad.yml:2)",
        "rules/sources/pronoun = off (/w/p/.isnad.yml:13)", "options/Optioned/limit = 3 (default)",
        "options/Optioned/names = a, b (/w/p/.isnad.yml:4)",
        "options/Optioned/style = straight (/w/p/.isnad.yml:4)",
      ])
  }

  @Test func `an empty file says nothing`() {
    let (layers, mistakes) = loadConfiguration([(".isnad.yml", "# nothing yet\n")])
    #expect(layers.count == 1)
    #expect(mistakes.isEmpty)
  }
}
