import Isnad

/// What can be wrong with a suppression; each is a rule of the set `isnad`.
enum SuppressionFault: String, CaseIterable {
  case withoutRule = "suppression-without-rule"
  case withoutReason = "suppression-without-reason"
  case unknownRule = "suppression-of-unknown-rule"
  case unused = "unused-suppression"

  var severity: Severity { self == .unused ? .note : .warning }

  func message(_ rule: String, in language: Language) -> String {
    switch (self, language) {
    case (.withoutRule, .arabic): "استثناء بلا اسم قاعدة، فلا أثر له"
    case (.withoutRule, _): "this suppression names no rule and suppresses nothing"
    case (.withoutReason, .arabic): "استثناء بلا سبب، فلا أثر له"
    case (.withoutReason, _): "this suppression gives no reason and suppresses nothing"
    case (.unknownRule, .arabic): "لا توجد قاعدة باسم “\(rule)”"
    case (.unknownRule, _): "no rule is called “\(rule)”"
    case (.unused, .arabic): "القاعدة “\(rule)” لا تجد هنا ما يُستثنى"
    case (.unused, _): "“\(rule)” finds nothing here to suppress"
    }
  }

  /// What to do about it; a comment of a document has no delimiters.
  func hint(in language: Language, ofDocument isDocument: Bool) -> String {
    let words = "\(SuppressionComment.keyword) RULE: REASON"
    let form = isDocument ? words : "<!-- \(words) -->"
    switch (self, language) {
    case (.unused, .arabic): return "احذف التعليق."
    case (.unused, _): return "Remove the comment."
    case (.unknownRule, .arabic): return "الأمر isnad rules يعرض أسماء القواعد."
    case (.unknownRule, _): return "The command isnad rules lists the names."
    case (_, .arabic): return "اكتب: \(form)"
    case (_, _): return "Write \(form)"
    }
  }
}
