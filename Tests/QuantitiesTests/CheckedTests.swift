import Foundation
import Isnad
import PluginTestSupport
import Testing

/// The first quantity of a text, in either language.
private func first(_ text: String) throws -> Quantity {
  let isArabic = text.unicodeScalars.contains { (0x0620...0x064A).contains($0.value) }
  return try #require(AnnotatedText(text, isArabic ? .arabic : .english).quantities.first)
}

struct ConversionTests {
  @Test(arguments: [
    "100 km (62 miles)", "100 km (60 miles)", "60 miles (100 km)", "100 miles (160 km)",
    "500 km (310 miles)",
    "1 mile (1.6 km)", "10 feet (3 metres)", "6,000 feet (1,800 metres)", "20 hectares (49 acres)",
    "5 kg (11 pounds)", "5 kg (11 lb)", "30°C (86°F)", "It was -5°C (23°F)", "10 litres (2.6 gallons)",
    "10 litres (2.2 gallons)", "80 mph (130 km/h)", "100 square miles (260 square kilometres)",
    "100 كم (62 ميلاً)", "100 كيلومتر (60 ميلاً)", "20 فداناً (8.4 هكتار)", "35 درجة مئوية (95 فهرنهايت)",
    "12 كيلوغراماً (26 رطلاً)", "10 أقدام (3 أمتار)",
  ])
  func `right conversions agree`(_ text: String) throws {
    #expect(try first(text).conversion?.agrees == true)
  }

  @Test(arguments: [
    ("100 km (80 miles)", "62.14"), ("100 miles (140 km)", "160.93"), ("10 feet (4 metres)", "3.05"),
    ("20 hectares (12 acres)", "49.42"), ("5 kg (15 pounds)", "11.02"), ("30°C (90°F)", "86"),
    ("80 mph (150 km/h)", "128.75"), ("100 كم (80 ميلاً)", "62.14"), ("20 فداناً (12 هكتاراً)", "8.4"),
    ("12 كيلوغراماً (40 رطلاً)", "26.46"),
  ])
  func `wrong conversions contradict`(_ text: String, _ computed: String) throws {
    let conversion = try #require(try first(text).conversion)
    #expect(!conversion.agrees)
    #expect(conversion.computed == Decimal(string: computed))
  }

  @Test(arguments: ["100 km and 80 miles", "100 km (80 hectares)", "100 km (80 km)", "100 كم و80 ميلاً"])
  func `two measures are no conversion`(_ text: String) throws {
    #expect(try first(text).conversion == nil)
  }
}

struct ArticleHabitTests {
  @Test(arguments: [
    ("Between 20 and 15 people came.", true), ("Between 15 and 20 people came.", false),
    ("بين 40 و25 دولاراً.", true), ("بين 25 و40 دولاراً.", false), ("بين 90 و60 يوماً.", true),
    ("Between 5 and 8 million barrels.", false), ("Between 900 and 1.2 million people.", false),
  ])
  func `a range may run backwards`(_ text: String, _ isReversed: Bool) throws {
    #expect(try first(text).isReversed == isReversed)
  }

  @Test(arguments: [
    ("About 4,317 people came.", true), ("About 4,300 people came.", false),
    ("More than 4,317 people came.", false), ("نحو 4317 شخصاً.", true), ("نحو 4300 شخص.", false),
    ("About 1.5 million people.", false),
  ])
  func `about before an exact number is false precision`(_ text: String, _ isFalse: Bool) throws {
    #expect(try first(text).isFalselyPrecise == isFalse)
  }

  @Test(arguments: [
    ("It sold 1.500 tonnes.", true, "1.5"), ("It sold 1.500 tonnes and 12,400 sacks.", false, "1.5"),
    ("It sold 1.500 tonnes and 12,5 sacks.", false, "1500"), ("It rose 1.125 percent.", false, "1.125"),
    ("It paid 1.500 euros.", true, "1500"), ("It sold 1.50 tonnes.", false, "1.5"),
  ])
  func `a mark may be ambiguous`(_ text: String, _ isAmbiguous: Bool, _ value: String) throws {
    let quantity = try first(text)
    #expect(quantity.isMarkAmbiguous == isAmbiguous)
    #expect(quantity.value == Decimal(string: value))
  }

  @Test func `most digits are usual`() throws {
    let found = try AnnotatedText("باع 12 رافعة و40 شاحنة و٣ سفن.", .arabic).quantities
    #expect(found.map(\.hasUsualDigits) == [true, true, false])
  }

  @Test(arguments: [
    ("He paid 5 million Iraqi dinars and 3 million dinars.", "IQD"),
    ("Iraq paid 3 million dinars.", "IQD"),
    ("Iraq and Kuwait paid 3 million dinars.", nil), ("He paid 3 million dollars.", "USD"),
    ("دفع العراق 3 ملايين دينار.", "IQD"), ("دفع 3 ملايين دينار.", nil),
    ("دفع 3 جنيهات إسترلينية.", "GBP"),
  ])
  func `a shared name of money is resolved by the article`(_ text: String, _ code: String?) throws {
    let isArabic = text.unicodeScalars.contains { (0x0620...0x064A).contains($0.value) }
    let found = try AnnotatedText(text, isArabic ? .arabic : .english).quantities
    #expect(found.last?.currency == code)
  }
}

struct AgreementTests {
  @Test(arguments: [
    "ثلاثة وزراء", "خمس دول", "عشرة رجال", "عشر نساء", "أحد عشر وزيراً", "إحدى عشرة دولة",
    "اثنا عشر رجلاً",
    "اثنتا عشرة مدينة", "ثلاثة عشر رجلاً", "ثلاث عشرة دولة", "ثماني عشرة مدينة", "واحد وعشرون وزيراً",
    "خمسة وعشرون رجلاً", "خمس وعشرون دولة", "أربعة اجتماعات", "مئة وزير", "ألف رجل", "سبعة قرارات",
    "ثماني سفن", "مئة وثلاثة وزراء",
  ])
  func `number and noun agree`(_ text: String) throws {
    #expect(try first(text).agreesWithNoun != false)
  }

  @Test(arguments: [
    ("ثلاث وزراء", "ثلاثة"), ("خمسة دول", "خمس"), ("عشر رجال", "عشرة"), ("أحد عشر دولة", "إحدى عشرة"),
    ("إحدى عشرة وزيراً", "أحد عشر"), ("اثنا عشر مدينة", "اثنتا عشرة"), ("ثلاث عشرة رجلاً", "ثلاثة عشر"),
    ("ثلاثة عشر دولة", "ثلاث عشرة"), ("خمس وعشرون رجلاً", "خمسة وعشرون"),
    ("ثلاثة وعشرون دولة", "ثلاث وعشرون"), ("أربع اجتماعات", "أربعة"), ("ثلاثة وزير", "وزراء"),
    ("15 وزراء", "وزيراً"),
  ])
  func `number and noun disagree`(_ text: String, _ expected: String) throws {
    let quantity = try first(text)
    #expect(quantity.agreesWithNoun == false)
    #expect(quantity.expectedForm == expected)
  }

  @Test(arguments: ["خمسة آخرين", "ثلاثة من الوزراء", "خمس كتل", "سبع مستوطنات"])
  func `what the lexicon does not tell is not judged`(_ text: String) throws {
    #expect(try first(text).agreesWithNoun == nil)
  }
}
