import Isnad
import PluginTestSupport

extension AnnotatedText {
  /// The mentions of events in the order of the text.
  var meetings: [Meeting] { article.annotations(of: Meeting.self).map(\.value) }

  /// The words of each mention.
  var meetingWords: [String] { words(of: Meeting.self) }
}
