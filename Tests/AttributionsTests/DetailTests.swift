import Foundation
import Isnad
import PluginTestSupport
import Testing

struct DetailTests {
  @Test(arguments: [
    (
      "Officials, who were not authorised to speak publicly, said the talks had failed.",
      Language.english, true
    ),
    ("An official said on condition of anonymity that the talks had failed.", .english, false),
    ("قال مسؤول طلب عدم الكشف عن هويته لأنه غير مخول بالتصريح إن المحادثات فشلت.", .arabic, true),
    ("قال مسؤول طلب عدم ذكر اسمه إن المحادثات فشلت.", .arabic, false),
  ])
  func `a reason for anonymity is told from a mere request`(
    _ text: String, _ language: Language, _ isReasoned: Bool
  ) throws {
    let value = try #require(try AnnotatedText(text, language).attributions.first)
    #expect(value.sourceType == .anonymous)
    #expect(value.isReasoned == isReasoned)
  }

  @Test(arguments: [
    (
      "Activists said soldiers had shot ten people. The claim could not be independently verified.",
      Language.english
    ),
    ("قال ناشطون إن الجنود أطلقوا النار على عشرة أشخاص. ولم يتسن التحقق من الرواية.", .arabic),
  ])
  func `what could not be verified is marked`(_ text: String, _ language: Language) throws {
    let values = try AnnotatedText(text, language).attributions
    #expect(values.first?.isMarkedUnverified == true)
  }

  @Test(arguments: [
    ("Critics say the minister is incompetent and lazy.", Language.english, true),
    ("Critics say the bridge is forty metres long.", .english, false),
    ("قال معارضون إن الوزير فاشل.", .arabic, true),
    ("قال معارضون إن الجسر طويل.", .arabic, false),
  ])
  func `a judgement is told from a fact`(_ text: String, _ language: Language, _ isOpinion: Bool) throws
  {
    #expect(try AnnotatedText(text, language).attributions.map(\.isOpinion) == [isOpinion])
  }

  @Test(arguments: [
    ("The opposition accused the mayor of taking bribes.", Language.english, true),
    ("The opposition said the mayor took a holiday.", .english, false),
    ("قالت المعارضة إن رئيس البلدية تلقى رشوة.", .arabic, true),
    ("قالت المعارضة إن رئيس البلدية سافر.", .arabic, false),
  ])
  func `a grave allegation is told`(_ text: String, _ language: Language, _ isAllegation: Bool) throws {
    #expect(try AnnotatedText(text, language).attributions.map(\.isAllegation) == [isAllegation])
  }

  @Test(arguments: [
    (
      "According to Wikipedia, the castle is old.", Language.english,
      Attribution.Publication.encyclopaedia
    ),
    ("Reuters reported that the talks had failed.", .english, .agency),
    ("A new study found that coffee improves mood.", .english, .study),
    ("A Facebook post said the bridge was closed.", .english, .social),
    ("ذكرت وكالة رويترز أن المحادثات فشلت.", .arabic, .agency),
    ("أظهرت دراسة حديثة أن القهوة مفيدة.", .arabic, .study),
    ("بحسب ويكيبيديا، القلعة قديمة.", .arabic, .encyclopaedia),
  ])
  func `publications have a kind`(
    _ text: String, _ language: Language, _ publication: Attribution.Publication
  ) throws {
    #expect(try AnnotatedText(text, language).attributions.map(\.publication) == [publication])
  }

  @Test func `a loaded cue is told`() throws {
    let text = try AnnotatedText(
      "Ida Holm claimed that the bridge was safe. Jon Berg said that it was not.")
    #expect(text.attributions.map(\.cueClass) == [.loaded, .neutral])
  }

  @Test func `the agency that quotes passes on`() throws {
    let text = try AnnotatedText("Interfax, quoting state television, said the crane had failed.")
    #expect(text.attributions.map(\.source) == ["Interfax"])
    #expect(text.attributions.map(\.via.count) == [1])
  }

  @Test func `an Arabic verb with نقلا عن before its words passes on`() throws {
    let text = try AnnotatedText("وقال التلفزيون الرسمي نقلاً عن الشرطة إن تسعة أشخاص اعتقلوا.", .arabic)
    #expect(text.attributions.map(\.via.count) == [1])
    #expect(text.attributions.first?.source == "التلفزيون الرسمي")
  }

  @Test func `who is told is no source of a source`() throws {
    let text = try AnnotatedText("Ida Holm told Reuters that the bridge was safe.")
    #expect(text.attributions.map(\.source) == ["Ida Holm"])
    #expect(text.attributions.map(\.via.count) == [0])
  }

  @Test(arguments: [
    ("The steel is due to arrive on 12 May at 9 a.m.", Language.english),
    ("The concert will be held on Monday.", .english),
    ("من المقرر أن تقام المباراة غداً.", .arabic),
  ])
  func `timetables are told with little confidence or not at all`(
    _ text: String, _ language: Language
  ) throws {
    let values = try AnnotatedText("Headline\n\n" + text, language).attributions
    #expect(values.filter { $0.confidence >= Decimal(50) / 100 }.count == 0)
  }

  @Test func `a heading with a colon says who speaks`() throws {
    let text = try AnnotatedText(
      "# Police: suspect fled\n\nThe street is closed.", .english, format: .markdown)
    #expect(text.attributions.map(\.source) == ["Police"])
  }
}
