/// What a token of an English text can be to a name: what its word tells by itself, what the lexicons know
/// of it, and how it stands in the text.
///
/// All of it is found out once, before any name is looked for, so that most tokens can be passed by with
/// one look and every question of the rules is one more.
struct EnglishTraits: OptionSet, Sendable {
  let rawValue: UInt64

  // Of the word by itself: the closed classes of ``EnglishWords``.

  static let function = EnglishTraits(rawValue: 1 << 0)
  static let determiner = EnglishTraits(rawValue: 1 << 1)
  static let definite = EnglishTraits(rawValue: 1 << 2)
  static let particle = EnglishTraits(rawValue: 1 << 3)
  static let calendar = EnglishTraits(rawValue: 1 << 4)
  static let preposition = EnglishTraits(rawValue: 1 << 5)
  static let placePreposition = EnglishTraits(rawValue: 1 << 6)
  static let caption = EnglishTraits(rawValue: 1 << 7)
  static let titleModifier = EnglishTraits(rawValue: 1 << 8)
  static let companyNoun = EnglishTraits(rawValue: 1 << 9)
  static let placeHead = EnglishTraits(rawValue: 1 << 10)
  static let placeOpener = EnglishTraits(rawValue: 1 << 11)
  static let placeOpenerWithOf = EnglishTraits(rawValue: 1 << 12)
  static let shortSurname = EnglishTraits(rawValue: 1 << 13)
  static let paperNoun = EnglishTraits(rawValue: 1 << 14)
  static let adjective = EnglishTraits(rawValue: 1 << 15)
  static let nounOfSaying = EnglishTraits(rawValue: 1 << 16)
  static let organisationNoun = EnglishTraits(rawValue: 1 << 17)
  static let placePrefix = EnglishTraits(rawValue: 1 << 18)
  /// It is the `'s` of a possessor.
  static let possessive = EnglishTraits(rawValue: 1 << 19)
  /// It is `the`.
  static let the = EnglishTraits(rawValue: 1 << 20)
  /// It is `in` or `near`.
  static let placing = EnglishTraits(rawValue: 1 << 21)
  /// It ties to a title what the office is of: of, for, at.
  static let link = EnglishTraits(rawValue: 1 << 22)
  /// It goes on the name of an organisation or a place: of, for, on, and.
  static let goesOn = EnglishTraits(rawValue: 1 << 23)
  /// It is `I`, or a short form of it with a verb.
  static let first = EnglishTraits(rawValue: 1 << 24)
  /// It is rather a verb or a participle than a modifier: met, including.
  static let verbal = EnglishTraits(rawValue: 1 << 25)
  /// It may stand between a name and its verb: has, also.
  static let beforeVerb = EnglishTraits(rawValue: 1 << 26)

  // As the text has it.

  /// It is a word.
  static let word = EnglishTraits(rawValue: 1 << 32)
  /// The article writes it small somewhere.
  static let small = EnglishTraits(rawValue: 1 << 33)
  /// Its first letter is a capital.
  static let capitalized = EnglishTraits(rawValue: 1 << 34)
  /// It is capitalised and could belong to a name.
  static let capital = EnglishTraits(rawValue: 1 << 35)
  /// It has no small letter, and more than one byte.
  static let allCapitals = EnglishTraits(rawValue: 1 << 36)
  /// It opens a sentence or what stands in quotation marks, brackets or behind a colon.
  static let opensSentence = EnglishTraits(rawValue: 1 << 37)
  /// It is a hyphen without spaces: Adeyemi-Clarke.
  static let hyphen = EnglishTraits(rawValue: 1 << 38)
  /// It is a comma.
  static let comma = EnglishTraits(rawValue: 1 << 39)
  /// It is a full stop.
  static let stop = EnglishTraits(rawValue: 1 << 40)
  /// It is a colon.
  static let colon = EnglishTraits(rawValue: 1 << 41)
  /// It is an opening bracket.
  static let bracket = EnglishTraits(rawValue: 1 << 42)

  // As the lexicons know it.

  /// A title begins with it.
  static let title = EnglishTraits(rawValue: 1 << 44)
  /// It belongs to a title.
  static let titled = EnglishTraits(rawValue: 1 << 45)
  /// It belongs to a form of address.
  static let address = EnglishTraits(rawValue: 1 << 46)
  /// A given name begins with it.
  static let given = EnglishTraits(rawValue: 1 << 47)
  /// It belongs to a given name.
  static let partOfGiven = EnglishTraits(rawValue: 1 << 48)
  /// An organisation begins with it.
  static let organisation = EnglishTraits(rawValue: 1 << 49)
  /// It is the head of an organisation's name.
  static let organisationHead = EnglishTraits(rawValue: 1 << 50)
  /// It is a capitalised adjective of a people, a faith or a party.
  static let belonging = EnglishTraits(rawValue: 1 << 51)
  /// A place begins with it.
  static let place = EnglishTraits(rawValue: 1 << 52)
  /// An acronym begins with it.
  static let acronym = EnglishTraits(rawValue: 1 << 53)
  /// It belongs to a verb of saying.
  static let saying = EnglishTraits(rawValue: 1 << 54)
  /// It belongs to a verb of saying in the past.
  static let said = EnglishTraits(rawValue: 1 << 55)
}
