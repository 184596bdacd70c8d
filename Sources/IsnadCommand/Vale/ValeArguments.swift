/// The command line as programs call Vale: options anywhere among the inputs, with one value each after
/// `=` or a space.
struct ValeArguments: Equatable {
  /// `--config`: the `.vale.ini`.
  var config: String?
  /// `--glob`: which files of folders are looked at.
  var glob = "*"
  /// `--ext`: the ending that tells the format, of standard input and of files.
  var ending = ValeArguments.standardEnding
  /// `--path`: the path that standard input stands for.
  var path: String?
  /// `--output`: `CLI`, `line`, `JSON`, or a template.
  var output = "CLI"
  /// `--minAlertLevel`: the least severity that is shown.
  var minAlertLevel: String?
  /// `--filter`: a condition on rules, or a file that holds one.
  var filter: String?
  /// `--sources`: configuration files in place of those that are found, with commas between them.
  var sources: String?
  /// `--built`: taken and not used, as in Vale.
  var built: String?
  var doesNotWrap = false
  /// `--no-exit`: the exit code is 0 whatever was found.
  var doesNotFail = false
  var ignoresSyntax = false
  var ignoresGlobal = false
  var sorts = false
  var normalizes = false
  var isRelative = false
  var prefersLocal = false
  var prefersProject = false
  var showsVersion = false
  var showsHelp = false
  /// What is to be checked, or a command with its arguments.
  var inputs: [String] = []

  /// The ending of what has none.
  static let standardEnding = ".txt"

  /// What the command line was not understood for.
  struct Fault: Error, Equatable {
    let message: String
  }

  /// Reads the arguments.
  init(_ arguments: some Sequence<String>) throws(Fault) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        inputs += rest
        return
      }
      if argument.hasPrefix("--") {
        try take(long: argument.dropFirst(2), &rest)
      } else if argument.hasPrefix("-"), argument != "-" {
        try take(short: argument.dropFirst())
      } else {
        inputs.append(argument)
      }
    }
  }

  private mutating func take(long argument: Substring, _ rest: inout ArraySlice<String>) throws(Fault) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(halves[0])
    if let path = ValeOption.switches[name] {
      let value = halves.count > 1 ? String(halves[1]) : "true"
      guard let isOn = ValeOption.truth(value) else {
        throw Fault(message: "invalid argument \"\(value)\" for \"--\(name)\" flag: write true or false")
      }
      self[keyPath: path] = isOn
    } else if let set = ValeOption.values[name] {
      guard let value = halves.count > 1 ? String(halves[1]) : rest.popFirst() else {
        throw Fault(message: "flag needs an argument: --\(name)")
      }
      set(&self, value)
    } else if let reason = ValeOption.refused[name] {
      throw Fault(message: "flag not supported: --\(name): \(reason)")
    } else {
      throw Fault(message: "unknown flag: --\(name)")
    }
  }

  private mutating func take(short letters: Substring) throws(Fault) {
    for letter in letters {
      switch letter {
      case "h": showsHelp = true
      case "v": showsVersion = true
      default: throw Fault(message: "unknown shorthand flag: '\(letter)' in -\(letters)")
      }
    }
  }
}

/// The options of Vale by their names.
enum ValeOption {
  /// Those that are on or off.
  static var switches: [String: WritableKeyPath<ValeArguments, Bool>] {
    [
      "no-wrap": \.doesNotWrap, "no-exit": \.doesNotFail, "ignore-syntax": \.ignoresSyntax,
      "no-global": \.ignoresGlobal,
      "sort": \.sorts, "normalize": \.normalizes, "relative": \.isRelative,
      "mode-compat": \.prefersLocal,
      "mode-rev-compat": \.prefersProject, "version": \.showsVersion, "help": \.showsHelp,
    ]
  }

  /// Those with a value.
  static let values: [String: @Sendable (inout ValeArguments, String) -> Void] = [
    "config": { $0.config = $1 }, "glob": { $0.glob = $1 },
    "ext": { $0.ending = $1.hasPrefix(".") ? $1 : ".\($1)" },
    "path": { $0.path = $1 }, "output": { $0.output = $1 }, "minAlertLevel": { $0.minAlertLevel = $1 },
    "filter": { $0.filter = $1 }, "sources": { $0.sources = $1 }, "built": { $0.built = $1 },
  ]

  /// Those of newer versions that are not taken.
  static let refused = [
    "apply": "isnad changes no file for an alert; see 'isnad fix'",
    "counts": "its shape is not settled in Vale itself",
    "plain-progress": "there is nothing to download",
  ]

  /// The options that only Vale has, by which the program knows that it is called in Vale's place.
  static let own: Set<String> = Set(switches.keys).union(values.keys).union(refused.keys)
    .subtracting(["config", "version", "help"])

  /// What Go takes for true and false.
  static func truth(_ value: String) -> Bool? {
    switch value {
    case "1", "t", "T", "true", "TRUE", "True": true
    case "0", "f", "F", "false", "FALSE", "False": false
    default: nil
    }
  }
}
