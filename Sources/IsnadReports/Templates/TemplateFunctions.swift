/// The functions that templates can call, by name.
struct TemplateFunctions: Sendable {
  /// How a name stands: there is a function, there is none, or it is known and not taken.
  enum Standing {
    case known, unknown
    case refused(String)
  }

  /// A function: how many arguments it takes, and what it does.
  struct Function: Sendable {
    typealias Body =
      @Sendable (inout TemplateRun, TemplateArguments) throws(TemplateFault) -> TemplateValue

    let arity: ClosedRange<Int>
    let body: Body

    /// How many arguments it takes, in words.
    var expected: String {
      if arity.upperBound == Int.max { return "\(arity.lowerBound) or more" }
      return arity.count == 1 ? "\(arity.lowerBound)" : "\(arity.lowerBound) to \(arity.upperBound)"
    }
  }

  private var functions: [String: Function] = [:]
  private var refused: [String: String] = [:]

  /// The functions of Go's templates, those of Sprig, and `and` and `or`, which the run knows itself.
  static let all: TemplateFunctions = {
    var all = TemplateFunctions()
    for name in ["and", "or"] { all.add(name, 1...Int.max) { (_, _) throws(TemplateFault) in .nothing } }
    all.addGo()
    all.addComparisons()
    all.addTexts()
    all.addTextForms()
    all.addLists()
    all.addDictionaries()
    all.addNumbers()
    all.addDefaults()
    all.addRefused()
    return all
  }()

  subscript(name: String) -> Function? { functions[name] }

  /// How a name stands.
  @Sendable func standing(_ name: String) -> Standing {
    if functions[name] != nil { return .known }
    return refused[name].map { .refused($0) } ?? .unknown
  }

  mutating func add(_ name: String, _ arity: ClosedRange<Int>, _ body: @escaping Function.Body) {
    functions[name] = Function(arity: arity, body: body)
  }

  mutating func add(_ name: String, _ count: Int, _ body: @escaping Function.Body) {
    add(name, count...count, body)
  }

  /// Gives a function further names.
  mutating func alias(_ names: String..., for name: String) {
    for alias in names { functions[alias] = functions[name] }
  }

  private mutating func addRefused() {
    for name in [
      "now", "date", "dateInZone", "date_in_zone", "dateModify", "date_modify", "ago", "htmlDate",
      "htmlDateInZone",
      "toDate", "unixEpoch", "duration", "durationRound", "mustToDate", "mustDateModify",
      "must_date_modify",
    ] {
      refused[name] = "a report does not depend on the clock"
    }
    for name in [
      "randInt", "randAlpha", "randAlphaNum", "randAscii", "randNumeric", "randBytes", "shuffle",
      "uuidv4",
    ] {
      refused[name] = "a report is the same each time"
    }
    for name in ["env", "expandenv", "getHostByName"] {
      refused[name] = "a report does not look at the machine it is made on"
    }
    for name in [
      "genPrivateKey", "genCA", "genCAWithKey", "genSelfSignedCert", "genSelfSignedCertWithKey",
      "genSignedCert", "genSignedCertWithKey", "buildCustomCert", "derivePassword", "bcrypt", "htpasswd",
      "encryptAES", "decryptAES",
    ] {
      refused[name] = "a report makes no keys"
    }
    refused["call"] = "no value of a report is a function"
  }
}

/// The arguments of a call, asked for by their types.
struct TemplateArguments {
  let function: String
  let values: [TemplateValue]

  init(_ function: String, _ values: [TemplateValue]) {
    self.function = function
    self.values = values
  }

  var count: Int { values.count }

  subscript(index: Int) -> TemplateValue { values[index] }

  func text(_ index: Int) throws(TemplateFault) -> String {
    guard case .text(let text) = values[index] else { throw wrong(index, "a text") }
    return text
  }

  func integer(_ index: Int) throws(TemplateFault) -> Int {
    guard case .integer(let number) = values[index] else { throw wrong(index, "a whole number") }
    return number
  }

  func boolean(_ index: Int) throws(TemplateFault) -> Bool {
    guard case .boolean(let value) = values[index] else { throw wrong(index, "true or false") }
    return value
  }

  func list(_ index: Int) throws(TemplateFault) -> [TemplateValue] {
    switch values[index] {
    case .list(let list): return list
    case .nothing: return []
    default: throw wrong(index, "a list")
    }
  }

  func dictionary(_ index: Int) throws(TemplateFault) -> TemplateDictionary {
    guard case .dictionary(let dictionary) = values[index] else { throw wrong(index, "a map") }
    return dictionary
  }

  func table(_ index: Int) throws(TemplateFault) -> TemplateTable {
    guard case .table(let table) = values[index] else { throw wrong(index, "a table: 'newTable'") }
    return table
  }

  /// A number as Sprig takes it: of a number, of a text that writes one, of a truth; else 0.
  func number(_ index: Int) -> Int {
    switch values[index] {
    case .integer(let number): return number
    case .decimal(let number): return Int(exactly: number.rounded(.towardZero)) ?? 0
    case .text(let text): return GoNumber.integer(text) ?? 0
    case .boolean(let value): return value ? 1 : 0
    default: return 0
    }
  }

  /// A decimal number as Sprig takes it.
  func decimal(_ index: Int) -> Double {
    switch values[index] {
    case .integer(let number): return Double(number)
    case .decimal(let number): return number
    case .text(let text): return Double(text) ?? 0
    case .boolean(let value): return value ? 1 : 0
    default: return 0
    }
  }

  /// The value as Sprig writes it: nothing reads as nothing.
  func string(_ index: Int) -> String {
    if case .nothing = values[index] { return "" }
    return values[index].plain(0)
  }

  func wrong(_ index: Int, _ expected: String) -> TemplateFault {
    TemplateFault(
      "'\(function)' is given \(values[index].type) as argument \(index + 1)",
      advice: "it takes \(expected)")
  }
}
