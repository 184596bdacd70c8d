import Isnad
import IsnadText

/// Tells which changes without a figure have one for the same measure elsewhere in the article.
struct ElsewhereFigures {
  let scene: ChangeScene

  func mark(_ mentions: inout [Mention]) {
    let isAsked = mentions.contains { !$0.change.hasFigure && $0.measure != nil }
    guard isAsked else { return }
    var figured: Set<String> = []
    for mention in mentions where mention.change.hasFigure {
      if let name = mention.measure?.name { figured.insert(name) }
    }
    for quantity in scene.quantities {
      if let name = measured(quantity) { figured.insert(name) }
    }
    for index in mentions.indices where !mentions[index].change.hasFigure {
      guard let name = mentions[index].measure?.name else { continue }
      mentions[index].change.hasFigureElsewhere = figured.contains(name)
    }
  }

  /// What a quantity counts, where it stands close behind a measure or before one.
  private func measured(_ quantity: ChangeScene.Located<Quantity>) -> String? {
    guard !quantity.value.isVague else { return nil }
    switch quantity.value.role {
    case .rank, .label, .age: return nil
    // “Trade between the two countries” has no figure of trade.
    case .count,
      .number where quantity.value.digits == .words:
      return nil
    default: break
    }
    let first = quantity.tokens.lowerBound
    var index = first - 1
    while index >= max(0, first - 12), !scene.isMark(index, [".", "؟", "?", "!", ";", "؛"]) {
      if let match = scene.measures.match(covering: index), let measure = scene.measure(match) {
        return measure.name
      }
      index -= 1
    }
    for place in quantity.tokens.upperBound..<min(quantity.tokens.upperBound + 4, scene.tokens.count) {
      if let match = scene.measures.match(startingAt: place) { return scene.measure(match)?.name }
    }
    return nil
  }
}
