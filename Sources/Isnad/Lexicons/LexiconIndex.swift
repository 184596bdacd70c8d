public import IsnadText

/// A lexicon entry that was found in a text.
public struct LexiconMatch: Sendable {
  /// The entry.
  public let entry: LexiconEntry
  /// The form under which it was found.
  public let form: LexiconForm
  /// The tokens it takes.
  public let tokens: Range<Int>
  /// The bytes it takes, the proclitics of its first word left out.
  public let range: TextRange
  /// Says whether proclitics stand before it in the same word.
  public let hasProclitics: Bool
  /// Says whether the article ال is among them.
  public let isDefinite: Bool
}

/// The lexicons of all plugins, found in a text in one pass.
public struct LexiconIndex: Sendable {
  private struct Target: Sendable {
    let lexicon: Int
    let entry: Int
    let form: Int
  }

  private let lexicons: [Lexicon]
  private var targets: [Target] = []
  private var index = PhraseIndex()

  /// Creates the index of lexicons.
  public init(_ lexicons: [Lexicon]) {
    self.lexicons = lexicons
    for (lexiconNumber, lexicon) in lexicons.enumerated() {
      for (entryNumber, entry) in lexicon.entries.enumerated() {
        for (formNumber, form) in entry.forms.enumerated() {
          index.add(form.text, as: targets.count)
          targets.append(Target(lexicon: lexiconNumber, entry: entryNumber, form: formNumber))
        }
      }
    }
  }

  /// Everything that the lexicons know of an article's words.
  public func matches(in article: Article) -> LexiconMatches {
    var byName: [String: [LexiconMatch]] = [:]
    for match in index.matches(in: article.tokens, of: article.text) {
      let target = targets[match.phrase]
      let lexicon = lexicons[target.lexicon]
      let entry = lexicon.entries[target.entry]
      byName[lexicon.name, default: []].append(
        LexiconMatch(
          entry: entry, form: entry.forms[target.form], tokens: match.tokens, range: match.range,
          hasProclitics: match.proclitics > 0, isDefinite: match.isDefinite))
    }
    return LexiconMatches(byName)
  }
}

/// What the lexicons know of an article's words.
public struct LexiconMatches: Sendable {
  private let byName: [String: [LexiconMatch]]

  /// Creates a table of matches, each list in the order of the text.
  public init(_ byName: [String: [LexiconMatch]] = [:]) {
    self.byName = byName
  }

  /// The matches of a lexicon, in the order of their first tokens, overlapping ones included.
  public subscript(lexicon: String) -> [LexiconMatch] { byName[lexicon] ?? [] }

  /// The longest matches of a lexicon that do not overlap, the earlier winning.
  public func longest(_ lexicon: String) -> [LexiconMatch] {
    var result: [LexiconMatch] = []
    let candidates = self[lexicon].sorted {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.range.start)
        < ($1.tokens.lowerBound, -$1.tokens.count, $1.range.start)
    }
    for match in candidates
    where result.last.map({ $0.tokens.upperBound <= match.tokens.lowerBound }) ?? true {
      result.append(match)
    }
    return result
  }
}
