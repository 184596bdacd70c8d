import Isnad
import IsnadText

/// Titles as Associated Press or the Chicago Manual of Style have them.
///
/// The first and the last word have a capital, and all others but articles, conjunctions and short prepositions;
/// Chicago leaves longer prepositions small, too.
struct TitleCase: Sendable {
  enum Style: Sendable { case associatedPress, chicago }

  let style: Style
  let vocabulary: CaseVocabulary
  let tagger: (any PartOfSpeechTagger)?

  /// The title as the style has it.
  func convert(_ title: String) -> String {
    let (prefix, rest) = vocabulary.splitPrefix(of: title)
    let scalars = Array(rest.unicodeScalars)
    let words = TitleCase.words(in: scalars)
    var result = String.UnicodeScalarView()
    var end = 0
    for word in words {
      result.append(contentsOf: scalars[end..<word.lowerBound])
      result.append(contentsOf: converted(word, in: scalars).unicodeScalars)
      end = word.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return prefix + String(result)
  }

  private func converted(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
    let word = String(String.UnicodeScalarView(scalars[range]))
    if let known = vocabulary.form(of: word) { return known }
    let lower = word.lowercased()
    guard isSmall(lower, range, in: scalars) else { return word.titlecasedFirst }
    func scalar(_ index: Int) -> Unicode.Scalar {
      scalars[scalars.indices.contains(index) ? index : 0].asPlainMark
    }
    let before = scalar(range.lowerBound - 1)
    let opener = scalar(range.lowerBound - 2)
    let isInside = before == " " || before == "-" || before == "/"
    let isCompound = scalar(range.upperBound) == "-" && before != "-"
    return isInside && opener != ":" && opener != "-" && !isCompound ? lower : word.titlecasedFirst
  }

  private func isSmall(_ word: String, _ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    if word == "to", style == .associatedPress { return isPreposition(range, in: scalars) }
    guard range.lowerBound > 0, range.upperBound < scalars.count else { return false }
    return TitleCase.small.contains(word)
      || style == .chicago && TitleCase.prepositions.contains(word)
  }

  /// Tells the “to” before a noun from that of an infinitive, which is a verb's and has a capital; where nobody
  /// can tell, it may be as it is.
  private func isPreposition(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    guard let tagger else { return scalars[range.lowerBound] == "t" }
    let words = TitleCase.words(in: scalars)
    guard let index = words.firstIndex(of: range), index + 1 < words.count else { return false }
    let texts = words.map { String(String.UnicodeScalarView(scalars[$0])) }
    let tags = tagger.tags(of: texts + ["."])
    return index + 1 < tags.count && tags[index + 1].hasPrefix("NN")
  }

  /// A letter or digit, and everything up to a space, a hyphen or a slash.
  private static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isLetterOrNumber else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, !scalars[index].properties.isWhitespace, scalars[index] != "-",
        scalars[index] != "/"
      { index += 1 }
      words.append(start..<index)
    }
    return words
  }

  private static let small: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per",
    "the", "to", "v", "v.", "via", "vs", "vs.",
  ]

  private static let prepositions: Set<String> = [
    "about", "above", "across", "after", "against", "along", "among", "around", "before", "between",
    "beyond", "concerning", "despite", "down", "during", "following", "from", "including", "into",
    "near", "over", "since", "through", "throughout", "towards", "under", "until", "upon", "with",
    "within", "without",
  ]
}

extension Unicode.Scalar {
  var isLetterOrNumber: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// A dash as a hyphen.
  fileprivate var asPlainMark: Unicode.Scalar { self == "–" || self == "—" ? "-" : self }
}
