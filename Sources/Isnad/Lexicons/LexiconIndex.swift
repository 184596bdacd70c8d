public import IsnadText
import Synchronization

/// A lexicon entry that was found in a text.
public struct LexiconMatch: Sendable {
  /// The entry.
  public let entry: LexiconEntry
  @usableFromInline let formNumber: Int
  /// The tokens it takes.
  public let tokens: Range<Int>
  /// The bytes it takes, the proclitics of its first word left out.
  public let range: TextRange
  /// The folded bytes of proclitics before it in the same word; 0 where it stands bare.
  public let proclitics: Int
  /// Says whether the article ال is among them.
  public let isDefinite: Bool

  /// Says whether proclitics stand before it in the same word.
  @inlinable
  public var hasProclitics: Bool { proclitics > 0 }

  /// The form under which it was found.
  @inlinable
  public var form: LexiconForm { entry.forms[formNumber] }

  /// Says whether the form is the one under which a dictionary has the word.
  ///
  /// Folded forms are compared first: as text, Arabic is compared letter by letter in its normal form.
  public var isDictionaryForm: Bool {
    form.word == entry.word && form.text == entry.lemma
  }

  init(_ entry: LexiconEntry, form: Int, _ match: PhraseMatch) {
    self.entry = entry
    formNumber = form
    tokens = match.tokens
    range = match.range
    proclitics = match.proclitics
    isDefinite = match.isDefinite
  }
}

/// The lexicons of all plugins, found in a text in one pass.
public struct LexiconIndex: Sendable {
  private struct Target: Sendable {
    let name: Int
    let entry: LexiconEntry
    let form: Int
  }

  /// The numbers of the lexicons by their names; those of two languages share one.
  private let numbers: [String: Int]
  private var targets: [Target] = []
  private var index = PhraseIndex()

  /// Creates the index of lexicons.
  public init(_ lexicons: [Lexicon]) {
    let names = Set(lexicons.map(\.name)).sorted()
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    for lexicon in lexicons {
      for entry in lexicon.entries {
        for (number, form) in entry.forms.enumerated() {
          index.add(form.text, folded: form.word, as: targets.count)
          targets.append(Target(name: numbers[lexicon.name] ?? 0, entry: entry, form: number))
        }
      }
    }
  }

  /// Everything that the lexicons know of an article's words.
  public func matches(in article: Article) -> LexiconMatches {
    let found = index.matches(in: article.tokens, of: article.text)
    var counts = [Int](repeating: 0, count: numbers.count)
    for match in found { counts[targets[match.phrase].name] += 1 }
    var matches: [[LexiconMatch]] = counts.map { count in
      var matches: [LexiconMatch] = []
      matches.reserveCapacity(count)
      return matches
    }
    for match in found {
      let target = targets[match.phrase]
      matches[target.name].append(LexiconMatch(target.entry, form: target.form, match))
    }
    return LexiconMatches(numbers, matches)
  }
}

/// What the lexicons know of an article's words.
public struct LexiconMatches: Sendable {
  /// The numbers of the lexicons by their names, and by number what they know.
  private let numbers: [String: Int]
  private let matches: [[LexiconMatch]]
  private let lookups = Lookups()

  /// The tables that plugins have asked for: many ask for the same few.
  private final class Lookups: Sendable {
    let byName = Mutex<[String: LexiconLookup]>([:])
  }

  /// Creates a table of matches, each list in the order of the text.
  public init(_ byName: [String: [LexiconMatch]] = [:]) {
    self.init(
      Dictionary(uniqueKeysWithValues: byName.keys.enumerated().map { ($1, $0) }),
      byName.keys.map { byName[$0] ?? [] })
  }

  init(_ numbers: [String: Int], _ matches: [[LexiconMatch]]) {
    self.numbers = numbers
    self.matches = matches
  }

  /// The longest matches of a lexicon, by the tokens they take, in an article of so many tokens.
  func lookup(_ lexicon: String, tokens count: Int) -> LexiconLookup {
    if let known = lookups.byName.withLock({ $0[lexicon] }) { return known }
    let lookup = LexiconLookup(longest(lexicon), tokens: count)
    lookups.byName.withLock { $0[lexicon] = lookup }
    return lookup
  }

  /// The matches of a lexicon, in the order of their first tokens, overlapping ones included.
  public subscript(lexicon: String) -> [LexiconMatch] {
    numbers[lexicon].map { matches[$0] } ?? []
  }

  /// The longest matches of a lexicon that do not overlap, the earlier winning.
  public func longest(_ lexicon: String) -> [LexiconMatch] {
    let all = self[lexicon]
    // Few overlap, and the list of most lexicons stays as it is.
    let overlap = all.indices.dropFirst().first {
      all[$0].tokens.lowerBound < all[$0 - 1].tokens.upperBound
    }
    guard let overlap else { return all }
    var result = Array(all[..<overlap])
    for index in overlap..<all.count {
      let last = result.count - 1
      let (tokens, others) = (all[index].tokens, result[last].tokens)
      if others.upperBound <= tokens.lowerBound {
        result.append(all[index])
      } else if others.lowerBound == tokens.lowerBound,
        (-tokens.count, all[index].range.start) < (-others.count, result[last].range.start)
      {
        result[last] = all[index]
      }
    }
    return result
  }
}
