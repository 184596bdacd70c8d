import Isnad
import IsnadText

/// `readability`: the mean of the grades that some formulas give.
struct ReadabilityPoint: ExtensionPoint {
  private let formulas: [ReadabilityFormula]
  private let grade: Double
  private let message: MessageFormat

  init?(_ check: StyleCheck.Readability, of rule: StyleRule, _ preparation: inout Preparation) {
    var formulas: [ReadabilityFormula] = []
    for name in check.metrics {
      guard let formula = ReadabilityFormula(rawValue: name) else {
        let known = ReadabilityFormula.allCases.map(\.rawValue).joined(separator: ", ")
        preparation.note("there is no metric '\(name)'", advice: "it is one of \(known)", for: rule)
        return nil
      }
      formulas.append(formula)
    }
    self.formulas = formulas
    grade = check.grade
    message = MessageFormat(rule.message)
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    guard !formulas.isEmpty else { return [] }
    let measures = TextMeasures(scene.block.text.bytes)
    let grades = formulas.map { $0.grade(of: measures) ?? 0 }
    let mean = grades.reduce(0, +) / Double(grades.count)
    guard mean > grade else { return [] }
    return [Alert(range: nil, found: "", message: message.message([mean.twoDigits]))]
  }
}
