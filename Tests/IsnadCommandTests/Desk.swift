/// A desk with two rules of its own, and none of the bundled ones: what these tests say of the
/// program does not change when a bundled rule does.
extension Tool {
  /// Sets the desk up.
  ///
  /// - Parameter more: further lines of its configuration.
  func setUpDesk(_ more: String = "") throws {
    try write("include: rules/desk.yml\nrulesets: [desk]\n\(more)", to: ".isnad.yml")
    try write(Tool.rules, to: "rules/desk.yml")
  }

  /// A paragraph of more than five words is an error, a sentence of just two a warning.
  static let rules = """
    ruleset: desk
    about: { en: The rules of a desk., ar: قواعد مكتب. }
    rules:
      long-paragraph:
        flag: paragraph
        where: { words: { over: 5 } }
        severity: error
        message: { en: "“{text}” is long", ar: "«{text}» طويلة" }
        hint: { en: Shorten it., ar: اختصرها. }
        examples:
          flagged: [{ text: "[[One two three four five six]].", language: en }]
          clean: [{ text: One two., language: en }]
      two-words:
        flag: sentence
        where: { words: { over: 1, under: 3 } }
        severity: warning
        message: { en: "“{text}” is short", ar: "«{text}» قصيرة" }
        examples:
          flagged: [{ text: "[[One two.]]", language: en }]
          clean: [{ text: One two three., language: en }]

    """

  /// A text in which the desk finds nothing.
  static let clean = "Nothing was said today.\n"
  /// A text with a warning.
  static let short = "Nothing happened.\n"
  /// A text with an error.
  static let long = "Nothing at all was said at the harbour.\n"
}
