import Isnad
import IsnadTengo
import IsnadText

/// `metric`: a formula over the measures of a text.
struct MetricPoint: ExtensionPoint {
  private let metric: TengoMetric
  private let message: MessageFormat

  /// The counts of elements; those that an article has none of are 0.
  private static let elements =
    ["blockquote", "list", "pre"] + (1...6).map { "heading_h\($0)" }

  init?(_ check: StyleCheck.Metric, of rule: StyleRule, _ preparation: inout Preparation) {
    let measures = TextMeasures([]).variables.keys.sorted()
    do {
      metric = try TengoMetric(
        formula: check.formula, condition: check.condition, file: rule.place.file,
        line: rule.place.line, variables: measures + Self.elements)
    } catch {
      preparation.note(error, for: rule)
      return nil
    }
    message = MessageFormat(rule.message)
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    let measures = TextMeasures(scene.block.text.bytes)
    guard measures.words > 0 else { return [] }
    let counts = scene.facts.counts.mapValues(Double.init)
    var values = counts.merging(measures.variables) { _, measure in measure }
    // Paragraphs are counted where they stand: the summary has those of lists and quotations, too.
    values["paragraphs"] = counts["paragraphs"] ?? values["paragraphs"]
    do {
      let (result, holds) = try metric.measure(values)
      return holds ? [Alert(range: nil, found: "", message: message.message([result.twoDigits]))] : []
    } catch {
      return [Alert(failure: error.description)]
    }
  }
}

extension Double {
  /// The number as Vale writes it in a message.
  var twoDigits: String {
    guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Inf" : "+Inf" }
    guard magnitude < 1e15 else { return String(self) }
    let hundredths = Int64((magnitude * 100).rounded(.toNearestOrEven))
    let sign = self < 0 ? "-" : ""
    let digits = String(hundredths % 100)
    return "\(sign)\(hundredths / 100).\(digits.utf8.count < 2 ? "0" : "")\(digits)"
  }
}
