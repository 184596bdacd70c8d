import Foundation
import Isnad
import PluginTestSupport
import Testing

struct ClaimTests {
  private func claims(in text: String, _ language: Language = .english) throws -> [Claim] {
    try AnnotatedText("Headline\n\n" + text, language).article.annotations(of: Claim.self).map(\.value)
  }

  @Test(arguments: [
    ("Unemployment rose by 18 percent to 43,000 in 2023.", Claim.ClaimType.statistic),
    ("She is the first woman to lead the bank.", .superlative),
    ("The ministry will open nine schools in the north.", .forecast),
    ("They signed an arms deal in spring.", .sensitive),
    ("The talks were held because of the drought.", .causal),
    ("The north grows more wheat than the south.", .comparison),
    ("The visit reflects the desire of both capitals.", .intention),
    ("The council closed the harbour on Monday.", .event),
  ])
  func `an English sentence has a type`(_ text: String, _ type: Claim.ClaimType) throws {
    #expect(try claims(in: text).map(\.type) == [type])
  }

  @Test(arguments: [
    ("ارتفعت البطالة بنسبة 18 بالمئة في عام 2023.", Claim.ClaimType.statistic),
    ("وهي أول رئيسة للمصرف في تاريخه.", .superlative),
    ("سوف تفتح الوزارة مدارس في الشمال.", .forecast),
    ("ووقعا صفقات تسليح في الربيع.", .sensitive),
    ("توقفت المحادثات بسبب الجفاف.", .causal),
    ("وتعكس الزيارة رغبة البلدين في الحوار.", .intention),
    ("أعلن المجلس إغلاق الميناء أمس.", .event),
  ])
  func `an Arabic sentence has a type`(_ text: String, _ type: Claim.ClaimType) throws {
    #expect(try claims(in: text, .arabic).map(\.type) == [type])
  }

  /// The sums of `Benchmarks/claims/features.py` over the weights, as scores: the program and the script
  /// that trains it must count the same things.
  @Test(arguments: [
    ("Unemployment rose by 18 percent to 43,000 people in 2023.", "0.96"),
    ("We're going to fight for you, and I'll never stop.", "0.05"),
    ("The mayor's office closed twelve schools last year because the roofs leaked.", "0.88"),
    ("What do you want from us?", "0.01"),
    ("It cost $4.5 billion, twice as much as the U.S. budget of 1999... and nobody said so.", "0.99"),
    ("He didn't vote for the “New Deal” in 1934.", "0.9"),
    ("In the 1960s, the B2 line carried 9/10 of all passengers (roughly 1,000 a day).", "0.77"),
    ("I think, honestly: that is Fiancée's own doing!", "0.08"),
  ])
  func `the program scores as the training script does`(_ text: String, _ score: String) throws {
    #expect(try claims(in: text).map(\.score) == [Decimal(string: score)])
  }

  @Test func `figures score higher than wishes in both languages`() throws {
    let english = try claims(in: "Exports fell by 18 percent in 2023.\n\nI hope we will be friends.")
    let arabic = try claims(in: "تراجعت الصادرات بنسبة 18 بالمئة.\n\nأتمنى أن نلتقي مرة أخرى.", .arabic)
    for pair in [english, arabic] {
      try #require(pair.count == 2)
      #expect(pair[0].score > Decimal(7) / 10)
      #expect(pair[1].score < Decimal(4) / 10)
      #expect(pair[0].priority == .high)
      #expect(pair[1].priority == .low)
    }
  }

  @Test func `a claim belongs to who makes it`() throws {
    let found = try claims(in: "\"Exports fell by 18 percent in 2023,\" said Ida Holm, the minister.")
    #expect(found.map(\.voice) == [.speaker])
    #expect(found.map(\.isSourced) == [true])
    #expect(found.map(\.priority) == [.medium])
    #expect(found.first?.speaker?.contains("Holm") == true)
  }

  @Test func `a kicker claims nothing`() throws {
    #expect(try claims(in: "Oslo.").isEmpty)
  }
}
