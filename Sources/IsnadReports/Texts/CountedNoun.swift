import Isnad

/// A phrase with a number, in the forms that English and Arabic have for one, two and many.
///
/// The forms are the plural categories of the Unicode CLDR. `{count}` stands for the number.
struct CountedNoun: Sendable {
  /// The English forms.
  struct English: Sendable {
    let one: String
    let other: String
  }

  /// The Arabic forms: *few* is 3 to 10 and their like, *many* 11 to 99, *other* full hundreds.
  struct Arabic: Sendable {
    let zero: String
    let one: String
    let two: String
    let few: String
    let many: String
    let other: String
  }

  let english: English
  let arabic: Arabic

  init(en english: English, ar arabic: Arabic) {
    self.english = english
    self.arabic = arabic
  }

  /// The phrase for a number.
  func callAsFunction(_ count: Int, _ language: Language) -> String {
    let form = language == .arabic ? arabicForm(count) : count == 1 ? english.one : english.other
    return form.filled(["count": String(count)])
  }

  private func arabicForm(_ count: Int) -> String {
    switch (count, count % 100) {
    case (0, _): arabic.zero
    case (1, _): arabic.one
    case (2, _): arabic.two
    case (_, 3...10): arabic.few
    case (_, 11...99): arabic.many
    default: arabic.other
    }
  }
}
