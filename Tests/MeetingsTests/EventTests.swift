import Isnad
import PluginTestSupport
import Testing

struct EventTests {
  @Test(arguments: [
    (
      "President Karim Daoud met Prime Minister Ada Obi in Lagos. The meeting lasted an hour.",
      Language.english
    ),
    (
      "President Karim Daoud held talks with Prime Minister Ada Obi in Lagos. The talks lasted an hour.",
      .english
    ),
    ("التقى الرئيس كريم داود الرئيس سامر العلي في بغداد. واستمر اللقاء ساعة.", .arabic),
    ("أجرى الرئيس كريم داود محادثات مع الرئيس سامر العلي في بغداد. واستمرت المحادثات ساعة.", .arabic),
  ])
  func `an event told twice is one with two mentions`(_ text: String, _ language: Language) throws {
    let meetings = try AnnotatedText(text, language).meetings
    #expect(meetings.map(\.event) == [1, 1])
    #expect(meetings.map(\.isFirstMention) == [true, false])
    #expect(meetings.map(\.mentions) == [2, 2])
    #expect(Set(meetings.map(\.place)).count == 1)
  }

  @Test(arguments: [
    (
      "President Karim Daoud met Prime Minister Ada Obi in Lagos. He will meet her in Cairo.",
      Language.english
    ),
    (
      "President Karim Daoud met Prime Minister Ada Obi in Lagos. A second meeting followed in Cairo.",
      .english
    ),
    ("التقى الرئيس كريم داود الرئيس سامر العلي في بغداد. وسيعقد لقاء ثان في القاهرة.", .arabic),
  ])
  func `another event is another`(_ text: String, _ language: Language) throws {
    let meetings = try AnnotatedText(text, language).meetings
    #expect(Set(meetings.map(\.event)).count == meetings.count)
    #expect(meetings.flatMap(\.disagreements).isEmpty)
  }

  @Test(arguments: [
    (
      "President Karim Daoud met Prime Minister Ada Obi in Lagos. This meeting in Cairo was cordial.",
      Language.english, Meeting.Conflict.place
    ),
    (
      "التقى الرئيس كريم داود الرئيس سامر العلي في بغداد. وكان هذا اللقاء في القاهرة ودياً.", .arabic,
      .place
    ),
    (
      "President Karim Daoud invited Prime Minister Ada Obi to visit Cairo. During her coming visit, Obi will open a school.",
      .english, .invitationBecomeVisit
    ),
    (
      "دعا الرئيس كريم داود الرئيس سامر العلي إلى زيارة القاهرة. وخلال زيارة الرئيس سامر العلي المقبلة تفتتح مدرسة.",
      .arabic,
      .invitationBecomeVisit
    ),
    (
      "The first direct talks between President Karim Daoud and Prime Minister Ada Obi were held in Lagos. It was their first dialogue.",
      .english, .firstTwice
    ),
    (
      "هذا أول لقاء بين الرئيس كريم داود والرئيس سامر العلي. وتعد المحادثات أول حوار بين الزعيمين.",
      .arabic, .firstTwice
    ),
  ])
  func `what mentions say otherwise is told on the later one`(
    _ text: String, _ language: Language, _ conflict: Meeting.Conflict
  ) throws {
    let conflicts = try AnnotatedText(text, language).meetings.flatMap(\.disagreements).map(\.conflict)
    #expect(conflicts == [conflict])
  }

  @Test(arguments: [
    (
      "# Lisbon meeting ends\n\nPresident Karim Daoud met Prime Minister Ada Obi in Lagos.",
      Language.english,
      true
    ),
    (
      "# Lagos meeting ends\n\nPresident Karim Daoud met Prime Minister Ada Obi in Lagos.", .english,
      false
    ),
    ("# لقاء القاهرة\n\nالتقى الرئيس كريم داود الرئيس سامر العلي في بغداد.", .arabic, true),
    ("# لقاء بغداد\n\nالتقى الرئيس كريم داود الرئيس سامر العلي في بغداد.", .arabic, false),
  ])
  func `a heading is compared with the places of the body`(
    _ text: String, _ language: Language, _ disagrees: Bool
  ) throws {
    let meetings = try AnnotatedText(text, language, format: .markdown).meetings
    #expect(meetings.flatMap(\.disagreements).map(\.conflict).contains(.heading) == disagrees)
  }

  @Test(arguments: [
    ("President Karim Daoud met Prime Minister Ada Obi in Lagos on 3 May 2024.", Language.english, true),
    ("President Karim Daoud met Prime Minister Ada Obi in Lagos.", .english, false),
    ("التقى الرئيس كريم داود الرئيس سامر العلي في بغداد في 3 مايو 2024.", .arabic, true),
    ("التقى الرئيس كريم داود الرئيس سامر العلي في بغداد.", .arabic, false),
  ])
  func `an event is dated if its text says when`(
    _ text: String, _ language: Language, _ isDated: Bool
  ) throws {
    let meetings = try AnnotatedText(text, language).meetings
    #expect(meetings.map(\.isDated) == [isDated])
    #expect(meetings.first?.date == (isDated ? "2024-05-03" : nil))
  }

  @Test func `an article without events costs nothing and has none`() throws {
    #expect(try AnnotatedText("The bridge is closed. Nobody was hurt.").meetings.isEmpty)
  }
}
