import Foundation
import Isnad
import PluginTestSupport

/// What the plugin finds in a text.
struct Typos {
  let text: AnnotatedText

  init(_ words: String, _ language: Language = .english) throws {
    text = try AnnotatedText(words, language)
  }

  /// The words that have a fault, as far as it is sure, with what belongs in their place.
  func found(_ faults: Typo.Fault..., over least: Double = 0.7) -> [String] {
    text.article.annotations(of: Typo.self)
      .filter { faults.contains($0.value.fault) && $0.value.sureness > least }
      .map { "\(text.article.article[$0.annotation.range])→\($0.value.replacement ?? "?")" }
  }

  /// The typos in the order of the text.
  var all: [Typo] { text.article.annotations(of: Typo.self).map(\.value) }
}

extension Typo {
  fileprivate var sureness: Double { Double(truncating: confidence as NSDecimalNumber) }
}
