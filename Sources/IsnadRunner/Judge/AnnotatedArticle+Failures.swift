import Isnad
import IsnadText

extension AnnotatedArticle {
  /// The rules that were given up on this article: it has not been checked by them.
  var failures: [Failure] {
    annotations(of: Match.self).filter(\.value.isFailure).map { annotation, match in
      Failure(
        file: article.source.name, position: article.source.lines.position(at: match.source.start),
        message: "the rule '\(match.rule)' was given up: \(match.message)",
        advice: "mend the rule, or switch it off")
    }
  }
}
