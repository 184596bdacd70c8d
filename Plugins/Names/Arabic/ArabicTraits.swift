/// What a token of an Arabic text can be to a name: what its word tells by itself, what the lexicons
/// know of it, and how it stands in the text.
///
/// All of it is found out once, before any name is looked for, so that most tokens can be passed by with
/// one look and every question of the rules is one more.
struct ArabicTraits: OptionSet, Sendable {
  let rawValue: UInt64

  // Of the word by itself.

  /// It belongs to the closed classes, with و or ف before it or without.
  static let function = ArabicTraits(rawValue: 1 << 0)
  /// It folds as a function word does and as another; the letters as they are written decide.
  static let homograph = ArabicTraits(rawValue: 1 << 1)
  /// It has the article and nothing before it.
  static let definite = ArabicTraits(rawValue: 1 << 2)
  /// It is a name of the kind عبدالرحمن, written as one.
  static let servant = ArabicTraits(rawValue: 1 << 3)
  /// It stands between the parts of a name: بن, أبو.
  static let particle = ArabicTraits(rawValue: 1 << 4)
  /// It is such a particle behind a proclitic: وبن.
  static let joinedParticle = ArabicTraits(rawValue: 1 << 5)
  /// It names a country.
  static let country = ArabicTraits(rawValue: 1 << 6)
  /// It names a country, behind its first letter.
  static let joinedCountry = ArabicTraits(rawValue: 1 << 25)
  /// It begins with the article behind a proclitic.
  static let joinedArticle = ArabicTraits(rawValue: 1 << 7)
  /// A name by the eldest child begins with it.
  static let kunya = ArabicTraits(rawValue: 1 << 8)
  /// It opens what is said.
  static let complementizer = ArabicTraits(rawValue: 1 << 9)
  /// It opens where or when something was said.
  static let circumstance = ArabicTraits(rawValue: 1 << 10)
  /// It tells to whom something is said, between the verb and its subject.
  static let addressee = ArabicTraits(rawValue: 1 << 11)
  /// A source or a subject stands behind it.
  static let beforeSource = ArabicTraits(rawValue: 1 << 12)
  /// A name behind it is that of a place, a month or a thing.
  static let namedAfter = ArabicTraits(rawValue: 1 << 13)
  /// It has the shape of يفعل.
  static let present = ArabicTraits(rawValue: 1 << 14)
  /// It has the shape of سيفعل.
  static let future = ArabicTraits(rawValue: 1 << 15)
  /// It ends as nouns do, or has the shape of a verbal noun or of an adverb.
  static let noun = ArabicTraits(rawValue: 1 << 16)
  /// It begins with و.
  static let waw = ArabicTraits(rawValue: 1 << 17)
  /// It begins with و, and that is no letter of it.
  static let joined = ArabicTraits(rawValue: 1 << 18)
  /// It has one letter.
  static let letter = ArabicTraits(rawValue: 1 << 19)
  /// It is, without the article, an adjective of offices.
  static let adjective = ArabicTraits(rawValue: 1 << 20)
  /// It is an adjective of belonging that is no surname.
  static let nisba = ArabicTraits(rawValue: 1 << 21)
  /// It has the article and can only describe the word before it.
  static let describing = ArabicTraits(rawValue: 1 << 22)
  /// It has the article and ends as a surname does: الديري.
  static let surnameForm = ArabicTraits(rawValue: 1 << 23)
  /// It has the article and a shape of the plural.
  static let plural = ArabicTraits(rawValue: 1 << 24)

  // As the text has it.

  /// It is a word.
  static let word = ArabicTraits(rawValue: 1 << 32)
  /// It is a word in Arabic letters.
  static let arabicWord = ArabicTraits(rawValue: 1 << 33)
  /// It ends in the tanwin of the accusative.
  static let accusative = ArabicTraits(rawValue: 1 << 34)
  /// It opens a line.
  static let startsLine = ArabicTraits(rawValue: 1 << 35)
  /// It is a quotation mark.
  static let quotationMark = ArabicTraits(rawValue: 1 << 36)
  /// It is a full stop or a dash.
  static let stop = ArabicTraits(rawValue: 1 << 37)
  /// It is a comma or an opening bracket.
  static let comma = ArabicTraits(rawValue: 1 << 38)
  /// It is a colon or a quotation mark that opens what is said.
  static let speechMark = ArabicTraits(rawValue: 1 << 39)

  // As the lexicons know it.

  /// A title begins with it.
  static let title = ArabicTraits(rawValue: 1 << 40)
  /// It belongs to a title.
  static let titled = ArabicTraits(rawValue: 1 << 41)
  /// It belongs to a title that stands bare or with the article, with و or ف before it at most.
  static let freeTitle = ArabicTraits(rawValue: 1 << 42)
  /// An organisation or a document begins with it.
  static let organisation = ArabicTraits(rawValue: 1 << 43)
  /// An organisation begins with it, and no document.
  static let organisationHead = ArabicTraits(rawValue: 1 << 44)
  /// An organisation begins with it, with nothing before.
  static let bareOrganisation = ArabicTraits(rawValue: 1 << 45)
  /// An organisation begins with it, behind ل.
  static let toOrganisation = ArabicTraits(rawValue: 1 << 46)
  /// It belongs to an organisation, an adjective of a country or a word for naming.
  static let listed = ArabicTraits(rawValue: 1 << 47)
  /// A given name begins with it.
  static let givenName = ArabicTraits(rawValue: 1 << 48)
  /// A given name without the article begins with it, and it can be nothing else.
  static let given = ArabicTraits(rawValue: 1 << 49)
  /// A given name begins with it, with nothing before.
  static let bareGiven = ArabicTraits(rawValue: 1 << 50)
  /// It belongs to a form of a verb of saying.
  static let saying = ArabicTraits(rawValue: 1 << 51)
  /// It belongs to a verb of saying that stands free.
  static let cue = ArabicTraits(rawValue: 1 << 52)
  /// It ends a verb of saying that is hardly another word.
  static let closesCue = ArabicTraits(rawValue: 1 << 53)
  /// It is a verb behind ل: ليقول.
  static let aim = ArabicTraits(rawValue: 1 << 54)
  /// It is a verb that ends a name.
  static let verb = ArabicTraits(rawValue: 1 << 55)

  // Of all together.

  /// It can be a part of a name at all.
  static let namePart = ArabicTraits(rawValue: 1 << 56)
  /// It can be a part of a name, and no list knows it.
  static let unknown = ArabicTraits(rawValue: 1 << 57)

  /// What a name can begin with by itself.
  static let openers: ArabicTraits = [.title, .kunya, .givenName, .servant, .organisationHead]
}
