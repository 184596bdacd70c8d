import Isnad
import IsnadText

/// In which language a text of a rule is, where it may be another than that of the report.
///
/// A rule of a house style has its messages in one language, so that a report in Arabic may hold
/// English ones. Nobody says which it is; the letters do.
enum MessageLanguage {
  /// The language of the report, or one of the other direction if most letters of the text run that way.
  ///
  /// Isolated words, which the message only cites, do not count.
  static func language(of text: String, among language: Language) -> Language {
    var (depth, own, other) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      default:
        guard depth == 0, scalar.isLetter else { continue }
        if scalar.isRightToLeft == language.isRightToLeft { own += 1 } else { other += 1 }
      }
    }
    guard other > own else { return language }
    return language.isRightToLeft ? .english : .arabic
  }
}
