import Foundation
import Isnad
import PluginTestSupport
import Testing

struct DetailTests {
  @Test func `occasion, place and day are provenance`() throws {
    let text = try AnnotatedText(
      "“We are ready,” Ida Holm said at a news conference in Bergen on Tuesday.")
    #expect(text.quotations.map(\.provenance) == [[.occasion, .place, .date]])
  }

  @Test func `an Arabic statement is a document`() throws {
    let text = try AnnotatedText("قالت وزارة الصحة في بيان: «اللقاح متوفر للجميع».", .arabic)
    #expect(text.quotations.allSatisfy { $0.provenance.contains(.document) })
    #expect(text.quotations.map(\.medium) == [.document])
  }

  @Test func `a bare quotation has no provenance`() throws {
    let text = try AnnotatedText("“We are ready,” Ida Holm said.")
    #expect(text.quotations.map(\.provenance) == [[]])
  }

  @Test func `a cue tells its class and its way`() throws {
    let text = try AnnotatedText("“It was me,” Ida Holm admitted. “Sorry,” the company tweeted.")
    #expect(text.quotations.map(\.cueClass) == [.loaded, .neutral])
    #expect(text.quotations.map(\.medium) == [.speech, .post])
  }

  @Test func `the same words and nearly the same words are twins`() throws {
    let text = try AnnotatedText(
      """
      Ida Holm said: “Our positions are very close now.”

      Later Ida Holm said: “Our positions are close now.”
      """)
    #expect(text.quotations.map(\.twin?.hasSameWords) == [false, false])
    #expect(text.quotations.map(\.twin?.hasSameSpeaker) == [true, true])
  }

  @Test func `other words are no twins`() throws {
    let text = try AnnotatedText(
      "Ida Holm said: “The road is open.” She added: “Drive with care today.”")
    #expect(text.quotations.allSatisfy { $0.twin == nil })
  }

  @Test(arguments: [
    ("Ida Holm said: “The the road is open.”", Language.english, Quotation.Slip.Kind.doubledWord),
    ("Ida Holm said: “The road,, is open.”", .english, .doubledMark),
    ("قال سامي حداد: «لا حل إ لا الحوار بيننا».", .arabic, .splitWord),
  ])
  func `slips of the keyboard are found`(
    _ text: String, _ language: Language, _ kind: Quotation.Slip.Kind
  ) throws {
    let annotated = try AnnotatedText(text, language)
    #expect(annotated.quotations.map(\.slip?.kind) == [kind])
  }

  @Test func `words doubled on purpose are no slip`() throws {
    let text = try AnnotatedText("Ida Holm said: “It was very very cold, and she had had enough.”")
    #expect(text.quotations.allSatisfy { $0.slip == nil })
  }

  @Test func `unusual marks stand out`() throws {
    let text = try AnnotatedText(
      "Ida Holm said: “One is here.” She said: “Two are here.” She said: «Three are here.»")
    #expect(text.quotations.map(\.hasUsualMarks) == [true, true, false])
  }

  @Test func `a speaker of another nationality is foreign where the text says so`() throws {
    let text = try AnnotatedText(
      "قال الرئيس الفرنسي إيمانويل ماكرون عبر مترجم: «سنبقى هنا معا». وقال الوزير المصري سامح عبده: «أهلا بكم جميعا».",
      .arabic)
    #expect(text.quotations.map(\.isForeignSpeaker) == [true, false])
    #expect(text.quotations.map(\.isMarkedTranslated) == [true, false])
  }
}
