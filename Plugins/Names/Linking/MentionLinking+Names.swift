import Foundation
import Isnad
import IsnadText

// What is said of each mention.
extension MentionLinking {
  /// Says of a mention whom it names, unless it counts only beside another one and there is none.
  mutating func describe(_ mention: Int) {
    let (found, candidates) = meant(by: mention)
    guard let found else {
      resolved.append(nil)
      guard !mentions[mention].needsSupport else { return }
      let (what, kind, gender) =
        (mentions[mention].what, mentions[mention].kind, mentions[mention].gender)
      let text = text(of: mention)
      append(name(mention, what, kind, gender, canonical: text, isFirst: true), of: mention)
      return
    }
    let range = article.tokens.range(of: mentions[mention].tokens)
    // A heading introduces nobody: the first mention is that of the text.
    let isFirst = table[found].firstMention == nil && !isInHeading(mention)
    note(mention, of: found, isFirst: isFirst, at: range)
    var name = name(
      mention, table[found].what, kind(of: mention, naming: found),
      mentions[mention].gender ?? table[found].gender, canonical: table[found].canonical,
      isFirst: isFirst)
    name.entity = found + 1
    name.candidates = candidates
    name.inFull = inFull(mention, of: found)
    if name.what == .person { compare(&name, mention, with: found) }
    resolved.append(found)
    introduce(name, found, in: block(of: mention))
    append(name, of: mention)
  }

  private mutating func append(_ name: Name, of mention: Int) {
    names.append((name, article.tokens.range(of: mentions[mention].tokens)))
  }

  /// Who is meant by a mention, and of how many who bear the same surname.
  private mutating func meant(by mention: Int) -> (entity: Int?, candidates: Int?) {
    if mentions[mention].kind == .title {
      let isSomebody = mentions[mention].isDefinite && !mentions[mention].isPlural
      return (isSomebody ? titleBearer(mention) : nil, nil)
    }
    if mentions[mention].what == .person, words(of: mention).count == 1,
      let bearer = bearer(of: mention)
    {
      return (bearer.entity, bearer.candidates)
    }
    return (named(mention), nil)
  }

  private mutating func note(_ mention: Int, of found: Int, isFirst: Bool, at range: TextRange) {
    if isFirst { table[found].firstMention = mention }
    table[found].shownAt = table[found].shownAt ?? range
    table[found].lastMention = mention
    table[found].mentions += 1
    table[found].lastBlock = block(of: mention)
    if table[found].what == .person { lastPerson = found }
    for title in table[found].borne { bearers.mention(found, by: title) }
  }

  /// How a mention names somebody or something: what holds all words of the name holds it in full.
  private func kind(of mention: Int, naming found: Int) -> Name.Mention {
    let kind = mentions[mention].kind
    guard kind == .short, !mentions[mention].isAcronym,
      table.words.areSame(words(of: mention), table[found].words),
      table[found].words.count > 1 || table[found].what != .person
    else { return kind }
    return .full
  }

  /// Compares what is said of a person with what was said before.
  private mutating func compare(_ name: inout Name, _ mention: Int, with person: Int) {
    if name.mention != .title {
      if let other = otherSpelling(seenIn: mention, of: person) {
        name.variant = other.word
        name.variantRange = other.mention
      } else if name.mention == .short, let slip = slipped(mention, from: person) {
        name.variant = slip
        name.variantRange = table[person].shownAt
      }
    }
    name.conflictingTitle = conflictingTitle(of: mention, of: person)
    guard let agreement = mentions[mention].agreement else { return }
    if !agreement.isWeak || isAlone(person, at: mention) {
      name.disagreement = disagreement(of: mention, agreement, with: person)
    }
  }

  /// The surname from which a surname alone differs by a slip of one letter.
  private func slipped(_ mention: Int, from person: Int) -> String? {
    let words = words(of: mention)
    guard words.count == 1, let word = table.words.first(of: words),
      !table.isRegistered(word, as: person),
      let last = table.words.last(of: table[person].words).map({ table.words.words[$0] }),
      Slip.isOne(between: table.words.words[word], last), let shown = table[person].shownAt
    else { return nil }
    for token in article.tokens.indices(in: shown) where article.tokens.token(token, is: last) {
      return article[article.tokens[token].range]
    }
    return nil
  }

  /// Says whether nobody else is mentioned in the paragraph of a mention so far and the one before.
  private func isAlone(_ person: Int, at mention: Int) -> Bool {
    let block = block(of: mention)
    var other = mention - 1
    while other >= 0, mention - other < 40, self.block(of: other) >= block - 1 {
      if mentions[other].what == .person, resolved[other] != person { return false }
      other -= 1
    }
    return true
  }

  private func name(
    _ mention: Int, _ what: Name.What, _ kind: Name.Mention, _ gender: Name.Gender?,
    canonical: String, isFirst: Bool
  ) -> Name {
    var titleRange: TextRange?
    var title: String?
    if let tokens = mentions[mention].title {
      let range = article.tokens.range(of: tokens)
      titleRange = range
      title = article[range]
    }
    var name = Name(
      what, canonical: canonical, mention: kind, isFirstMention: isFirst,
      title: title, titleRange: titleRange, gender: gender,
      isPlural: mentions[mention].isPlural,
      confidence: Decimal.hundredths(mentions[mention].confidence))
    name.isAcronym = mentions[mention].isAcronym
    name.isDescribed = mentions[mention].isDescribed || title != nil
    name.isWellKnown = kind != .title && lexicons.areWellKnown(mentions[mention].tokens)
    return name
  }

  private func inFull(_ mention: Int, of entity: Int) -> Name.InFull {
    guard let full = table[entity].firstFull else { return .never }
    if full < mention { return .before }
    if mentions[mention].expansion != nil { return .here }
    return full == mention ? .here : .after
  }

  /// The verb, pronoun or form of address with another gender or number than the person has.
  private func disagreement(
    of mention: Int, _ agreement: Agreement, with person: Int
  ) -> TextRange? {
    guard table[person].isGenderSure, let gender = table[person].gender, !mentions[mention].isPlural
    else { return nil }
    let isOfOtherGender = agreement.gender.map { $0 != gender } ?? false
    let isOfOtherNumber = agreement.number.map { $0 != .singular } ?? false
    guard isOfOtherGender || isOfOtherNumber else { return nil }
    return article.tokens.range(of: agreement.tokens)
  }

  /// An earlier title of the same person with which the title of a mention cannot stand.
  private mutating func conflictingTitle(of mention: Int, of person: Int) -> TextRange? {
    let isByTitle = mentions[mention].kind == .title
    guard let tokens = mentions[mention].title ?? (isByTitle ? mentions[mention].tokens : nil),
      !isByTitle || mentions[mention].isDefinite,
      let title = RankedTitle(in: tokens, of: article, lexicons.titles, &change)
    else { return nil }
    let earlier = table[person].ranks.first { title.conflicts(with: $0) }
    if !table[person].ranks.contains(where: { $0.scale == title.scale && $0.rank == title.rank }) {
      table[person].ranks.append(title)
    }
    return earlier?.range
  }

  /// A title or a description that comes within the next paragraph tells who was named just before.
  private mutating func introduce(_ name: Name, _ found: Int, in block: Int) {
    guard name.what == .person else { return }
    if let first = table[found].introduction, name.isDescribed || name.mention == .title,
      block - first.block <= 1
    {
      names[first.name].name.isDescribed = true
    }
    if name.mention != .title, name.isFirstMention {
      table[found].introduction = (names.count, block)
    }
  }
}
