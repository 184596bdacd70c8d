extension Grammar {
  /// Every way in which a file departs from the grammar.
  public func mistakes(in root: YAMLNode, of source: YAMLSource) -> [Mistake] {
    mistakes(in: root, as: self.root, of: source)
  }

  /// Every way in which a value departs from a shape.
  public func mistakes(in node: YAMLNode, as shape: Shape, of source: YAMLSource) -> [Mistake] {
    var check = GrammarCheck(grammar: self, source: source)
    check.check(node, as: shape, under: nil)
    return check.mistakes
  }

  /// Says whether a value has a shape.
  public func accepts(_ node: YAMLNode, as shape: Shape) -> Bool {
    var check = GrammarCheck(
      grammar: self, source: YAMLSource(file: "", bytes: []), stopsAtFirst: true)
    check.check(node, as: shape, under: nil)
    return check.mistakes.isEmpty
  }
}

/// One walk over a tree with its grammar.
private struct GrammarCheck {
  let grammar: Grammar
  let source: YAMLSource
  var stopsAtFirst = false
  var mistakes: [Mistake] = []

  private static let most = 500

  /// Says whether nobody would read what is still to be found.
  private var isDone: Bool {
    stopsAtFirst ? !mistakes.isEmpty : mistakes.count > GrammarCheck.most
  }

  mutating func check(_ node: YAMLNode, as shape: Shape, under key: String?) {
    if isDone { return }
    let alternatives = grammar.alternatives(shape)
    if alternatives.contains(where: \.isAnything) { return }
    switch node.content {
    case .scalar: checkScalar(node, alternatives, key)
    case .sequence(let members):
      for case .list(let member) in alternatives {
        for node in members { check(node, as: member, under: key) }
        return
      }
      note(node, "\(label(key)) is a list", alternatives)
    case .mapping(let pairs):
      for case .mapping(let shape) in alternatives {
        checkMapping(node, pairs, shape)
        return
      }
      note(node, "\(label(key)) is a mapping", alternatives)
    }
  }

  /// What a mistake calls the value of a key.
  private func label(_ key: String?) -> String { key.map { "'\($0)'" } ?? "the file" }

  private mutating func checkScalar(_ node: YAMLNode, _ alternatives: [Shape], _ key: String?) {
    let forms = alternatives.flatMap(\.scalarForms)
    if forms.contains(where: { $0.accepts(node) }) { return }
    guard let text = node.string else {
      note(node, "\(label(key)) has no value", alternatives)
      return
    }
    let words = forms.flatMap(\.words)
    let shown = text.count > 60 ? "\(text.prefix(60))…" : text
    let message = forms.isEmpty ? "\(label(key)) is a text" : "'\(shown)' cannot stand for \(label(key))"
    guard let question = Suggestion.question(text, among: words) else {
      note(node, message, forms.isEmpty ? alternatives : [.scalar(forms)])
      return
    }
    note(node, message, advice: question)
  }

  private mutating func checkMapping(
    _ node: YAMLNode, _ pairs: [(key: YAMLNode, value: YAMLNode)], _ shape: MappingShape
  ) {
    for (key, value) in pairs {
      if isDone { return }
      let name = key.string ?? ""
      if let declared = shape.key(name) {
        check(value, as: dependent(declared, in: node, shape), under: name)
      } else if let others = shape.others {
        if !shape.otherKeys.accepts(key) {
          note(key, "'\(name)' cannot be a key here", [.scalar(shape.otherKeys)])
        }
        check(value, as: others, under: name)
      } else {
        noteUnknown(key, name, shape)
      }
    }
    for key in shape.keys where key.isRequired && node[key.name] == nil {
      note(
        node, "\(shape.what) has no '\(key.name)'", advice: "add '\(key.name)': \(key.aboutWithoutStop)")
    }
    if !shape.needsOneOf.isEmpty, shape.needsOneOf.allSatisfy({ node[$0] == nil }) {
      let needed = ScalarShape.list(shape.needsOneOf.map { "'\($0)'" }, "nor")
      note(node, "\(shape.what) has neither \(needed)", advice: "add one of them")
    }
  }

  /// The shape of a key, by the word of its decider if it depends on one.
  private func dependent(_ key: KeyShape, in node: YAMLNode, _ shape: MappingShape) -> Shape {
    guard let dependent = shape.dependents.first(where: { $0.key == key.name }),
      let decider = node[dependent.decider]
    else { return key.shape }
    let name =
      decider.mapping == nil
      ? decider.string.flatMap { dependent.references[$0] } : dependent.reference
    return name.map(Shape.reference) ?? key.shape
  }

  private mutating func noteUnknown(_ key: YAMLNode, _ name: String, _ shape: MappingShape) {
    let known = shape.keys.map(\.name)
    let advice =
      Suggestion.question(name, among: known)
      ?? "its \(shape.keyNoun)s are \(ScalarShape.list(known.prefix(40).map { $0 }, "and"))"
    note(key, "\(shape.what) has no \(shape.keyNoun) '\(name)'", advice: advice)
  }

  private mutating func note(_ node: YAMLNode, _ message: String, _ expected: [Shape]) {
    var parts: [String] = []
    for shape in expected { parts += expectations(shape) }
    note(node, message, advice: "expected \(ScalarShape.list(parts, "or"))")
  }

  private func expectations(_ shape: Shape) -> [String] {
    switch shape {
    case .scalar(let forms): expectations(forms)
    case .list: ["a list"]
    case .mapping(let mapping): ["\(mapping.what) (a mapping)"]
    case .either, .reference, .anything: []
    }
  }

  /// The forms of a scalar, all words among which it chooses in one list.
  private func expectations(_ forms: [ScalarShape]) -> [String] {
    let words = forms.flatMap { $0 == .yesNo ? ["yes", "no"] : $0.words }
    let others = forms.filter { $0 != .yesNo && $0.words.isEmpty }
    return others.map(\.expectation) + words.prefix(24).map { "'\($0)'" }
  }

  private mutating func note(_ node: YAMLNode, _ message: String, advice: String) {
    // A hostile file could make one mistake of every byte; nobody reads more than some hundreds.
    guard mistakes.count < GrammarCheck.most else {
      if mistakes.count == GrammarCheck.most {
        mistakes.append(
          source.mistake(
            at: node.place, "there are more mistakes than these \(GrammarCheck.most)",
            advice: "correct these first"))
      }
      return
    }
    mistakes.append(source.mistake(at: node.place, message, advice: advice))
  }
}

extension KeyShape {
  /// What the key says, as part of a mistake.
  fileprivate var aboutWithoutStop: String {
    about.hasSuffix(".") ? String(about.dropLast()) : about
  }
}

extension Shape {
  fileprivate var isAnything: Bool {
    if case .anything = self { true } else { false }
  }

  /// The forms of a scalar; none for a list or a mapping.
  fileprivate var scalarForms: [ScalarShape] {
    if case .scalar(let forms) = self { forms } else { [] }
  }
}

extension ScalarShape {
  /// The words among which a scalar chooses.
  fileprivate var words: [String] {
    if case .word(let words) = self { words } else { [] }
  }
}
