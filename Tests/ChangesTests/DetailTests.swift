import Isnad
import PluginTestSupport
import Testing

struct DetailTests {
  @Test(arguments: [
    ("Exports rose.", Language.english, Change.Modality.told),
    ("Exports continued to rise.", .english, .told),
    ("Exports will rise.", .english, .forecast),
    ("Exports are expected to rise.", .english, .forecast),
    ("The council plans to cut taxes.", .english, .aim),
    ("Exports did not rise.", .english, .denied),
    ("There was no increase in crime.", .english, .denied),
    ("ارتفعت الصادرات.", .arabic, .told),
    ("سترتفع الصادرات.", .arabic, .forecast),
    ("من المتوقع أن ترتفع الصادرات.", .arabic, .forecast),
    ("يسعى المجلس إلى زيادة الصادرات.", .arabic, .aim),
    ("لم ترتفع الصادرات.", .arabic, .denied),
  ])
  func `what happened is told from what is foreseen, wanted or denied`(
    _ text: String, _ language: Language, _ modality: Change.Modality
  ) throws {
    #expect(try AnnotatedText("Headline\n\n" + text, language).changes.map(\.modality) == [modality])
  }

  @Test(arguments: [
    ("Exports rose.", Language.english, Change.Voice.outlet, false),
    ("Ann Lee said that exports had risen.", .english, .speaker, true),
    ("“Exports have risen by far,” Ann Lee said.", .english, .speaker, true),
    ("ارتفعت الصادرات.", .arabic, .outlet, false),
    ("قالت الوزيرة هالة الهاشمي إن الصادرات ارتفعت.", .arabic, .speaker, true),
  ])
  func `the voice is told`(
    _ text: String, _ language: Language, _ voice: Change.Voice, _ isSourced: Bool
  ) throws {
    let change = try #require(try AnnotatedText("Headline\n\n" + text, language).changes.first)
    #expect(change.voice == voice)
    #expect(change.isSourced == isSourced)
  }

  @Test(arguments: [
    (
      "Trade has seen notable growth.\n\n“Trade has not fully recovered,” Ann Lee said.",
      Language.english, false
    ),
    ("Exports have risen.\n\n“Exports have fallen and we know it,” Ann Lee said.", .english, false),
    ("Exports have risen.\n\n“Exports have risen and we know it,” Ann Lee said.", .english, true),
    (
      "Oil exports have seen strong growth.\n\n“Our shipments grew, but they have yet to return to their old level,” Ann Lee said.",
      .english, false
    ),
    (
      "عدد السياح يسجل ارتفاعاً كبيراً.\n\nوقالت هالة الهاشمي: «هناك زيادة في أعداد السياح، لكن الأعداد لم تستعد مستواها السابق».",
      .arabic, false
    ),
    (
      "صادرات النفط تشهد نمواً لافتاً.\n\nوقالت هالة الهاشمي: «زادت شحناتنا، لكنها ما زالت دون مستواها قبل الحرب».",
      .arabic, false
    ),
    (
      "تشهد التجارة نمواً ملحوظاً.\n\nوقالت هالة الهاشمي: «لم تتعاف التجارة بالكامل».", .arabic, false
    ),
  ])
  func `a quotation close by agrees or not`(
    _ text: String, _ language: Language, _ agrees: Bool
  ) throws {
    let change = try #require(try AnnotatedText("Headline\n\n" + text, language).changes.first)
    #expect(change.quoted?.agrees == agrees)
  }

  @Test func `another measure is no contradiction`() throws {
    let text = "Exports have risen.\n\n“Wages have fallen and we know it,” Ann Lee said."
    #expect(try AnnotatedText("Headline\n\n" + text).changes.first?.quoted == nil)
  }

  @Test(arguments: [
    ("Exports rose year on year.", Language.english, Change.Base.yearOnYear),
    ("ارتفعت الصادرات على أساس سنوي.", .arabic, .yearOnYear),
    ("انخفضت الأجور مقارنة بدول الجوار.", .arabic, .other),
  ])
  func `the base is told`(_ text: String, _ language: Language, _ base: Change.Base) throws {
    #expect(try AnnotatedText("Headline\n\n" + text, language).changes.map(\.base) == [base])
  }

  @Test(arguments: [
    ("Exports hit a record high, the most since the war.", Language.english, true),
    ("Exports hit a record high.", .english, false),
    ("بلغت الصادرات مستوى قياسياً هو الأعلى منذ الحرب.", .arabic, true),
    ("بلغت الصادرات مستوى قياسياً.", .arabic, false),
  ])
  func `a record says since when or not`(
    _ text: String, _ language: Language, _ isScoped: Bool
  ) throws {
    let change = try #require(try AnnotatedText("Headline\n\n" + text, language).changes.first)
    #expect(change.isRecord)
    #expect((change.scope != nil) == isScoped)
  }
}
