public import Isnad
import IsnadReaders
public import IsnadRunner
import IsnadText

/// Checks what every check plugin owes the runner.
///
/// A test of a plugin runs it once:
/// ```swift
/// @Test func `keeps the contract`() throws {
///   let faults = try PluginConformance(lexicons: lexicons).faults(of: Ages())
///   #expect(faults.isEmpty, "\(faults)")
/// }
/// ```
public struct PluginConformance: Sendable {
  private let lexicons: [Lexicon]
  private let others: [any CheckPlugin]
  private let texts: [String]

  /// Creates the suite.
  ///
  /// - Parameters:
  ///   - lexicons: The lexicons that the plugin asks for.
  ///   - others: The plugins that write what this one reads.
  ///   - texts: Texts that the plugin has something to say about, besides those of the suite.
  public init(lexicons: [Lexicon] = [], others: [any CheckPlugin] = [], texts: [String] = []) {
    self.lexicons = lexicons
    self.others = others
    self.texts = texts
  }

  /// A broken promise of a plugin.
  public struct Fault: Sendable, Hashable, CustomStringConvertible {
    /// What was found, and what was expected.
    public let message: String
    /// The text on which it was seen; nothing for a fault of the declarations.
    public let text: String?

    public var description: String {
      text.map { "\(message), on: \($0.prefix(60).debugDescription)" } ?? message
    }
  }

  /// Everything that a plugin does not keep; empty for a plugin that conforms.
  public func faults(of plugin: any CheckPlugin) throws(PlanError) -> [Fault] {
    var faults = declarationFaults(of: plugin)
    let plan = try Plan(of: others + [plugin], writing: Set(plugin.writes.map(\.kind)))
    let annotator = Annotator(plan, lexicons: lexicons)
    let articles = (HostileTexts.all + texts).map(PluginConformance.article)
    let first = articles.map(annotator.annotate)
    for annotated in first { faults += annotationFaults(of: plugin, in: annotated) }
    // The other order, so that a plugin that keeps something between articles gives itself away.
    let second = Array(articles.reversed().map(annotator.annotate).reversed())
    for (one, other) in zip(first, second)
    where PluginConformance.summary(of: one, plugin) != PluginConformance.summary(of: other, plugin) {
      faults.append(
        Fault(
          message: "the annotations depend on what was annotated before",
          text: one.article.text[one.article.text.range]))
    }
    return faults
  }

  private func declarationFaults(of plugin: any CheckPlugin) -> [Fault] {
    var faults: [Fault] = []
    func fault(_ message: String) { faults.append(Fault(message: message, text: nil)) }
    if plugin.name.isEmpty { fault("the plugin has no name") }
    if plugin.about.isEmpty { fault("the plugin does not say what it knows") }
    if plugin.writes.isEmpty { fault("the plugin writes no kind") }
    for schema in plugin.writes {
      if !isKebabCase(schema.kind.rawValue) { fault("the kind '\(schema.kind)' is not in kebab-case") }
      if schema.about.isEmpty { fault("the kind '\(schema.kind)' does not say what it stands for") }
      for attribute in schema.attributes {
        let name = "\(schema.kind).\(attribute.name)"
        if !isKebabCase(attribute.name) { fault("the attribute '\(name)' is not in kebab-case") }
        if attribute.about.isEmpty { fault("the attribute '\(name)' does not say what it says") }
      }
      let names = schema.attributes.map(\.name)
      if Set(names).count < names.count { fault("'\(schema.kind)' declares an attribute twice") }
    }
    for kind in plugin.reads where plugin.writes.contains(where: { $0.kind == kind }) {
      fault("the plugin reads '\(kind)', which it writes itself")
    }
    return faults
  }

  private func annotationFaults(
    of plugin: any CheckPlugin, in annotated: AnnotatedArticle
  ) -> [Fault] {
    let text = annotated.article.text
    var faults: [Fault] = []
    for schema in plugin.writes {
      for annotation in annotated[schema.kind] {
        let messages =
          rangeFaults(of: annotation.range, "the annotation", in: text)
          + schema.attributes.flatMap { attributeFaults(of: annotation, $0, in: text) }
        faults += messages.map {
          Fault(message: "\(schema.kind): \($0)", text: text[text.range])
        }
      }
    }
    return faults
  }

  private func attributeFaults(
    of annotation: Annotation, _ declaration: AttributeDeclaration, in text: UTF8Text
  ) -> [String] {
    guard let value = annotation.attribute(declaration.key) else { return [] }
    guard value.conforms(to: declaration.type) else {
      return ["'\(declaration.name)' is \(value), which is not of the declared type"]
    }
    if case .range(let range) = value {
      return rangeFaults(of: range, "'\(declaration.name)'", in: text)
    }
    return []
  }

  private func rangeFaults(of range: TextRange, _ name: String, in text: UTF8Text) -> [String] {
    guard range.start >= 0, range.end <= text.count else {
      return ["\(name) has the range \(range) in a text of \(text.count) bytes"]
    }
    guard text.isBoundary(range.start), text.isBoundary(range.end) else {
      return ["\(name) has the range \(range), which cuts a scalar in two"]
    }
    return []
  }

  private static func article(_ text: String) -> Article {
    let source = SourceFile(name: "conformance", bytes: Array(text.utf8))
    return Article(Readers.reader(for: .text).read(source), from: source)
  }

  private static func summary(of annotated: AnnotatedArticle, _ plugin: any CheckPlugin) -> [String] {
    plugin.writes.flatMap { schema in
      annotated[schema.kind].map { annotation in
        let values = schema.attributes.map { "\($0.name)=\(annotation.attribute($0.key)?.words ?? "")" }
        return "\(annotation.range) \(schema.kind) \(values.joined(separator: " "))"
      }
    }
  }

  private func isKebabCase(_ word: String) -> Bool {
    guard let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return word.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}

extension AttributeValue {
  /// Says whether the value is of a declared type.
  func conforms(to type: AttributeType) -> Bool {
    switch (self, type) {
    case (.text, .text), (.decimal, .decimal), (.yesNo, .yesNo), (.date, .date), (.range, .range),
      (.reference, .reference):
      true
    case (.choice(let word), .choice(let words)): words.contains(word)
    case (.list(let values), .list(let type)): values.allSatisfy { $0.conforms(to: type) }
    default: false
    }
  }
}
