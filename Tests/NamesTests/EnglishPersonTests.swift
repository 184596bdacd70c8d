import Isnad
import PluginTestSupport
import Testing

struct EnglishPersonTests {
  private func names(_ text: String) throws -> [Name] { try AnnotatedText(text).names }

  @Test func `a title over the place of an office belongs to the name behind it`() throws {
    let people = try names("Minister of Education Stefania Rossi said no.").filter { $0.what == .person }
    #expect(people.map(\.canonical) == ["Stefania Rossi"])
    #expect(people.map(\.title) == ["Minister of Education"])
  }

  @Test func `the place before a title is a place, and no part of the name`() throws {
    let found = try names("Norway President Ann Lee opened the bridge.")
    #expect(found.map(\.canonical) == ["Norway", "Ann Lee"])
    #expect(found.map(\.what) == [.place, .person])
  }

  @Test func `what follows in is a place unless it is a surname`() throws {
    #expect(try names("The boat was built in Tarnholm.").map(\.what) == [.place])
    let found = try names("Mayor Anna Tarnholm spoke. They believe in Tarnholm.")
    #expect(found.map(\.what) == [.person, .person])
  }

  @Test func `a word in capitals for emphasis is no acronym`() throws {
    #expect(try names("They will come UNLESS it rains, and the TV shows a DNA test.").isEmpty)
  }

  @Test func `models and tickers are no organisations`() throws {
    #expect(
      try names("The F-16 and the A380 landed, said the pilot of KLM.").map(\.canonical).last == "KLM")
    #expect(try names("The flu is H5N1, the car a BX-7.").isEmpty)
  }
}

struct DescribedTests {
  private func described(_ text: String) throws -> Bool? {
    try AnnotatedText(text).names.first { $0.what == .person }?.isDescribed
  }

  @Test(arguments: [
    "Anna Lind, the harbour master, opened the gate.", "The singer Anna Lind opened the gate.",
    "Anna Lind, who runs the harbour, opened the gate.", "Anna Lind of the Harbour Institute left.",
    "His sister Anna Lind opened the gate.",
  ])
  func `who somebody is may stand before the name or behind it`(_ text: String) throws {
    #expect(try described(text) == true)
  }

  @Test(arguments: [
    "Anna Lind opened the gate.", "Anna Lind (54) opened the gate.",
    "Anna Lind, 54, opened the gate.", "After a while, Anna Lind, tired, left.",
  ])
  func `an age and a verb describe nobody`(_ text: String) throws {
    #expect(try described(text) == false)
  }
}

struct GenderTests {
  private func disagreements(_ text: String) throws -> [String] {
    let text = try AnnotatedText(text)
    return text.names.compactMap { $0.disagreement.map { text.article.article[$0] } }
  }

  @Test func `a form of address and a pronoun can have the wrong gender`() throws {
    #expect(try disagreements("“No,” said Mr Anna Lind.") == ["Mr"])
    #expect(try disagreements("Queen Margrethe Holm opened the hall. He left early.") == ["He"])
  }

  @Test func `a pronoun behind a verb of saying can have the wrong gender`() throws {
    #expect(
      try disagreements("Mr Daniel Novak opened the plant. Novak said she would stay.") == ["she"])
    #expect(
      try disagreements(
        "Mr Daniel Novak met the director, Lea Holm. Novak said she would stay."
      ).isEmpty)
  }

  @Test func `a pronoun that may mean somebody else is let stand`() throws {
    #expect(try disagreements("Queen Margrethe Holm thanked Tom Hale. He left early.").isEmpty)
    #expect(try disagreements("Queen Margrethe Holm thanked the driver. He left early.").isEmpty)
    #expect(try disagreements("Robin Holm opened the hall. He left early.").isEmpty)
    #expect(try disagreements("Queen Margrethe Holm opened the hall. She left early.").isEmpty)
  }
}

struct NewspaperTests {
  @Test func `a surname with a slip of one letter means the person named before`() throws {
    let text = try AnnotatedText("Engineer Sarah Whitmore built it. Whitmoore said it was good.")
    #expect(text.names.map(\.canonical) == ["Sarah Whitmore", "Sarah Whitmore"])
    #expect(text.names.map(\.variant) == [nil, "Whitmore"])
  }

  @Test func `a surname that somebody else bears in full is no slip`() throws {
    let text = try AnnotatedText(
      "Engineer Sarah Whitmore built it. Engineer Tom Whitmoore left. Whitmoore said it was good.")
    #expect(text.names.compactMap(\.variant).isEmpty)
    #expect(text.names.last?.canonical == "Tom Whitmoore")
  }

  @Test func `a heading introduces nobody`() throws {
    let text = try AnnotatedText(
      "# Jones resigns\n\nMary Jones, the minister, left today. Jones said so.", format: .markdown)
    #expect(text.names.map(\.isFirstMention) == [false, true, false])
    #expect(text.names.map(\.inFull) == [.after, .here, .before])
  }

  @Test func `a king is named in full by one name`() throws {
    let text = try AnnotatedText("King Olav waved. Olav said yes.")
    #expect(text.names.map(\.inFull) == [.here, .before])
  }

  @Test func `an acronym stands for the words in brackets behind it`() throws {
    let text = try AnnotatedText("The CEI (Italian Episcopal Conference) met. The CEI rose.")
    #expect(text.names.filter(\.isAcronym).map(\.inFull) == [.here, .before])
  }
}
