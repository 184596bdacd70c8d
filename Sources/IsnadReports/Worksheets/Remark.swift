/// Something that a worksheet remarks on: a fact that helps to look it up, or a lack.
struct Remark: Sendable, Hashable {
  /// The words.
  let words: String
  /// Says whether it is something that is wrong or missing.
  let isLack: Bool

  /// Something to know.
  static func fact(_ words: String) -> Remark { Remark(words: words, isLack: false) }

  /// Something wrong or missing.
  static func lack(_ words: String) -> Remark { Remark(words: words, isLack: true) }
}
