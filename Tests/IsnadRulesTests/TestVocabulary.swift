import Isnad
import IsnadRules
import IsnadYAML

/// A plugin that only brings kinds.
struct KindsOnly: CheckPlugin {
  let name = "KindsOnly"
  let about = "Brings the kinds that the tests' rules name."
  let writes = [Match.schema, Name.schema, Quotation.schema]

  func annotate(_ article: AnnotatedArticle, with context: PluginContext) -> [AnnotationDraft] { [] }
}

let testVocabulary = Vocabulary(of: [KindsOnly()])

/// Loads one file.
func load(_ text: String, _ path: String = "a.yml") -> (library: RuleLibrary, mistakes: [Mistake]) {
  RuleLoader.load(
    [RuleFile(path: path, bytes: Array(text.utf8))], vocabulary: testVocabulary)
}

/// Loads the first of some files, which may include the others.
func load(
  _ files: [(path: String, text: String)]
) -> (library: RuleLibrary, mistakes: [Mistake]) {
  let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.text.utf8)) })
  return RuleLoader.load(
    files.prefix(1).map { RuleFile(path: $0.path, bytes: Array($0.text.utf8)) },
    vocabulary: testVocabulary
  ) { path in
    texts[path].map { .success($0) } ?? .failure(ReadFailure("no such file"))
  }
}
