public import Isnad

/// What a fuzzer calls with arbitrary bytes: every decoder of this room, one after the other.
public enum RuleFuzzing {
  /// Reads bytes as a rule set, a lexicon or display words, and as a configuration.
  ///
  /// Nothing is returned; what matters is that it comes back, and soon.
  public static func run(_ bytes: [UInt8], plugins: [any CheckPlugin]) {
    let file = RuleFile(path: "fuzz.yml", bytes: bytes)
    let (library, _) = RuleLoader.load([file], vocabulary: Vocabulary(of: plugins)) { _ in
      .success(bytes)
    }
    let (layers, _) = ConfigurationLoader.load(
      RuleFile(path: ".isnad.yml", bytes: bytes), plugins: plugins
    ) { _ in .success(bytes) }
    let configuration = Configuration(files: layers)
    _ = configuration.mistakes(against: library)
    _ = configuration.admits("drafts/a.md")
    _ = configuration.effective(for: "drafts/a.md").entries(plugins: plugins, library: library)
  }
}
