import Isnad
import IsnadText

/// One who or what is named in an article, with all that is known so far.
struct Entity {
  let what: Name.What
  /// The folded words of the fullest form.
  var words: [FoldedWord]
  /// The fullest form as it is written.
  var canonical: String
  var gender: Name.Gender?
  var isGenderSure = false
  var titleNouns: Set<FoldedWord>
  /// The other words of the titles: of which country, of what.
  var titleWords: Set<FoldedWord> = []
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
  /// The words under which it can be found.
  var registered: Set<FoldedWord> = []
  /// The class of spelling of each word under which it was entered.
  var classes: [FoldedWord: FoldedWord] = [:]
  /// How each part of the name was written first, by the class of its spelling.
  var spellings: [FoldedWord: Spelled] = [:]
  /// The ranked titles so far, each pair of scale and rank once.
  var ranks: [RankedTitle] = []
  /// Says whether it is known by its acronym alone.
  var isAcronym = false

  /// A part of a name as it was written, and the mention that wrote it so.
  struct Spelled {
    let word: FoldedWord
    let mention: TextRange
  }

  /// The nouns that stand for it: of an organisation, those of its name.
  var nouns: Set<FoldedWord> { what == .organisation ? Set(words) : titleNouns }
}
