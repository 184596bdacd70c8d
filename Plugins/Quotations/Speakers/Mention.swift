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
  /// The number of who is named; nothing of one who is only described.
  let entity: Int?
  /// The title that stands with the name.
  let titleRange: TextRange?
  /// The number of the mention.
  let number: Int
}

/// The mentions of an article, with the one that each token belongs to.
struct MentionTable {
  private(set) var mentions: [Mention] = []
  /// The fullest forms of the names, by the numbers of their mentions, which come first.
  private(set) var forms: [String] = []
  /// The mention of each token, or -1.
  private(set) var mentionOfToken: [Int32]

  /// Creates the table of names, but for those of places.
  init(_ names: [(range: TextRange, value: Name)], in table: TokenTable) {
    mentionOfToken = [Int32](repeating: -1, count: table.count)
    mentions.reserveCapacity(names.count)
    forms.reserveCapacity(names.count)
    var cursor = TokenCursor(table)
    // Names are read in their place: a copy of one counts the references of all its texts.
    for number in names.indices where names[number].value.what != .place {
      add(names, number, from: &cursor, in: table)
    }
  }

  private mutating func add(
    _ names: [(range: TextRange, value: Name)], _ number: Int, from cursor: inout TokenCursor,
    in table: TokenTable
  ) {
    let range = names[number].range
    let tokens = cursor.indices(in: range)
    guard !tokens.isEmpty else { return }
    let titleRange = names[number].value.titleRange
    let title = titleRange.map { table.firstIndex(from: $0.start) }
    // An organisation inside a mention by title belongs to it: رئيس بلدية المدينة.
    if let outer = mentions.last, outer.range.start <= range.start, outer.range.end >= range.end {
      return
    }
    forms.append(names[number].value.canonical)
    add(
      range, tokens, from: min(title ?? tokens.lowerBound, tokens.lowerBound),
      Mention.Traits(
        what: names[number].value.what, mention: names[number].value.mention,
        gender: names[number].value.gender, isPlural: names[number].value.isPlural),
      entity: names[number].value.entity, titleRange: titleRange)
  }

  /// Says whether a token belongs to a mention.
  func isMentioned(_ token: Int) -> Bool { mentionOfToken[token] >= 0 }

  /// Adds a mention to which the tokens from one on belong.
  mutating func add(
    _ range: TextRange, _ tokens: Range<Int>, from start: Int, _ name: Mention.Traits,
    entity: Int? = nil, titleRange: TextRange? = nil
  ) {
    for token in start..<tokens.upperBound { mentionOfToken[token] = Int32(mentions.count) }
    mentions.append(
      Mention(
        range: range, tokens: tokens, start: start, name: name, entity: entity, titleRange: titleRange,
        number: mentions.count))
  }
}
