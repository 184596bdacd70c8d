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
  /// The byte at which the first word begins without و, ل and the like; nothing without them.
  var start: Int?
  /// The other words of the title, each once, without the article: of which country, of what.
  var titleWords: [FoldedWord] = []
  /// The dictionary forms of the nouns of the title.
  var titleNouns: [FoldedWord] = []
  /// Says whether a mention by title points at somebody known: the minister, الوزير.
  var isDefinite = true
  var gender: Name.Gender?
  /// Says whether the gender is told by a title, or by a given name that only men or only women bear.
  var isGenderSure = false
  var isPlural = false
  var confidence = 100
  /// Says whether the mention counts only if another one names the same.
  var needsSupport = false
  /// Says whether an apposition or a relation beside the name tells who this is; a title does anyway.
  var isDescribed = false
  /// Says whether the name is an acronym.
  var isAcronym = false
  /// The tokens beside an acronym that spell it out.
  var expansion: Range<Int>?
  /// The word that stands for the person in a gender and number of its own.
  var agreement: Agreement?
  /// What is named if somebody or something of that kind bears the same name: a word behind `in` is a
  /// place unless it is somebody's surname.
  var otherwise: Name.What?
  /// Says whether the lexicon of places knows it, under a code that is the same for all its names.
  var isKnownPlace = false

  /// The noun of a title of honour alone, which stands for whoever was named last.
  static let honorific: FoldedWord = "honorific"
}

/// A verb, a pronoun or a form of address that directly stands for or governs a name: *قالت* before
/// a name, *she* behind one.
struct Agreement {
  /// The tokens of the word.
  let tokens: Range<Int>
  /// The gender it tells.
  var gender: Name.Gender?
  /// The number it tells.
  var number: WordFeatures.Number?
  /// Says whether it stands for the person only if nobody else is mentioned around.
  var isWeak = false
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
