/// A growing list of the tags that a word can have: of one that is named twice, the cheaper holds.
struct Choices {
  private(set) var list: [TagChoice] = []

  var isEmpty: Bool { list.isEmpty }

  init() {}

  init(_ list: [TagChoice]) { self.list = list }

  mutating func add(_ tag: PennTag, _ cost: Int) {
    if let index = list.firstIndex(where: { $0.tag == tag }) {
      list[index].cost = min(list[index].cost, cost)
    } else {
      list.append(TagChoice(tag, cost))
    }
  }

  mutating func add(_ choices: [TagChoice], more: Int = 0) {
    for choice in choices { add(choice.tag, choice.cost + more) }
  }

  /// The same choices, each dearer.
  func raised(by cost: Int) -> Choices { Choices(list.map { TagChoice($0.tag, $0.cost + cost) }) }
}
