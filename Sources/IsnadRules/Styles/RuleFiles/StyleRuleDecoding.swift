import Isnad
import IsnadYAML

extension StyleDefinition {
  /// Reads the rule that the keys describe; nothing where they have a mistake.
  ///
  /// What other files hold, a script or words to ignore, is put in by who asks.
  ///
  /// - Returns: The rule, what is wrong with it, and what it asks for that is not done here; a rule of which
  ///   there is anything to say is none.
  func rule(
    level: StyleLevel?
  ) -> (rule: StyleRule?, mistakes: [Mistake], unsupported: [Mistake]) {
    guard let point else { return (nil, [unknownPoint()], []) }
    var values = WeakValues(self)
    values.checkKeys(of: point)
    let check = values.check(point)
    let ownLevel = values.level()
    let scopes = values.scopes(of: point)
    let action = values.action()
    let message = values.message()
    let limit = max(0, values.integer("limit"))
    let tests = values.tests()
    let (description, link) = (values.text("description"), values.text("link"))
    let matchesCase = values.bool("matchcase")
    guard values.mistakes.isEmpty, values.unsupported.isEmpty else {
      return (nil, values.mistakes, values.unsupported)
    }
    let rule = StyleRule(
      name: name, check: check, message: message, description: description, link: link,
      severity: (level ?? ownLevel).severity, scopes: scopes, limit: limit, action: action,
      matchesCase: matchesCase, tests: tests,
      place: RulePlace(file: source.file, line: 1, column: 1), patternPlaces: values.patternPlaces)
    return (rule, [], [])
  }

  /// The extension point; nothing where the rule names none.
  var point: StylePoint? { self["extends"]?.value.weakText.flatMap(StylePoint.init) }

  private func unknownPoint() -> Mistake {
    let points = StylePoint.allCases.map(\.rawValue)
    guard let entry = self["extends"], !entry.value.isNull else {
      return mistake(
        "the rule does not say what it extends", advice: "add 'extends:' with \(points.quotedChoice)")
    }
    let found = entry.value.weakText ?? ""
    return entry.mistake(
      at: entry.value, "\(entry.value.shown) is nothing that a rule extends",
      advice: Suggestion.question(found, among: points)
        ?? "expected \(points.quotedChoice), or a rule as 'Style.Rule'"
    )
  }
}

extension WeakValues {
  /// Notes the keys that a rule of a point does not have.
  fileprivate mutating func checkKeys(of point: StylePoint) {
    if let code = definition["code"], code.value.weakBool == true {
      note(code.mistake("'code: true' is no longer known", advice: "write 'scope: raw'"))
    }
    guard !point.acceptsOtherKeys else { return }
    let known = point.keys
    for entry in definition.entries where !known.contains(entry.name) {
      note(
        entry.mistake(
          "a rule that extends '\(point.rawValue)' has no key '\(entry.key.weakText ?? entry.name)'",
          advice: Suggestion.question(entry.name, among: known)
            ?? advice(for: entry.name) ?? "it has \(known.quotedChoice)"))
    }
  }

  /// What to say about a key that another point has.
  private func advice(for key: String) -> String? {
    let points = StylePoint.allCases.filter { $0.keys.contains(key) }.map(\.rawValue)
    return points.isEmpty ? nil : "it is a key of \(points.quotedChoice)"
  }

  fileprivate mutating func message() -> String {
    guard definition["message"] != nil else {
      note(definition.mistake("the rule has no 'message'", advice: "add 'message:' with what to say"))
      return ""
    }
    return text("message")
  }

  fileprivate mutating func level() -> StyleLevel {
    guard let entry = definition["level"] else { return .warning }
    let written = entry.value.weakText ?? ""
    if let level = StyleLevel(rawValue: written) { return level }
    let known = StyleLevel.allCases.map(\.rawValue)
    note(
      entry.mistake(
        at: entry.value, "\(entry.value.shown) cannot stand for 'level'",
        advice: Suggestion.question(written, among: known) ?? "expected \(known.quotedChoice)"))
    return .warning
  }

  /// The scopes as they hold: measures look at the whole text, sequences at sentences.
  fileprivate mutating func scopes(of point: StylePoint) -> [StyleScope] {
    let written = texts("scope").map(\.trimmed).filter { !$0.isEmpty }
    for scope in written { check(scope) }
    switch point {
    case .metric, .readability:
      return (written.isEmpty || written == ["text"] ? ["summary"] : written).map(StyleScope.init)
    case .sequence:
      return (written.isEmpty ? ["sentence"] : written.map(WeakValues.sentences)).map(StyleScope.init)
    default:
      return written.isEmpty ? [.text] : written.map(StyleScope.init)
    }
  }

  private mutating func check(_ scope: String) {
    guard let entry = definition["scope"] else { return }
    let node = entry.value.members.first { $0.weakText?.trimmed == scope }
    if scope.contains("doc(") {
      noteUnsupported(
        entry.mistake(
          at: node, "the rule is left out: scopes that select elements by 'doc(…)' are not supported",
          advice: "name the blocks, such as 'heading.h2' or 'list'"))
    } else if !scope.contains("&"), scope.contains(where: \.isWhitespace) {
      note(
        entry.mistake(
          at: node, "the scope '\(scope)' has a space in it",
          advice: "write several scopes as a list, and scopes that must all fit with '&' between them"))
    }
  }

  /// The sentences of a scope.
  private static func sentences(of scope: String) -> String {
    let parts = scope.split(separator: ".", omittingEmptySubsequences: false)
    if parts.first == "sentence" { return scope }
    if parts.first == "paragraph", !scope.contains("&") {
      return (["sentence"] + parts.dropFirst()).joined(separator: ".")
    }
    return "sentence & " + scope
  }

  fileprivate mutating func action() -> StyleAction? {
    guard let entry = definition["action"], !entry.value.isNull else { return nil }
    guard let mapping = entry.value.mapping else {
      note(
        entry.mistake(
          at: entry.value, "'action' is no mapping", advice: "write 'action: {name: replace}'"))
      return nil
    }
    var (name, parameters) = ("", [String]())
    for (key, value) in mapping {
      switch (key.weakText ?? "").lowercased() {
      case "name":
        name = value.weakText ?? ""
        let known = ["suggest", "replace", "remove", "convert", "edit"]
        guard !name.isEmpty, !known.contains(name) else { continue }
        note(
          entry.mistake(
            at: value, "\(value.shown) is no action",
            advice: Suggestion.question(name, among: known) ?? "expected \(known.quotedChoice)"))
      case "params": parameters = texts(of: value, in: entry)
      default:
        note(
          entry.mistake(
            at: key, "an action has no key \(key.shown)", advice: "it has 'name' and 'params'"))
      }
    }
    return name.isEmpty ? nil : StyleAction(name: name, parameters: parameters)
  }
}
