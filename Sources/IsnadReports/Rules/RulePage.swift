package import Isnad

/// The page of a rule, as Markdown that also reads well on a terminal.
package struct RulePage {
  private let rule: Rule
  private let language: Language

  /// Creates the page of a rule in a language.
  package init(rule: Rule, language: Language) {
    self.rule = rule
    self.language = language
  }

  /// The pages of several rules, one behind the other.
  package static func markdown(of rules: [Rule], in language: Language) -> String {
    rules.map { RulePage(rule: $0, language: language).markdown }.joined(separator: "\n")
  }

  private var markdown: String {
    var lines = ["# \(rule.id)", "", rule.about(language), ""]
    lines.append(
      "\(texts.severity): \(texts.severities[rule.severity] ?? "") · \(texts.flags): \(rule.kind)")
    if !rule.basis.isEmpty { lines += ["", "## \(texts.basis)", ""] + rule.basis.map(basis) }
    lines += ["", "## \(texts.message)", "", "> \(rule.message(language))"]
    if let hint = rule.hint { lines += ["", hint(language)] }
    if let fix = rule.fix { lines += ["", self.fix(fix)] }
    lines += allExamples
    lines += [
      "", "## \(texts.suppress)", "", "    <!-- isnad-ignore \(rule.id): \(texts.reason) -->", "",
      "\(texts.written): \(rule.place.file):\(rule.place.line)", "",
    ]
    return lines.joined(separator: "\n")
  }

  /// What the page says besides the name and the message, for whoever stands before a finding.
  var markdownHelp: String {
    var lines = [rule.about(language)]
    if let hint = rule.hint { lines += ["", hint(language)] }
    if !rule.basis.isEmpty { lines += ["", "## \(texts.basis)", ""] + rule.basis.map(basis) }
    return (lines + allExamples).joined(separator: "\n")
  }

  /// The same without the examples, as plain text.
  var help: String {
    let hint = rule.hint.map { [$0(language)] } ?? []
    let basis = rule.basis.map { tag in
      Standard.of(tag).map { "\(texts.basis): \($0.name)." } ?? "\(texts.basis): \(tag)."
    }
    return ([rule.about(language)] + hint + basis).joined(separator: " ")
  }

  private func fix(_ fix: RuleFix) -> String {
    let words = fix.replacement.pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .attribute(let name): "{\(name)}"
      }
    }.joined()
    let who = fix.applies == .anyone ? texts.anyone : texts.editor
    return "\(texts.fix): `\(words)` (\(who))"
  }

  private var allExamples: [String] {
    examples(texts.flagged, rule.examples.filter(\.isFlagged))
      + examples(texts.clean, rule.examples.filter { !$0.isFlagged })
  }

  private func basis(_ tag: String) -> String {
    guard let standard = Standard.of(tag) else { return "- \(tag)" }
    return "- \(tag): \(standard.name). \(standard.demand(language))"
  }

  private func examples(_ title: String, _ examples: [RuleExample]) -> [String] {
    guard !examples.isEmpty else { return [] }
    return ["", "## \(title)"]
      + examples.flatMap { example in
        let notes = [example.isArticleLevel ? texts.wholeArticle : nil, example.note].compactMap(\.self)
        return notes.flatMap { ["", $0] } + [""] + lines(of: example.text)
      }
  }

  /// The lines of an example as a block of code, without the end of line that YAML leaves.
  private func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.isEmpty ? "" : "    \($0)" }
  }

  private var texts: Texts { language == .arabic ? .arabic : .english }

  private struct Texts {
    let severity, flags, basis, message, flagged, clean, suppress, reason, written: String
    let wholeArticle, fix, anyone, editor: String
    let severities: [Severity: String]

    static let english = Texts(
      severity: "Severity", flags: "flags", basis: "Basis", message: "Message",
      flagged: "Flagged, between [[ and ]]", clean: "Clean",
      suppress: "To let one place stand, with a reason", reason: "REASON", written: "Written in",
      wholeArticle: "The finding belongs to the article as a whole.",
      fix: "Fix", anyone: "`isnad fix` may apply it", editor: "an editor decides",
      severities: [.error: "error", .warning: "warning", .note: "note"])

    static let arabic = Texts(
      severity: "الدرجة", flags: "تشير إلى", basis: "الأساس", message: "الرسالة",
      flagged: "يُشار إليه، بين [[ و]]", clean: "سليم", suppress: "لاستثناء موضع بعينه مع ذكر السبب",
      reason: "السبب", written: "مكتوبة في", wholeArticle: "الملاحظة على المادة كلها.",
      fix: "التصحيح", anyone: "يجريه `isnad fix`", editor: "القرار للمحرر",
      severities: [.error: "خطأ", .warning: "تحذير", .note: "ملاحظة"])
  }
}
