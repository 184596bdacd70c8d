/// Lists of entities by numbers, those of words or of spellings; each in the order in which they were
/// entered.
struct EntityLists {
  /// The places of the first and the last entity of a list; none where nothing was entered.
  private struct Ends {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  private struct Link {
    let entity: Int32
    var next: Int32 = -1
  }

  private var ends: [Ends] = []
  private var links: [Link] = []

  /// The most entities of one list that are looked at: an article of ever new cousins must not take
  /// more time than its length allows.
  private static let most = 100

  mutating func append(_ entity: Int, to number: Int) {
    if number >= ends.count {
      ends.append(contentsOf: repeatElement(Ends(), count: number + 1 - ends.count))
    }
    let place = Int32(links.count)
    links.append(Link(entity: Int32(entity)))
    if ends[number].first < 0 {
      ends[number].first = place
    } else {
      links[Int(ends[number].last)].next = place
    }
    ends[number].last = place
  }

  /// The entity that was entered last in a list.
  func last(of number: Int) -> Int? {
    guard number < ends.count, ends[number].last >= 0 else { return nil }
    return Int(links[Int(ends[number].last)].entity)
  }

  /// The first entity of a list of which something is true.
  func first(of number: Int, where fits: (Int) -> Bool) -> Int? {
    guard number < ends.count else { return nil }
    var place = ends[number].first
    var left = EntityLists.most
    while place >= 0, left > 0 {
      let link = links[Int(place)]
      if fits(Int(link.entity)) { return Int(link.entity) }
      place = link.next
      left -= 1
    }
    return nil
  }

  /// The entities of a list.
  func entities(of number: Int) -> [Int] {
    var result: [Int] = []
    _ = first(of: number) { entity in
      result.append(entity)
      return false
    }
    return result
  }
}
