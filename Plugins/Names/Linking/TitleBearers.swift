import Isnad

/// Who bears each title that the article uses alone: those who were mentioned last, and those who are
/// named first.
struct TitleBearers {
  /// A title of one kind and gender, by its noun, with those who bear it.
  private struct Title {
    let what: Name.What
    let gender: Name.Gender?
    /// Those who are named first, in order.
    var named: [Int] = []
    /// Those who were mentioned, the latest last.
    var recent: [Int] = []
    /// The next title of the same noun, or -1.
    let next: Int
  }

  private var titles: [Title] = []
  /// The first title of each noun that is asked for, or -1 while nobody bears one.
  private var byNoun = NumberTable()

  /// How many bearers of a title are remembered: it bounds the work of a hostile text.
  private static let reach = 24

  /// Notes that the article uses a noun alone: the bearers of others are not asked for.
  mutating func ask(for noun: Int) { byNoun[noun] = -1 }

  /// Says whether the article uses any title alone.
  var areAskedFor: Bool { !byNoun.isEmpty }

  /// Enters one by a noun, as somebody of a kind and gender, and returns the number of that title; nothing
  /// where nobody asks for it.
  ///
  /// They are entered in the order in which they are named.
  mutating func enter(
    _ entity: Int, _ what: Name.What, by noun: Int, _ gender: Name.Gender?
  ) -> Int? {
    guard let first = byNoun[noun] else { return nil }
    var title = self.title(from: first, what, gender)
    if title < 0 {
      title = titles.count
      titles.append(Title(what: what, gender: gender, next: first))
      byNoun[noun] = title
    }
    if titles[title].named.count < TitleBearers.reach { titles[title].named.append(entity) }
    return title
  }

  private func title(from first: Int, _ what: Name.What, _ gender: Name.Gender?) -> Int {
    var title = first
    while title >= 0, titles[title].what != what || titles[title].gender != gender {
      title = titles[title].next
    }
    return title
  }

  /// Notes that one who bears a title was mentioned.
  mutating func mention(_ entity: Int, by title: Int) {
    guard titles[title].recent.last != entity else { return }
    titles[title].recent.removeAll { $0 == entity }
    titles[title].recent.append(entity)
    if titles[title].recent.count > TitleBearers.reach { titles[title].recent.removeFirst() }
  }

  /// The bearers of some nouns: those mentioned so far, the latest first, then those who are named
  /// first.
  func bearers(
    of nouns: [Int], _ what: Name.What, _ gender: Name.Gender?, in entities: [Entity]
  ) -> [Int] {
    let genders: [Name.Gender?] = gender.map { [nil, $0] } ?? [nil, .masculine, .feminine]
    var (named, recent): ([Int], [Int]) = ([], [])
    for noun in nouns {
      guard let first = byNoun[noun], first >= 0 else { continue }
      for gender in genders {
        let title = title(from: first, what, gender)
        guard title >= 0 else { continue }
        named += titles[title].named
        recent += titles[title].recent
      }
    }
    recent.sort { entities[$0].lastMention > entities[$1].lastMention }
    return recent + named.sorted()
  }
}
