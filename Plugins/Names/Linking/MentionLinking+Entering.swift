import Isnad
import IsnadText

// Who and what is named is entered before anything is said of the mentions.
extension MentionLinking {
  /// Enters who and what is named: first the names in full, then those that may be of another kind if
  /// the article has such a name, then the short ones.
  mutating func enterAll() {
    for mention in mentions.indices
    where mentions[mention].kind == .full && !mentions[mention].needsSupport
      && mentions[mention].otherwise == nil
    {
      enter(mention)
    }
    for mention in mentions.indices {
      guard let what = mentions[mention].otherwise else { continue }
      if isBorne(mention, by: what) {
        mentions[mention].what = what
        mentions[mention].kind = .short
        mentions[mention].needsSupport = true
      } else {
        enter(mention)
      }
    }
    for mention in mentions.indices
    where mentions[mention].kind == .short && !mentions[mention].needsSupport {
      guard let known = named(mention) else {
        enter(mention)
        continue
      }
      // An acronym that was spelled out once stands for the same from then on, whatever its letters.
      if mentions[mention].expansion != nil, let acronym = table.words.first(of: words(of: mention)) {
        table.register(initials: acronym, as: known)
      }
    }
  }

  /// Says whether somebody or something of a kind bears the last word of a mention as its name.
  private func isBorne(_ mention: Int, by what: Name.What) -> Bool {
    let name = words(of: mention)
    guard let word = table.words.last(of: name) else { return false }
    if what == .person { return table.hasPeople(of: word) }
    return table.entity(of: (name.upperBound - 1)..<name.upperBound, what: what) != nil
  }

  private mutating func enter(_ mention: Int) {
    let words = words(of: mention)
    guard !words.isEmpty else { return }
    let entity: Int
    if let known = known(mention, words) {
      entity = known
      lengthen(entity, by: mention, words)
    } else {
      entity = table.append(named(by: mention, words))
    }
    addTitles(of: mention, to: entity)
    if table[entity].firstFull == nil, isInFull(mention, words), !isInHeading(mention) {
      table[entity].firstFull = mention
    }
    register(mention, words, as: entity)
  }

  private func named(by mention: Int, _ words: NameWords.Phrase) -> Entity {
    let named = mentions[mention]
    return Entity(
      what: named.what, words: words,
      canonical: named.expansion.map { article[article.tokens.range(of: $0)] } ?? text(of: mention),
      gender: named.gender, isGenderSure: named.isGenderSure, isAcronym: named.isAcronym)
  }

  /// Notes a fuller form of a name, and a gender that is surer.
  private mutating func lengthen(_ known: Int, by mention: Int, _ words: NameWords.Phrase) {
    let isAcronym = mentions[mention].isAcronym
    if words.count > table[known].words.count || table[known].isAcronym && !isAcronym {
      table[known].words = words
      table[known].canonical = text(of: mention)
      table[known].isAcronym = isAcronym
    }
    if mentions[mention].isGenderSure, !table[known].isGenderSure {
      table[known].gender = mentions[mention].gender
      table[known].isGenderSure = true
    }
    table[known].gender = table[known].gender ?? mentions[mention].gender
  }

  private mutating func addTitles(of mention: Int, to entity: Int) {
    for word in mentions[mention].titleNouns {
      let noun = table.words.number(of: word)
      if !table[entity].titleNouns.contains(noun) { table[entity].titleNouns.append(noun) }
    }
    for word in mentions[mention].titleWords {
      let number = table.words.number(of: word)
      table[entity].titleWords.insert(number)
    }
  }

  /// Says whether a mention names in full: a person by more than one word, an acronym only where it
  /// is spelled out.
  private func isInFull(_ mention: Int, _ words: NameWords.Phrase) -> Bool {
    if mentions[mention].isAcronym { return mentions[mention].expansion != nil }
    let (kind, what) = (mentions[mention].kind, mentions[mention].what)
    if kind == .short, what == .person { return isRegnal(mention) }
    return kind == .full && (what != .person || words.count > 1)
  }

  /// Says whether a title is one whose bearers are named by a given name alone: Queen Margrethe.
  private func isRegnal(_ mention: Int) -> Bool {
    mentions[mention].title?.contains {
      lexicons.titles.match(startingAt: $0)?.entry.properties["regnal"] == "yes"
    } ?? false
  }

  private mutating func register(_ mention: Int, _ words: NameWords.Phrase, as entity: Int) {
    table.register(words, as: entity)
    if let place = place(of: mention) { table.register(place: place, as: entity) }
    guard mentions[mention].what != .person else {
      for spelling in spellings(of: mention) {
        table.register(spelling.word, spelled: spelling.name, as: entity)
      }
      if words.count > 1, let last = table.words.last(of: words) {
        table.register(surname: last, as: entity)
      }
      return
    }
    if let initials = initials(of: mention) { table.register(initials: initials, as: entity) }
    if mentions[mention].isAcronym, let word = table.words.first(of: words) {
      table.register(initials: word, as: entity)
    }
  }
}
