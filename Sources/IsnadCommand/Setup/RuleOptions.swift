import ArgumentParser
import Foundation
import Isnad

/// Which rules judge, and in which language they speak.
struct RuleOptions: ParsableArguments {
  @Option(help: "The configuration file, instead of the nearest .isnad.yml upwards.")
  var config: String?

  @Flag(help: "Do not look for .isnad.yml.")
  var noConfig = false

  @Option(help: "A further file or folder of rule sets and lexicons; repeatable.")
  var rules: [String] = []

  @Option(help: "The language of messages, 'ar' or 'en', in place of each article's own.")
  var messages: String?

  func validate() throws {
    if let messages, !["ar", "en"].contains(messages) {
      throw ValidationError("'--messages' is 'ar' or 'en', not '\(messages)'.")
    }
    if noConfig, config != nil {
      throw ValidationError("'--config' and '--no-config' exclude each other.")
    }
  }

  /// The configuration file that holds for a path, and the path as its globs see it.
  func file(for path: String) -> (file: String, path: String)? {
    if noConfig { return nil }
    guard let config else { return ConfigurationFiles().nearest(to: path) }
    return ConfigurationFiles().seen(from: config, path)
  }

  /// The language of messages that the command line names.
  var messagesLanguage: Language? { messages.map { Language(rawValue: $0) } }
}
