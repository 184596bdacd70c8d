import Isnad
import PluginTestSupport
import Testing

struct ArabicDescriptionTests {
  private func speakers(_ text: String) throws -> [String?] {
    try AnnotatedText(text, .arabic).quotations.map(\.speaker)
  }

  @Test func `roles that nobody names speak`() throws {
    #expect(try speakers("وقالت مصادر أمنية إن «الطريق آمن».") == ["مصادر أمنية"])
    #expect(try speakers("ونقلت الوكالة عن مصدر أمني قوله إن «الطريق آمن».") == ["مصدر أمني"])
    #expect(try speakers("الفريق، وهو من سبعة باحثين، كتب في الورقة أن «الأمر انتهى».") == ["الفريق"])
    #expect(
      try speakers("وكانت لجنة فنية أوصت بالتحديث، وختمت توصيتها بالقول: «الأمر انتهى».") == [
        "لجنة فنية"
      ])
  }

  @Test func `how somebody speaks is nobody`() throws {
    let found = try speakers("قال سالم الديري نعم. وأضاف متحدثا عن التجربة: «الأمر انتهى».")
    #expect(found == ["سالم الديري"])
  }

  @Test func `a name between commas is presented by its title`() throws {
    #expect(
      try speakers("عضو كتلة التنمية، النائب سالم الديري، اعتبر أن «الأمر انتهى».") == ["سالم الديري"])
  }

  @Test func `a complement behind where it was said is still the speaker's`() throws {
    #expect(
      try speakers("وذكرت وزارة الدفاع الكينية في بيان، أن «القوات تتقدم نحو التلال».") == [
        "وزارة الدفاع الكينية"
      ])
  }
}
