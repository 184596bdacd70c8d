/// A measure of a text: a formula over its numbers, and a condition on the result.
public struct TengoMetric: Sendable {
  private let formula: TengoFormula
  private let condition: TengoFormula
  /// The name by which the condition knows the result.
  private static let result = "__result__"

  /// Reads a formula and a condition.
  ///
  /// - Parameters:
  ///   - formula: An expression whose value is a number.
  ///   - condition: What stands behind the result: `> 10`, `> 10 && words > 300`.
  ///   - file: The name of their file, for messages.
  ///   - line: The line of that file on which they stand.
  ///   - variables: The names that they may use.
  /// - Throws: ``TengoError`` with the place of what is no expression, or of a name that is not known.
  public init(
    formula: String, condition: String, file: String, line: Int = 1, variables: [String]
  ) throws(TengoError) {
    self.formula = try TengoFormula(formula, file: file, line: line, variables: variables)
    do {
      self.condition = try TengoFormula(
        TengoMetric.result + " " + condition, file: file, line: line,
        variables: variables + [TengoMetric.result])
    } catch {
      throw TengoMetric.shifted(error)
    }
  }

  /// An error of the condition, with the column in what was written.
  private static func shifted(_ error: TengoError) -> TengoError {
    TengoError(
      kind: error.kind, file: error.file, line: error.line,
      column: max(1, error.column - result.utf8.count - 1), message: error.message)
  }

  /// Measures a text by its numbers.
  ///
  /// The condition sees the result with six digits behind the point, as Vale writes it.
  ///
  /// - Throws: ``TengoError`` when the formula gives no number, or the condition no truth.
  public func measure(
    _ variables: [String: Double], limits: TengoLimits = .standard
  ) throws(TengoError) -> (result: Double, holds: Bool) {
    let result: Double
    switch try formula.value(variables, limits: limits) {
    case .float(let number): result = number
    case .int(let number): result = Double(number)
    case let value:
      throw formula.error("the formula must give a number; it gives \(value.described)")
    }
    var variables = variables
    variables[TengoMetric.result] = Double(Digits.fixed(result, "f", precision: 6)) ?? result
    guard case .bool(let holds) = try value(of: condition, variables, limits) else {
      throw condition.error(
        "the condition must be a comparison such as '> 10', which holds or does not")
    }
    return (result, holds)
  }

  private func value(
    of condition: TengoFormula, _ variables: [String: Double], _ limits: TengoLimits
  ) throws(TengoError) -> TengoValue {
    do {
      return try condition.value(variables, limits: limits)
    } catch {
      throw TengoMetric.shifted(error)
    }
  }
}
