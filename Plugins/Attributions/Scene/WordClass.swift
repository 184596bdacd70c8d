import IsnadGrammar
import IsnadText

/// The closed classes to which a word belongs, as the search for attributions asks for them.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  private init(_ bit: Int) { rawValue = 1 &<< UInt64(bit) }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // English, as `EnglishGrammar` and `EnglishWords` list them.
  static var determiner: WordClass { WordClass(0) }
  static var phraseOpener: WordClass { WordClass(1) }
  static var between: WordClass { WordClass(2) }
  static var preposition: WordClass { WordClass(3) }
  static var relative: WordClass { WordClass(4) }
  static var conjunction: WordClass { WordClass(5) }
  static var phraseBreaker: WordClass { WordClass(6) }
  static var be: WordClass { WordClass(7) }
  static var auxiliary: WordClass { WordClass(8) }
  static var modal: WordClass { WordClass(9) }
  static var relational: WordClass { WordClass(10) }
  static var describing: WordClass { WordClass(11) }
  static var adjective: WordClass { WordClass(12) }
  static var time: WordClass { WordClass(13) }
  static var leading: WordClass { WordClass(14) }
  static var clauseOpener: WordClass { WordClass(15) }
  static var objectPronoun: WordClass { WordClass(16) }
  static var irregularPast: WordClass { WordClass(17) }
  static var condition: WordClass { WordClass(18) }
  static var clock: WordClass { WordClass(19) }
  static var month: WordClass { WordClass(20) }
  static var seeming: WordClass { WordClass(21) }
  static var scheduled: WordClass { WordClass(22) }
  static var interrogative: WordClass { WordClass(23) }
  static var indefinite: WordClass { WordClass(24) }
  /// will, won't and their short forms.
  static var will: WordClass { WordClass(25) }
  /// I, we, you.
  static var speaker: WordClass { WordClass(26) }
  static var negation: WordClass { WordClass(27) }
  static var adverb: WordClass { WordClass(28) }
  /// What ends in n't.
  static var contraction: WordClass { WordClass(29) }
  /// What ends in -ed and has a stem.
  static var regularPast: WordClass { WordClass(30) }

  // Arabic, as `ArabicGrammar` and `ArabicWords` list them.
  static var complementizer: WordClass { WordClass(31) }
  static var arabicNegation: WordClass { WordClass(32) }
  static var subjunctive: WordClass { WordClass(33) }
  static var breaker: WordClass { WordClass(34) }
  static var arabicRelational: WordClass { WordClass(35) }
  static var arabicAdverb: WordClass { WordClass(36) }
  static var arabicClock: WordClass { WordClass(37) }
  static var arabicCondition: WordClass { WordClass(38) }
  static var opener: WordClass { WordClass(39) }
  static var continuing: WordClass { WordClass(40) }
  static var occasion: WordClass { WordClass(41) }
  static var demonstrative: WordClass { WordClass(42) }
  static var informed: WordClass { WordClass(43) }
  static var gesture: WordClass { WordClass(44) }
  static var arabicLeading: WordClass { WordClass(45) }
  static var comparative: WordClass { WordClass(46) }
  static var notOpening: WordClass { WordClass(47) }
  static var subordinating: WordClass { WordClass(48) }
  static var contrast: WordClass { WordClass(49) }
  static var sayingParticiple: WordClass { WordClass(50) }
  static var arabicPreposition: WordClass { WordClass(51) }
  /// سوف, وسوف.
  static var arabicWill: WordClass { WordClass(52) }
  /// سيتم, ستركز.
  static var futureVerb: WordClass { WordClass(53) }

  // Both languages.
  /// What joins clauses: and, while, فيما.
  static var joining: WordClass { WordClass(54) }
  static var contrasting: WordClass { WordClass(55) }
  /// A sign that the outlet says what will be.
  static var future: WordClass { [.will, .arabicWill, .futureVerb] }

  /// The classes of each of some words.
  static func classes(of words: [FoldedWord]) -> [WordClass] {
    let table = self.table
    return words.map { word in
      let isArabic = word[0] >= 0xD8 && word[0] <= 0xDB
      guard isArabic else { return table.classes(of: word).union(englishEndings(of: word)) }
      var found = table.classes(of: word)
      let isJoined = word.hasPrefix("و") || word.hasPrefix("ف")
      // و and ف are written on to a preposition.
      if isJoined, table.classes(of: word.dropping(bytes: 2)).contains(.arabicPreposition) {
        found.insert(.arabicPreposition)
      }
      if isJoined || word.hasPrefix("س"), ArabicWords.isFutureVerb(word) { found.insert(.futureVerb) }
      return found
    }
  }

  private static func englishEndings(of word: FoldedWord) -> WordClass {
    var found: WordClass = []
    if word.hasSuffix("n't") { found.formUnion([.contraction, .negation]) }
    if word.byteCount > 4 {
      if word.hasSuffix("ed") { found.insert(.regularPast) }
      if word.hasSuffix("ly"), EnglishWords.isAdverb(word) { found.insert(.adverb) }
    }
    return found
  }

  private static let table = WordClassTable<WordClass>([
    (EnglishGrammar.determiners, .determiner),
    (EnglishGrammar.phraseOpeners, .phraseOpener),
    (EnglishGrammar.betweenSubjectAndVerb, .between),
    (EnglishGrammar.prepositions, .preposition),
    (EnglishGrammar.relatives, .relative),
    (EnglishGrammar.conjunctions, .conjunction),
    (EnglishGrammar.phraseBreakers, .phraseBreaker),
    (EnglishWords.be, .be),
    (EnglishWords.auxiliaries, .auxiliary),
    (EnglishWords.modals, .modal),
    (EnglishWords.relational, .relational),
    (EnglishWords.describing, .describing),
    (EnglishWords.adjectives, .adjective),
    (EnglishWords.times, .time),
    (EnglishWords.leading, .leading),
    (EnglishWords.clauseOpeners, .clauseOpener),
    (EnglishWords.objectPronouns, .objectPronoun),
    (EnglishWords.irregularPasts, .irregularPast),
    (EnglishWords.conditions, .condition),
    (EnglishWords.clock, .clock),
    (EnglishWords.months, .month),
    (EnglishWords.seeming, .seeming),
    (EnglishWords.scheduled, .scheduled),
    (EnglishWords.interrogatives, .interrogative),
    (EnglishWords.indefinite, .indefinite),
    (EnglishWords.futures, .will),
    (EnglishWords.speakers, .speaker),
    (EnglishWords.negations, .negation),
    (ArabicWords.complementizers, .complementizer),
    (ArabicWords.negations, .arabicNegation),
    (ArabicWords.subjunctives, .subjunctive),
    (ArabicWords.breakers, .breaker),
    (ArabicWords.relational, .arabicRelational),
    (ArabicWords.adverbs, .arabicAdverb),
    (ArabicWords.clock, .arabicClock),
    (ArabicWords.conditions, .arabicCondition),
    (ArabicWords.openers, .opener),
    (ArabicWords.continuing, .continuing),
    (ArabicWords.occasions, .occasion),
    (ArabicWords.demonstratives, .demonstrative),
    (ArabicWords.informed, .informed),
    (ArabicWords.gestures, .gesture),
    (ArabicWords.leading, .arabicLeading),
    (ArabicWords.comparatives, .comparative),
    (ArabicFrames.notOpening, .notOpening),
    (ArabicFrames.subordinating, .subordinating),
    (ArabicFrames.conjunctions, .contrast),
    (ArabicReports.saying, .sayingParticiple),
    (ArabicGrammar.prepositions, .arabicPreposition),
    (["سوف", "وسوف"], .arabicWill),
    (Contents.joining, .joining),
    (Contents.contrasting, .contrasting),
  ])
}
