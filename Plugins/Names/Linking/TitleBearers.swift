import Isnad

/// Who bears each title, by its nouns: the one who was mentioned last, or who is named first.
struct TitleBearers {
  private struct Key: Hashable {
    let what: Name.What
    let noun: String
    let gender: Name.Gender?
  }

  private struct Bearers {
    /// The one who is named first.
    let first: Int
    /// The one who was mentioned last, with the number of the mention.
    var last: (entity: Int, mention: Int)?
  }

  private var table: [Key: Bearers] = [:]

  /// Enters one who bears a title; they are entered in the order in which they are named.
  mutating func enter(_ entity: Int, _ what: Name.What, _ nouns: Set<String>, _ gender: Name.Gender?) {
    for noun in nouns {
      let key = Key(what: what, noun: noun, gender: gender)
      if table[key] == nil { table[key] = Bearers(first: entity) }
    }
  }

  /// Notes that one was mentioned.
  mutating func mention(
    _ entity: Int, _ what: Name.What, _ nouns: Set<String>, _ gender: Name.Gender?, at mention: Int
  ) {
    for noun in nouns {
      table[Key(what: what, noun: noun, gender: gender)]?.last = (entity, mention)
    }
  }

  /// The bearer of one of some nouns: of several, the one mentioned last; of none mentioned so far,
  /// the one who is named first.
  func bearer(of nouns: [String], _ what: Name.What, _ gender: Name.Gender?) -> Int? {
    let genders: [Name.Gender?] = gender.map { [nil, $0] } ?? [nil, .masculine, .feminine]
    let found = nouns.flatMap { noun in
      genders.compactMap { table[Key(what: what, noun: noun, gender: $0)] }
    }
    let last = found.compactMap(\.last).max { $0.mention < $1.mention }
    return last?.entity ?? found.map(\.first).min()
  }
}
