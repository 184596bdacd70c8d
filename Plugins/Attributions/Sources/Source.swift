import Isnad
import IsnadText

/// Who or what something is attributed to.
struct Source {
  /// The fullest name, or the words of the text.
  var text: String
  var type: Attribution.SourceType
  /// The words that tell it here; nothing where it is unwritten.
  var tokens: Range<Int>?
  var gender: Name.Gender?
  var isPlural = false
  var isVague = false
  var isDescribed = false
  var publication: Attribution.Publication?
  /// The number of who is named.
  var entity: Int?
  /// The noun by which an unnamed source is told, and whether it points back: *the* official, المسؤول.
  var noun: String?
  var isPointedBack = false
  /// Says whether its head is a name, a pronoun or a noun that the lexicons know as one of sources.
  var isKnown = true

  /// What a pronoun or a verb asks of its source.
  struct Traits {
    let type: Attribution.SourceType
    let gender: Name.Gender?
    let isPlural: Bool
  }

  var traits: Traits { Traits(type: type, gender: gender, isPlural: isPlural) }

  /// The same source, told by other words or by none.
  func told(by tokens: Range<Int>?) -> Source {
    var source = self
    source.tokens = tokens
    return source
  }
}

/// An attribution as a language finds it, by tokens.
struct Report {
  /// The word or phrase of saying.
  var cue: Range<Int>
  /// Its bytes, without the proclitics before it.
  var cueRange: TextRange
  var lemma: String
  var cueClass: Quotation.CueClass = .neutral
  var form: Attribution.Form
  var source: Source?
  var content: Range<Int>?
  /// The sources behind the source, the nearest first.
  var via: [Range<Int>] = []
  /// Says whether it opens a clause of its own beside the one before: and added, وأضاف, مشيرا.
  var joins = false
  /// The confidence, in hundredths.
  var confidence: Int

  init(
    _ form: Attribution.Form, _ cue: Range<Int>, at range: TextRange, lemma: String, confidence: Int
  ) {
    self.form = form
    self.cue = cue
    cueRange = range
    self.lemma = lemma
    self.confidence = confidence
  }

  /// A report by a cue of a lexicon.
  init(_ match: LexiconMatch, form: Attribution.Form = .indirect, confidence: Int) {
    self.init(
      form, match.tokens, at: match.range, lemma: match.entry.lemma, confidence: confidence)
    cueClass = match.entry.properties["class"].flatMap(Quotation.CueClass.init) ?? .neutral
  }

  /// The first token of cue and source.
  var start: Int { min(cue.lowerBound, source?.tokens?.lowerBound ?? cue.lowerBound) }

  /// The token behind cue and source.
  var end: Int { max(cue.upperBound, source?.tokens?.upperBound ?? cue.upperBound) }
}
