import Isnad
import IsnadText

/// Those who are named in an article, and the ways to find them.
struct EntityTable {
  /// The words by which they are found.
  var words = NameWords()
  private(set) var entities: [Entity] = []
  private var byWord = EntityLists()
  private var bySpelling = EntityLists()
  private var surnames = Surnames()
  private var byPlace = NumberTable()
  private var byInitials = NumberTable()
  /// The words under which each can be found.
  private var registered: Set<Pair> = []
  /// The class of spelling of each word under which one was entered.
  private var classes: [Pair: Int] = [:]
  /// How each part of a name was written first, by the class of its spelling.
  private var spellings: [Pair: Spelled] = [:]

  /// One of them, and a word or class of spelling by its number.
  private struct Pair: Hashable {
    private let key: UInt64

    init(_ entity: Int, _ number: Int) {
      key = UInt64(entity) << 32 | UInt64(number)
    }

    /// Two small numbers are well mixed by one multiplication.
    func _rawHashValue(seed: Int) -> Int {
      let mixed = (key ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
    }
  }

  /// A part of a name as it was written, and the mention that wrote it so.
  struct Spelled {
    let word: Int
    let mention: TextRange
  }

  subscript(index: Int) -> Entity {
    _read { yield entities[index] }
    _modify { yield &entities[index] }
  }

  mutating func append(_ entity: Entity) -> Int {
    entities.append(entity)
    return entities.count - 1
  }

  mutating func register(_ name: NameWords.Phrase, as entity: Int) {
    for word in words.numbers[name] where registered.insert(Pair(entity, word)).inserted {
      byWord.append(entity, to: word)
    }
  }

  func isRegistered(_ word: Int, as entity: Int) -> Bool { registered.contains(Pair(entity, word)) }

  mutating func register(_ word: Int, spelled spelling: Int, as entity: Int) {
    guard classes.updateValue(spelling, forKey: Pair(entity, word)) == nil else { return }
    if bySpelling.last(of: spelling) != entity { bySpelling.append(entity, to: spelling) }
  }

  /// The class of spelling under which a word of one was entered.
  func spelling(of word: Int, as entity: Int) -> Int? { classes[Pair(entity, word)] }

  /// How one's name was written first in a part of some class; notes how it is written where it is new.
  mutating func spelled(_ spelling: Int, of entity: Int, now: Spelled) -> Spelled? {
    if let known = spellings[Pair(entity, spelling)] { return known }
    spellings[Pair(entity, spelling)] = now
    return nil
  }

  mutating func register(surname: Int, as entity: Int) { surnames.enter(surname, of: entity) }

  mutating func register(place: Int, as entity: Int) { byPlace[place] = byPlace[place] ?? entity }

  mutating func register(initials: Int, as entity: Int) {
    byInitials[initials] = byInitials[initials] ?? entity
  }

  func entity(ofPlace place: Int) -> Int? { byPlace[place] }

  func entity(ofInitials initials: Int) -> Int? { byInitials[initials] }

  /// The first whose name has a part of some class of spelling and of whom something is true.
  func entity(ofSpelling spelling: Int, where fits: (Int) -> Bool) -> Int? {
    bySpelling.first(of: spelling, where: fits)
  }

  /// The entity whose name holds all the words in their order, or whose words are all among them.
  func entity(of name: NameWords.Phrase, what: Name.What) -> Int? {
    guard let last = words.last(of: name), let first = words.first(of: name) else { return nil }
    func entity(where fits: (Int) -> Bool) -> Int? {
      byWord.first(of: last, where: fits) ?? (first == last ? nil : byWord.first(of: first, where: fits))
    }
    return entity { entities[$0].what == what && words.areSame(entities[$0].words, name) }
      ?? entity { entities[$0].what == what && isPart(name, of: $0) }
  }

  /// Says whether a name is a part of one's name, or one's name a part of it.
  private func isPart(_ name: NameWords.Phrase, of entity: Int) -> Bool {
    let known = entities[entity].words
    let (short, long) = name.count <= known.count ? (name, known) : (known, name)
    guard words.holds(long, short) else { return false }
    return short.count > 1 || entities[entity].what == .organisation || words.areSame(short, long)
      || words.last(of: long) == words.last(of: short)
      || words.first(of: long) == words.first(of: short)
  }

  /// The people who bear a word as the last part of their name or, if nobody does, as another part.
  func people(of word: Int) -> [Int] {
    guard hasPeople(of: word) else { return [] }
    let found = byWord.entities(of: word).filter { entities[$0].what == .person }
    let bySurname = found.filter { words.last(of: entities[$0].words) == word }
    if !bySurname.isEmpty { return bySurname }
    let byGiven = found.filter { words.first(of: entities[$0].words) == word }
    return byGiven.isEmpty ? found : byGiven
  }

  /// Says whether somebody bears a word as a part of the name.
  func hasPeople(of word: Int) -> Bool {
    byWord.first(of: word) { entities[$0].what == .person } != nil
  }

  /// The one person whose surname differs from a word in one letter; nobody where there are two.
  mutating func onePerson(nearTo word: Int) -> Int? {
    let written = words.words[word]
    var found: Int?
    for entity in surnames.near(written, in: words) where entity != found {
      guard let last = words.last(of: entities[entity].words),
        Slip.isOne(between: written, words.words[last])
      else { continue }
      if found != nil { return nil }
      found = entity
    }
    return found
  }
}
