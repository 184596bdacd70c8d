import Isnad
import IsnadText

/// Those who are named in an article, and the ways to find them.
struct EntityTable {
  private(set) var entities: [Entity] = []
  private var byWord: [FoldedWord: [Int]] = [:]
  private var byClass: [FoldedWord: [Int]] = [:]
  private var bySlip: [FoldedWord: [Int]] = [:]
  private var byPlace: [String: Int] = [:]
  private var byInitials: [FoldedWord: Int] = [:]

  /// The most entities of one name that are looked at: an article of ever new cousins must not take
  /// more time than its length allows.
  private static let most = 100

  subscript(index: Int) -> Entity {
    _read { yield entities[index] }
    _modify { yield &entities[index] }
  }

  mutating func append(_ entity: Entity) -> Int {
    entities.append(entity)
    return entities.count - 1
  }

  mutating func register(_ words: [FoldedWord], as entity: Int) {
    for word in words where entities[entity].registered.insert(word).inserted {
      byWord[word, default: []].append(entity)
    }
  }

  mutating func register(_ word: FoldedWord, spelled spelling: FoldedWord, as entity: Int) {
    guard entities[entity].classes.updateValue(spelling, forKey: word) == nil else { return }
    if byClass[spelling]?.last != entity { byClass[spelling, default: []].append(entity) }
  }

  /// Registers a surname under what is left of it without each of its letters.
  mutating func register(surname: FoldedWord, as entity: Int) {
    for key in Slip.keys(of: surname) where bySlip[key]?.last != entity {
      bySlip[key, default: []].append(entity)
    }
  }

  /// The people whose surname differs from a word in one letter.
  func people(nearTo word: FoldedWord) -> Set<Int> {
    var found: Set<Int> = []
    for key in Slip.keys(of: word) {
      for entity in (bySlip[key] ?? []).prefix(EntityTable.most) {
        if let last = entities[entity].words.last, Slip.isOne(between: word, last) {
          found.insert(entity)
        }
      }
    }
    return found
  }

  mutating func register(place: String, as entity: Int) { byPlace[place] = byPlace[place] ?? entity }

  mutating func register(initials: FoldedWord, as entity: Int) {
    byInitials[initials] = byInitials[initials] ?? entity
  }

  func entity(ofPlace place: String) -> Int? { byPlace[place] }

  func entity(ofInitials initials: FoldedWord) -> Int? { byInitials[initials] }

  func entities(of word: FoldedWord) -> ArraySlice<Int> { (byWord[word] ?? []).prefix(EntityTable.most) }

  func entities(ofSpelling spelling: FoldedWord) -> ArraySlice<Int> {
    (byClass[spelling] ?? []).prefix(EntityTable.most)
  }

  /// The entity whose name holds all the words in their order, or whose words are all among them.
  func entity(of words: [FoldedWord], what: Name.What) -> Int? {
    guard let last = words.last, let first = words.first else { return nil }
    let candidates = first == last ? entities(of: last) : entities(of: last) + entities(of: first)
    if let same = candidates.first(where: { entities[$0].what == what && entities[$0].words == words }) {
      return same
    }
    return candidates.first { index in
      let entity = entities[index]
      guard entity.what == what else { return false }
      let (short, long) =
        words.count <= entity.words.count ? (words, entity.words) : (entity.words, words)
      guard EntityTable.holds(long, short) else { return false }
      return short.count > 1 || what == .organisation || short == long || long.last == short.last
        || long.first == short.first
    }
  }

  /// The people who bear a word as the last part of their name or, if nobody does, as another part.
  func people(of word: FoldedWord) -> [Int] {
    let found = entities(of: word).filter { entities[$0].what == .person }
    let bySurname = found.filter { entities[$0].words.last == word }
    if !bySurname.isEmpty { return bySurname }
    let byGiven = found.filter { entities[$0].words.first == word }
    return byGiven.isEmpty ? found : byGiven
  }

  /// Says whether the words of one stand in the other in the same order.
  private static func holds(_ long: [FoldedWord], _ short: [FoldedWord]) -> Bool {
    var rest = short[...]
    for word in long where word == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
