import Foundation
import Isnad
import IsnadText

/// The review report as one page that needs nothing else: no network, no further file.
struct ReviewPage {
  private let sheets: [ArticleSheet]
  private let summary: RunSummary
  private let ui: PageTexts

  init(of articles: [ReviewedArticle], _ summary: RunSummary, words: DisplayWords) {
    let ui = PageTexts(language: summary.messages)
    sheets = articles.enumerated().map { index, article in
      ArticleSheet(number: index + 1, reviewed: article, ui: ui, words: words)
    }
    self.summary = summary
    self.ui = ui
  }

  /// The page as markup.
  var markup: Markup {
    """
    <!DOCTYPE html>
    <html \(ui.language.attributes)>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(ReviewPage.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="isnad \(summary.version)">
    <title>\(title)</title>
    <style>\(ReviewPage.style)</style>
    </head>
    <body data-shown="\(ui.shown)" data-current="\(ui.current)" data-expand="\(ui.expand)" \
    data-collapse="\(ui.collapse)">
    \(skip)<main>\(masthead)\(articles)\
    \(PageElements.failures(summary.failures, ui))\(ProvenanceSection(sheets, summary, ui).markup)</main>
    <footer><p>\(ui.closing)</p><p class="screen">\(ui.printHint)</p></footer>
    <p id="live" class="unseen" aria-live="polite"></p>
    \(PageElements.help(ui))
    <script>\(ReviewPage.script)</script>
    </body>
    </html>

    """
  }

  private var articles: [Markup] {
    sheets.map { ArticleElement($0, summary, isAlone: sheets.count == 1).markup }
  }

  private var title: String {
    guard sheets.count == 1, let headline = sheets.first?.headline else { return ui.reportTitle }
    return ui.reportTitle + ui.colon + headline
  }

  private var skip: Markup {
    sheets.isEmpty ? "" : Elements.link(to: "a1-findings", "\(ui.skip)", with: #" class="skip""#)
  }

  /// What heads a report about several articles, or about none.
  private var masthead: Markup {
    guard sheets.count != 1 else { return "" }
    let counts = VerdictElements.counts(of: sheets, target: nil, ui)
    return """
      <header class="masthead">\(PageElements.brand(ui))<h1>\(ui.reportTitle)</h1>\
      \(VerdictElements.verdict(summary, ui))\(counts)\(overview)</header>

      """
  }

  private var overview: Markup {
    guard !sheets.isEmpty else { return "" }
    var table = Table(
      "articles", caption: ui.articles,
      heads: [ui.article, ui.verdict, ui.errors, ui.warnings, ui.notes])
    table.rows = sheets.map { sheet in
      let article = sheet.reviewed
      let name = Elements.code(sheet.article.source.name)
      let link =
        sheet.headline.map { headline -> Markup in
          let words = Elements.words(headline, of: sheet.article)
          return "\(Elements.link(to: sheet.anchor, words)) \(name)"
        } ?? Elements.link(to: sheet.anchor, name)
      let state = VerdictElements.state(of: article, ui)
      let numbers = Severity.allCases.sorted(by: >).map { severity in
        Table.cell(ui.severities(severity), class: "n", "\(article.counts[severity] ?? 0)")
      }
      return "<tr>\(Table.cell(ui.article, link))\(Table.cell(ui.verdict, state))\(numbers)</tr>\n"
    }
    return table.markup
  }
}

extension ReviewPage {
  /// The style sheet.
  static let style = Markup(trusted: PackageResources.report_css)
  /// The script.
  static let script = Markup(trusted: PackageResources.report_js)

  /// Allows the style sheet and the script of the program, by their hashes, and nothing else: not
  /// even a draft that smuggled markup past the escaping could run or load anything.
  static let policy = """
    default-src 'none'; style-src 'sha256-\(hash(of: style))'; \
    script-src 'sha256-\(hash(of: script))'; base-uri 'none'; form-action 'none'
    """

  private static func hash(of content: Markup) -> String {
    Data(SHA256(of: content.bytes).digest).base64EncodedString()
  }
}
