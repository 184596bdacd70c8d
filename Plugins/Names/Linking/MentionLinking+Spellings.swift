import Isnad
import IsnadText

// One person, spelled in two ways.
extension MentionLinking {
  /// The parts of a person's name with the classes of their spelling.
  mutating func spellings(of mention: Int) -> [NameSpellings.Part] {
    if let known = spellings.parts(of: mention) { return known }
    let tokens = mentions[mention].tokens
    var found: [NameSpellings.Part] = []
    for token in tokens where article.tokens[token].kind == .word {
      if NameWords.isPossessive(token, in: article.tokens) { continue }
      let isSurname = token == tokens.upperBound - 1 && tokens.count > 1
      if let part = spelling(ofPart: token, isSurname: isSurname) { found.append(part) }
    }
    spellings.note(found, of: mention)
    return found
  }

  private mutating func spelling(ofPart token: Int, isSurname: Bool) -> NameSpellings.Part? {
    let script = article.tokens[token].script
    // A surname in Latin letters goes by its sounds, though others bear it as a given name; else a given
    // name of the lists is no spelling of another: محمد and محمود are two men.
    if !(isSurname && script == .latin), let known = lexicons.givenNames.match(startingAt: token),
      known.tokens.count == 1, !known.hasProclitics
    {
      return known.entry.properties["spelling"].map {
        spellings.listed($0, of: article.tokens.word(token), in: &table.words)
      }
    }
    return spellings.sounds(of: article.tokens.word(token), script, in: &table.words)
  }

  /// The person whose name a mention writes in another way: every other part of the name is the
  /// same, or the mention is a rare surname alone.
  mutating func otherSpelling(of mention: Int) -> Int? {
    let words = words(of: mention)
    guard mentions[mention].what == .person, !mentions[mention].needsSupport || words.count == 1 else {
      return nil
    }
    let parts = spellings(of: mention)
    guard let last = parts.last else { return nil }
    if let found = person(whoseNameDiffersIn: last, from: words) { return found }
    for part in parts.dropLast() {
      if let found = person(whoseNameDiffersIn: part, from: words) { return found }
    }
    return nil
  }

  private func person(
    whoseNameDiffersIn part: NameSpellings.Part, from words: NameWords.Phrase
  ) -> Int? {
    table.entity(ofSpelling: part.name) { entity in
      table[entity].what == .person && differsByOnePart(words, entity, part)
    }
  }

  private func differsByOnePart(
    _ words: NameWords.Phrase, _ entity: Int, _ part: NameSpellings.Part
  ) -> Bool {
    let known = table[entity].words
    if words.count == 1 {
      // A surname alone: long enough to be rare, and the last part of exactly this name.
      guard table.words.words[part.word].letters.count >= 6, let last = table.words.last(of: known),
        last != part.word
      else { return false }
      return table.spelling(of: last, as: entity) == part.name
    }
    guard known.count == words.count else { return false }
    var other: Int?
    for (one, two) in zip(table.words.numbers[words], table.words.numbers[known]) where one != two {
      guard other == nil, one == part.word else { return false }
      other = two
    }
    return other.map { table.spelling(of: $0, as: entity) == part.name } ?? false
  }

  /// The one person from whose surname a surname alone differs by a slip of one letter, where it is
  /// certain that the word names somebody.
  mutating func slip(of mention: Int) -> Int? {
    guard mentions[mention].what == .person, mentions[mention].kind == .short,
      !mentions[mention].needsSupport, words(of: mention).count == 1,
      let word = table.words.first(of: words(of: mention)),
      !lexicons.givenNames.isMatch(startingAt: mentions[mention].tokens.lowerBound),
      let person = table.onePerson(nearTo: word)
    else { return nil }
    if let gender = mentions[mention].gender, let other = table[person].gender, gender != other {
      return nil
    }
    return person
  }

  /// Where the article wrote a part of the name in another way before; notes how this one is written.
  mutating func otherSpelling(
    seenIn mention: Int, of entity: Int
  ) -> (word: String, mention: TextRange)? {
    let range = article.tokens.range(of: mentions[mention].tokens)
    var other: EntityTable.Spelled?
    for part in spellings(of: mention) {
      let now = EntityTable.Spelled(word: part.word, mention: range)
      if let known = table.spelled(part.name, of: entity, now: now), known.word != part.word {
        other = other ?? known
      }
    }
    guard let other else { return nil }
    return (written(other), other.mention)
  }

  /// The part of a mention as it is written, not folded.
  private func written(_ spelled: EntityTable.Spelled) -> String {
    let word = table.words.words[spelled.word]
    for token in article.tokens.indices(in: spelled.mention) where article.tokens.token(token, is: word)
    {
      return article[article.tokens[token].range]
    }
    return word.description
  }
}
