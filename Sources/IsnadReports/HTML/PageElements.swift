import Isnad
import IsnadText

/// What stands around the articles of the page.
enum PageElements {
  /// The name of the program, and the way to the list of keys.
  static func brand(_ ui: PageTexts) -> Markup {
    """
    <p class="brand"><span lang="ar" dir="rtl">إسناد</span> <span lang="en" dir="ltr">Isnad</span>\
    <button type="button" class="open-help" aria-keyshortcuts="?">\(ui.shortcuts) <kbd>?</kbd></button></p>
    """
  }

  /// The date of an article and where it was taken from.
  static func date(of article: Article, _ ui: PageTexts) -> Markup {
    guard let date = article.metadata.date else { return Elements.faint(ui.dateNone) }
    return "\(Elements.date(date)) \(Elements.faint(ui.origin(article.metadata.dateOrigin)))"
  }

  /// The list of keys.
  static func help(_ ui: PageTexts) -> Markup {
    let rows: [(keys: [String], meaning: String)] = [
      (["j", "n"], ui.helpNext), (["k", "p"], ui.helpPrevious), (["b"], ui.helpTable),
      (["1", "2", "3"], ui.helpSeverity), (["/"], ui.helpFilter), (["?"], ui.helpHelp),
      (["Esc"], ui.helpClose),
    ]
    let items = rows.map { row -> Markup in
      let keys = row.keys.map { #"<kbd dir="ltr">\#($0)</kbd> "# as Markup }
      return "<div><dt>\(keys)</dt><dd>\(row.meaning)</dd></div>"
    }
    return """
      <dialog id="help" aria-labelledby="help-h"><h2 class="subject" id="help-h">\(ui.shortcuts)</h2>\
      <dl>\(items)</dl><form method="dialog"><button>\(ui.close)</button></form></dialog>
      """
  }

  /// What could not be checked, in the form of compilers: file, place, what was found, what to do.
  static func failures(_ failures: [Failure], _ ui: PageTexts) -> Markup {
    guard !failures.isEmpty else { return "" }
    let items = failures.map { failure -> Markup in
      let place = failure.position.map { ":\($0.line):\($0.column)" } ?? ""
      let excerpt = failure.excerpt.map { Elements.foreign($0, tag: "pre") } ?? ""
      let advice = failure.advice.map { Elements.foreign($0, tag: "p") } ?? ""
      return """
        <li><p>\(Elements.code(failure.file + place)) \(Elements.foreign(failure.message))</p>\
        \(excerpt)\(advice)</li>
        """
    }
    return """
      <section class="notices" id="notices" aria-labelledby="notices-h">\
      <h2 class="subject" id="notices-h">\(ui.notChecked)</h2><ul>\(items)</ul></section>
      """
  }
}

extension PageTexts {
  /// Where the date of an article was taken from.
  func origin(_ origin: Metadata.DateOrigin) -> String {
    switch origin {
    case .flag: dateFromFlag
    case .line: dateFromLine
    case .metadata: dateFromMetadata
    case .dateline: dateFromDateline
    case .configuration: dateFromConfiguration
    case .none: dateFromNone
    }
  }

  /// The name of a language; its code where the page has no name for it.
  func name(of language: Language) -> String {
    switch language {
    case .arabic: langAr
    case .english: langEn
    default: language.rawValue
    }
  }
}
