import Isnad
import PluginTestSupport
import Testing

struct EnglishTests {
  @Test(arguments: [
    ("Ida Holm, the mayor, said that the bridge would close.", "named", "Ida Holm"),
    ("The bridge will close, the mayor of Bergen said.", "office", "the mayor of Bergen"),
    ("A police spokesman confirmed that the road was closed.", "office", "A police spokesman"),
    ("The Interior Ministry announced that talks had ended.", "organisation", "Interior Ministry"),
    ("Police said the man had fled.", "organisation", "Police"),
    (
      "According to a report by the audit office, the money was spent.", "document",
      "a report by the audit office"
    ),
    ("Officials said the talks had failed.", "anonymous", "Officials"),
    (
      "A source close to the negotiations told Reuters that the deal was near.", "anonymous",
      "A source close to the negotiations"
    ),
  ])
  func `indirect speech has a source of a type`(_ text: String, _ type: String, _ source: String) throws
  {
    let found = try AnnotatedText("Headline\n\n" + text).attributions
    #expect(found.map(\.form) == [.indirect])
    #expect(found.first?.sourceType.rawValue == type)
    #expect(found.first?.source?.contains(source) == true, "\(found.first?.source ?? "nothing")")
  }

  @Test func `the content, the source and the cue have ranges of their own`() throws {
    let text = try AnnotatedText("Ida Holm said on Monday that the bridge would close.")
    let value = try #require(text.attributions.first)
    let article = text.article.article
    #expect(article[value.cue] == "said")
    #expect(value.sourceRange.map { article[$0] } == "Ida Holm")
    #expect(value.content.map { article[$0] } == "the bridge would close")
    #expect(text.words(of: Attribution.self) == ["Ida Holm said"])
  }

  @Test func `a pronoun stands for who was named`() throws {
    let text = try AnnotatedText("Ida Holm said the bridge was old. She warned that it could fall.")
    #expect(text.attributions.map(\.source) == ["Ida Holm", "Ida Holm"])
    #expect(text.attributions.map(\.isFirst) == [true, false])
  }

  @Test func `a quotation with a cue is direct`() throws {
    let text = try AnnotatedText("“The bridge is old,” Ida Holm said.")
    #expect(text.attributions.map(\.form) == [.direct])
    #expect(text.attributions.map(\.source) == ["Ida Holm"])
  }

  @Test func `a run without a cue gives none`() throws {
    let text = try AnnotatedText("“The bridge is old,” Ida Holm said. “It may fall.”")
    #expect(text.attributions.count == 1)
  }

  @Test(arguments: [
    ("The visit is expected to strengthen ties between both countries.", Attribution.Form.expectation),
    ("Prices are likely to rise further.", .expectation),
    ("The group is believed to hold large debts.", .passive),
    ("The town is widely regarded as the cradle of the sport.", .passive),
    ("The firm reportedly lost millions.", .passive),
    ("The summit will focus on trade and security.", .future),
  ])
  func `what nobody says has a form and no source`(_ text: String, _ form: Attribution.Form) throws {
    let found = try AnnotatedText("Headline\n\n" + text).attributions
    #expect(found.map(\.form) == [form])
    #expect(found.map(\.sourceType) == [Attribution.SourceType.none])
  }

  @Test func `an expectation with its expecter is indirect`() throws {
    let text = try AnnotatedText("Analysts expect the bank to raise rates.")
    #expect(text.attributions.map(\.form) == [.indirect])
    #expect(text.attributions.map(\.sourceType) == [.anonymous])
  }

  @Test func `vague sources are told from those that are tied to an institution`() throws {
    let text = try AnnotatedText(
      "Sources said the deal was near. Officials at the Interior Ministry said it was not.")
    #expect(text.attributions.map(\.isVague) == [true, false])
    #expect(text.attributions.map(\.isDescribed) == [false, true])
    #expect(text.attributions.map(\.isPlural) == [true, true])
  }

  @Test func `a chain has the sources behind the source`() throws {
    let text = try AnnotatedText("Reuters reported that a diplomat said the talks had failed.")
    #expect(text.attributions.map(\.via.count) == [1, 0])
  }

  @Test(arguments: [
    "He told him to leave the room.",
    "She added two goals in the second half.",
    "The officer reported for duty at dawn.",
    "The storm claimed three lives.",
    "The hotel welcomed its expected guests.",
    "They live in a town called Ely.",
    "The report is long.",
    "The minister did not say when.",
    "The museum opens at nine.",
    "If it rains, the match will move indoors.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    let found = try AnnotatedText("Headline\n\n" + text).attributions
    #expect(found.isEmpty, "\(found.map(\.cueLemma))")
  }
}
