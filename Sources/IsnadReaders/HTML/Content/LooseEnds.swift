internal import Isnad
internal import IsnadText

/// Leaves out lines of furniture that stand among the paragraphs without a name that tells.
enum LooseEnds {
  /// The blocks without labels, leads to other articles, and lists of links at the end.
  static func cut(from drafts: [BlockDraft]) -> [BlockDraft] {
    var result: [BlockDraft] = []
    var isLedAway = false
    for draft in drafts {
      // Ornaments between paragraphs: stars, an emoji.
      guard draft.words.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit }) else { continue }
      let isLink = draft.linkedCount * 5 >= draft.wordCount * 4
      if draft.wordCount <= 40, draft.kind != .headline {
        let words = Folding.fold(draft.words).trimmingMarks()
        if labels.contains(words) { continue }
        let leads = leads.contains {
          words == $0 || words.hasPrefix($0 + " ") || words.hasPrefix($0 + ":")
        }
        if leads, isLink || self.leads.contains(words) || draft.linkedCount * 2 >= draft.wordCount {
          isLedAway = true
          continue
        }
      }
      if isLedAway, isLink { continue }
      isLedAway = false
      result.append(draft)
    }
    cutTrailingLinks(from: &result)
    return result
  }

  /// Two and more links in a row that nothing follows lead to other pages, unless a heading says
  /// what they are.
  private static func cutTrailingLinks(from drafts: inout [BlockDraft]) {
    let count = drafts.reversed().prefix { draft in
      switch draft.kind {
      case .headline, .heading: false
      default: draft.linkedCount * 5 >= draft.wordCount * 4
      }
    }.count
    guard count > 1, count < drafts.count else { return }
    if case .heading = drafts[drafts.count - count - 1].kind { return }
    drafts.removeLast(count)
  }

  private static let labels = Set(FurnitureNames.labels.map(Folding.fold))
  private static let leads = FurnitureNames.leads.map(Folding.fold)
}

extension String {
  /// The text without marks and spaces at its ends.
  fileprivate func trimmingMarks() -> String {
    let isMark: (Unicode.Scalar) -> Bool = { !$0.isLetter && !$0.isDigit }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isMark($0) }),
      let last = scalars.lastIndex(where: { !isMark($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
