import Isnad
import IsnadText

/// A name as it stands in the text, before it is linked with the others.
struct Mention {
  var what: Name.What
  /// The tokens of the name; of the whole phrase in a mention by title alone.
  var tokens: Range<Int>
  var kind: Name.Mention
  /// The tokens of the title that stands with the name.
  var title: Range<Int>?
  /// The dictionary forms of the nouns of the title.
  var titleNouns: [String] = []
  /// Says whether a mention by title points at somebody known: the minister, الوزير.
  var isDefinite = true
  var gender: Name.Gender?
  var isPlural = false
  var confidence = 100
  /// Says whether the mention counts only if another one names the same.
  var needsSupport = false

  /// The noun of a title of honour alone, which stands for whoever was named last.
  static let honorific = "honorific"
}

extension Name.Gender {
  init?(_ word: String?) {
    guard let word, let gender = Name.Gender(rawValue: word) else { return nil }
    self = gender
  }

  init?(_ gender: WordFeatures.Gender?) {
    switch gender {
    case .masculine: self = .masculine
    case .feminine: self = .feminine
    case nil: return nil
    }
  }
}

extension Article {
  /// Says whether a token is the one mark given.
  func token(_ index: Int, isMark marks: Set<Unicode.Scalar>) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    return marks.contains(text.scalar(at: tokens[index].range.start).scalar)
  }
}
