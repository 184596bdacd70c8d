import Foundation
import Isnad
import IsnadText
import PluginTestSupport
import Testing

/// What a text's quantities are: words, role and value, with the unit or currency.
func told(_ text: String, _ language: Language = .english) throws -> [String] {
  let annotated = try AnnotatedText(text, language)
  return annotated.article.annotations(of: Quantity.self).map { annotation, value in
    var words = "\(annotated.article.article[annotation.range]): \(value.role.rawValue)"
    if let number = value.value { words += " \(number)" }
    if let upper = value.upper { words += "–\(upper)" }
    if let unit = value.unit ?? value.currency { words += " \(unit)" }
    return words
  }
}

struct EnglishQuantityTests {
  @Test(arguments: [
    ("Sales were $4.5bn.", ["$4.5bn: money 4500000000 USD"]),
    ("He paid 5 million Canadian dollars.", ["5 million Canadian dollars: money 5000000 CAD"]),
    ("It cost US$20m.", ["US$20m: money 20000000 USD"]),
    ("About 4,000 people came.", ["About 4,000 people: count 4000"]),
    ("At least 12 people were killed.", ["At least 12 people: casualties 12"]),
    ("Twelve young men were there.", ["Twelve young men: count 12"]),
    ("It rose 12.5 per cent.", ["12.5 per cent: percent 12.5"]),
    ("It rose by 2 percentage points.", ["2 percentage points: points 2"]),
    ("It fell 25 basis points.", ["25 basis points: points 0.25 basis-point"]),
    ("Half of them left.", ["Half: fraction 0.5"]),
    ("It was three times as large.", ["three times: multiple 3"]),
    ("It was twice as large.", ["twice: multiple 2"]),
    (
      "The 20-mile road is 300 square kilometres.",
      ["20-mile: measure 20 mi", "300 square kilometres: measure 300 km²"]
    ),
    ("It was -5°C.", ["-5°C: measure -5 °C"]), ("A 35-year-old man left.", ["35-year-old: age 35 year"]),
    ("Between 15 and 20 people left.", ["Between 15 and 20 people: count 15–20"]),
    ("It took 15-20 percent.", ["15-20 percent: percent 15–20"]),
    (
      "From 4 to 4.5 billion dollars.",
      ["4: money 4000000000 USD", "4.5 billion dollars: money 4500000000 USD"]
    ),
    ("It came third.", ["third: rank 3"]), ("He read page 5.", ["5: label 5"]),
    ("The law got 120 votes.", ["120 votes: votes 120"]),
  ])
  func `quantities have a role and a value`(_ text: String, _ found: [String]) throws {
    #expect(try told(text) == found)
  }

  @Test(arguments: [
    "The F-16 left at 9:30.", "In 2019 nothing happened.", "Call 555-123-4567.", "One of them left.",
    "He went to Second Avenue.",
  ])
  func `codes, years and dates are no quantities`(_ text: String) throws {
    #expect(try told(text) == [])
  }
}

struct ArabicQuantityTests {
  @Test(arguments: [
    ("بلغت المبيعات 4.5 مليار دولار.", ["4.5 مليار دولار: money 4500000000 USD"]),
    ("دفع 5 ملايين دينار عراقي.", ["5 ملايين دينار عراقي: money 5000000 IQD"]),
    ("دفع مليوني ليرة تركية.", ["مليوني ليرة تركية: money 2000000 TRY"]),
    ("قتل نحو 12 شخصاً.", ["نحو 12 شخصاً: casualties 12"]), ("وصل وزيران.", ["وزيران: count 2"]),
    ("ارتفع 15 في المئة.", ["15 في المئة: percent 15"]), ("ارتفع ٢٫٥٪.", ["٢٫٥٪: percent 2.5"]),
    ("ارتفع ثلاث نقاط مئوية.", ["ثلاث نقاط مئوية: points 3"]),
    ("غادر نصف مليون شخص.", ["نصف مليون شخص: count 500000"]),
    ("بلغ ثلاثة أضعاف.", ["ثلاثة أضعاف: multiple 3"]),
    ("مساحته 300 كيلومتر مربع.", ["300 كيلومتر مربع: measure 300 km²"]),
    ("ما لا يقل عن خمس عشرة دولة.", ["ما لا يقل عن خمس عشرة دولة: count 15"]),
    ("بين 15 و20 وزيراً.", ["بين 15 و20 وزيراً: count 15–20"]),
    ("تتراوح من 3 إلى 8 ملايين برميل.", ["من 3 إلى 8 ملايين برميل: measure 3000000–8000000 barrel"]),
    ("من 4 إلى 4.5 مليار دولار.", ["4: money 4000000000 USD", "4.5 مليار دولار: money 4500000000 USD"]),
    ("البالغ من العمر 35 عاماً.", ["35 عاماً: age 35 year"]), ("القرار 2231.", ["2231: label 2231"]),
    ("وبنحو 300 كيلومتر في الساعة.", ["نحو 300 كيلومتر في الساعة: measure 300 km/h"]),
  ])
  func `quantities have a role and a value`(_ text: String, _ found: [String]) throws {
    #expect(try told(text, .arabic) == found)
  }

  @Test(arguments: ["في عام 2019 لم يحدث شيء.", "أحد الوزراء غادر.", "يوم الاثنين."])
  func `years and pronouns are no quantities`(_ text: String) throws {
    #expect(try told(text, .arabic) == [])
  }
}

struct HostileQuantityTests {
  @Test(arguments: [
    "I have seen a good many hundreds of thousands of people.", "Worth many, many billions of dollars.",
    "وقد تأثر حوالي مئات آلاف الحواسيب في البلاد.", "several several many dozens of hundreds of tens of",
    "عدة عشرات مئات آلاف ملايين الملايين", "$ $ 5 5 % % (", "between and between 5 and", "بين و بين 5 و",
    "5 to 6 to 7 to 8 people", "- - 5 - 6 - 7", "no. no. 5 km (",
    "half a half a half million a third of a",
  ])
  func `figures do not overlap`(_ text: String) throws {
    for language in [Language.english, .arabic] {
      let found = try AnnotatedText(text, language).article[Quantity.schema.kind].map(\.range)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}
