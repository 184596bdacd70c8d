import IsnadText

/// The surnames of an article's people, to find those that differ from a word in one letter.
///
/// They are entered at once and indexed when somebody first asks: most articles spell all names right.
struct Surnames {
  private var entered: [(surname: Int, entity: Int)] = []
  private var indexed = 0
  private var numbers: [UInt64: Int] = [:]
  private var lists = EntityLists()

  mutating func enter(_ surname: Int, of entity: Int) { entered.append((surname, entity)) }

  /// The people whose surname may differ from a word in one letter; one may come more than once.
  mutating func near(_ word: FoldedWord, in words: NameWords) -> [Int] {
    for (surname, entity) in entered[indexed...] {
      for key in Slip.keys(of: words.words[surname]) {
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        if lists.last(of: number) != entity { lists.append(entity, to: number) }
      }
    }
    indexed = entered.count
    return Slip.keys(of: word).flatMap { numbers[$0].map(lists.entities) ?? [] }
  }
}
