import Foundation
import Isnad
import PluginTestSupport
import Testing

struct ArabicTests {
  @Test(arguments: [
    ("التقى الوزير سامر العلي المحافظ كريم داود في بغداد.", Meeting.Form.meeting),
    ("التقى الوزير سامر العلي مع المحافظ كريم داود في بغداد.", .meeting),
    ("اجتمع الوزير سامر العلي بالمحافظ كريم داود في بغداد.", .meeting),
    ("استقبل الوزير سامر العلي المحافظ كريم داود في بغداد.", .meeting),
    ("بحث الوزير سامر العلي مع المحافظ كريم داود في بغداد ملف الحدود.", .talks),
    ("عقد الوزير سامر العلي اجتماعاً مع المحافظ كريم داود في بغداد.", .meeting),
    ("أجرى الوزير سامر العلي محادثات مع المحافظ كريم داود في بغداد.", .talks),
  ])
  func `those who meet and the place are told`(_ text: String, _ form: Meeting.Form) throws {
    let meetings = try AnnotatedText(text, .arabic).meetings
    #expect(meetings.map(\.form) == [form])
    #expect(Set(meetings.first?.participants ?? []) == ["سامر العلي", "كريم داود"])
    #expect(meetings.first?.place == "بغداد")
    #expect(meetings.first?.isPlanned == false)
  }

  @Test(arguments: [
    "دعا الأمين العام إلى وقف إطلاق النار في غزة.",
    "الاجتماعات القصيرة مفيدة، ولا تحتاج إلى اتصال بالإنترنت.",
    "بلغ المتسلقون قمة الجبل، ويمكن زيارة الموقع لمشاهدة الصور.",
    "موسكو تسعى إلى السلام، وطهران رفضت الخطة.",
    "ووقع انفجار في السوق، ووقع الكاتب روايته الجديدة.",
    "اجتمع على المواطن الغلاء والبطالة، واستقبل المستشفى المصابين.",
    "ينعقد اجتماع الجمعية السنوي في موعده كل عام.",
  ])
  func `what only sounds like an event is none`(_ text: String) throws {
    #expect(try AnnotatedText(text, .arabic).meetingWords == [])
  }

  @Test func `a match is no meeting to rely on`() throws {
    let text = try AnnotatedText("اجتمعت مصر والسودان في نهائي البطولة.", .arabic)
    #expect(text.meetings.allSatisfy { $0.confidence < 0.5 })
  }

  @Test func `the dual means the two who were told`() throws {
    let text = try AnnotatedText(
      "دعا الرئيس كريم داود الرئيس سامر العلي إلى زيارة القاهرة، وكانا قد اجتمعا في بغداد.", .arabic)
    #expect(text.meetings.map(\.form) == [.invitation, .meeting])
    #expect(
      text.meetings.map(\.participants) == [["كريم داود", "سامر العلي"], ["كريم داود", "سامر العلي"]])
    #expect(text.meetings.map(\.place) == ["القاهرة", "بغداد"])
  }

  @Test func `الزعيمان are the two who met`() throws {
    let text = try AnnotatedText(
      "التقى الرئيس كريم داود الرئيس سامر العلي في بغداد. وسيلتقي الزعيمان مجدداً في القاهرة.", .arabic)
    #expect(text.meetings.map(\.participants.count) == [2, 2])
    #expect(text.meetings.map(\.isPlanned) == [false, true])
    #expect(text.meetings.map(\.event) == [1, 2])
  }

  @Test func `a call has no place and is told by its noun`() throws {
    let text = try AnnotatedText("أجرى الرئيس كريم داود اتصالاً هاتفياً بالرئيس سامر العلي.", .arabic)
    #expect(text.meetings.map(\.form) == [.call])
    #expect(text.meetings.first?.participants.count == 2)
  }

  @Test func `a visit goes where إلى leads`() throws {
    let text = try AnnotatedText("قام الرئيس كريم داود بزيارة رسمية إلى بغداد.", .arabic)
    #expect(text.meetings.map(\.form) == [.visit])
    #expect(text.meetings.map(\.place) == ["بغداد"])
    #expect(text.meetings.map(\.participants) == [["كريم داود"]])
  }

  @Test func `the place stands behind the capital's title`() throws {
    let text = try AnnotatedText(
      "التقى الرئيس كريم داود الرئيس سامر العلي في العاصمة العراقية بغداد.", .arabic)
    #expect(text.meetings.map(\.place) == ["بغداد"])
  }

  @Test func `the first since is told with its scope`() throws {
    let text = try AnnotatedText(
      "وهذا أول لقاء بين الرئيس كريم داود والرئيس سامر العلي منذ الحرب.", .arabic)
    let meeting = try #require(text.meetings.first)
    #expect(meeting.ordinal == .first)
    #expect(meeting.scope.map { text.article.article[$0] } == "منذ الحرب")
  }

  @Test func `the و that joins is no part of the mention`() throws {
    let text = try AnnotatedText("والتقى الرئيس كريم داود الرئيس سامر العلي في بغداد.", .arabic)
    #expect(text.meetingWords == ["التقى"])
  }
}
