import Isnad

/// The words of the page, in the language in which it speaks.
struct PageTexts: Sendable {
  /// The language.
  let language: Language

  /// What stands between two items of a list.
  var comma: String { ReportTexts.comma(language) }

  /// What stands between a name and its value.
  var colon: String { ReportTexts.colon(language) }

  /// Chooses between the versions of a text; English stands in for a language the page has not.
  func text(en english: String, ar arabic: String) -> String {
    language == .arabic ? arabic : english
  }
}

extension Language {
  /// The attributes that tell a browser the language and direction of words.
  var attributes: Markup { #"lang="\#(rawValue)" dir="\#(isRightToLeft ? "rtl" : "ltr")""# }
}
