import Isnad
import IsnadText

/// A mention of somebody, by tokens.
///
/// It holds no text, so that it is copied as freely as a number; ``QuotedArticle/canonical(of:)`` has
/// the words.
struct Mention {
  /// What a name tells beside its words.
  struct Traits {
    let what: Name.What
    let mention: Name.Mention
    let gender: Name.Gender?
    let isPlural: Bool
  }

  let range: TextRange
  /// The tokens of the name.
  let tokens: Range<Int>
  /// The first token of the title that stands before the name, or of the name.
  let start: Int
  let name: Traits
  /// The number of the name among those of the article; nothing of one who is only described.
  let nameNumber: Int?
  /// The number of the mention.
  let number: Int
}

extension Mention.Traits {
  init(_ name: borrowing Name) {
    self.init(
      what: name.what, mention: name.mention, gender: name.gender, isPlural: name.isPlural)
  }
}

/// The mentions of an article, with the one that each token belongs to.
struct MentionTable {
  private(set) var mentions: [Mention] = []
  /// The mention of each token, or -1.
  private(set) var mentionOfToken: [Int32]

  /// Creates the table of names, but for those of places.
  init(_ names: [(annotation: Annotation, value: Name)], in table: TokenTable) {
    mentionOfToken = [Int32](repeating: -1, count: table.count)
    mentions.reserveCapacity(names.count)
    var cursor = TokenCursor(table)
    for number in names.indices where names[number].value.what != .place {
      let range = names[number].annotation.range
      let tokens = cursor.indices(in: range)
      guard !tokens.isEmpty else { continue }
      let title = names[number].value.titleRange.map { table.firstIndex(from: $0.start) }
      let start = min(title ?? tokens.lowerBound, tokens.lowerBound)
      // An organisation inside a mention by title belongs to it: رئيس بلدية المدينة.
      if let outer = mentions.last, outer.range.start <= range.start, outer.range.end >= range.end {
        continue
      }
      add(range, tokens, from: start, Mention.Traits(names[number].value), nameNumber: number)
    }
  }

  /// Says whether a token belongs to a mention.
  func isMentioned(_ token: Int) -> Bool { mentionOfToken[token] >= 0 }

  /// Adds a mention to which the tokens from one on belong.
  mutating func add(
    _ range: TextRange, _ tokens: Range<Int>, from start: Int, _ name: Mention.Traits,
    nameNumber: Int? = nil
  ) {
    for token in start..<tokens.upperBound { mentionOfToken[token] = Int32(mentions.count) }
    mentions.append(
      Mention(
        range: range, tokens: tokens, start: start, name: name, nameNumber: nameNumber,
        number: mentions.count))
  }
}
