import Foundation
import Isnad
import IsnadText

/// The small pieces that all sections of the page are made of.
enum Elements {
  /// Words of an article, in its language and direction.
  static func words(_ text: String, of article: Article, tag: Markup = "bdi") -> Markup {
    words(text, in: article.language, tag: tag)
  }

  /// Words in a language and its direction.
  static func words(_ text: String, in language: Language, tag: Markup = "bdi") -> Markup {
    #"<\#(tag) class="words" \#(language.attributes)>\#(text)</\#(tag)>"#
  }

  /// Words of a rule.
  ///
  /// They are those of the language of messages, unless most of their letters run the other way: a
  /// house style has its messages in one language.
  static func told(_ text: String, in language: Language, tag: Markup, class name: Markup) -> Markup {
    let own = MessageLanguage.language(of: text, among: language)
    return #"<\#(tag) class="\#(name)" \#(own.attributes)>\#(text)</\#(tag)>"#
  }

  /// Words of which nobody knows the language.
  static func foreign(_ text: String, tag: Markup = "bdi") -> Markup {
    #"<\#(tag) dir="auto">\#(text)</\#(tag)>"#
  }

  /// A link to a place of the page.
  static func link(to anchor: Markup, _ inner: Markup, with attributes: Markup = "") -> Markup {
    """
    <a href="#\(anchor)"\(attributes)>\(inner)</a>
    """
  }

  /// The attributes of a link from a table to the draft.
  static func toDraft(_ title: String) -> Markup { #" class="go" title="\#(title)""# }

  /// A path, an id, a version: from left to right in every language.
  static func code(_ text: String) -> Markup {
    #"<bdi class="code" dir="ltr">\#(text)</bdi>"#
  }

  /// Digits that must not change places with their surroundings.
  static func figures(_ text: String) -> Markup { #"<bdi dir="ltr">\#(text)</bdi>"# }

  /// Line and column, or paragraph and run.
  static func place(_ place: ReportedPlace, in language: Language) -> Markup {
    let words = place.words(in: language)
    return switch place {
    case .line: figures(words)
    case .document: "<bdi>\(words)</bdi>"
    }
  }

  /// A date, readable to programs too.
  static func date(_ date: ArticleDate) -> Markup {
    #"<time datetime="\#(date.description)">\#(figures(date.description))</time>"#
  }

  /// Something of lesser weight.
  static func faint(_ text: String) -> Markup { faint("\(text)" as Markup) }

  /// Something of lesser weight.
  static func faint(_ inner: Markup) -> Markup { #"<span class="faint">\#(inner)</span>"# }

  /// What stands in an empty cell of a worksheet; on a narrow screen the cell is left out.
  static let dash: Markup = #"<span class="faint dash">–</span>"#

  /// A remark on a line of its own, coloured where something is wrong or missing.
  static func remark(_ remark: Remark) -> Markup {
    let name: Markup = remark.isLack ? "quality lack" : "quality"
    return #"<span class="\#(name)">\#(remark.words)</span>"#
  }

  /// Remarks below each other; a dash where there are none.
  static func remarks(_ remarks: [Remark]) -> Markup {
    remarks.isEmpty ? dash : "<div>\(remarks.map(remark))</div>"
  }

  /// A sentence that stands where a table would be empty.
  static func none(_ text: String) -> Markup { #"<p class="none">\#(text)</p>"# }

  /// An excerpt that the script may shorten on the screen.
  static func clamp(_ inner: Markup) -> Markup { #"<div class="clamp">\#(inner)</div>"# }

  /// A confidence between 0 and 1, in per cent.
  static func percent(_ confidence: Decimal) -> String {
    var (exact, rounded) = (confidence * 100, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .plain)
    return "\(rounded)%"
  }
}
