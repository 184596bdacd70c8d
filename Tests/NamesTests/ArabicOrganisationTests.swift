import Isnad
import PluginTestSupport
import Testing

struct ArabicOrganisationTests {
  private func organisations(_ text: String) throws -> [String] {
    try AnnotatedText(text, .arabic).names.filter { $0.what == .organisation }.map(\.canonical)
  }

  @Test func `an organisation takes its complement and its adjectives`() throws {
    #expect(try organisations("أعلنت وزارة الصحة التونسية أن اللقاح وصل.") == ["وزارة الصحة التونسية"])
    #expect(try organisations("رحبت هيئة الغذاء والدواء، اليوم، بالقرار.") == ["هيئة الغذاء والدواء"])
  }

  @Test func `a name in marks stands by itself`() throws {
    #expect(try organisations("قالت شركة «نخلة» إن الموسم انتهى.") == ["نخلة"])
    #expect(try organisations("نقلت صحيفة «السدرة» عن شهود قولهم إن النار انطفأت.") == ["السدرة"])
  }

  @Test func `points of view are no organisation`() throws {
    #expect(try organisations("تتقارب وجهات النظر السياسية بشأن القضايا.").isEmpty)
  }

  @Test func `a head alone names nobody, and neither does a family`() throws {
    #expect(try organisations("قالت اللجنة إن الوقت انتهى. وحضرت عائلة الجندي يوسف الديري.").isEmpty)
  }

  @Test func `an organisation inside a title is named as well`() throws {
    #expect(
      try organisations("قال الناطق باسم وزارة الخارجية سامي الدرعاوي إن الوفد وصل.") == [
        "وزارة الخارجية"
      ])
  }

  @Test func `a later mention by its head stands for the whole name`() throws {
    #expect(
      try organisations("قالت وزارة الصحة إن اللقاح وصل. وأضافت الوزارة أنه يكفي.") == [
        "وزارة الصحة", "وزارة الصحة",
      ])
  }
}
