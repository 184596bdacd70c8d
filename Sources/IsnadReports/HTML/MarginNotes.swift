import Isnad

/// The notes in the margin of the draft, each beside the block where its finding begins.
struct MarginNotes {
  /// How many blocks down a margin may reach, so that long notes push no text apart.
  private static let longestReach = 6

  private let sheet: ArticleSheet
  private let byBlock: [Int: [Int]]
  private let unplaced: [Int]
  private let reaches: [Int]

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
    var (byBlock, unplaced): ([Int: [Int]], [Int]) = ([:], [])
    for (index, home) in sheet.copy.homes.enumerated() {
      if let home { byBlock[home, default: []].append(index + 1) } else { unplaced.append(index + 1) }
    }
    let count = sheet.article.blocks.count
    var reaches = [Int](repeating: 1, count: count)
    var free = 1
    for block in (0..<count).reversed() {
      reaches[block] = min(free, MarginNotes.longestReach)
      free = byBlock[block] == nil ? free + 1 : 1
    }
    (self.byBlock, self.unplaced, self.reaches) = (byBlock, unplaced, reaches)
  }

  /// The notes beside a block.
  func beside(_ block: Int) -> Markup {
    byBlock[block].map { list($0, reach: reaches[block]) } ?? ""
  }

  /// The notes on the draft as a whole, and on places outside its blocks.
  var aboutWholeDraft: Markup {
    guard !unplaced.isEmpty else { return "" }
    return """
      <aside class="whole"><p class="about-whole">\(sheet.ui.wholeDraft)</p>\
      \(list(unplaced, reach: 1))</aside>
      """
  }

  private func list(_ numbers: [Int], reach: Int) -> Markup {
    let span: Markup = reach > 1 ? " span-\(reach)" : ""
    return """
      <ol class="notes\(span)" \(sheet.ui.language.attributes) aria-label="\(sheet.ui.margin)">\
      \(numbers.map(note))</ol>
      """
  }

  private func note(_ number: Int) -> Markup {
    let finding = sheet.reviewed.findings[number - 1]
    let message = Elements.told(
      finding.message, in: sheet.reviewed.messages, tag: "span", class: "message")
    return """
      <li id="\(sheet.anchor(.note, number))" class="\(finding.severity.rawValue)" \
      data-finding="\(number)"><a class="num" href="#\(sheet.anchor(.finding, number))" \
      title="\(sheet.ui.back)">\(number)</a> \
      <span class="sev">\(sheet.ui.severity(finding.severity))</span> \(message)</li>
      """
  }
}
