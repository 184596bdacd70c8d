import Foundation
import Isnad
import PluginTestSupport
import Testing

struct WordingTests {
  /// The words of a form with a confidence that rules ask for.
  private func words(_ form: Wording.Form, in text: String, _ language: Language) throws -> [String] {
    let annotated = try AnnotatedText("Headline\n\n" + text, language).article
    return annotated.annotations(of: Wording.self)
      .filter { $0.value.form == form && $0.value.confidence > 0.65 }
      .map { annotated.article[$0.annotation.range] }
  }

  @Test(arguments: [
    (Wording.Form.first, "She is the first woman to lead the bank.", "first woman"),
    (.first, "Bergen has the world's first wooden tram.", "first wooden tram"),
    (.first, "It was the first visit since the war.", "first visit"),
    (.first, "He is the only miner to have survived.", "only miner"),
    (.superlative, "It is the country's largest port.", "largest port"),
    (.superlative, "It is one of the most important ports.", "most important ports"),
    (.unprecedented, "The two signed a historic peace treaty.", "historic peace"),
    (.absolute, "The ministry never answers.", "never"),
    (.evaluation, "They had fruitful talks.", "fruitful talks"),
    (.evaluation, "It was an important and long meeting.", "important and long meeting"),
    (.intention, "The visit reflects the desire of both.", "reflects the desire"),
    (.sensitive, "They signed an arms deal.", "arms deal"),
  ])
  func `the words are underlined exactly in English`(
    _ form: Wording.Form, _ text: String, _ expected: String
  ) throws {
    #expect(try words(form, in: text, .english) == [expected])
  }

  @Test(arguments: [
    (Wording.Form.first, "كان أول لقاء رسمي بينهما منذ الحرب.", "أول لقاء رسمي"),
    (.first, "وهي الدولة الوحيدة التي وقعت.", "الدولة الوحيدة"),
    (.first, "زار الجزيرة لأول مرة.", "لأول مرة"),
    (.superlative, "وهو أكبر ميناء في البلاد.", "أكبر ميناء"),
    (.superlative, "وهذا من أبرز الملفات.", "من أبرز الملفات"),
    (.unprecedented, "وصل في زيارة تاريخية.", "زيارة تاريخية"),
    (.absolute, "والوزارة تتأخر دائماً.", "دائماً"),
    (.evaluation, "ويحمل دلالات سياسية هامة.", "دلالات سياسية هامة"),
    (.intention, "وهذا يعكس حرص الطرفين.", "يعكس حرص"),
    (.sensitive, "ووقعا صفقات تسليح.", "صفقات تسليح"),
  ])
  func `the words are underlined exactly in Arabic`(
    _ form: Wording.Form, _ text: String, _ expected: String
  ) throws {
    #expect(try words(form, in: text, .arabic) == [expected])
  }

  @Test(arguments: [
    "Rovers won the first half, the first round and the first set.",
    "The First Minister met the First Lady in the first week.",
    "Most of the members came last week; at most nine stayed.",
    "They opened the historic city centre and an all-party talk.",
    "The pool opens only if it rains.",
    "The trains are not always late and almost never clean.",
    "His oldest son did his best.",
    "First, we went to Oslo, at first by train.",
    "The first bus left at nine, the second at ten.",
  ])
  func `near misses stay silent in English`(_ text: String) throws {
    for form in Wording.Form.allCases { #expect(try words(form, in: text, .english).isEmpty) }
  }

  @Test(arguments: [
    "حضر رئيس الوزراء الأول والنائب الأول أول أمس.",
    "وصل في تشرين الأول، وغادر أول أيام العيد.",
    "أمطرت على المدينة التاريخية والمركز التاريخي.",
    "جاء أكثر من ألف شخص، وبقي ألف على الأقل.",
    "نحتاج إلى وقت أطول وجهد أكبر للبناء.",
    "ويريد أن أبدأ الحديث قبل ستة أشهر من الموعد.",
    "طلبا حلاً دائماً، واتفقا على عضو دائم.",
    "وفي الشوط الأول سجل الهدف الوحيد.",
    "وزارت ابنها الوحيد والسيدة الأولى.",
  ])
  func `near misses stay silent in Arabic`(_ text: String) throws {
    for form in Wording.Form.allCases { #expect(try words(form, in: text, .arabic).isEmpty) }
  }

  @Test func `words of a speaker have the speaker's voice`() throws {
    let text = "\"It was the first visit since the war,\" said Ida Holm, the envoy."
    let values = try AnnotatedText(text).article.annotations(of: Wording.self).map(\.value)
    #expect(values.map(\.voice) == [.speaker])
    #expect(values.map(\.isSourced) == [true])
  }

  @Test func `an adopted claim shows whose it was`() throws {
    let text = try AnnotatedText(
      """
      "We have seen a clear improvement," said Ida Holm, the envoy.

      This improvement is felt in every town.
      """)
    let found = text.article.annotations(of: Wording.self).first { $0.value.form == .adopted }
    let origin = try #require(found?.value.origin)
    #expect(text.article.article[origin] == "\"We have seen a clear improvement,\"")
    #expect(found?.value.evidence.map(\.role) == ["origin"])
  }
}
