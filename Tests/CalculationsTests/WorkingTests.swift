import Foundation
import Isnad
import PluginTestSupport
import Testing

/// What a calculation tells besides right and wrong: its working, its operands, its place.
struct WorkingTests {
  private func calculations(
    _ text: String, _ language: Language = .english
  ) throws -> [(words: String, value: Calculation)] {
    let article = try AnnotatedText(text, language).article
    return article.annotations(of: Calculation.self).map {
      (article.article[$0.annotation.range], $0.value)
    }
  }

  @Test(arguments: [
    (
      "Exports rose from $4.0bn to $4.5bn, up 15%.", Language.english, "15%",
      "4.0 → 4.5 bn = +12.5 % ≠ 15 %"
    ),
    (
      "ارتفعت الصادرات من 4 إلى 4.5 مليار دولار بزيادة 15%.", .arabic, "15%",
      "4 → 4.5 مليار = +12.5 % ≠ 15 %"
    ),
    ("Unemployment rose from 4% to 6%, up 2%.", .english, "2%", "4 % → 6 % = +2 pp = +50 % ≠ 2 %"),
    (
      "The crash left 12 dead: 7 men, 4 women.", .english, "12 dead", "7 + 4 = 11 ≠ 12"
    ),
    (
      "The 20 families have on average 3.48 children.", .english, "3.48 children",
      "3.48 × 20 = 69.6; 3.45 < 3.48 < 3.5"
    ),
    (
      "The state spends $4.5bn on its 90 million people, or $40 per head.", .english, "$40",
      "4.5 bn / 90 m = 50 ≠ 40"
    ),
  ])
  func `a reader can follow the working`(
    _ text: String, _ language: Language, _ words: String, _ working: String
  ) throws {
    let found = try calculations(text, language).filter { !$0.value.agrees }
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.value.working) == [working])
  }

  @Test func `a right figure is worked out too`() throws {
    let found = try calculations("Exports rose from $4.0bn to $4.5bn, up 12.5%.")
    #expect(found.map(\.value.agrees) == [true])
    #expect(found.first?.value.operands.count == 2)
    #expect(found.first?.value.computed == Decimal(125) / 10)
  }

  @Test(arguments: [
    "Exports rose to $4.5bn, up 15%.",
    "The $3bn company said revenue grew 15% in a year.",
    "Exports to China and Japan rose from $4.0bn and $3.0bn to $4.5bn and $3.6bn.",
    "Twelve people came, and seven men and four women stayed away.",
  ])
  func `what does not belong together is not worked out`(_ text: String) throws {
    #expect(
      try calculations(text).filter {
        $0.value.form != .range && $0.value.confidence > .hundredths(80)
      }.map(\.words) == [])
  }

  @Test func `words that open a figure open the result`() throws {
    let more = try calculations("Sales rose from 100 cars to 145 cars, up more than 40%.")
    #expect(more.map(\.value.agrees) == [true])
    let less = try calculations("Sales rose from 100 cars to 145 cars, up less than 40%.")
    #expect(less.map(\.value.agrees) == [false])
  }
}
