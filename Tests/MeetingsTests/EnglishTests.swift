import Foundation
import Isnad
import PluginTestSupport
import Testing

struct EnglishTests {
  @Test(arguments: [
    ("Minister Ida Holm met Governor Paul Reyes in Oslo.", Meeting.Form.meeting),
    ("Minister Ida Holm held talks with Governor Paul Reyes in Oslo.", .talks),
    ("Minister Ida Holm received Governor Paul Reyes in Oslo.", .meeting),
    ("Governor Paul Reyes was received by Minister Ida Holm in Oslo.", .meeting),
    ("Minister Ida Holm and Governor Paul Reyes met in Oslo.", .meeting),
    ("The meeting between Minister Ida Holm and Governor Paul Reyes in Oslo ended.", .meeting),
    ("Minister Ida Holm conferred with Governor Paul Reyes in Oslo.", .meeting),
  ])
  func `those who meet and the place are told`(_ text: String, _ form: Meeting.Form) throws {
    let meetings = try AnnotatedText(text).meetings
    #expect(meetings.map(\.form) == [form])
    #expect(Set(meetings.first?.participants ?? []) == ["Ida Holm", "Paul Reyes"])
    #expect(meetings.first?.place == "Oslo")
    #expect(meetings.first?.isPlanned == false)
  }

  @Test(arguments: [
    "The candidates met the criteria, and the board met its target.",
    "Meetings are useful when they are short.",
    "Climbers reached the summit of Everest. Visit our site for pictures.",
    "The minister called for a ceasefire, and the envoy signed a shirt.",
    "Moscow says it wants peace, and Tehran rejected the plan.",
    "She met her husband at university.",
    "The annual meeting of shareholders is a formality.",
    "The guests visited the museum, and the hall hosted a concert.",
  ])
  func `what only sounds like an event is none`(_ text: String) throws {
    #expect(try AnnotatedText(text).meetingWords == [])
  }

  @Test func `a match is no meeting to rely on`() throws {
    let meetings = try AnnotatedText("Germany met France in the final of the championship.").meetings
    #expect(meetings.allSatisfy { $0.confidence < 0.5 })
  }

  @Test func `a metonym is no place of a meeting`() throws {
    let text = try AnnotatedText(
      "Moscow says Minister Ida Holm met Governor Paul Reyes, and Tehran rejected the plan.")
    #expect(text.meetings.map(\.place) == [nil])
  }

  @Test func `where somebody spoke is not where he will meet`() throws {
    let text = try AnnotatedText(
      "President Karim Daoud told reporters in Cairo that he would meet Prime Minister Ada Obi in Lagos."
    )
    #expect(text.meetings.map(\.place) == ["Lagos"])
    #expect(text.meetings.map(\.isPlanned) == [true])
    #expect(text.meetings.first?.participants == ["Karim Daoud", "Ada Obi"])
  }

  @Test func `the two leaders are those who met`() throws {
    let text = try AnnotatedText(
      "President Karim Daoud met Prime Minister Ada Obi in Lagos. The two leaders will meet again in Cairo."
    )
    #expect(text.meetings.map(\.participants.count) == [2, 2])
    #expect(text.meetings.map(\.event) == [1, 2])
  }

  @Test func `an invitation is a possible visit and not a planned one`() throws {
    let text = try AnnotatedText("President Karim Daoud invited Prime Minister Ada Obi to visit Cairo.")
    #expect(text.meetings.map(\.form) == [.invitation])
    #expect(text.meetings.first?.isPossible == true)
    #expect(text.meetings.first?.place == "Cairo")
  }

  @Test func `what is refused is only possible`() throws {
    let text = try AnnotatedText("President Karim Daoud refused to meet Prime Minister Ada Obi.")
    #expect(text.meetings.map(\.isPossible) == [true])
  }

  @Test func `the first since is told with its scope`() throws {
    let text = try AnnotatedText(
      "It was the first meeting between President Karim Daoud and Prime Minister Ada Obi since the war.")
    let meeting = try #require(text.meetings.first)
    #expect(meeting.ordinal == .first)
    #expect(meeting.scope.map { text.article.article[$0] } == "since the war")
  }

  @Test func `the first round is no first meeting`() throws {
    let text = try AnnotatedText(
      "The first round of talks between President Karim Daoud and Prime Minister Ada Obi ended.")
    #expect(text.meetings.map(\.ordinal) == [nil])
  }

  @Test func `words in quotation marks are a speaker's`() throws {
    let text = try AnnotatedText(
      "“I will meet Prime Minister Ada Obi in Lagos,” President Karim Daoud said.")
    #expect(text.meetings.map(\.voice) == [.speaker])
  }
}
