import Isnad
import IsnadText

/// Tells who is meant by they, the two leaders, he, الزعيمان, زيارته, where only one answer is possible.
struct UnnamedParties {
  let scene: MeetingArticle

  /// Adds those who are meant, and fills in the entities of all who take part.
  func resolve(_ mention: inout EventMention, after earlier: [EventMention]) {
    if let unnamed = mention.unnamed {
      let meant: [Int]
      switch unnamed {
      case .pair: meant = pair(for: mention, after: earlier, countries: false)
      case .countries: meant = pair(for: mention, after: earlier, countries: true)
      case .one: meant = one(for: mention, after: earlier).map { [$0] } ?? []
      }
      if !meant.isEmpty { mention.unnamed = nil }
      let known = Set(mention.parties.map { scene.parties[$0].entity })
      mention.parties += meant.filter { !known.contains(scene.parties[$0].entity) }
    }
    var seen: Set<Int> = []
    mention.parties = mention.parties.filter { seen.insert(scene.parties[$0].entity).inserted }
    mention.parties.sort { scene.parties[$0].tokens.lowerBound < scene.parties[$1].tokens.lowerBound }
    mention.entities = mention.parties.map { scene.parties[$0].entity }
  }

  /// The two of the latest event of two; without one, the only two persons named so far.
  private func pair(for mention: EventMention, after earlier: [EventMention], countries: Bool) -> [Int] {
    for event in earlier.reversed().prefix(6) {
      let fitting = event.parties.filter { isCountry($0) == countries }
      if fitting.count == 2, event.parties.count == 2 { return fitting }
      // A third party to the talk, or two of another kind, leave the answer open.
      if event.parties.count > 2 || !countries && event.parties.count == 2 { return [] }
    }
    return onlyTwo(before: mention.tokens.lowerBound, countries: countries)
  }

  /// The only two persons, or countries, that the article has named before a token.
  private func onlyTwo(before token: Int, countries: Bool) -> [Int] {
    var found: [Int] = []
    var entities: [Int] = []
    for (index, party) in scene.parties.prefix(200).enumerated() {
      guard party.tokens.lowerBound < token else { break }
      guard countries ? isCountry(index) : party.what == .person, !party.isDescription,
        !entities.contains(party.entity)
      else { continue }
      entities.append(party.entity)
      found.append(index)
      if found.count > 2 { return [] }
    }
    return found.count == 2 ? found : []
  }

  private func isCountry(_ party: Int) -> Bool {
    guard scene.parties[party].what == .place else { return false }
    let match = scene.places.match(covering: scene.parties[party].tokens.lowerBound)
    return match?.entry.properties["kind"] == "country"
  }

  /// The only person of the sentence before the word, or of the sentence before it.
  private func one(for mention: EventMention, after earlier: [EventMention]) -> Int? {
    let sentence = scene.sentence(of: mention.head)
    let taken = Set(mention.parties.map { scene.parties[$0].entity })
    if let found = onlyPerson(in: sentence.lowerBound..<mention.tokens.lowerBound, besides: taken) {
      return found.index
    }
    if let subject = subjectBehind(mention, in: sentence) { return subject }
    guard sentence.lowerBound > 0,
      scene.article.block(at: scene.tokens[sentence.lowerBound].range.start)
        == scene.article.block(at: scene.tokens[sentence.lowerBound - 1].range.start)
    else { return nil }
    return onlyPerson(in: scene.sentence(of: sentence.lowerBound - 1), besides: taken)?.index
  }

  /// During his visit, *Erdogan* will sign: the person behind the comma.
  private func subjectBehind(_ mention: EventMention, in sentence: Range<Int>) -> Int? {
    let start = mention.tokens.upperBound
    guard mention.head - sentence.lowerBound < 6 else { return nil }
    for token in start..<max(start, min(start + 16, sentence.upperBound))
    where scene.isMark(token, [",", "،"]) {
      for next in token + 1..<token + 3 {
        guard let index = scene.party(next), scene.parties[index].what == .person else { continue }
        return scene.parties[index].isDescription ? nil : index
      }
    }
    return nil
  }

  /// The only person in a range; an answer without index says that there is more than one.
  private func onlyPerson(in range: Range<Int>, besides taken: Set<Int>) -> (index: Int?, Void)? {
    var found: Int?
    var token = range.lowerBound
    while token < range.upperBound {
      defer { token += 1 }
      guard let index = scene.party(token) else { continue }
      let party = scene.parties[index]
      guard party.what == .person, !party.isDescription, !taken.contains(party.entity) else {
        continue
      }
      if let found, scene.parties[found].entity != party.entity { return (nil, ()) }
      found = index
    }
    return found.map { ($0, ()) }
  }
}
