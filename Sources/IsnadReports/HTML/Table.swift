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

  init(_ name: Markup, caption: String, columns: [Column]) {
    self.name = name
    self.caption = caption
    self.columns = columns
  }

  init(_ name: Markup, caption: String, heads: [String]) {
    self.init(name, caption: caption, columns: heads.map { Column($0) })
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
    return """
      <table class="\(name)"><caption class="unseen">\(caption)</caption><thead><tr>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }
}
