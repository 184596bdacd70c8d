import IsnadGrammar
import IsnadText

/// The closed classes to which a word belongs, as the search for speakers asks for them.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  // English.
  static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  static var phraseOpener: WordClass { WordClass(rawValue: 1 << 1) }
  /// What may stand between a subject and its verb.
  static var between: WordClass { WordClass(rawValue: 1 << 2) }
  /// What ends in -ly and has a stem.
  static var adverb: WordClass { WordClass(rawValue: 1 << 3) }
  static var preposition: WordClass { WordClass(rawValue: 1 << 4) }
  static var pronoun: WordClass { WordClass(rawValue: 1 << 5) }
  static var relative: WordClass { WordClass(rawValue: 1 << 6) }
  static var conjunction: WordClass { WordClass(rawValue: 1 << 7) }
  static var phraseBreaker: WordClass { WordClass(rawValue: 1 << 8) }
  /// The forms of be, have and do and the modal verbs.
  static var finite: WordClass { WordClass(rawValue: 1 << 9) }
  /// What has no capital in a title.
  static var small: WordClass { WordClass(rawValue: 1 << 10) }
  /// What is said rather than written in a name: pronouns, contractions, auxiliaries.
  static var spoken: WordClass { WordClass(rawValue: 1 << 11) }

  // Arabic.
  static var arabicPreposition: WordClass { WordClass(rawValue: 1 << 12) }
  /// إن, أن, بأنه: what opens the words said.
  static var complementizer: WordClass { WordClass(rawValue: 1 << 13) }
  /// بأنه, قائلا: what sets a judgement into a sentence.
  static var predicative: WordClass { WordClass(rawValue: 1 << 14) }
  /// What may stand between a verb and its subject.
  static var arabicAdverb: WordClass { WordClass(rawValue: 1 << 15) }
  /// What opens no subject.
  static var closed: WordClass { WordClass(rawValue: 1 << 16) }
  static var spokenArabic: WordClass { WordClass(rawValue: 1 << 17) }
  /// Behind which somebody stands who acts or is quoted.
  static var beforeActor: WordClass { WordClass(rawValue: 1 << 18) }

  // Places and days.
  static var placing: WordClass { WordClass(rawValue: 1 << 19) }
  static var arabicPlacing: WordClass { WordClass(rawValue: 1 << 20) }
  static var place: WordClass { WordClass(rawValue: 1 << 21) }
  static var day: WordClass { WordClass(rawValue: 1 << 22) }

  /// The classes of each of some words.
  static func classes(of words: [FoldedWord]) -> [WordClass] {
    let table = self.table
    return words.map { word in
      var found = table.classes(of: word)
      guard word[0] < 0xD8 || word[0] > 0xDB else {
        // و and ف are written on to a preposition.
        if word.hasPrefix("و") || word.hasPrefix("ف"),
          table.classes(of: word.dropping(bytes: 2)).contains(.arabicPreposition)
        {
          found.insert(.arabicPreposition)
        }
        return found
      }
      if word.hasSuffix("ly"), word.byteCount > 4 { found.insert(.adverb) }
      return found
    }
  }

  private static let table = WordClassTable<WordClass>([
    (EnglishGrammar.determiners, .determiner),
    (EnglishGrammar.phraseOpeners, .phraseOpener),
    (EnglishGrammar.betweenSubjectAndVerb, .between),
    (EnglishGrammar.prepositions, .preposition),
    (EnglishGrammar.pronouns, .pronoun),
    (EnglishGrammar.relatives, .relative),
    (EnglishGrammar.conjunctions, .conjunction),
    (EnglishGrammar.phraseBreakers, .phraseBreaker),
    (PartialWords.verbs, .finite),
    (SpanShape.small, .small),
    (EnglishSpeech.spoken, .spoken),
    (ArabicGrammar.prepositions, .arabicPreposition),
    (ArabicGrammar.complementizers, .complementizer),
    (ArabicGrammar.predicative, .predicative),
    (ArabicGrammar.adverbs, .arabicAdverb),
    (ArabicVoices.closed, .closed),
    (ArabicSpeech.spoken, .spokenArabic),
    (ArabicDescriptions.before, .beforeActor),
    (ProvenanceSearch.placing, .placing),
    (ProvenanceSearch.arabicPlacing, .arabicPlacing),
    (ProvenanceSearch.places, .place),
    (DayWords.words, .day),
  ])
}
