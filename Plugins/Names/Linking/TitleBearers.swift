import Isnad
import IsnadText

/// Who bears each title, by its nouns: those who were mentioned last, and those who are named first.
struct TitleBearers {
  private struct Key: Hashable {
    let what: Name.What
    let noun: FoldedWord
    let gender: Name.Gender?
  }

  private struct Bearers {
    /// Those who are named first, in order.
    var named: [Int] = []
    /// Those who were mentioned, the latest last, each with the number of the mention.
    var recent: [(entity: Int, mention: Int)] = []
  }

  private var table: [Key: Bearers] = [:]

  /// How many bearers of a title are remembered: it bounds the work of a hostile text.
  private static let reach = 24

  /// Enters one who bears a title; they are entered in the order in which they are named.
  mutating func enter(_ entity: Int, _ what: Name.What, _ nouns: Set<FoldedWord>, _ gender: Name.Gender?)
  {
    for noun in nouns {
      let key = Key(what: what, noun: noun, gender: gender)
      if table[key, default: Bearers()].named.count < TitleBearers.reach {
        table[key, default: Bearers()].named.append(entity)
      }
    }
  }

  /// Notes that one was mentioned.
  mutating func mention(
    _ entity: Int, _ what: Name.What, _ nouns: Set<FoldedWord>, _ gender: Name.Gender?, at mention: Int
  ) {
    for noun in nouns {
      let key = Key(what: what, noun: noun, gender: gender)
      guard var recent = table[key]?.recent else { continue }
      recent.removeAll { $0.entity == entity }
      recent.append((entity, mention))
      table[key]?.recent = recent.suffix(TitleBearers.reach)
    }
  }

  /// The bearers of some nouns: those mentioned so far, the latest first, then those who are named
  /// first.
  func bearers(of nouns: [FoldedWord], _ what: Name.What, _ gender: Name.Gender?) -> [Int] {
    let genders: [Name.Gender?] = gender.map { [nil, $0] } ?? [nil, .masculine, .feminine]
    let found = nouns.flatMap { noun in
      genders.compactMap { table[Key(what: what, noun: noun, gender: $0)] }
    }
    let recent = found.flatMap(\.recent).sorted { $0.mention > $1.mention }.map(\.entity)
    return recent + found.flatMap(\.named).sorted()
  }
}
