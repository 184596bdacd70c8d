public import Isnad
import IsnadYAML

/// The JSON Schemas of the files that a desk writes, made from the grammars that check them.
public enum RuleSchemas {
  /// The schema of rule sets over a vocabulary.
  public static func ruleset(_ vocabulary: Vocabulary) -> String {
    RuleSetGrammar.grammar(vocabulary).jsonSchema.text
  }

  /// The schema of lexicons.
  public static var lexicon: String { LexiconGrammar.grammar.jsonSchema.text }

  /// The schema of `.isnad.yml`, over the options of plugins.
  public static func configuration(_ plugins: [any CheckPlugin]) -> String {
    ConfigurationGrammar.grammar(plugins).jsonSchema.text
  }

  /// The schema of files of display words.
  public static var words: String { DisplayWordsGrammar.grammar.jsonSchema.text }
}
