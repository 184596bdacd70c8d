/// A table of the page; on a narrow screen each row becomes a card, and each cell shows its head.
struct Table {
  /// A column.
  struct Column {
    /// The head.
    let head: String
    /// Says whether the column is for the paper copy only.
    let isForPaper: Bool

    init(_ head: String, isForPaper: Bool = false) {
      self.head = head
      self.isForPaper = isForPaper
    }
  }

  /// The class by which the style sheet and the script know the table.
  let name: Markup
  /// What the table holds, for those who hear it.
  let caption: String
  /// The columns.
  let columns: [Column]
  /// The rows.
  var rows: [Markup] = []
  /// The rows that are folded away on the screen until somebody asks for them.
  var folded: [Markup] = []

  init(_ name: Markup, caption: String, columns: [Column]) {
    self.name = name
    self.caption = caption
    self.columns = columns
  }

  init(_ name: Markup, caption: String, heads: [String]) {
    self.init(name, caption: caption, columns: heads.map { Column($0) })
  }

  /// Creates the table of a worksheet, a row from the cells of each line; nothing for an empty one.
  init?<Entry>(
    _ name: Markup, caption: String, heads: [String], of sheet: Worksheet<Entry>,
    cells: (Entry) -> Markup
  ) {
    guard !sheet.isEmpty else { return nil }
    self.init(name, caption: caption, heads: heads)
    rows = sheet.open.map { "<tr>\(cells($0))</tr>\n" }
    folded = sheet.folded.map { "<tr>\(cells($0))</tr>\n" }
  }

  /// A cell of a row, under its head.
  static func cell(_ head: String, class name: Markup = "", _ inner: Markup) -> Markup {
    let attribute: Markup = name.isEmpty ? "" : #" class="\#(name)""#
    return #"<td\#(attribute) data-label="\#(head)">\#(inner)</td>"#
  }

  /// The table as markup.
  var markup: Markup {
    let heads = columns.map { column -> Markup in
      let attribute: Markup = column.isForPaper ? #" class="paper""# : ""
      return #"<th scope="col"\#(attribute)>\#(column.head)</th>"#
    }
    let rest: Markup = folded.isEmpty ? "" : #"<tbody class="rest">\#(folded)</tbody>"#
    return """
      <table class="\(name)"><caption class="unseen">\(caption)</caption><thead><tr>\(heads)</tr></thead>
      <tbody>\(rows)</tbody>\(rest)</table>
      """
  }

  /// The table as markup, with the button that unfolds what is folded away.
  ///
  /// Without the script, and on paper, all rows stand open.
  func markup(_ ui: PageTexts) -> Markup {
    guard !folded.isEmpty else { return markup }
    let more = ui.unfold(folded.count)
    return """
      \(markup)<p class="unfold"><button type="button" class="more" aria-expanded="false" \
      data-more="\(more)" data-less="\(ui.fold)">\(more)</button></p>
      """
  }
}
