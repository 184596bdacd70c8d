/// Makes articles: the same for the same seed, of varied words, in either language or both.
///
/// The sentences are news in form only: names, sayings, quotations, dates and figures stand where a
/// newspaper puts them, and between them words put together from syllables, so that no vocabulary
/// is small enough to stay in a cache.
struct TextGenerator {
  /// The language of an article.
  enum Tongue: String, CaseIterable {
    case english = "English"
    case arabic = "Arabic"
    case mixed = "mixed"
  }

  private let tongue: Tongue
  private var dice: Dice

  init(_ tongue: Tongue, seed: UInt64) {
    self.tongue = tongue
    dice = Dice(seed: seed)
  }

  /// So many articles, each of at least so many bytes: the same in every run.
  static func articles(_ tongue: Tongue, _ count: Int, bytes: Int, asMarkdown: Bool) -> [String] {
    (1...count).map { seed in
      var generator = TextGenerator(tongue, seed: UInt64(seed))
      return generator.article(bytes: bytes, asMarkdown: asMarkdown)
    }
  }

  /// An article of at least so many bytes: a headline, and paragraphs of a few sentences.
  mutating func article(bytes: Int, asMarkdown: Bool) -> String {
    let isArabic = tongue == .arabic || (tongue == .mixed && dice.isOne(of: 2))
    var text = (asMarkdown ? "# " : "") + phrase(isArabic, 6) + "\n\n"
    while text.utf8.count < bytes {
      let isArabic = tongue == .mixed ? dice.isOne(of: 2) : isArabic
      if asMarkdown, dice.isOne(of: 8) { text += "## " + phrase(isArabic, 4) + "\n\n" }
      if asMarkdown, dice.isOne(of: 10) { text += "> " }
      text +=
        (0..<dice.number(in: 1...4)).map { _ in sentence(isArabic) }.joined(separator: " ") + "\n\n"
    }
    return text
  }

  private mutating func sentence(_ isArabic: Bool) -> String {
    let words = isArabic ? Words.arabic : Words.english
    let body = phrase(isArabic, dice.number(in: 5...18))
    let name = "\(dice.pick(words.titles)) \(dice.pick(words.names)) \(dice.pick(words.names))"
    switch dice.number(in: 0...9) {
    case 0, 1:
      let saying = isArabic ? "\(dice.pick(words.sayings)) \(name): " : ""
      let behind = isArabic ? "." : " \(dice.pick(words.sayings)) \(name)."
      return "\(saying)\(words.open)\(body)\(isArabic ? "" : ",")\(words.close)\(behind)"
    case 2: return "\(body), \(dice.pick(words.dates)), \(phrase(isArabic, 4))."
    case 3:
      return "\(body) \(dice.number(in: 1...999)).\(dice.number(in: 0...9))% \(phrase(isArabic, 3))."
    case 4: return "\(name) \(dice.pick(words.sayings)) \(isArabic ? "إن" : "that") \(body)."
    default: return "\(body)."
    }
  }

  private mutating func phrase(_ isArabic: Bool, _ count: Int) -> String {
    let words = isArabic ? Words.arabic : Words.english
    return (0..<count).map { _ in
      dice.isOne(of: 3)
        ? dice.pick(words.small)
        : (0..<dice.number(in: 1...3)).map { _ in dice.pick(words.syllables) }.joined()
    }.joined(separator: " ")
  }
}

/// The words of a language.
private struct Words {
  let small: [String]
  let syllables: [String]
  let titles: [String]
  let names: [String]
  let sayings: [String]
  let dates: [String]
  let open: String
  let close: String

  static let english = Words(
    small: [
      "the", "of", "and", "in", "to", "a", "on", "for", "with", "was", "is", "by", "from", "after",
    ],
    syllables: [
      "har", "bour", "tra", "ding", "pro", "mis", "er", "con", "sul", "ta", "tion", "min", "ist", "ry",
      "ex", "port", "fer", "ries", "coun", "cil", "gro", "wth", "la", "mon", "ter", "vel", "sto", "ne",
    ],
    titles: ["Mayor", "Minister", "Dr.", "President", "Mr.", "Senator", "the spokesman"],
    names: ["Nora", "Hill", "Tom", "Reed", "Anna", "Berg", "Omar", "Castle", "O’Neil", "Lund"],
    sayings: ["said", "added", "told reporters", "claimed", "explained", "insisted", "wrote"],
    dates: ["on Friday, October 11, 2024", "in May 2019", "on 3 June", "last week"], open: "“",
    close: "”")

  static let arabic = Words(
    small: [
      "في", "من", "على", "إلى", "عن", "بعد", "التي", "الذي", "مع", "هذا", "كما", "و", "أن", "بين",
    ],
    syllables: [
      "مي", "ناء", "تجا", "رة", "وعد", "مجل", "لس", "بلد", "ية", "نمو", "صاد", "رات", "حكو", "مة", "كت",
      "اب", "شر", "كة", "ال", "مست", "قبل", "عام", "دو", "لة", "سفر", "بحر", "نور", "طر", "يق",
    ],
    titles: ["وزير الخارجية", "الرئيس", "رئيس البلدية", "الدكتور", "المتحدث باسم الوزارة", "السيدة"],
    names: ["ندى", "حسن", "سامي", "خوري", "عمر", "الحلبي", "ليلى", "عبد الرحمن", "يوسف", "منصور"],
    sayings: ["قال", "وقالت", "وأضاف", "وأكد", "زعم", "وأوضحت", "صرّح"],
    dates: ["الجمعة 11 تشرين الأول 2024", "في أيار ٢٠١٩", "يوم الثلاثاء", "الأسبوع الماضي"], open: "«",
    close: "»")
}

/// Numbers in an order that depends on the seed alone (xorshift).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state >> 33) % range.count
  }

  mutating func isOne(of count: Int) -> Bool { number(in: 1...count) == 1 }

  mutating func pick(_ words: [String]) -> String { words[number(in: 0...words.count - 1)] }
}
