/// Formats values by a format string, as Go's `Sprintf` does.
struct Formatter {
  private let format: [UInt8]
  private let arguments: [Value]
  private let run: Run
  private var out: [UInt8] = []
  private var index = 0
  private var argument = 0
  private var isReordered = false

  static func format(
    _ format: [UInt8], _ arguments: [Value], _ run: Run
  ) throws(Failure) -> [UInt8] {
    var formatter = Formatter(format: format, arguments: arguments, run: run)
    try formatter.work()
    return formatter.out
  }

  private init(format: [UInt8], arguments: [Value], run: Run) {
    self.format = format
    self.arguments = arguments
    self.run = run
  }

  private mutating func work() throws(Failure) {
    while index < format.count {
      if format[index] == UInt8(ascii: "%") {
        index += 1
        try directive()
      } else {
        out.append(format[index])
        index += 1
      }
    }
    guard !isReordered, argument < arguments.count else { return }
    out += "%!(EXTRA ".utf8
    for position in argument..<arguments.count {
      if position > argument { out += ", ".utf8 }
      out += (arguments[position].typeName + "=").utf8
      out += try arguments[position].shown(in: run)
    }
    out.append(UInt8(ascii: ")"))
  }

  private mutating func directive() throws(Failure) {
    var directive = Directive()
    while index < format.count, directive.takeFlag(format[index]) { index += 1 }
    var isGood = takeArgumentNumber()
    directive.width = takeNumber(bad: "%!(BADWIDTH)")
    if let width = directive.width, width < 0 {
      directive.width = -width
      directive.isLeft = true
    }
    if index + 1 < format.count, format[index] == UInt8(ascii: ".") {
      index += 1
      isGood = takeArgumentNumber() && isGood
      directive.precision = max(takeNumber(bad: "%!(BADPREC)") ?? 0, 0)
    }
    isGood = takeArgumentNumber() && isGood
    guard index < format.count else {
      out += "%!(NOVERB)".utf8
      return
    }
    var scalars = Scalars(Array(format[index..<min(index + 4, format.count)]))
    let verb = scalars.next().flatMap { Unicode.Scalar(UInt32(bitPattern: $0.character)) } ?? "\u{FFFD}"
    index += max(scalars.offset, 1)
    if verb == "%" {
      out.append(UInt8(ascii: "%"))
    } else if !isGood {
      out += "%!\(verb)(BADINDEX)".utf8
    } else if argument >= arguments.count {
      out += "%!\(verb)(MISSING)".utf8
    } else {
      let formatted = try directive.formatted(arguments[argument], verb, run)
      try run.use(memory: formatted.count)
      out += formatted
      argument += 1
    }
  }

  /// Takes `[2]`, which says which argument comes next; says whether there is one.
  private mutating func takeArgumentNumber() -> Bool {
    guard index < format.count, format[index] == UInt8(ascii: "[") else { return true }
    isReordered = true
    guard let end = format[index...].firstIndex(of: UInt8(ascii: "]")) else {
      index += 1
      return false
    }
    let written = String(decoding: format[(index + 1)..<end], as: UTF8.self)
    index = end + 1
    guard let number = Int(written), number >= 1, number <= arguments.count else { return false }
    argument = number - 1
    return true
  }

  /// Takes a number, or `*`, which takes it from the arguments.
  private mutating func takeNumber(bad: String) -> Int? {
    if index < format.count, format[index] == UInt8(ascii: "*") {
      index += 1
      defer { argument += 1 }
      if argument < arguments.count, let number = arguments[argument].asInt,
        number.magnitude <= 1_000_000
      {
        return Int(number)
      }
      out += bad.utf8
      return nil
    }
    var number: Int?
    while index < format.count, format[index] >= UInt8(ascii: "0"), format[index] <= UInt8(ascii: "9") {
      number = min((number ?? 0) * 10 + Int(format[index] - UInt8(ascii: "0")), 1_000_000)
      index += 1
    }
    return number
  }
}
