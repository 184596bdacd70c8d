/// Counts the syllables of English words by their spelling.
///
/// Groups of vowels are counted, and corrected by the spellings that are known to hold one syllable
/// fewer or more. The corrections are those of Greg Fast's Lingua::EN::Syllable as later programs have
/// extended them, Vale's among them, so that the measures of a text agree with Vale's. A word of
/// another language has as many syllables as its Latin vowels give it, and at least one.
public enum Syllables {
  /// The number of syllables of a word.
  public static func count(_ word: some Collection<UInt8>) -> Int {
    let letters = Letters(word)
    guard letters.count >= 3 else { return min(letters.count, 1) }
    if let known = SyllableTable.known[letters.bytes] { return known }
    let (stem, affixes) = SyllableTable.withoutAffixes(letters.bytes)
    let spelling = Spelling(stem)
    return max(1, affixes + spelling.vowelGroups - spelling.silent + spelling.parted)
  }

  /// A word in small letters; every letter that is not English is one byte.
  private struct Letters {
    var bytes: [UInt8] = []
    var count: Int { bytes.count }

    init(_ word: some Collection<UInt8>) {
      for byte in word where byte & 0xC0 != 0x80 {
        switch byte {
        case 0x41...0x5A: bytes.append(byte | 0x20)
        case 0x80...: bytes.append(0xFF)
        default: bytes.append(byte)
        }
      }
    }
  }
}

/// What is known of words and their parts.
enum SyllableTable {
  /// Words that the rules would count wrong.
  static let known: [[UInt8]: Int] = {
    var known: [[UInt8]: Int] = [:]
    for (count, words) in byCount {
      for word in words.split(separator: " ") { known[Array(word.utf8)] = count }
    }
    return known
  }()

  private static let byCount = [
    2: "abed adieu cafe cafes chile chloe circe daphne jesse jukebox maybe people phoebe shoreline zoe",
    3:
      "abare acreage adame adobe apache coyote euterpe forever karate machete recipe sesame simile"
      + " syncope tamale",
    4:
      "abalone abbruzzese abruzzese anemone aphrodite apostrophe ariadne calliope catastrophe epitome"
      + " eurydice facsimile gethsemane guacamole hermione hyperbole penelope persephone yosemite",
    5: "aborigine aborigines",
  ]

  /// Beginnings of two syllables and of one.
  private static let prefixes: [(syllables: Int, parts: [[UInt8]])] = [
    (
      2,
      parts(
        "above afore agri ante anti counter dia extra hyper infra inter intra kilo macro mega micro"
          + " nano over pico semi ultra under")
    ),
    (1, parts("dis fore non none out post pre pro side sub un ware")),
  ]

  /// Endings of three syllables, of two and of one.
  private static let suffixes: [(syllables: Int, parts: [[UInt8]])] = [
    (3, parts("ologist ology onomist onomy")),
    (2, parts("berry fully woman women")),
    (
      1,
      parts(
        "cian cians er ers ette ettes ful less ly ment ments ness port ports ship ships shire shires"
          + " side sides some tion tioned ville villes")
    ),
  ]

  private static func parts(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }

  /// A word without one beginning and one ending that are counted by themselves, and their syllables.
  static func withoutAffixes(_ word: [UInt8]) -> (stem: [UInt8], syllables: Int) {
    var (stem, syllables) = (word[...], 0)
    prefix: for group in prefixes {
      for part in group.parts where stem.starts(with: part) && !isLonger(part, stem, group.parts) {
        stem = stem.dropFirst(part.count)
        syllables += group.syllables
        break prefix
      }
    }
    suffix: for group in suffixes {
      for part in group.parts where stem.count >= part.count && stem.suffix(part.count) == part[...] {
        stem = stem.dropLast(part.count)
        syllables += group.syllables
        break suffix
      }
    }
    return (Array(stem), syllables)
  }

  /// Says whether a longer beginning of the same group stands there (`none` before `non`).
  private static func isLonger(
    _ part: [UInt8], _ word: ArraySlice<UInt8>, _ parts: [[UInt8]]
  ) -> Bool {
    parts.contains { $0.count > part.count && $0.starts(with: part) && word.starts(with: $0) }
  }
}
