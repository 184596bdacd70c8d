public import Isnad

/// All rule sets, lexicons and display words of a run.
public struct RuleLibrary: Sendable {
  /// The rule sets, in the order in which their files were read.
  public internal(set) var rulesets: [RuleSet] = []
  /// The lexicons, one for each name and language, those of the desk merged in.
  public internal(set) var lexicons: [Lexicon] = []
  /// How the words of the vocabulary read in messages.
  public internal(set) var words = DisplayWords()

  /// Creates an empty library.
  public init() {}

  /// The lexicon of a name in a language.
  public func lexicon(_ name: String, _ language: Language) -> Lexicon? {
    lexicons.first { $0.name == name && $0.language == language }
  }

  /// Adds a lexicon: entries replace those of the same lemma, others come behind them.
  mutating func add(_ file: LexiconFile) {
    let added = file.lexicon
    let known = lexicons.firstIndex { $0.name == added.name && $0.language == added.language }
    guard let known else {
      lexicons.append(added)
      return
    }
    if file.replaces {
      lexicons[known] = added
      return
    }
    var entries = lexicons[known].entries
    var places = Dictionary(
      entries.enumerated().map { ($1.lemma, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in added.entries {
      if let place = places[entry.lemma] {
        entries[place] = entry
      } else {
        places[entry.lemma] = entries.count
        entries.append(entry)
      }
    }
    lexicons[known].entries = entries
  }
}
