import Isnad
import IsnadText

/// A mention of an event before it is linked with the others.
struct EventMention {
  /// How the words point at the event.
  enum Reference {
    /// A verb, or a noun that brings it in: a meeting, لقاء.
    case new
    /// The meeting, their meeting, اللقاء.
    case definite
    /// This meeting, هذا اللقاء.
    case demonstrative
  }

  /// Those who are meant by a word that does not name them.
  enum Unnamed {
    /// Two: they met, the two leaders, اجتمعا, الزعيمان.
    case pair
    /// Two countries: the two countries, البلدان.
    case countries
    /// One person: he, his, زيارته.
    case one
  }

  var form: Meeting.Form
  var wording: Meeting.Wording
  /// The dictionary form of the word that tells of it.
  var lemma: String
  /// The tokens that tell of it.
  var tokens: Range<Int>
  /// The verb, or the noun.
  var head: Int
  var reference = Reference.new
  /// Those who take part, as indices of the article's parties.
  var parties: [Int] = []
  var unnamed: Unnamed?
  /// The party that names the place.
  var place: Int?
  /// The place that hosts it: Qatar hosted talks.
  var hostPlace: Int?
  /// The tokens of a place that is told by the lexicon of places alone: the *Paris* summit.
  var placeWord: Int?
  /// Says whether the place stands directly before the noun or in annexation to it: Moscow meeting.
  var isPlaceAttached = false
  /// The date that is attached to it.
  var day: Int?
  /// Says whether a time is told anywhere near that the event may have.
  var hasTime = false
  var occasion: Range<Int>?
  var ordinal: Meeting.Ordinal?
  var ordinalToken: Int?
  var scope: Range<Int>?
  var isPlanned: Bool?
  var isPossible = false
  /// Says whether the words point at another event than the one just told: the previous meeting.
  var isOther = false
  /// Says whether a visit is spoken of as settled: his coming visit.
  var isSettled = false
  /// The words of the noun phrase that tell the most: first direct meeting, زيارة بوتين المقبلة.
  var phrase: Range<Int>?
  /// Says whether its first word has و, ل or the like written on to it.
  var isJoined = false
  /// The confidence in hundredths.
  var confidence: Int

  // What linking fills in.
  var entities: [Int] = []
  var event = 0
  var disagreements: [Meeting.Disagreement] = []
}
