public import IsnadText

/// A script in Tengo, read and ready to run.
///
/// A script is safe: it has no file, no clock, no network and no state from run to run, and it ends
/// within its limits. It gives the same values in every run.
public struct TengoProgram: Sendable {
  private let script: Script
  private let block: Block
  private let globals: [String: Variable]
  private let count: Int
  private let patterns = PatternCache()

  /// Reads a script.
  ///
  /// - Parameters:
  ///   - source: The script.
  ///   - file: The name of its file, for messages.
  ///   - line: The line of that file on which the script begins.
  ///   - globals: The names that are given values when it runs.
  /// - Throws: ``TengoError`` with the place of what is no Tengo, or is not given to scripts.
  public init(
    _ source: String, file: String, line: Int = 1, globals: [String] = []
  ) throws(TengoError) {
    script = Script(source, file: file, line: line)
    var parser: Parser
    do {
      parser = Parser(
        try script.lexemes(), globals: globals, modules: Module.forScripts)
      block = try parser.script()
    } catch {
      throw script.error(error)
    }
    self.globals = parser.scope.variables
    count = parser.scope.count
  }

  /// Runs the script.
  ///
  /// - Parameters:
  ///   - values: The values of the globals; one without a value is undefined.
  ///   - names: The variables whose values are asked for.
  ///   - limits: What the run may use.
  ///   - scratch: What patterns need while they are matched, for a caller that runs many scripts.
  /// - Returns: The values of those names that the script defines outside functions and blocks.
  /// - Throws: ``TengoError`` with the place at which the run ended.
  public func run(
    _ values: [String: TengoValue] = [:], reading names: [String], limits: TengoLimits = .standard,
    scratch: PatternScratch? = nil
  ) throws(TengoError) -> [String: TengoValue] {
    let run = Run(globals: count, limits: limits, patterns: patterns, scratch: scratch)
    defer { run.finish() }
    do {
      for (name, value) in values {
        try globals[name]?.set(Value.imported(value, in: run), run)
      }
      _ = try block.execute(run)
      var results: [String: TengoValue] = [:]
      for name in names {
        if let variable = globals[name] {
          results[name] = try variable.value(run).exported(in: run)
        }
      }
      return results
    } catch {
      throw script.error(error)
    }
  }
}

extension TengoProgram {
  /// Runs a rule's script on a text: it finds the text in `scope`, and leaves what it found in `matches`.
  ///
  /// - Throws: ``TengoError``, also when `matches` is not what a rule's script leaves.
  public func matches(
    in text: [UInt8], limits: TengoLimits = .standard, scratch: PatternScratch? = nil
  ) throws(TengoError) -> [TengoMatch] {
    let values = try run(["scope": .text(text)], reading: ["matches"], limits: limits, scratch: scratch)
    switch values["matches"] ?? .undefined {
    case .undefined: return []
    case .array(let elements):
      var matches: [TengoMatch] = []
      for element in elements {
        guard let match = TengoMatch(element, in: text) else { throw wrongMatch(element) }
        matches.append(match)
      }
      return matches
    case let value: throw wrongMatch(value)
    }
  }

  private func wrongMatch(_ value: TengoValue) -> TengoError {
    script.error(
      Failure(
        "'matches' must be an array of maps such as {begin: 0, end: 4}, with ints inside the text;"
          + " the script left \(value.described)"))
  }
}

/// What a rule's script found.
public struct TengoMatch: Sendable, Equatable {
  /// Where it lies in the text, in whole characters.
  public let range: TextRange
  /// The message, where the script has one of its own.
  public let message: String?

  init?(_ value: TengoValue, in text: [UInt8]) {
    guard case .map(let entries) = value, case .int(let begin) = entries["begin"],
      case .int(let end) = entries["end"], begin >= 0, begin <= end, end <= text.count
    else { return nil }
    var (lower, upper) = (Int(begin), Int(end))
    while lower > 0, lower < text.count, text[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < text.count, text[upper] & 0xC0 == 0x80 { upper += 1 }
    range = TextRange(lower, upper)
    if case .text(let bytes) = entries["message"] {
      message = String(decoding: bytes, as: UTF8.self)
    } else {
      message = nil
    }
  }
}

extension TengoValue {
  /// A few words on the value, for a message.
  var described: String {
    switch self {
    case .undefined: "nothing"
    case .int(let number): "the number \(number)"
    case .float(let number): "the number \(number)"
    case .bool(let holds): "\(holds)"
    case .char, .text, .bytes: "a string"
    case .array: "an array"
    case .map(let entries):
      "a map of "
        + entries.keys.sorted().map { "\($0): \(entries[$0]?.brief ?? "")" }.joined(separator: ", ")
    case .error: "an error"
    case .function: "a function"
    }
  }

  private var brief: String {
    switch self {
    case .int(let number): String(number)
    case .map: "a map"
    default: described
    }
  }
}
