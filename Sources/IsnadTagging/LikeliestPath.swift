/// The row of tags that costs least: what each word costs, and what each tag costs behind the one before it.
enum LikeliestPath {
  static func tags(of choices: [[TagChoice]]) -> [PennTag] {
    var last = [TagChoice(.start)]
    var back: [[Int]] = []
    for list in choices {
      var next: [TagChoice] = []
      var from: [Int] = []
      for choice in list {
        var best = (cost: Int.max, index: 0)
        for (index, before) in last.enumerated() {
          let cost = before.cost + Transitions.cost(before.tag, choice.tag)
          if cost < best.cost { best = (cost, index) }
        }
        next.append(TagChoice(choice.tag, best.cost + choice.cost))
        from.append(best.index)
      }
      back.append(from)
      last = next
    }
    var tags: [PennTag] = []
    var index = last.indices.min { last[$0].cost < last[$1].cost } ?? 0
    for place in choices.indices.reversed() {
      guard index < choices[place].count else { return [] }
      tags.append(choices[place][index].tag)
      index = back[place][index]
    }
    return tags.reversed()
  }
}
