import Isnad
import IsnadText

/// One who or what is named in an article, with all that is known so far.
struct Entity {
  let what: Name.What
  /// The words of the fullest form.
  var words: NameWords.Phrase
  /// The fullest form as it is written.
  var canonical: String
  var gender: Name.Gender?
  var isGenderSure = false
  /// The nouns of the titles, by their numbers, each once.
  var titleNouns: [Int] = []
  /// The other words of the titles: of which country, of what.
  var titleWords: Set<Int> = []
  /// The numbers of the first mention in full, of the first at all, and of the last so far.
  var firstFull: Int?
  var firstMention: Int?
  var lastMention = -1
  /// Where it was mentioned first.
  var shownAt: TextRange?
  /// How often it was mentioned so far.
  var mentions = 0
  /// The block of the last mention so far.
  var lastBlock = -1
  /// Where the first mention of a person in the text stands among the names, and in which block.
  var introduction: (name: Int, block: Int)?
  /// The ranked titles so far, each pair of scale and rank once.
  var ranks: [RankedTitle] = []
  /// Says whether it is known by its acronym alone.
  var isAcronym = false
  /// The titles by which it can be meant, as far as the article asks for their bearers.
  var borne: [Int] = []
}
