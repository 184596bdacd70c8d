import IsnadText

/// What the weights and the closed classes say of each word, in one table, so that a token is looked up
/// once.
struct WorthWords: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    /// The number of a word with weights of its own; -1 for one that only counts for shapes.
    let number: Int32
    let weight: Int32
    let shapes: Shapes
    /// Says whether a pair with a weight begins with the word, and whether one ends with it.
    let opensPair, closesPair: Bool
  }

  /// Made at the first sentence that is weighed.
  static let english = WorthWords(
    words: EnglishWeights.words, pairs: EnglishWeights.pairs, groups: EnglishShapes.groups,
    marks: [
      (.comparing, EnglishShapes.comparing), (.causing, EnglishShapes.causing),
      (.figure, EnglishShapes.figures),
    ])
  static let arabic = WorthWords(
    words: "", pairs: "", groups: ArabicShapes.groups,
    marks: [
      (.comparing, ArabicShapes.comparing), (.causing, ArabicShapes.causing),
      (.figure, ArabicShapes.figures),
    ])

  /// The numbers of what stands for the start and the end of a sentence, a year and another number.
  let start, end, year, number: Entry?
  private let table: WordTable<Entry>
  private let pairs: PairTable

  private init(
    words: String, pairs: String, groups: [(shape: Shape, words: String)],
    marks: [(Shapes, String)]
  ) {
    var weights: [String: Int] = [:]
    for entry in WorthWords.entries(words) {
      guard let (name, weight) = WorthWords.parse(entry) else { continue }
      weights[String(name), default: 0] += weight
    }
    var links: [(left: String, right: String, weight: Int)] = []
    for entry in WorthWords.entries(pairs) {
      guard let (name, weight) = WorthWords.parse(entry),
        let (left, right) = WorthWords.halves(name)
      else { continue }
      links.append((left, right, weight))
      weights[left, default: 0] += 0
      weights[right, default: 0] += 0
    }
    let names = weights.keys.sorted()
    let numbers = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($0.element, Int32($0.offset)) })
    var shapes: [String: Shapes] = [:]
    let classes =
      groups.map { (Shapes($0.shape), $0.words) } + marks
    for (mark, members) in classes {
      for word in WorthWords.entries(members) {
        shapes[String(word), default: []].formUnion(mark)
      }
    }
    let (openers, closers) = (Set(links.map(\.left)), Set(links.map(\.right)))
    let all = Set(names).union(shapes.keys).sorted()
    let entries = all.map { name in
      (
        name,
        Entry(
          number: numbers[name] ?? -1, weight: Int32(weights[name] ?? 0), shapes: shapes[name] ?? [],
          opensPair: openers.contains(name), closesPair: closers.contains(name))
      )
    }
    table = WordTable(entries)
    self.pairs = PairTable(
      links.compactMap { link in
        guard let left = numbers[link.left], let right = numbers[link.right] else { return nil }
        return (left, right, Int32(link.weight))
      })
    let special = Dictionary(uniqueKeysWithValues: entries)
    start = special["<start>"]
    end = special["<end>"]
    year = special["<year>"]
    number = special["<number>"]
  }

  /// What is known of a word.
  func entry(_ word: FoldedWord) -> Entry? { table.value(of: word) }

  /// The number and the weight of a pair of words; nothing for one without weight.
  func pair(_ left: Int32, _ right: Int32) -> (number: Int, weight: Int)? { pairs[left, right] }

  /// How many pairs have a weight.
  var pairCount: Int { pairs.count }

  /// The entries of a list, with white space between them.
  private static func entries(_ list: String) -> [Substring] {
    list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
  }

  /// A word and its weight: `growth=123`.
  private static func parse(_ entry: Substring) -> (name: Substring, weight: Int)? {
    guard let sign = entry.utf8.lastIndex(of: UInt8(ascii: "=")),
      let weight = Int(entry[entry.utf8.index(after: sign)...])
    else { return nil }
    return (entry[..<sign], weight)
  }

  /// The two words of a pair, of which one may be a name in angle brackets: `<start>>we`.
  private static func halves(_ name: Substring) -> (String, String)? {
    let close = UInt8(ascii: ">")
    var search = name.utf8[...]
    if search.first == UInt8(ascii: "<") { search = search.drop { $0 != close }.dropFirst() }
    guard let sign = search.firstIndex(of: close) else { return nil }
    return (String(name[..<sign]), String(name[name.utf8.index(after: sign)...]))
  }
}
