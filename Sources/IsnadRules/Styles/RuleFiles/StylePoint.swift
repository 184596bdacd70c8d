/// Vale's extension points, with the keys that a rule file may have for each.
enum StylePoint: String, CaseIterable {
  case existence, substitution, occurrence, repetition, consistency, conditional, capitalization
  case metric, readability, spelling, sequence, script

  /// The keys of every rule file, in lower case.
  private static let common = [
    "action", "code", "description", "extends", "level", "limit", "link", "matchcase", "message", "name",
    "path", "scope", "tests",
  ]

  /// The keys of a rule of this point, in lower case.
  var keys: [String] { StylePoint.common + own }

  private var own: [String] {
    switch self {
    case .existence: ["append", "exceptions", "ignorecase", "nonword", "raw", "tokens", "vocab"]
    case .substitution:
      ["capitalize", "exceptions", "ignorecase", "nonword", "pos", "swap", "vocab"]
    case .occurrence: ["ignorecase", "max", "min", "token"]
    case .repetition: ["alpha", "exceptions", "ignorecase", "max", "tokens", "vocab"]
    case .consistency: ["either", "ignorecase", "nonword"]
    case .conditional: ["exceptions", "first", "ignorecase", "second", "vocab"]
    case .capitalization:
      ["exceptions", "indicators", "match", "prefix", "style", "threshold", "vocab"]
    case .metric: ["condition", "formula"]
    case .readability: ["grade", "metrics"]
    case .spelling:
      [
        "aff", "append", "custom", "dic", "dicpath", "dictionaries", "exceptions", "filters", "ignore",
        "split", "threshold",
      ]
    case .sequence: ["exceptions", "ignorecase", "model", "tokens"]
    case .script: ["script"]
    }
  }

  /// Says whether keys that the point does not know are left alone, as Vale leaves them.
  var acceptsOtherKeys: Bool { self == .consistency || self == .spelling }
}
