import Foundation
import Isnad
import IsnadText

/// Links the mentions of an article: later ones by surname, acronym or title stand for the fullest
/// form.
///
/// A mention is spoken of by its number in the text.
struct MentionLinking {
  let article: Article
  let lexicons: NameLexicons
  var mentions: [Mention]
  var table = EntityTable()
  var bearers = TitleBearers()
  var spellings = NameSpellings()
  var change: ChangeOfOffice
  /// The names that acronyms stand for, as the lexicon tells them.
  var spelledOut: [FoldedWord: NameWords.Phrase] = [:]
  var lastPerson: Int?
  /// The entity of each mention so far; nothing for those that stand for nobody named.
  var resolved: [Int?] = []
  /// What is said of the mentions so far.
  var names: [(name: Name, range: TextRange)] = []
  /// The words of each mention by name, and the block of each.
  private var words: [NameWords.Phrase] = []
  private var blocks: [Int] = []

  /// The names of an article as drafts, in the order of the text.
  static func link(
    _ mentions: [Mention], in article: Article, _ lexicons: NameLexicons
  ) -> [AnnotationDraft] {
    if mentions.isEmpty { return [] }
    var linking = MentionLinking(mentions, in: article, lexicons)
    linking.spellOut()
    linking.enterAll()
    linking.enterBearers()
    for mention in linking.mentions.indices { linking.describe(mention) }
    return linking.names.map { AnnotationDraft($0.name, at: $0.range) }
  }

  private init(_ mentions: [Mention], in article: Article, _ lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
    self.mentions = mentions
    change = ChangeOfOffice(in: article.tokens)
    words.reserveCapacity(mentions.count)
    blocks.reserveCapacity(mentions.count)
    names.reserveCapacity(mentions.count)
    resolved.reserveCapacity(mentions.count)
    for mention in mentions.indices {
      let tokens = mentions[mention].tokens
      blocks.append(article.block(at: article.tokens[tokens.lowerBound].range.start) ?? -1)
      words.append(
        mentions[mention].kind == .title
          ? 0..<0
          : table.words.phrase(
            of: tokens, isJoined: mentions[mention].start != nil, in: article.tokens))
    }
  }

  /// The words of a mention by name, each without the article before it.
  func words(of mention: Int) -> NameWords.Phrase { words[mention] }

  /// The index of the block of a mention.
  func block(of mention: Int) -> Int { blocks[mention] }

  /// Says whether a mention stands in a heading: nobody is introduced there.
  func isInHeading(_ mention: Int) -> Bool {
    blocks[mention] >= 0 && article.blocks[blocks[mention]].isHeading
  }

  /// The words of a mention as they are written, without the و or ل that is written on to the first.
  func text(of mention: Int) -> String {
    let range = article.tokens.range(of: mentions[mention].tokens)
    guard let start = mentions[mention].start, start < range.end else { return article[range] }
    return article[TextRange(start, range.end)]
  }

  /// The code under which the lexicon of places knows the place of a mention, by its number.
  mutating func place(of mention: Int) -> Int? {
    guard mentions[mention].isKnownPlace,
      let match = lexicons.places.match(startingAt: mentions[mention].tokens.lowerBound),
      let code = match.entry.properties["code"]
    else { return nil }
    return table.words.number(of: FoldedWord(folded: code))
  }

  /// The entity that a mention names as far as it is entered.
  mutating func known(_ mention: Int, _ words: NameWords.Phrase) -> Int? {
    if let place = place(of: mention), let known = table.entity(ofPlace: place) { return known }
    let what = mentions[mention].what
    if what != .person, let known = entity(ofAcronym: mention) { return known }
    if let known = table.entity(of: words, what: what) { return known }
    return mentions[mention].kind == .full ? otherSpelling(of: mention) : nil
  }

  /// The entity for which a mention stands, whatever the kind of mention but by title.
  mutating func named(_ mention: Int) -> Int? {
    let (words, what) = (words(of: mention), mentions[mention].what)
    if mentions[mention].needsSupport, mentions[mention].kind == .full {
      for what in Name.What.allCases {
        if let known = table.entity(of: words, what: what),
          table.words.areSame(table[known].words, words)
        {
          return known
        }
      }
      return nil
    }
    if what == .person, words.count == 1 {
      if let person = bearer(of: mention) { return person.entity }
    } else if let known = known(mention, words) {
      return known
    }
    if let unjoined = table.words.unjoined(words),
      let known = table.entity(of: unjoined, what: what)
    {
      return known
    }
    guard what == .person else { return nil }
    if let known = otherSpelling(of: mention) ?? slip(of: mention) { return known }
    if let known = table.entity(of: words, what: .organisation),
      table.words.first(of: table[known].words) == table.words.first(of: words)
    {
      return known
    }
    guard let known = table.entity(of: words, what: .place),
      table.words.areSame(table[known].words, words)
    else { return nil }
    return known
  }
}
