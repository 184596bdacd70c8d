internal import IsnadText

/// A line that names who wrote the article.
struct Byline {
  /// The authors.
  let authors: [String]
  /// The place they wrote from, if the line names it.
  let place: String?

  /// Reads a line; nothing if it is no byline.
  init?(_ shape: LineShape) {
    guard !shape.isLong, shape.width <= 90, shape.words >= 2, shape.words <= 14, !shape.endsSentence
    else { return nil }
    let opener = shape.tokens.folded(0)
    let first: Int
    if opener == "by" {
      guard Byline.areNames(shape, from: 1) else { return nil }
      first = 1
    } else if Byline.openers.contains(opener) {
      let isMarked = shape.isMark(1, ":") || shape.isDash(1)
      guard isMarked || (Byline.bareOpeners.contains(opener) && shape.words <= 5) else { return nil }
      first = isMarked ? 2 : 1
    } else {
      return nil
    }
    guard first < shape.tokens.count else { return nil }
    let (names, place) = Byline.split(shape, from: first)
    guard !names.isEmpty else { return nil }
    authors = names
    self.place = place
  }

  /// The sides of a line of the form *name – place*.
  static func nameAndPlace(_ shape: LineShape) -> (left: String, right: String)? {
    guard !shape.isLong, shape.width <= 60, shape.words <= 8 else { return nil }
    let dashes = (0..<shape.tokens.count).filter { shape.isDash($0) }
    guard dashes.count == 1, let dash = dashes.first else { return nil }
    let (left, right) = (0..<dash, dash + 1..<shape.tokens.count)
    guard (1...5).contains(left.count), (1...3).contains(right.count) else { return nil }
    for index in [left, right].joined() {
      let token = shape.tokens[index]
      guard token.kind == .word, token.script != .latin || token.isCapitalized else { return nil }
    }
    // Words of another script before the name are a page's buttons, not part of it.
    let script = shape.tokens[right.lowerBound].script
    let name = left.drop { shape.tokens[$0].script != script }
    guard !name.isEmpty else { return nil }
    return (shape.text[shape.tokens.range(of: name)], shape.text[shape.tokens.range(of: right)])
  }

  /// Says whether all words are capitalised, as names are, but for the small words between them.
  private static func areNames(_ shape: LineShape, from first: Int) -> Bool {
    guard first < shape.tokens.count, shape.tokens[first].isCapitalized else { return false }
    return (first..<shape.tokens.count).allSatisfy { index in
      let token = shape.tokens[index]
      return switch token.kind {
      case .word: token.isCapitalized || smallWords.contains(shape.tokens.folded(index))
      case .number: false
      case .mark, .symbol: true
      }
    }
  }

  /// The names between commas and *and*, and the place behind *in*, a dash or a bar.
  private static func split(_ shape: LineShape, from first: Int) -> ([String], String?) {
    var names: [String] = []
    var start = first
    func close(at end: Int) {
      let range = shape.tokens.range(of: start..<max(start, end))
      if !range.isEmpty { names.append(shape.text[range]) }
    }
    for index in first..<shape.tokens.count {
      let word = shape.tokens.folded(index)
      let endsNames =
        placeWords.contains(word) || (shape.isDash(index) && shape.tokens[index].followsSpace)
        || shape.isMark(index, "|")
      if endsNames || word == "and" || shape.isMark(index, ",") || shape.isMark(index, "\u{060C}") {
        close(at: index)
        start = index + 1
      }
      if endsNames {
        let place = shape.tokens.range(of: index + 1..<shape.tokens.count)
        return (names, place.isEmpty ? nil : shape.text[place])
      }
    }
    close(at: shape.tokens.count)
    return (names, nil)
  }

  private static let smallWords: Set<String> = [
    "and", "in", "of", "for", "with", "at", "the", "de", "van", "von", "al", "el", "bin", "la",
  ]
  private static let placeWords: Set<String> = ["in", "في"].reduce(into: []) {
    $0.insert(Folding.fold($1))
  }
  private static let bareOpeners: Set<String> = folded(["كتب", "كتبت", "بقلم"])
  private static let openers: Set<String> = folded([
    "كتب", "كتبت", "بقلم", "تقرير", "إعداد", "أعد", "أعدت", "أعده", "حوار", "حاوره", "حاورته", "متابعة",
    "تحقيق", "ترجمة", "تغطية", "المصدر",
  ])

  private static func folded(_ words: [String]) -> Set<String> { Set(words.map(Folding.fold)) }
}

/// The names under which news agencies and outlets sign.
enum Agency {
  /// Says whether words name an agency or an outlet rather than a person.
  static func isAgency(_ words: String) -> Bool {
    let table = Tokenizer.tokenize(UTF8Text(words))
    let folded = (0..<table.count).filter { table[$0].kind == .word }.map { table.folded($0) }
    return folded.contains(where: names.contains) || spelled.contains(folded.joined(separator: " "))
  }

  /// Names that are spelled letter by letter.
  private static let spelled: Set<String> = Set(["أ ف ب", "د ب أ", "أ ب", "أ ش أ"].map(Folding.fold))

  private static let names: Set<String> = Set(
    [
      "reuters", "ap", "afp", "upi", "tass", "xinhua", "dpa", "bloomberg", "ansa", "efe", "agencies",
      "agency", "news", "times", "post", "staff",
      "رويترز", "وكالات", "وكالة", "الوكالات", "واس", "وام", "قنا", "كونا", "بترا", "سانا", "شينخوا",
      "تاس",
      "سبوتنيك", "الأناضول", "صحيفة", "جريدة", "قناة", "موقع", "اليوم", "خاص",
    ].map(Folding.fold))
}
