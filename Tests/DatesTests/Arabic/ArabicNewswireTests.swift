import Isnad
import Testing

/// Times as Arabic agencies tell them; the article is of Friday 11 October 2024.
struct ArabicNewswireTests {
  @Test(arguments: [
    ("التقيا البارحة.", "البارحة", "2024-10-10"),
    ("زارها العام قبل الماضي.", "العام قبل الماضي", "2022"),
    ("يزورها الأسبوع بعد المقبل.", "الأسبوع بعد المقبل", "2024-W43"),
    ("وصل الأحد قبل الماضي.", "الأحد قبل الماضي", "2024-09-29"),
    ("وصل في الساعات الأولى من صباح أمس.", "الساعات الأولى من صباح أمس", "2024-10-10TMO"),
    ("وصل في ساعة متأخرة من ليل أمس.", "ساعة متأخرة من ليل أمس", "2024-10-10TNI"),
    ("نما في الربع الأخير من عام 2023.", "الربع الأخير من عام 2023", "2023-Q4"),
    ("نما في النصف الثاني من مارس الماضي.", "النصف الثاني من مارس الماضي", "2024-03"),
    ("نما في الأسبوع الأول من مارس الماضي.", "الأسبوع الأول من مارس الماضي", "2024-03"),
    ("وصل عشية عيد الميلاد 2023.", "عشية عيد الميلاد 2023", "2023-12-24"),
    ("وقع في القرن الثالث الهجري.", "القرن الثالث الهجري", "0816/0913"),
    ("وقع في مطلع الألفية الثالثة.", "مطلع الألفية الثالثة", "2000/2999"),
    ("تغير العالم بعد هجمات 11 سبتمبر.", "11 سبتمبر", "2001-09-11"),
    ("وصل ليل الأحد الاثنين.", "ليل الأحد الاثنين", "2024-10-06TNI"),
    ("وصل نهار الأحد.", "نهار الأحد", "2024-10-06TDT"),
    ("وصل في الواحدة بعد منتصف الليل.", "الواحدة بعد منتصف الليل", "2024-10-11T01:00"),
    ("بدأت السنة المالية 2023.", "السنة المالية 2023", "2023"),
    ("سقط الوزير قبل أسبوع من الاقتراع.", "قبل أسبوع من الاقتراع", nil),
  ])
  func `a day or a period has its words and its value`(
    _ text: String, _ words: String, _ value: String?
  ) throws {
    let found = try #require(try dates(text, .arabic).first)
    if value != nil { #expect(found.words == words) }
    #expect(found.value.value == value)
  }

  @Test(arguments: [
    ("عاش نصف قرن هناك.", "نصف قرن", "P50Y"), ("عاش ربع قرن هناك.", "ربع قرن", "P25Y"),
    ("انتظر نصف ساعة.", "نصف ساعة", "PT30M"),
    ("دام ثلاث ساعات ونصف الساعة.", "ثلاث ساعات ونصف الساعة", "PT3.5H"),
    ("بقي عشرات السنين.", "عشرات السنين", "PXY"), ("يصدر بشكل يومي.", "بشكل يومي", "P1D"),
    ("نما في الأشهر التسعة الأولى.", "الأشهر التسعة الأولى", "P9M"),
    ("غاب أياماً عدة.", "أياماً عدة", "PXD"),
    ("يصدر كل ثلاثاء.", "كل ثلاثاء", "XXXX-WXX-2"),
  ])
  func `a length and a set have theirs`(_ text: String, _ words: String, _ value: String) throws {
    let found = try dates(text, .arabic)
    #expect(found.map(\.words) == [words])
    #expect(found.map(\.value.value) == [value])
  }

  @Test func `months in a list have the year of the last`() throws {
    let found = try dates("ارتفع في أفريل وماي وجوان 2023.", .arabic)
    #expect(found.map(\.value.value) == ["2023-04", "2023-05", "2023-06"])
  }

  @Test(arguments: ["العصر العباسي", "العهد العثماني", "العصور الوسطى", "الحقبة الاستعمارية"])
  func `an age of history has no value`(_ era: String) throws {
    let found = try #require(try dates("بُني في \(era) هناك.", .arabic).first)
    #expect(found.words == era)
    #expect(found.value.value == nil)
  }

  @Test func `the same day and that night are those of the text`() throws {
    let found = try dates("وصل في 3 مايو 2019. وفي نفس اليوم غادر، وفي تلك الليلة عاد.", .arabic)
    #expect(found.map(\.value.value) == ["2019-05-03", "2019-05-03", "2019-05-03TNI"])
  }

  @Test(arguments: [
    "نصف السكان وربع الميزانية.", "العصر الذهبي للسينما.", "عشرات القتلى ومئات الجرحى.",
    "بشكل عام وبصورة واضحة.", "الأهداف الإنمائية للألفية.", "ألفية ابن مالك.",
    "الساعات الأولى من المباراة.", "النصف الثاني من المباراة.", "كل أحد يعرف ذلك.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    #expect(try dates(text, .arabic).map(\.words) == [])
  }
}
