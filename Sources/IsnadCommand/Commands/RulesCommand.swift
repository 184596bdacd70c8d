import ArgumentParser
import Foundation
import Isnad
import IsnadRules

/// The subcommand `isnad rules`.
struct RulesCommand: Subcommand {
  /// The form of the list.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules with their severities.")

  @OptionGroup var rules: RuleOptions

  @Option(help: "The form of the list: text, json.")
  var format: Form = .text

  func run() async -> ExitCode {
    let loaded: LoadedRules
    do {
      loaded = try LoadedRules(rules)
    } catch {
      for failure in error.failures { Console.report(failure) }
      return .notCheckable
    }
    let language = rules.messagesLanguage ?? .english
    let sorted = loaded.rules.sorted { $0.rule.id < $1.rule.id }
    switch format {
    case .text:
      let width = sorted.map { $0.rule.id.description.count }.max() ?? 0
      for (rule, severity) in sorted {
        let id = rule.id.description
        let padding = String(repeating: " ", count: width - id.count)
        let grade = (severity?.rawValue ?? "off").padded(to: 8)
        _ = Console.write(Array("\(id)\(padding)  \(grade) \(rule.about(language))\n".utf8))
      }
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let list = sorted.map { ListedRule($0.rule, $0.severity, language) }
      guard let data = try? encoder.encode(list) else { return .notCheckable }
      _ = Console.write(Array(data) + [0x0A])
    }
    return .passes
  }
}

/// A rule as the list shows it to other programs.
private struct ListedRule: Encodable {
  let id: String
  let about: String
  let language: String?
  let severity: String
  let flag: String
  let basis: [String]
  let file: String
  let line: Int

  init(_ rule: Rule, _ severity: Severity?, _ language: Language) {
    id = rule.id.description
    about = rule.about(language)
    self.language = rule.language?.rawValue
    self.severity = severity?.rawValue ?? "off"
    flag = rule.kind.rawValue
    basis = rule.basis
    file = rule.place.file
    line = rule.place.line
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
