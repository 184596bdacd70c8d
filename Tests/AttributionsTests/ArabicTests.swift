import Isnad
import PluginTestSupport
import Testing

struct ArabicTests {
  @Test(arguments: [
    ("قال وزير الصحة سامي حداد إن اللقاح متوفر.", "named", "سامي حداد"),
    ("أعلنت وزارة الصحة أن اللقاح متوفر.", "organisation", "وزارة الصحة"),
    ("وقالت مصادر مطلعة إن الحكومة ستستقيل.", "anonymous", "مصادر مطلعة"),
    ("أكد المتحدث باسم الشرطة أن الطريق مغلق.", "office", "المتحدث باسم الشرطة"),
    ("اللقاح متوفر بحسب وزارة الصحة.", "organisation", "وزارة الصحة"),
    ("ذكر تقرير لجنة التدقيق أن المال صرف.", "document", "تقرير لجنة التدقيق"),
    ("يتوقع خبراء أن ترتفع الأسعار.", "anonymous", "خبراء"),
    ("سامي حداد، مدير المستشفى، أوضح أن العمل مستمر.", "named", "سامي حداد"),
  ])
  func `indirect speech has a source of a type`(_ text: String, _ type: String, _ source: String) throws
  {
    let found = try AnnotatedText("عنوان\n\n" + text, .arabic).attributions
    #expect(found.map(\.form) == [.indirect])
    #expect(found.first?.sourceType.rawValue == type)
    #expect(found.first?.source?.contains(source) == true, "\(found.first?.source ?? "nothing")")
  }

  @Test func `the content, the source and the cue have ranges of their own`() throws {
    let text = try AnnotatedText("وأعلنت وزارة الصحة أمس أن اللقاح متوفر.", .arabic)
    let value = try #require(text.attributions.first)
    let article = text.article.article
    #expect(article[value.cue] == "أعلنت")
    #expect(value.sourceRange.map { article[$0] } == "وزارة الصحة")
    #expect(value.content.map { article[$0] } == "اللقاح متوفر")
    #expect(text.words(of: Attribution.self) == ["أعلنت وزارة الصحة"])
  }

  @Test func `a verb without a subject carries the last source on`() throws {
    let text = try AnnotatedText(
      "قال الوزير سامي حداد إن اللقاح متوفر. وأضاف أن التوزيع بدأ، مشيراً إلى أن الكمية كافية.", .arabic)
    #expect(text.attributions.map(\.source) == ["سامي حداد", "سامي حداد", "سامي حداد"])
    #expect(text.attributions.map { $0.sourceRange != nil } == [true, false, false])
    #expect(text.attributions.map(\.isFirst) == [true, false, false])
  }

  @Test(arguments: [
    ("من المتوقع أن ترتفع الأسعار.", Attribution.Form.expectation),
    ("ويُتوقع أن تعزز الزيارة العلاقات.", .expectation),
    ("يقال إن القلعة بنيت في قرن واحد.", .passive),
    ("وتعد القلعة أقدم بناء في المدينة.", .passive),
    ("ستركز القمة على التجارة والأمن.", .future),
  ])
  func `what nobody says has a form and no source`(_ text: String, _ form: Attribution.Form) throws {
    let found = try AnnotatedText("عنوان\n\n" + text, .arabic).attributions
    #expect(found.map(\.form) == [form])
    #expect(found.map(\.sourceType) == [Attribution.SourceType.none])
  }

  @Test func `an unnamed source has with it where it sits`() throws {
    let text = try AnnotatedText("وقال مصدر في الوفد المفاوض إن المحادثات انهارت.", .arabic)
    #expect(text.words(of: Attribution.self) == ["قال مصدر في الوفد المفاوض"])
    #expect(text.attributions.map(\.isVague) == [false])
  }

  @Test func `an unvocalised verb with its subject is active`() throws {
    let text = try AnnotatedText("يعتبر الخبراء أن القرار متسرع.", .arabic)
    #expect(text.attributions.map(\.form) == [.indirect])
    #expect(text.attributions.map(\.sourceType) == [.anonymous])
  }

  @Test(arguments: ["نفت الشركة صحة هذه الأنباء.", "استبعد محللون عودة المفاوضات."])
  func `the object of a verb is no part of its subject`(_ text: String) throws {
    let value = try #require(try AnnotatedText(text, .arabic).attributions.first)
    #expect(value.source?.contains(" ") == false)
  }

  @Test func `an agency that quotes a source is a chain`() throws {
    let text = try AnnotatedText("نقلت وكالة رويترز عن مصدر أمني قوله إن المفاوضات فشلت.", .arabic)
    let value = try #require(text.attributions.first)
    #expect(text.attributions.count == 1)
    #expect(value.publication == .agency)
    #expect(value.via.map { text.article.article[$0] } == ["مصدر أمني"])
  }

  @Test(arguments: [
    "أضاف هدفاً في الشوط الثاني.",
    "أشار بيده إلى المقعد.",
    "كشف الطبيب على المريض.",
    "يعد الوزير تقريراً عن الميزانية.",
    "خرجوا إلى الساحة لتقرير مصيرهم.",
    "لم يقل الوزير متى تبدأ الحملة.",
    "صدر القرار وفق القانون.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    let found = try AnnotatedText("عنوان\n\n" + text, .arabic).attributions
    #expect(found.isEmpty, "\(found.map(\.cueLemma))")
  }
}
