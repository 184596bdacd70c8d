import Isnad
import IsnadText

// Which person a word or a title alone stands for.
extension MentionLinking {
  /// The person who is meant by one part of a name, and how many it could be.
  func bearer(of mention: Int) -> (entity: Int, candidates: Int)? {
    guard let word = table.words.first(of: words(of: mention)) else { return nil }
    var people = table.people(of: word)
    guard people.count > 1 else { return people.first.map { ($0, 1) } }
    func narrow(_ fits: (Int) -> Bool) {
      let left = people.filter(fits)
      if !left.isEmpty { people = left }
    }
    if let gender = mentions[mention].gender, mentions[mention].title != nil {
      narrow { table[$0].gender == nil || table[$0].gender == gender }
    }
    if !mentions[mention].titleNouns.isEmpty {
      let nouns = mentions[mention].titleNouns
      narrow { table[$0].titleNouns.contains { nouns.contains(table.words.words[$0]) } }
    }
    // Who was named so far comes before who is named later.
    narrow { table[$0].firstMention != nil }
    let block = block(of: mention)
    narrow { table[$0].lastBlock == block }
    // Of several the one of whom the article speaks most, then the one named last.
    let nearest = people.max {
      (table[$0].mentions, table[$0].lastMention) < (table[$1].mentions, table[$1].lastMention)
    }
    guard let nearest else { return nil }
    let isNamed = table[nearest].firstMention != nil
    return (isNamed ? nearest : people[0], people.count)
  }

  /// Enters those who bear the titles that the article uses alone.
  mutating func enterBearers() {
    for mention in mentions.indices where isByTitleOfOne(mention) {
      for word in mentions[mention].titleNouns { bearers.ask(for: table.words.number(of: word)) }
    }
    guard bearers.areAskedFor else { return }
    for entity in table.entities.indices {
      let (what, gender) = (table[entity].what, table[entity].gender)
      for noun in nouns(of: entity) {
        guard let title = bearers.enter(entity, what, by: noun, gender) else { continue }
        table[entity].borne.append(title)
      }
    }
  }

  /// The nouns that stand for somebody or something, each once: of an organisation, those of its name.
  private func nouns(of entity: Int) -> [Int] {
    guard table[entity].what == .organisation else { return table[entity].titleNouns }
    var nouns: [Int] = []
    for word in table.words.numbers[table[entity].words] where !nouns.contains(word) {
      nouns.append(word)
    }
    return nouns
  }

  /// Says whether a mention is by the title of one who is known: the minister.
  func isByTitleOfOne(_ mention: Int) -> Bool {
    mentions[mention].kind == .title && mentions[mention].isDefinite && !mentions[mention].isPlural
  }

  /// The person or organisation that bears a title: of several, the one mentioned last; of none
  /// mentioned so far, the one to come.
  mutating func titleBearer(_ mention: Int) -> Int? {
    let (what, gender) = (mentions[mention].what, mentions[mention].gender)
    if what == .organisation {
      guard mentions[mention].tokens.count <= 3, let head = mentions[mention].titleNouns.last else {
        return nil
      }
      return bearers.bearers(of: [table.words.number(of: head)], what, nil, in: table.entities).first
    }
    let nouns = mentions[mention].titleNouns.map { table.words.number(of: $0) }
    let candidates = bearers.bearers(of: nouns, what, gender, in: table.entities)
    let words = mentions[mention].titleWords.map { table.words.number(of: $0) }
    let bearer = words.isEmpty ? candidates.first : bearer(whoseTitleHas: words, among: candidates)
    // A title of honour alone stands for whoever was named last.
    return bearer ?? (mentions[mention].titleNouns.contains(Mention.honorific) ? lastPerson : nil)
  }

  /// The first whose title holds all the words of the mention's; else one whose title says no more
  /// than the noun, or shares a word: الرئيس الكيني is not the president of Ghana.
  private func bearer(whoseTitleHas words: [Int], among candidates: [Int]) -> Int? {
    candidates.first { words.allSatisfy(table[$0].titleWords.contains) }
      ?? candidates.first {
        table[$0].titleWords.isEmpty || words.contains(where: table[$0].titleWords.contains)
      }
  }
}
