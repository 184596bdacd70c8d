import Foundation
import Isnad
import PluginTestSupport
import Testing

struct PollTests {
  @Test(arguments: [
    (
      "A poll by Norstat, which asked 1,204 adults, found that 60% support the plan. The margin of error is 3 percentage points.",
      Language.english, "Norstat"
    ),
    (
      "أظهر استطلاع أجراه مركز الدراسات وشمل 1204 أشخاص، بهامش خطأ ثلاث نقاط مئوية، أن 60% يؤيدون الخطة.",
      .arabic,
      "مركز الدراسات"
    ),
  ])
  func `a poll has a pollster, a sample and a margin`(
    _ text: String, _ language: Language, _ pollster: String
  ) throws {
    let polls = try AnnotatedText("Headline\n\n" + text, language).polls
    #expect(polls.map(\.pollster) == [pollster])
    #expect(polls.map(\.sample) == [1204])
    #expect(polls.map(\.margin) == [3])
  }

  @Test(arguments: [
    ("A recent poll found that 60% of voters support the plan.", Language.english),
    ("أظهر استطلاع للرأي أن 60% من الناخبين يؤيدون الخطة.", .arabic),
  ])
  func `what a poll lacks is told`(_ text: String, _ language: Language) throws {
    let polls = try AnnotatedText("Headline\n\n" + text, language).polls
    #expect(polls.map(\.missing) == [["pollster", "sample", "dates", "margin"]])
  }

  @Test(arguments: [
    ("The polls opened at eight, and by noon 40% had voted.", Language.english),
    ("The mayor said a poll would be held in May.", .english),
    ("A survey of the old bridge found rust.", .english),
    ("فتحت مراكز الاقتراع عند الثامنة، وصوّت 40% حتى الظهر.", .arabic),
  ])
  func `what tells no result is no poll`(_ text: String, _ language: Language) throws {
    #expect(try AnnotatedText("Headline\n\n" + text, language).polls.isEmpty)
  }
}
