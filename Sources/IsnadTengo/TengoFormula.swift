/// An expression over named numbers, with `math` at hand.
public struct TengoFormula: Sendable {
  private let script: Script
  private let expression: any Expression
  private let names: [String]
  private let patterns = PatternCache()

  /// Reads an expression.
  ///
  /// - Parameters:
  ///   - source: The expression; `heading.h1` may be written for `heading_h1`.
  ///   - file: The name of its file, for messages.
  ///   - line: The line of that file on which it stands.
  ///   - variables: The names it may use.
  /// - Throws: ``TengoError`` with the place of what is no expression, or of a name that is not known.
  public init(
    _ source: String, file: String, line: Int = 1, variables: [String]
  ) throws(TengoError) {
    names = variables
    script = Script(TengoFormula.withHeadings(source), file: file, line: line)
    do {
      var parser = Parser(
        try script.lexemes(), globals: variables + ["math"], modules: Module.forFormulas)
      expression = try parser.formula()
    } catch {
      throw script.error(error)
    }
  }

  /// The source with `heading_h1` for `heading.h1`; every place in it stays the same.
  private static func withHeadings(_ source: String) -> String {
    var source = source
    for level in 1...6 {
      source = source.split(separator: "heading.h\(level)", omittingEmptySubsequences: false)
        .joined(separator: "heading_h\(level)")
    }
    return source
  }

  /// The value of the expression.
  ///
  /// - Parameters:
  ///   - variables: The values of the names; one without a value is 0.
  ///   - limits: What the evaluation may use.
  /// - Throws: ``TengoError`` with the place of what has no value.
  public func value(
    _ variables: [String: Double], limits: TengoLimits = .standard
  ) throws(TengoError) -> TengoValue {
    let run = Run(globals: names.count + 1, limits: limits, patterns: patterns)
    defer { run.finish() }
    for (index, name) in names.enumerated() { run.globals[index] = .float(variables[name] ?? 0) }
    run.globals[names.count] = .module(.math)
    do {
      return try expression.value(run).exported(in: run)
    } catch {
      throw script.error(error)
    }
  }

  /// An error about the whole expression.
  func error(_ message: String) -> TengoError { script.error(Failure(message)) }
}

extension Parser {
  /// Reads one expression, and nothing else.
  mutating func formula() throws(Failure) -> any Expression {
    let expression = try expression()
    while case .terminator = token { advance() }
    guard token == .end else { throw unexpected("one expression and no more") }
    return expression
  }
}
