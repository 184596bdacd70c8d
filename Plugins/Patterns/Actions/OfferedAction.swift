import Isnad
import IsnadTengo
import IsnadText

/// What a rule offers to do about its findings, made ready.
enum OfferedAction: Sendable {
  /// Writes some words, in the case of those that were found if the rule says so.
  case replace([String], matchingCase: Bool)
  case remove
  /// What a dictionary offers; the rule that knows the dictionary asks it.
  case spellings
  /// What a script makes of the words.
  case script(TengoProgram)
  case simple
  case edit(EditOperation)

  /// Reads the action of a rule; what is wrong with it is noted.
  init?(_ rule: StyleRule, _ preparation: inout Preparation) {
    guard let action = rule.action, !action.name.isEmpty else { return nil }
    let parameters = action.parameters
    switch action.name {
    case "replace": self = .replace(parameters, matchingCase: rule.matchesCase)
    case "remove": self = .remove
    case "suggest" where parameters.isEmpty || parameters == ["spellings"]: self = .spellings
    case "suggest" where parameters.count == 2:
      // The loader puts the source of a script behind the name of its file.
      do {
        self = .script(
          try TengoProgram(parameters[1], file: parameters[0], globals: ["match"]))
      } catch {
        preparation.note(error, for: rule)
        return nil
      }
    case "convert" where parameters == ["simple"]: self = .simple
    case "edit":
      guard let operation = EditOperation(parameters, of: rule, &preparation) else { return nil }
      self = .edit(operation)
    default:
      let words = ([action.name] + parameters).joined(separator: " ")
      preparation.note(
        "there is no action '\(words)'",
        advice: "it is replace, remove, suggest, convert simple, or edit", for: rule)
      return nil
    }
  }

  /// What to write instead of some words, the best first.
  func replacements(for found: String) -> [String] {
    switch self {
    case .replace(let words, true): words.map { $0.takingCase(of: found) }
    case .replace(let words, _): words
    case .remove: [""]
    case .spellings: []
    case .script(let program): OfferedAction.suggestions(of: program, for: found)
    case .simple: [found.words]
    case .edit(let operation): operation.edited(found).map { [$0] } ?? []
    }
  }
}

extension OfferedAction {
  /// What a script suggests; a script that fails suggests nothing, since the finding stands without it.
  private static func suggestions(of program: TengoProgram, for found: String) -> [String] {
    let values = try? program.run(["match": .string(found)], reading: ["suggestions"])
    guard case .array(let suggestions)? = values?["suggestions"] else { return [] }
    return suggestions.compactMap { suggestion in
      if case .text(let bytes) = suggestion { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
  }
}

extension String {
  /// The words of an identifier, in small letters: `fooBar-baz` as `foo bar baz`.
  fileprivate var words: String {
    var words = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar = " "
    for (index, scalar) in unicodeScalars.enumerated() {
      let isHump = index > 1 && previous.properties.isLowercase && scalar.properties.isUppercase
      if isHump || !scalar.isLetterOrNumber { words.append(String.UnicodeScalarView()) }
      if scalar.isLetterOrNumber { words[words.count - 1].append(scalar) }
      previous = scalar
    }
    return words.filter { !$0.isEmpty }.map { String($0).lowercased() }.joined(separator: " ")
  }
}
