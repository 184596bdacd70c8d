import Isnad

/// The page of a rule, as Markdown that also reads well on a terminal.
struct RulePage {
  let rule: Rule
  let language: Language

  /// The pages of several rules, one behind the other.
  static func markdown(of rules: [Rule], in language: Language) -> String {
    rules.map { RulePage(rule: $0, language: language).markdown }.joined(separator: "\n")
  }

  var markdown: String {
    var lines = ["# \(rule.id)", "", rule.about(language), ""]
    lines.append(
      "\(texts.severity): \(texts.severities[rule.severity] ?? "") · \(texts.flags): \(rule.kind)")
    if !rule.basis.isEmpty { lines += ["", "## \(texts.basis)", ""] + rule.basis.map(basis) }
    lines += ["", "## \(texts.message)", "", "> \(rule.message(language))"]
    if let hint = rule.hint { lines += ["", hint(language)] }
    lines += examples(texts.flagged, rule.examples.filter(\.isFlagged))
    lines += examples(texts.clean, rule.examples.filter { !$0.isFlagged })
    lines += [
      "", "## \(texts.suppress)", "", "    <!-- isnad-ignore \(rule.id): \(texts.reason) -->", "",
      "\(texts.written): \(rule.place.file):\(rule.place.line)", "",
    ]
    return lines.joined(separator: "\n")
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
    let wholeArticle: String
    let severities: [Severity: String]

    static let english = Texts(
      severity: "Severity", flags: "flags", basis: "Basis", message: "Message",
      flagged: "Flagged, between [[ and ]]", clean: "Clean",
      suppress: "To let one place stand, with a reason", reason: "REASON", written: "Written in",
      wholeArticle: "The finding belongs to the article as a whole.",
      severities: [.error: "error", .warning: "warning", .note: "note"])

    static let arabic = Texts(
      severity: "الدرجة", flags: "تشير إلى", basis: "الأساس", message: "الرسالة",
      flagged: "يُشار إليه، بين [[ و]]", clean: "سليم", suppress: "لاستثناء موضع بعينه مع ذكر السبب",
      reason: "السبب", written: "مكتوبة في", wholeArticle: "الملاحظة على المادة كلها.",
      severities: [.error: "خطأ", .warning: "تحذير", .note: "ملاحظة"])
  }
}
