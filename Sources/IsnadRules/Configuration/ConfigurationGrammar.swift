public import Isnad
public import IsnadYAML

/// What a configuration file may look like, given the plugins and their options.
public enum ConfigurationGrammar {
  /// The grammar of `.isnad.yml`.
  public static func grammar(_ plugins: [any CheckPlugin]) -> Grammar {
    let values = values(plugins)
    let override = MappingShape(
      "an override",
      keys: [.required("paths", .oneOrMore(.text), "the articles it is about, as globs.")] + values)
    return Grammar(
      title: "configuration", about: "What a project checks, by which rules, and what stops a draft.",
      root: .mapping(
        MappingShape(
          "a configuration",
          keys: [
            KeyShape(
              "include", .oneOrMore(.text),
              "rule and word files, folders of them, and other .isnad.yml files, relative to this one.")
          ] + values + [
            KeyShape("max-size", .scalar(.size), "the largest file that is read."),
            KeyShape(
              "vale", .text,
              "the .vale.ini whose styles hold for the articles, too, relative to this file."
            ),
            KeyShape("paths", .mapping(paths), "the files that are checked when a folder is named."),
            KeyShape("overrides", .list(.mapping(override)), "what holds for some articles only."),
            KeyShape("suppressions", .list(.mapping(suppression)), "findings that are known and stand."),
          ])))
  }

  private static func values(_ plugins: [any CheckPlugin]) -> [KeyShape] {
    [
      KeyShape(
        "rulesets",
        .either([
          .list(.scalar(.name)),
          .mapping(MappingShape("the list of rule sets", keys: [], others: switching)),
        ]), "rule sets that are on or off; a list names the only ones that are on."),
      KeyShape(
        "rules",
        .mapping(
          MappingShape(
            "the list of rules", keys: [], others: .word(RuleLevel.allCases.map(\.rawValue)))),
        "how grave the findings of a rule are, by its id: off, note, warning, error."),
      KeyShape("options", .mapping(options(plugins)), "the options of plugins."),
      KeyShape(
        "fail-on", .word(GateVerdict.Threshold.allCases.map(\.rawValue)),
        "the least severity that stops a draft."),
      KeyShape("date", .scalar(.date), "the date of articles that have none."),
      KeyShape("language", .scalar(.name), "the language of articles that name none: ar, en."),
      KeyShape("messages", .word(["ar", "en"]), "the language of messages."),
    ]
  }

  private static let switching = Shape.scalar([.word(["on", "off"]), .yesNo])

  private static let paths = MappingShape(
    "the list of paths",
    keys: [
      KeyShape("include", .oneOrMore(.text), "the files that are checked, as globs; all if not said."),
      KeyShape("exclude", .oneOrMore(.text), "the files that are left out, as globs."),
    ])

  private static let suppression = MappingShape(
    "a suppression",
    keys: [
      .required("rule", .text, "the id of the rule, or the name of its rule set."),
      KeyShape("path", .oneOrMore(.text), "the files, as globs; all if not said."),
      .required("reason", .text, "why the findings stand."),
      KeyShape("until", .scalar(.date), "the last day on which it holds."),
    ])

  private static func options(_ plugins: [any CheckPlugin]) -> MappingShape {
    MappingShape(
      "the list of plugins", keyNoun: "plugin",
      keys: plugins.map { plugin in
        KeyShape(
          plugin.name,
          .mapping(
            MappingShape(
              "the plugin '\(plugin.name)'", keyNoun: "option",
              keys: plugin.options.map { KeyShape($0.name, shape(of: $0.type), $0.about) })),
          plugin.about)
      })
  }

  private static func shape(of type: AttributeType) -> Shape {
    switch type {
    case .text, .range, .reference: .text
    case .decimal: .scalar(.decimal)
    case .yesNo: .scalar(.yesNo)
    case .choice(let words): .word(words)
    case .date: .scalar(.date)
    case .list(let member): .oneOrMore(shape(of: member))
    }
  }
}
