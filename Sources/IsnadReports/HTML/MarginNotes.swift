import Isnad

/// The notes in the margin of the draft, each beside the row where its finding begins.
struct MarginNotes {
  /// How many rows down a margin may reach, so that long notes push no text apart.
  private static let longestReach = 6

  private let sheet: ArticleSheet
  private let byRow: [[Int]]
  private let unplaced: [Int]
  private let reaches: [Int]

  /// Places the notes beside rows, each of one block or several.
  init(_ sheet: ArticleSheet, beside rows: [Range<Int>]) {
    self.sheet = sheet
    var (byBlock, unplaced): ([Int: [Int]], [Int]) = ([:], [])
    for (index, home) in sheet.copy.homes.enumerated() {
      if let home { byBlock[home, default: []].append(index + 1) } else { unplaced.append(index + 1) }
    }
    byRow = rows.map { row in row.flatMap { byBlock[$0] ?? [] } }
    var reaches: [Int] = []
    var free = 1
    for numbers in byRow.reversed() {
      reaches.append(min(free, MarginNotes.longestReach))
      free = numbers.isEmpty ? free + 1 : 1
    }
    self.reaches = reaches.reversed()
    self.unplaced = unplaced
  }

  /// The notes beside a row.
  func beside(_ row: Int) -> Markup {
    byRow[row].isEmpty ? "" : list(byRow[row], reach: reaches[row])
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
