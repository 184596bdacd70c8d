import Foundation
import Isnad
import PluginTestSupport
import Testing

struct FigureTests {
  private func change(_ text: String, _ language: Language) throws -> Change {
    let found = try AnnotatedText("Headline\n\n" + text, language).changes
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test(arguments: [
    ("Exports rose 13% last year.", Language.english, 13),
    ("The union wants wages to rise by 7%.", .english, 7),
    ("There was a 13% increase in exports.", .english, 13),
    ("Exports reached 4.5 billion dollars, up 13%.", .english, 13),
    ("Revenue was 6% higher than a year earlier.", .english, 6),
    ("ارتفعت الصادرات بنسبة 13%.", .arabic, 13),
    ("تطالب النقابة بزيادة الأجور بنسبة 7%.", .arabic, 7),
    ("بلغت الصادرات 4.5 مليار دولار، بزيادة 13%.", .arabic, 13),
    ("سجلت الشركة ارتفاعاً في الأرباح بلغت نسبته 12%.", .arabic, 12),
  ])
  func `the percentage of a change is told`(
    _ text: String, _ language: Language, _ percent: Int
  ) throws {
    #expect(try change(text, language).percent?.value == Decimal(percent))
  }

  @Test(arguments: [
    ("Inflation fell to 3% from 4%.", Language.english, 4, 3),
    ("Exports rose from 400 to 450 million dollars.", .english, 400_000_000, 450_000_000),
    ("The number of visitors fell to 3,200 from 4,100.", .english, 4100, 3200),
    ("تراجع التضخم إلى 3% مقابل 4%.", .arabic, 4, 3),
    ("ارتفعت الصادرات من 400 إلى 450 مليون دولار.", .arabic, 400_000_000, 450_000_000),
    ("تضاعف عدد السكان من 10 إلى 15 مليوناً.", .arabic, 10_000_000, 15_000_000),
  ])
  func `from and to are told`(
    _ text: String, _ language: Language, _ from: Int, _ to: Int
  ) throws {
    let change = try change(text, language)
    #expect(change.from?.value == Decimal(from))
    #expect(change.to?.value == Decimal(to))
    #expect(change.percent == nil)
  }

  @Test func `amount, points and factor are told apart`() throws {
    #expect(try change("Profit fell by 120 million euros.", .english).amount?.value == 120_000_000)
    #expect(try change("Unemployment rose by 2 percentage points.", .english).points?.value == 2)
    #expect(try change("Prices rose threefold.", .english).factor?.value == 3)
    #expect(try change("Prices doubled.", .english).factor?.value == 2)
    #expect(try change("تضاعفت الأسعار.", .arabic).factor?.value == 2)
  }

  @Test func `what was reached before the change is where it went to`() throws {
    let change = try change("Exports reached 4.5 billion dollars in 2024, up 13%.", .english)
    #expect(change.to?.value == 4_500_000_000)
    #expect(change.measure == "exports")
  }

  @Test func `two measures keep their own figures`() throws {
    let found = try AnnotatedText("Headline\n\nWages rose 2%, while prices rose 5%.").changes
    #expect(found.map { $0.percent?.value } == [2, 5])
  }

  @Test(arguments: [
    ("He fell 20 metres to his death.", Language.english),
    ("The club was up 2-0 at half time.", .english),
    ("Up to 30% of the boats were lost.", .english),
    ("سقط من ارتفاع عشرين متراً.", .arabic),
  ])
  func `a figure alone makes no change of a fall`(_ text: String, _ language: Language) throws {
    let found = try AnnotatedText("Headline\n\n" + text, language)
    #expect(found.changes.isEmpty, "\(found.words(of: Change.self))")
  }
}
