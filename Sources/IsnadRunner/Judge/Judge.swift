public import Isnad
import IsnadText

/// Judges the annotations of articles by rules.
public struct Judge: Sendable {
  private final class Compiled: Sendable {
    let rule: Rule
    /// The first step of its condition.
    let condition: Int
    let messages: [Language: MessageTemplate]
    let hints: [Language: MessageTemplate]
    let underlined: AttributeName?

    init(_ rule: Rule, _ condition: Int) {
      self.rule = rule
      self.condition = condition
      messages = Judge.templates(rule.message)
      hints = rule.hint.map(Judge.templates) ?? [:]
      underlined = rule.underlined.map { AttributeName($0) }
    }
  }

  /// Some rules of a kind and language, behind their gate.
  private struct RuleGroup: Sendable {
    let gate: RuleGate
    let rules: [Compiled]

    static func groups(_ rules: [Compiled], _ conditions: ConditionTable) -> [RuleGroup] {
      stride(from: 0, to: rules.count, by: RuleGate.capacity).map { first in
        let rules = Array(rules[first..<min(first + RuleGate.capacity, rules.count)])
        return RuleGroup(gate: RuleGate(rules.map(\.condition), in: conditions), rules: rules)
      }
    }
  }

  /// The rules of a kind, by the language of what they judge.
  private struct KindRules: Sendable {
    let kind: AnnotationKind
    let all: [Compiled]
    private let byLanguage: [Language: [RuleGroup]]
    private let ofAnyLanguage: [RuleGroup]

    init(_ kind: AnnotationKind, _ rules: [Compiled], _ conditions: ConditionTable) {
      self.kind = kind
      all = rules
      let languages = Set(rules.compactMap(\.rule.language))
      byLanguage = Dictionary(
        uniqueKeysWithValues: languages.map { language in
          let asked = rules.filter { $0.rule.language ?? language == language }
          return (language, RuleGroup.groups(asked, conditions))
        })
      ofAnyLanguage = RuleGroup.groups(rules.filter { $0.rule.language == nil }, conditions)
    }

    subscript(language: Language) -> [RuleGroup] { byLanguage[language] ?? ofAnyLanguage }
  }

  private let rules: [KindRules]
  private let words: DisplayWords
  private let conditions: ConditionTable

  /// Creates a judge of some rules; they are judged in the order of their ids.
  public init(_ rules: [Rule], words: DisplayWords) {
    var conditions = ConditionTable()
    let compiled = rules.sorted { $0.id < $1.id }.map { rule in
      Compiled(rule, conditions.add(rule.condition, on: rule.kind))
    }
    self.rules = Dictionary(grouping: compiled, by: \.rule.kind)
      .map { KindRules($0, $1, conditions) }.sorted { $0.kind < $1.kind }
    self.words = words
    self.conditions = conditions
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
    let matches = MatchesByRule(annotated)
    var evaluation = Evaluation(annotated, conditions)
    var findings: [Finding] = []
    func ask(_ compiled: Compiled, of annotation: Annotation) {
      guard evaluation.holds(compiled.condition, of: annotation) else { return }
      findings.append(finding(of: compiled, on: annotation, in: article, writer, fixes))
    }
    for rules in rules {
      // Of matches, each rule has its own.
      guard rules.kind != Match.schema.kind else {
        for compiled in rules.all {
          for annotation in matches.annotations(for: compiled.rule)
          where compiled.rule.language.map({ $0 == self.language(of: annotation, in: article) }) ?? true
          {
            evaluation.begin(annotation)
            ask(compiled, of: annotation)
          }
        }
        continue
      }
      var language = article.language
      var asked = rules[language]
      for annotation in annotated[rules.kind] {
        let own = self.language(of: annotation, in: article)
        if own != language {
          language = own
          asked = rules[language]
        }
        for group in asked {
          var left = group.gate.rules(for: annotation)
          if left != 0 { evaluation.begin(annotation) }
          while left != 0 {
            ask(group.rules[left.trailingZeroBitCount], of: annotation)
            left &= left - 1
          }
        }
      }
    }
    return findings.sorted { $0.precedes($1) }
  }

  /// A rule of one language judges the blocks of that language, and the article as a whole where
  /// the article has it.
  private func language(of annotation: Annotation, in article: Article) -> Language {
    guard !article.isOfOneLanguage, !annotation.range.isEmpty,
      let block = article.block(at: annotation.range.start)
    else {
      return article.language
    }
    return article.blocks[block].language
  }

  private func finding(
    of compiled: Compiled, on annotation: Annotation, in article: Article, _ writer: MessageWriter,
    _ fixes: OfferedFixes
  ) -> Finding {
    var range = annotation.range
    if let name = compiled.underlined, case .range(let part)? = annotation.attribute(name) {
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
