import Isnad
import IsnadText

/// The plugin, made ready: all patterns compiled, none of it ever changed again.
struct PreparedPatterns: CheckPlugin {
  let rules: RuleTable
  let own: OwnPatterns

  let name = PatternsDeclarations.name
  let about = PatternsDeclarations.about
  var writes: [KindSchema] { PatternsDeclarations.writes }

  func annotate(
    _ annotated: AnnotatedArticle, with context: PluginContext
  ) -> [AnnotationDraft] {
    let article = annotated.article
    let drafts = own.drafts(in: article)
    guard !rules.isEmpty else { return drafts }
    var run = StyleRun(rules, on: article)
    return drafts + run.drafts()
  }
}
