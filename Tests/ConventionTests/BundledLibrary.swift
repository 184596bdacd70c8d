import Isnad
import IsnadExamples
import IsnadPlugins
import IsnadRules
import IsnadRunner
import IsnadYAML

@testable import IsnadCommand

/// The rules, lexicons and words of the program, loaded once for all tests.
struct BundledLibrary: Sendable {
  static let loaded = BundledLibrary()

  let library: RuleLibrary
  let mistakes: [Mistake]

  private init() {
    let vocabulary = Vocabulary(of: BundledPlugins.all)
    (library, mistakes) = RuleLibrary.load(with: [], vocabulary: vocabulary)
  }

  /// The rules in the order of their ids.
  var rules: [Rule] { library.rulesets.flatMap(\.rules).sorted { $0.id < $1.id } }

  /// Runs the examples of rules.
  var examples: ExampleRunner {
    ExampleRunner(
      plugins: BundledPlugins.all,
      settings: Runner.Settings(rules: [], lexicons: library.lexicons, words: library.words))
  }
}
