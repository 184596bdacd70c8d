import Foundation
import Isnad
import IsnadText

// What is said of each mention.
extension MentionLinking {
  mutating func draft(
    of mention: Mention, at index: Int, among mentions: [Mention]
  ) -> (name: Name, range: TextRange)? {
    let range = article.tokens.range(of: mention.tokens)
    var mention = mention
    let words = words(of: mention)
    var candidates: Int?
    let found: Int?
    if mention.kind == .title {
      found = mention.isDefinite && !mention.isPlural ? titleBearer(mention) : nil
    } else if mention.what == .person, words.count == 1, let word = words.first,
      let bearer = bearer(of: word, mention)
    {
      found = bearer.entity
      candidates = bearer.candidates
    } else {
      found = named(mention)
    }
    if mention.needsSupport, found == nil { return nil }
    guard let found else {
      return (name(mention, canonical: text(of: mention), isFirst: true), range)
    }
    mention.what = table[found].what
    mention.gender = mention.gender ?? table[found].gender
    // A heading introduces nobody: the first mention is that of the text.
    let isFirst = table[found].firstMention == nil && !isInHeading(mention)
    if isFirst { table[found].firstMention = index }
    table[found].shownAt = table[found].shownAt ?? range
    table[found].lastMention = index
    table[found].mentions += 1
    table[found].lastBlock = article.block(at: range.start) ?? -1
    if table[found].what == .person { lastPerson = found }
    let entity = table[found]
    bearers.mention(found, entity.what, entity.nouns, entity.gender, at: index)
    if mention.kind == .short, !mention.isAcronym, words == entity.words,
      entity.words.count > 1 || entity.what != .person
    {
      mention.kind = .full
    }
    var name = name(mention, canonical: entity.canonical, isFirst: isFirst)
    name.entity = found + 1
    name.candidates = candidates
    name.inFull = inFull(mention, of: entity, at: index)
    if entity.what == .person, mention.kind != .title {
      if let other = otherSpelling(seenIn: mention, of: found) {
        name.variant = other.word
        name.variantRange = other.mention
      } else if let slip = slipped(mention, from: entity) {
        name.variant = slip
        name.variantRange = entity.shownAt
      }
    }
    if entity.what == .person {
      name.conflictingTitle = conflictingTitle(of: mention, of: found)
      if mention.agreement?.isWeak != true || isAlone(found, at: index, among: mentions) {
        name.disagreement = disagreement(of: mention, with: entity)
      }
    }
    return (name, range)
  }

  /// The surname from which a surname alone differs by a slip of one letter.
  private func slipped(_ mention: Mention, from entity: Entity) -> String? {
    let words = words(of: mention)
    guard mention.kind == .short, words.count == 1, !entity.registered.contains(words[0]),
      let last = entity.words.last, Slip.isOne(between: words[0], last), let shown = entity.shownAt
    else { return nil }
    for token in article.tokens.indices(in: shown) where article.tokens.token(token, is: last) {
      return article[article.tokens[token].range]
    }
    return nil
  }

  /// Says whether nobody else is mentioned in the paragraph of a mention so far and the one before.
  private func isAlone(_ entity: Int, at index: Int, among mentions: [Mention]) -> Bool {
    let block = block(of: mentions[index])
    var other = index - 1
    while other >= 0, index - other < 40, self.block(of: mentions[other]) >= block - 1 {
      if mentions[other].what == .person, resolved[other] != entity { return false }
      other -= 1
    }
    return true
  }

  private func name(_ mention: Mention, canonical: String, isFirst: Bool) -> Name {
    let title = mention.title.map { article.tokens.range(of: $0) }
    var name = Name(
      mention.what, canonical: canonical, mention: mention.kind, isFirstMention: isFirst,
      title: title.map { article[$0] }, titleRange: title, gender: mention.gender,
      isPlural: mention.isPlural, confidence: Decimal.hundredths(mention.confidence))
    name.isAcronym = mention.isAcronym
    name.isDescribed = mention.isDescribed || title != nil
    name.isWellKnown = mention.kind != .title && lexicons.areWellKnown(mention.tokens)
    return name
  }

  private func inFull(_ mention: Mention, of entity: Entity, at index: Int) -> Name.InFull {
    guard let full = entity.firstFull else { return .never }
    if full < index { return .before }
    if mention.expansion != nil { return .here }
    return full == index ? .here : .after
  }

  /// The verb, pronoun or form of address with another gender or number than the person has.
  private func disagreement(of mention: Mention, with entity: Entity) -> TextRange? {
    guard let agreement = mention.agreement, entity.isGenderSure, let gender = entity.gender,
      !mention.isPlural
    else { return nil }
    let isOfOtherGender = agreement.gender.map { $0 != gender } ?? false
    let isOfOtherNumber = agreement.number.map { $0 != .singular } ?? false
    guard isOfOtherGender || isOfOtherNumber else { return nil }
    return article.tokens.range(of: agreement.tokens)
  }

  /// An earlier title of the same person with which the title of a mention cannot stand.
  private mutating func conflictingTitle(of mention: Mention, of entity: Int) -> TextRange? {
    guard let tokens = mention.title ?? (mention.kind == .title ? mention.tokens : nil),
      mention.kind != .title || mention.isDefinite,
      let title = RankedTitle(
        in: tokens, of: article, lexicons.titles,
        article.tokens[tokens.lowerBound].script == .arabic ? .arabic : .english)
    else { return nil }
    let earlier = table[entity].ranks.first { title.conflicts(with: $0) }
    if !table[entity].ranks.contains(where: { $0.scale == title.scale && $0.rank == title.rank }) {
      table[entity].ranks.append(title)
    }
    return earlier?.range
  }
}

// Which person a word or a title alone stands for.
extension MentionLinking {
  /// The person who is meant by one part of a name, and how many it could be.
  func bearer(of word: FoldedWord, _ mention: Mention) -> (entity: Int, candidates: Int)? {
    var people = table.people(of: word)
    guard people.count > 1 else { return people.first.map { ($0, 1) } }
    func narrow(_ fits: (Entity) -> Bool) {
      let left = people.filter { fits(table[$0]) }
      if !left.isEmpty { people = left }
    }
    if let gender = mention.gender, mention.title != nil {
      narrow { $0.gender == nil || $0.gender == gender }
    }
    if !mention.titleNouns.isEmpty {
      narrow { !$0.titleNouns.isDisjoint(with: mention.titleNouns) }
    }
    // Who was named so far comes before who is named later.
    narrow { $0.firstMention != nil }
    let block = article.block(at: article.tokens[mention.tokens.lowerBound].range.start) ?? -1
    narrow { $0.lastBlock == block }
    // Of several the one of whom the article speaks most, then the one named last.
    let nearest = people.max {
      (table[$0].mentions, table[$0].lastMention) < (table[$1].mentions, table[$1].lastMention)
    }
    guard let nearest else { return nil }
    let isNamed = table[nearest].firstMention != nil
    return (isNamed ? nearest : people[0], people.count)
  }

  /// The person or organisation that bears a title: of several, the one mentioned last; of none
  /// mentioned so far, the one to come.
  func titleBearer(_ mention: Mention) -> Int? {
    guard mention.what == .organisation else {
      let candidates = bearers.bearers(of: mention.titleNouns, mention.what, mention.gender)
      let bearer = mention.titleWords.isEmpty ? candidates.first : bearer(mention, among: candidates)
      // A title of honour alone stands for whoever was named last.
      return bearer ?? (mention.titleNouns.contains(Mention.honorific) ? lastPerson : nil)
    }
    guard mention.tokens.count <= 3, let head = mention.titleNouns.last else { return nil }
    return bearers.bearers(of: [head], .organisation, nil).first
  }

  /// The first whose title holds all the words of the mention's; else one whose title says no more
  /// than the noun, or shares a word: الرئيس الكيني is not the president of Ghana.
  private func bearer(_ mention: Mention, among candidates: [Int]) -> Int? {
    candidates.first { mention.titleWords.isSubset(of: table[$0].titleWords) }
      ?? candidates.first {
        table[$0].titleWords.isEmpty || !mention.titleWords.isDisjoint(with: table[$0].titleWords)
      }
  }
}
