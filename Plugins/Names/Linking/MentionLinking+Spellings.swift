import Isnad
import IsnadText

// One person, spelled in two ways.
extension MentionLinking {
  /// The classes of spelling of the parts of a name, with the folded word of each.
  func spellingClasses(of mention: Mention) -> [(name: FoldedWord, word: FoldedWord)] {
    guard mention.what == .person else { return [] }
    return mention.tokens.compactMap { token in
      let record = article.tokens[token]
      guard record.kind == .word, !article.tokens.token(token, is: "'s") else { return nil }
      let word = article.tokens.word(token)
      // A surname in Latin letters goes by its sounds, though others bear it as a given name.
      let isLatinSurname =
        record.script == .latin && token == mention.tokens.last && mention.tokens.count > 1
      // A given name of the lists is no spelling of another: محمد and محمود are two men.
      if !isLatinSurname, let known = lexicons.givenNames.match(startingAt: token),
        known.tokens.count == 1,
        !known.hasProclitics
      {
        return known.entry.properties["spelling"].map { (FoldedWord(folded: "=" + $0), word) }
      }
      return SpellingClass.of(word, record.script).map { ($0, word) }
    }
  }

  /// The person whose name a mention writes in another way: every other part of the name is the
  /// same, or the mention is a rare surname alone.
  func otherSpelling(of mention: Mention, _ words: [FoldedWord]) -> Int? {
    guard mention.what == .person, !mention.needsSupport || words.count == 1 else { return nil }
    let classes = spellingClasses(of: mention)
    guard let last = classes.last else { return nil }
    for spelling in [last] + classes.dropLast() {
      for candidate in table.entities(ofSpelling: spelling.name) {
        let entity = table[candidate]
        guard entity.what == .person, differsByOnePart(words, entity, spelling) else { continue }
        return candidate
      }
    }
    return nil
  }

  /// The one person from whose surname a surname alone differs by a slip of one letter, where it is
  /// certain that the word names somebody.
  func slip(of mention: Mention, _ words: [FoldedWord]) -> Int? {
    guard mention.what == .person, mention.kind == .short, !mention.needsSupport, words.count == 1,
      let word = words.first, !lexicons.givenNames.isMatch(startingAt: mention.tokens.lowerBound)
    else { return nil }
    let people = table.people(nearTo: word)
    guard people.count == 1, let person = people.first else { return nil }
    if let gender = mention.gender, let other = table[person].gender, gender != other { return nil }
    return person
  }

  private func differsByOnePart(
    _ words: [FoldedWord], _ entity: Entity, _ spelling: (name: FoldedWord, word: FoldedWord)
  ) -> Bool {
    if words.count == 1 {
      // A surname alone: long enough to be rare, and the last part of exactly this name.
      guard spelling.word.letters.count >= 6, let last = entity.words.last,
        last != spelling.word
      else { return false }
      return entity.classes[last] == spelling.name
    }
    guard entity.words.count == words.count else { return false }
    let others = zip(words, entity.words).filter { $0 != $1 }
    return others.count == 1 && others[0].0 == spelling.word
      && entity.classes[others[0].1] == spelling.name
  }

  /// Where the article wrote a part of the name in another way before; notes how this one is written.
  mutating func otherSpelling(
    seenIn mention: Mention, of entity: Int
  ) -> (word: String, mention: TextRange)? {
    let range = article.tokens.range(of: mention.tokens)
    var other: Entity.Spelled?
    for spelling in spellingClasses(of: mention) {
      if let known = table[entity].spellings[spelling.name] {
        if known.word != spelling.word { other = other ?? known }
      } else {
        table[entity].spellings[spelling.name] = Entity.Spelled(word: spelling.word, mention: range)
      }
    }
    guard let other else { return nil }
    return (written(other), other.mention)
  }

  /// The part of a mention as it is written, not folded.
  private func written(_ spelled: Entity.Spelled) -> String {
    for token in article.tokens.indices(in: spelled.mention)
    where article.tokens.token(token, is: spelled.word) {
      return article[article.tokens[token].range]
    }
    return spelled.word.description
  }
}
