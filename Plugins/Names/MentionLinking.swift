import Foundation
import Isnad
import IsnadText

/// Links the mentions of an article: later ones by surname or title stand for the fullest form.
struct MentionLinking {
  /// One who is named, with what is known of them so far.
  private struct Entity {
    var what: Name.What
    var words: [String]
    var canonical: String
    var gender: Name.Gender?
    var titleNouns: Set<String>
    var lastMention: Int
    var hasMention = false
    /// The words under which it can be found.
    var registered: Set<String> = []

    /// The nouns that stand for it: of an organisation, those of its name.
    var nouns: Set<String> { what == .organisation ? Set(words) : titleNouns }
  }

  private let article: Article
  private var entities: [Entity] = []
  private var byWord: [String: [Int]] = [:]
  private var bearers = TitleBearers()
  private var lastPerson: Int?

  /// The most entities of one name that are looked at: an article of ever new cousins must not take
  /// more time than its length allows.
  private static let most = 100

  /// The names of an article as drafts, in the order of the text.
  static func link(_ mentions: [Mention], in article: Article) -> [AnnotationDraft] {
    var linking = MentionLinking(article: article)
    return linking.link(mentions)
  }

  private init(article: Article) {
    self.article = article
  }

  private mutating func link(_ mentions: [Mention]) -> [AnnotationDraft] {
    for (index, mention) in mentions.enumerated() where mention.kind == .full && !mention.needsSupport {
      enter(mention, at: index)
    }
    for (index, mention) in mentions.enumerated()
    where mention.kind == .short && !mention.needsSupport && named(mention) == nil {
      enter(mention, at: index)
    }
    for (index, entity) in entities.enumerated() {
      entities[index].lastMention = -1
      bearers.enter(index, entity.what, entity.nouns, entity.gender)
    }
    var drafts: [AnnotationDraft] = []
    for (index, mention) in mentions.enumerated() {
      if let draft = draft(of: mention, at: index) { drafts.append(draft) }
    }
    return drafts
  }

  private func words(of mention: Mention) -> [String] {
    mention.tokens.filter { article.tokens[$0].kind == .word && !article.tokens.token($0, is: "'s") }
      .map { MentionLinking.bare(article.tokens.folded($0)) }
  }

  /// A part of a name without the article, so that الديري and ديري meet.
  private static func bare(_ word: String) -> String {
    word.hasPrefix("ال") && word.utf8.count > 8 ? String(word.dropFirst(2)) : word
  }

  /// The words of a mention without the و or ف that is written on to the first.
  private func unjoined(_ words: [String]) -> [String]? {
    guard let first = words.first, first.utf8.count > 4,
      ["و", "ف", "ل", "ب"].contains(where: first.hasPrefix)
    else {
      return nil
    }
    return [MentionLinking.bare(String(first.dropFirst()))] + words.dropFirst()
  }

  private mutating func enter(_ mention: Mention, at index: Int) {
    let words = words(of: mention)
    guard !words.isEmpty else { return }
    if let known = entity(of: words, what: mention.what) {
      let isFuller = words.count > entities[known].words.count
      if isFuller {
        entities[known].words = words
        entities[known].canonical = article[article.tokens.range(of: mention.tokens)]
      }
      entities[known].gender = entities[known].gender ?? mention.gender
      entities[known].titleNouns.formUnion(mention.titleNouns)
      register(words, as: known)
      return
    }
    entities.append(
      Entity(
        what: mention.what, words: words,
        canonical: article[article.tokens.range(of: mention.tokens)], gender: mention.gender,
        titleNouns: Set(mention.titleNouns), lastMention: -1))
    register(words, as: entities.count - 1)
  }

  private mutating func register(_ words: [String], as entity: Int) {
    for word in words where entities[entity].registered.insert(word).inserted {
      byWord[word, default: []].append(entity)
    }
  }

  /// The entity whose name holds all the words, or whose words are all among them.
  private func entity(of words: [String], what: Name.What) -> Int? {
    guard let last = words.last, let first = words.first else { return nil }
    let candidates = [last, first].flatMap { (byWord[$0] ?? []).prefix(MentionLinking.most) }
    return candidates.first { index in
      let entity = entities[index]
      guard entity.what == what else { return false }
      let (short, long) =
        words.count <= entity.words.count ? (words, entity.words) : (entity.words, words)
      guard short.allSatisfy(long.contains) else { return false }
      return short.count > 1 || what == .organisation || short == long || long.last == short.last
        || long.first == short.first
    }
  }

  private func named(_ mention: Mention) -> Int? {
    entity(of: words(of: mention), what: mention.what)
      ?? unjoined(words(of: mention)).flatMap { entity(of: $0, what: mention.what) }
      ?? (mention.what == .person ? entity(of: words(of: mention), what: .organisation) : nil)
  }

  private mutating func draft(of mention: Mention, at index: Int) -> AnnotationDraft? {
    let range = article.tokens.range(of: mention.tokens)
    let found: Int?
    switch mention.kind {
    case .title: found = mention.isDefinite && !mention.isPlural ? titleBearer(mention) : nil
    default: found = named(mention)
    }
    if mention.needsSupport, found == nil { return nil }
    guard let found else {
      return AnnotationDraft(name(mention, canonical: article[range], isFirst: true), at: range)
    }
    var mention = mention
    mention.what = entities[found].what
    mention.gender = mention.gender ?? entities[found].gender
    let isFirst = !entities[found].hasMention
    entities[found].hasMention = true
    entities[found].lastMention = index
    let entity = entities[found]
    if entity.what == .person { lastPerson = found }
    bearers.mention(found, entity.what, entity.nouns, entity.gender, at: index)
    if mention.kind == .short, words(of: mention) == entities[found].words, words(of: mention).count > 1
    {
      mention.kind = .full
    }
    return AnnotationDraft(
      name(mention, canonical: entities[found].canonical, isFirst: isFirst), at: range)
  }

  /// The person or organisation that bears a title: of several, the one mentioned last; of none
  /// mentioned so far, the one to come.
  private func titleBearer(_ mention: Mention) -> Int? {
    guard mention.what == .organisation else {
      let bearer = bearers.bearer(of: mention.titleNouns, mention.what, mention.gender)
      // A title of honour alone stands for whoever was named last.
      return bearer ?? (mention.titleNouns.contains(Mention.honorific) ? lastPerson : nil)
    }
    guard mention.tokens.count <= 3, let head = mention.titleNouns.last else { return nil }
    return bearers.bearer(of: [Folding.fold(head)], .organisation, nil)
  }

  private func name(_ mention: Mention, canonical: String, isFirst: Bool) -> Name {
    let title = mention.title.map { article.tokens.range(of: $0) }
    return Name(
      mention.what, canonical: canonical, mention: mention.kind, isFirstMention: isFirst,
      title: title.map { article[$0] }, titleRange: title, gender: mention.gender,
      isPlural: mention.isPlural, confidence: Decimal(mention.confidence) / 100)
  }
}
