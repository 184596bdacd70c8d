public import Isnad
import IsnadText

/// Judges the annotations of articles by rules.
public struct Judge: Sendable {
  private final class Compiled: Sendable {
    let rule: Rule
    let condition: NumberedCondition
    let messages: [Language: MessageTemplate]
    let hints: [Language: MessageTemplate]

    init(_ rule: Rule, _ condition: NumberedCondition) {
      self.rule = rule
      self.condition = condition
      messages = Judge.templates(rule.message)
      hints = rule.hint.map(Judge.templates) ?? [:]
    }
  }

  private let rules: [Compiled]
  private let words: DisplayWords

  /// Creates a judge of some rules; they are judged in the order of their ids.
  public init(_ rules: [Rule], words: DisplayWords) {
    var next = 0
    self.rules = rules.sorted { $0.id < $1.id }.map { rule in
      Compiled(rule, NumberedCondition(rule.condition, next: &next))
    }
    self.words = words
  }

  private static func templates(_ text: LocalizedText) -> [Language: MessageTemplate] {
    Dictionary(
      text.languages.map { ($0, MessageTemplate(text($0))) }, uniquingKeysWith: { _, last in last })
  }

  /// The findings of an article in the order of the text, the gravest first at one place.
  public func findings(in annotated: AnnotatedArticle, messages: Language) -> [Finding] {
    let article = annotated.article
    let writer = MessageWriter(words: words, language: messages)
    let fixes = OfferedFixes(annotated)
    var evaluation = Evaluation(annotated)
    let matches = MatchesByRule(annotated)
    var findings: [Finding] = []
    for compiled in rules {
      for annotation in matches.annotations(for: compiled.rule)
      where applies(compiled.rule, to: annotation, in: article)
        && evaluation.holds(compiled.condition, of: annotation)
      {
        findings.append(finding(of: compiled, on: annotation, in: article, writer, fixes))
      }
    }
    return findings.sorted { $0.precedes($1) }
  }

  /// A rule of one language judges the blocks of that language, and the article as a whole where
  /// the article has it.
  private func applies(_ rule: Rule, to annotation: Annotation, in article: Article) -> Bool {
    guard let language = rule.language else { return true }
    guard !annotation.range.isEmpty, let block = article.block(at: annotation.range.start) else {
      return article.language == language
    }
    return article.blocks[block].language == language
  }

  private func finding(
    of compiled: Compiled, on annotation: Annotation, in article: Article, _ writer: MessageWriter,
    _ fixes: OfferedFixes
  ) -> Finding {
    var range = annotation.range
    if let name = compiled.rule.underlined, case .range(let part)? = annotation.attribute(name) {
      range = part
    }
    let match = annotation.value as? Match
    if let match, compiled.rule.id.isOfStyle {
      return Finding(
        rule: compiled.rule.id, severity: compiled.rule.severity, range: range, source: match.source,
        message: match.message, hint: compiled.rule.hint?(writer.language),
        basis: compiled.rule.basis, evidence: [], annotation: annotation.id,
        fix: compiled.rule.fix.flatMap { fixes.fix($0, of: annotation, at: range) })
    }
    func text(_ templates: [Language: MessageTemplate]) -> String? {
      let template = templates[writer.language] ?? templates[.english] ?? templates.values.first
      return template.map { writer.write($0, for: annotation, in: article) }
    }
    return Finding(
      rule: compiled.rule.id, severity: compiled.rule.severity, range: range,
      source: match?.source ?? article.map.source(of: range), message: text(compiled.messages) ?? "",
      hint: text(compiled.hints), basis: compiled.rule.basis,
      evidence: annotation.value.evidence.filter { $0.range != range }, annotation: annotation.id,
      fix: compiled.rule.fix.flatMap { fixes.fix($0, of: annotation, at: range) })
  }
}
