import Foundation
import Isnad
import IsnadText

/// Links the mentions of an article: later ones by surname, acronym or title stand for the fullest
/// form.
struct MentionLinking {
  let article: Article
  let lexicons: NameLexicons
  var table = EntityTable()
  var bearers = TitleBearers()
  var lastPerson: Int?
  /// The entity of each mention so far; nothing for those that stand for nobody named.
  var resolved: [Int?] = []
  /// Where the first mention of somebody in the text stands among the drafts.
  var introductions: [Int: (draft: Int, block: Int)] = [:]

  /// The names of an article as drafts, in the order of the text.
  static func link(
    _ mentions: [Mention], in article: Article, _ lexicons: NameLexicons
  ) -> [AnnotationDraft] {
    var linking = MentionLinking(article: article, lexicons: lexicons)
    return linking.link(mentions)
  }

  private init(article: Article, lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
  }

  private mutating func link(_ mentions: [Mention]) -> [AnnotationDraft] {
    var mentions = spelledOut(mentions)
    for (index, mention) in mentions.enumerated()
    where mention.kind == .full && !mention.needsSupport && mention.otherwise == nil {
      enter(mention, at: index)
    }
    for (index, mention) in mentions.enumerated() where mention.otherwise != nil {
      if let otherwise = bornOtherwise(mention) {
        mentions[index] = otherwise
      } else {
        enter(mention, at: index)
      }
    }
    for (index, mention) in mentions.enumerated()
    where mention.kind == .short && !mention.needsSupport {
      guard let known = named(mention) else {
        enter(mention, at: index)
        continue
      }
      // An acronym that was spelled out once stands for the same from then on, whatever its letters.
      if mention.expansion != nil, let acronym = words(of: mention).first {
        table.register(initials: acronym, as: known)
      }
    }
    for (index, entity) in table.entities.enumerated() {
      bearers.enter(index, entity.what, entity.nouns, entity.gender)
    }
    var drafts: [(name: Name, range: TextRange)] = []
    for (index, mention) in mentions.enumerated() {
      guard let draft = draft(of: mention, at: index, among: mentions) else {
        resolved.append(nil)
        continue
      }
      resolved.append(draft.name.entity.map { $0 - 1 })
      describe(with: draft.name, in: &drafts, at: block(of: mention))
      introduce(draft.name, at: drafts.count, in: block(of: mention))
      drafts.append(draft)
    }
    return drafts.map { AnnotationDraft($0.name, at: $0.range) }
  }

  /// The index of the block of a mention.
  func block(of mention: Mention) -> Int {
    article.block(at: article.tokens[mention.tokens.lowerBound].range.start) ?? -1
  }

  /// Says whether a mention stands in a heading: nobody is introduced there.
  func isInHeading(_ mention: Mention) -> Bool {
    let block = block(of: mention)
    return block >= 0 && article.blocks[block].isHeading
  }

  private mutating func introduce(_ name: Name, at draft: Int, in block: Int) {
    guard name.what == .person, name.mention != .title, name.isFirstMention, let entity = name.entity
    else { return }
    introductions[entity] = (draft, block)
  }

  /// A title or a description that comes within the next paragraph tells who was named just before.
  private func describe(
    with name: Name, in drafts: inout [(name: Name, range: TextRange)], at block: Int
  ) {
    guard name.what == .person, let entity = name.entity, let first = introductions[entity],
      name.isDescribed || name.mention == .title, block - first.block <= 1
    else { return }
    drafts[first.draft].name.isDescribed = true
  }

  /// A mention as the name of somebody or something of another kind, where the article has one.
  private func bornOtherwise(_ mention: Mention) -> Mention? {
    guard let what = mention.otherwise, let word = words(of: mention).last else { return nil }
    let isBorne =
      what == .person ? !table.people(of: word).isEmpty : table.entity(of: [word], what: what) != nil
    guard isBorne else { return nil }
    var other = mention
    other.what = what
    other.kind = .short
    other.needsSupport = true
    return other
  }

  /// The folded words of a mention, each without the article before it.
  func words(of mention: Mention) -> [FoldedWord] {
    mention.tokens.filter { article.tokens[$0].kind == .word && !article.tokens.token($0, is: "'s") }
      .map { token in
        let folded = article.tokens.word(token)
        let isJoined = token == mention.tokens.lowerBound && mention.start != nil
        return MentionLinking.bare(isJoined ? folded.dropFirst() : folded)
      }
  }

  /// The words of a mention as they are written, without the و or ل that is written on to the first.
  func text(of mention: Mention) -> String {
    let range = article.tokens.range(of: mention.tokens)
    guard let start = mention.start, start < range.end else { return article[range] }
    return article[TextRange(start, range.end)]
  }

  /// A part of a name without the article, so that الديري and ديري meet.
  private static func bare(_ word: FoldedWord) -> FoldedWord {
    word.hasPrefix("ال") && word.byteCount > 8 ? word.dropFirst(2) : word
  }

  /// The words of a mention without the و or ف that is written on to the first.
  private func unjoined(_ words: [FoldedWord]) -> [FoldedWord]? {
    guard let first = words.first, first.byteCount > 4,
      first.hasAnyPrefix("و", "ف", "ل", "ب")
    else {
      return nil
    }
    return [MentionLinking.bare(first.dropFirst())] + words.dropFirst()
  }

  private mutating func enter(_ mention: Mention, at index: Int) {
    let words = words(of: mention)
    guard !words.isEmpty else { return }
    guard let known = known(mention, words) else {
      let entity = table.append(
        Entity(
          what: mention.what, words: words,
          canonical: mention.expansion.map { article[article.tokens.range(of: $0)] }
            ?? text(of: mention), gender: mention.gender,
          isGenderSure: mention.isGenderSure, titleNouns: Set(mention.titleNouns),
          titleWords: mention.titleWords,
          firstFull: isInFull(mention, words) && !isInHeading(mention) ? index : nil,
          isAcronym: mention.isAcronym))
      register(mention, words, as: entity)
      return
    }
    if words.count > table[known].words.count || table[known].isAcronym && !mention.isAcronym {
      table[known].words = words
      table[known].canonical = text(of: mention)
      table[known].isAcronym = mention.isAcronym
    }
    if mention.isGenderSure, !table[known].isGenderSure {
      table[known].gender = mention.gender
      table[known].isGenderSure = true
    }
    table[known].gender = table[known].gender ?? mention.gender
    table[known].titleNouns.formUnion(mention.titleNouns)
    table[known].titleWords.formUnion(mention.titleWords)
    if table[known].firstFull == nil, isInFull(mention, words), !isInHeading(mention) {
      table[known].firstFull = index
    }
    register(mention, words, as: known)
  }

  /// Says whether a mention names in full: a person by more than one word, an acronym only where it
  /// is spelled out.
  private func isInFull(_ mention: Mention, _ words: [FoldedWord]) -> Bool {
    if mention.isAcronym { return mention.expansion != nil }
    if mention.kind == .short, mention.what == .person { return isRegnal(mention) }
    return mention.kind == .full && (mention.what != .person || words.count > 1)
  }

  /// Says whether a title is one whose bearers are named by a given name alone: Queen Margrethe.
  private func isRegnal(_ mention: Mention) -> Bool {
    mention.title?.contains {
      lexicons.titles.match(startingAt: $0)?.entry.properties["regnal"] == "yes"
    } ?? false
  }

  private mutating func register(_ mention: Mention, _ words: [FoldedWord], as entity: Int) {
    table.register(words, as: entity)
    if let place = mention.place { table.register(place: place, as: entity) }
    guard mention.what != .person else {
      for spelling in spellingClasses(of: mention) {
        table.register(spelling.word, spelled: spelling.name, as: entity)
      }
      if words.count > 1, let last = words.last { table.register(surname: last, as: entity) }
      return
    }
    if let initials = initials(of: mention) { table.register(initials: initials, as: entity) }
    if mention.isAcronym, let word = words.first { table.register(initials: word, as: entity) }
  }

  /// The entity that a mention names as far as it is entered.
  private func known(_ mention: Mention, _ words: [FoldedWord]) -> Int? {
    if let place = mention.place, let known = table.entity(ofPlace: place) { return known }
    if mention.isAcronym || mention.what != .person, let known = entity(ofAcronym: mention, words) {
      return known
    }
    return table.entity(of: words, what: mention.what)
      ?? (mention.kind == .full ? otherSpelling(of: mention, words) : nil)
  }

  /// The entity for which a mention stands, whatever the kind of mention but by title.
  func named(_ mention: Mention) -> Int? {
    let words = words(of: mention)
    if mention.needsSupport, mention.kind == .full {
      return Name.What.allCases.lazy.compactMap { table.entity(of: words, what: $0) }
        .first { table[$0].words == words }
    }
    if mention.what == .person, words.count == 1, let word = words.first {
      if let person = bearer(of: word, mention) { return person.entity }
    } else if let known = known(mention, words) {
      return known
    }
    if let unjoined = unjoined(words), let known = table.entity(of: unjoined, what: mention.what) {
      return known
    }
    if mention.what == .person, let known = otherSpelling(of: mention, words) { return known }
    if let known = slip(of: mention, words) { return known }
    guard mention.what == .person else { return nil }
    if let known = table.entity(of: words, what: .organisation), table[known].words.first == words.first
    {
      return known
    }
    return table.entity(of: words, what: .place).flatMap { table[$0].words == words ? $0 : nil }
  }
}
