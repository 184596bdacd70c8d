import Isnad
import PluginTestSupport
import Testing

/// Arabic times in an article of Monday 14 October 2024.
struct ArabicDateTests {
  /// The words and values of the times of a text.
  private func times(_ text: String) throws -> [(words: String, value: DateMention)] {
    let annotated = try AnnotatedText(
      "---\ndate: 2024-10-14\n---\n\n\(text)\n", .arabic, format: .markdown)
    return annotated.article.annotations(of: DateMention.self).map {
      (annotated.article.article[$0.annotation.range], $0.value)
    }
  }

  @Test(arguments: [
    ("وصل في 11 أكتوبر/تشرين الأول 2024.", "11 أكتوبر/تشرين الأول 2024", "2024-10-11"),
    ("صدر في جانفي 2021.", "جانفي 2021", "2021-01"),
    ("انعقد في الثاني عشر من غشت 2022.", "الثاني عشر من غشت 2022", "2022-08-12"),
    ("وقع في الخامس والعشرين من سبتمبر الماضي.", "الخامس والعشرين من سبتمبر الماضي", "2024-09-25"),
    ("سيسافر في ٥ كانون الثاني المقبل.", "٥ كانون الثاني المقبل", "2025-01-05"),
    ("ينتهي في 25 من الشهر الجاري.", "25 من الشهر الجاري", "2024-10-25"),
    ("التقيا في 17-12-2015.", "17-12-2015", "2015-12-17"),
    ("وعاد في آب الماضي.", "آب الماضي", "2024-08"),
    ("ولأكتوبر الماضي أثر.", "أكتوبر الماضي", "2023-10"),
  ])
  func `days and months have values`(_ text: String, _ words: String, _ value: String) throws {
    let found = try times(text)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.value.value) == [value])
  }

  @Test(arguments: [
    ("قال أمس الأحد ذلك.", "أمس الأحد", "2024-10-13"),
    ("توفي أول من أمس.", "أول من أمس", "2024-10-12"),
    ("سيصل بعد غد.", "بعد غد", "2024-10-16"),
    ("وصل الخميس.", "الخميس", "2024-10-10"),
    ("سيصل يوم الخميس.", "يوم الخميس", "2024-10-17"),
    ("غادر قبل يومين.", "قبل يومين", "2024-10-12"),
    ("وستنتهي بعد ثلاثة أشهر.", "بعد ثلاثة أشهر", "2025-01"),
    ("تراجع في العام الماضي.", "العام الماضي", "2023"),
    ("يسافر الأسبوع المقبل.", "الأسبوع المقبل", "2024-W43"),
    ("غرق صباح الأحد.", "صباح الأحد", "2024-10-13TMO"),
    ("عاد بعد ظهر أمس.", "بعد ظهر أمس", "2024-10-13TAF"),
  ])
  func `relative times count from the article`(_ text: String, _ words: String, _ value: String) throws {
    let found = try times(text)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.value.value) == [value])
    #expect(found.map(\.value.anchor) == [.document])
  }

  @Test(arguments: [
    ("دامت خمس سنوات.", "خمس سنوات", "P5Y"), ("بقي يومين.", "يومين", "P2D"),
    ("غاب سبعة وعشرين عاماً.", "سبعة وعشرين عاماً", "P27Y"), ("عمل لمدة عام ونصف.", "عام ونصف", "P1.5Y"),
    ("نما خلال السنوات الخمس الماضية.", "السنوات الخمس الماضية", "P5Y"),
    ("يصدر كل يوم خميس.", "كل يوم خميس", "XXXX-WXX-4"),
    ("تجتمع مرتين في السنة.", "مرتين في السنة", "P1Y"),
    ("يُصرف سنوياً.", "سنوياً", "P1Y"),
  ])
  func `lengths and sets have values`(_ text: String, _ words: String, _ value: String) throws {
    let found = try times(text)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.value.value) == [value])
  }

  @Test(arguments: [
    ("حكموا من 1805 إلى 1952.", "1805/1952"), ("قصف بين 2019 و2024 دمر الميناء.", "2019/2024"),
    ("بين عامي 2019 و2021.", "2019/2021"),
    ("بين 3 و5 مايو 2024.", "2024-05-03/2024-05-05"),
    ("من يناير إلى مارس 2024.", "2024-01/2024-03"), ("نما في 2019-2024.", "2019/2024"),
    ("من 28 يناير إلى 3 فبراير 2024.", "2024-01-28/2024-02-03"),
    ("الثمانينيات.", "198"), ("سبعينيات القرن التاسع عشر.", "187"), ("في القرن الحادي والعشرين.", "20"),
    ("في الربع الثالث من عام 2023.", "2023-Q3"), ("النصف الأول من العام الجاري.", "2024-H1"),
    ("صيف 2014.", "2014-SU"), ("القرن الرابع قبل الميلاد.", "BC03"),
  ])
  func `ranges and periods have values`(_ text: String, _ value: String) throws {
    #expect(try times(text).map(\.value.value) == [value])
  }

  @Test func `a weekday that is not that of the date is a fact`() throws {
    let found = try #require(try times("التقيا الاثنين 11 أكتوبر/تشرين الأول 2024.").first?.value)
    #expect(found.weekdayAgrees == false)
    #expect(found.weekday == "friday")
  }

  @Test(arguments: [
    ("11 أكتوبر/تشرين الثاني 2024", false), ("11 أكتوبر/تشرين الأول 2024", true),
    ("سبتمبر (أيلول) 2024", true), ("حزيران يونيو 2024", true), ("غشت/آب 2022", true),
  ])
  func `two names of a month are compared`(_ text: String, _ agrees: Bool) throws {
    #expect(try times("صدر في \(text).").first?.value.monthsAgree == agrees)
  }

  @Test(arguments: [
    ("8 ربيع الآخر 1446هـ الموافق 11 أكتوبر 2024", true), ("1 محرم 1444هـ (3 أغسطس 2022م)", false),
    ("8 ربيع الآخر 1446هـ الموافق 12 أكتوبر 2024", true),
  ])
  func `a Hijri date is compared with the Gregorian one`(_ text: String, _ agrees: Bool) throws {
    let found = try #require(try times("افتتح في \(text).").first?.value)
    #expect(found.calendar == .hijri)
    #expect(found.calendarsAgree == agrees)
  }

  @Test func `a Hijri date alone has a Gregorian value`() throws {
    #expect(try times("افتتح في 8 شعبان 1444هـ.").map(\.value.value) == ["2023-02-28"])
    #expect(try times("عيد الأضحى المبارك 2024").first?.value.feast == "eid-al-adha")
  }

  @Test(arguments: [
    ("الساعة 9:00 مساءً بتوقيت غرينتش", "2024-10-14T21:00", true),
    ("التاسعة والنصف صباحاً", "2024-10-14T09:30", false),
    ("الساعة الحادية عشرة إلا ربعاً", "2024-10-14T10:45", false),
    ("الساعة 8 من مساء الأحد", "2024-10-13T20:00", false),
  ])
  func `clock times have a zone or none`(_ text: String, _ value: String, _ hasZone: Bool) throws {
    let found = try #require(try times("وصل عند \(text).").first?.value)
    #expect(found.value == value)
    #expect(found.hasZone == hasZone)
  }

  @Test(arguments: [
    "وقال الأمين العام الحالي إن الرأي العام منقسم، بحسب صحيفة المصري اليوم.",
    "ومارس اللاعب ضغوطاً، وغضب منه رجب طيب أردوغان.",
    "ويقع المتجر في شارع 26 يوليو، قرب ميدان 6 أكتوبر.",
    "ولم يحضر أحد صلاة الجمعة، وهو أمر عام يعرفه كل أحد.",
    "ونص القرار 2254 على ذلك، وصوّت له 2000 شخص.",
    "وكتب اليوم السابع أن أب الطفل وقّع عقداً مع النادي.",
    "وفاز الفريق في الدقيقة 45 بنتيجة 3-1، ثم 2:1.",
    "وتراجع عدد الأعضاء من 1800 إلى 1350 عضواً.",
    "وطرد العشرات بعد عقد الاجتماع.", "وحضر بين 2000 و2500 شخص.",
    "وتسوء الحال يوماً بعد يوم وعاماً بعد عام.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    #expect(try times(text).map(\.words) == [])
  }
}
