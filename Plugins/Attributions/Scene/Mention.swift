import Isnad
import IsnadText

/// A mention of somebody or something, by tokens.
///
/// It holds no text, so that it is copied as freely as a number; ``AttributedArticle/canonical(of:)``
/// has the words.
struct Mention {
  /// What a name tells beside its words.
  struct Traits {
    let what: Name.What
    let mention: Name.Mention
    let gender: Name.Gender?
    let isPlural: Bool
    /// The number of who is named.
    let entity: Int?
  }

  let name: Traits
  /// The tokens of the name.
  let tokens: Range<Int>
  /// The first token of the title before the name, or of the name.
  let start: Int
  /// The number of the mention.
  let number: Int
}

extension Mention.Traits {
  /// Reads a name in its place: a copy of it counts the references of all its texts.
  init(_ names: [(range: TextRange, value: Name)], _ number: Int) {
    self.init(
      what: names[number].value.what, mention: names[number].value.mention,
      gender: names[number].value.gender, isPlural: names[number].value.isPlural,
      entity: names[number].value.entity)
  }
}

/// The mentions of an article, with the one that each token belongs to.
struct MentionTable {
  private(set) var mentions: [Mention] = []
  /// The fullest forms of the names.
  private(set) var forms: [String] = []
  /// The mention of each token, or -1.
  private(set) var mentionOfToken: [Int32]
  /// The first full mention of a person by each word of the name, by the word's number, or -1.
  private(set) var bearers: [Int32]

  init(_ names: [(range: TextRange, value: Name)], in table: TokenTable) {
    mentionOfToken = [Int32](repeating: -1, count: table.count)
    bearers = [Int32](repeating: -1, count: table.words.count)
    mentions.reserveCapacity(names.count)
    forms.reserveCapacity(names.count)
    var cursor = TokenCursor(table)
    for number in names.indices { add(names, number, from: &cursor, in: table) }
  }

  private mutating func add(
    _ names: [(range: TextRange, value: Name)], _ number: Int, from cursor: inout TokenCursor,
    in table: TokenTable
  ) {
    let tokens = cursor.indices(in: names[number].range)
    guard !tokens.isEmpty else { return }
    let title = names[number].value.titleRange.map { table.firstIndex(from: $0.start) }
    let start = min(title ?? tokens.lowerBound, tokens.lowerBound)
    // A title that stands far off, in an apposition, is not before the name.
    let reach = tokens.lowerBound - start > 14 ? tokens.lowerBound : start
    for token in reach..<tokens.upperBound { mentionOfToken[token] = Int32(mentions.count) }
    let traits = Mention.Traits(names, number)
    if traits.what == .person, traits.mention == .full {
      for token in tokens.dropFirst() where bearers[table.number(token)] < 0 {
        bearers[table.number(token)] = Int32(mentions.count)
      }
    }
    forms.append(names[number].value.canonical)
    mentions.append(Mention(name: traits, tokens: tokens, start: reach, number: mentions.count))
  }
}
