import Isnad
import PluginTestSupport

extension AnnotatedText {
  /// The changes in the order of the text.
  var changes: [Change] { article.annotations(of: Change.self).map(\.value) }

  /// The polls in the order of the text.
  var polls: [Poll] { article.annotations(of: Poll.self).map(\.value) }
}
