import Isnad
import PluginTestSupport
import Testing

struct InFullTests {
  @Test func `a surname before its full name says so`() throws {
    let text = try AnnotatedText(
      "“It is late,” said Okafor. Mayor Teresa Okafor closed the hall. Okafor went home.")
    #expect(text.names.map(\.inFull) == [.after, .here, .before])
  }

  @Test func `a surname without a full name says never`() throws {
    let text = try AnnotatedText("“It is late,” said Okafor. The hall was empty.")
    #expect(text.names.map(\.inFull) == [.never])
  }

  @Test func `an acronym in brackets stands for the name before it`() throws {
    let text = try AnnotatedText(
      "The Harbour Safety Council (HSC) met on Monday. The HSC rose at noon.")
    #expect(
      text.names.map(\.canonical) == Array(repeating: "Harbour Safety Council", count: 3))
    #expect(text.names.map(\.isAcronym) == [false, true, true])
    #expect(text.names.map(\.inFull) == [.here, .before, .before])
  }

  @Test func `an acronym that nothing spells out says never`() throws {
    let text = try AnnotatedText("The HSC met on Monday.")
    #expect(text.names.map(\.inFull) == [.never])
    #expect(text.names.map(\.isWellKnown) == [false])
  }
}

struct SpellingTests {
  private func variants(_ text: String, _ language: Language = .english) throws -> [String?] {
    try AnnotatedText(text, language).names.filter { $0.what == .person && $0.mention != .title }
      .map(\.variant)
  }

  @Test func `one surname in two transliterations is one person`() throws {
    let text = try AnnotatedText(
      "Ilya Berezovsky opened the meeting. Berezovskyy said the vote was close.")
    #expect(text.names.map(\.canonical) == ["Ilya Berezovsky", "Ilya Berezovsky"])
    #expect(text.names.map(\.variant) == [nil, "Berezovsky"])
  }

  @Test func `one surname in two Arabic spellings is one person`() throws {
    let found = try variants(
      "قال الرئيس أنطون غورباتشوف إن الباب مفتوح. وأضاف أنطون جورباتشوف أن الحوار بدأ.", .arabic)
    #expect(found == [nil, "غورباتشوف"])
  }

  @Test func `a given name in two transliterations with one surname is one person`() throws {
    #expect(
      try variants("Coach Mohammed Karimi won. Fans sang for Muhammad Karimi all night.") == [
        nil, "Mohammed",
      ])
  }

  @Test func `like names of different people are kept apart`() throws {
    #expect(try variants("Kim Jong-un waved. A portrait of Kim Jong-il hung there.") == [nil, nil])

    #expect(
      try variants("Mayor Anna Schmidt spoke. Teacher Anne Schmidt listened.") == [nil, nil])
    #expect(
      try variants("قال الوزير محمد الكناني نعم. وقال الوزير محمود الكناني لا.", .arabic) == [nil, nil])
  }
}

struct CandidateTests {
  @Test func `a surname that two people bear could mean both`() throws {
    let text = try AnnotatedText(
      "Mayor Teresa Okafor met Captain Daniel Okafor. Okafor said the road was open.")
    #expect(text.names.map(\.candidates) == [nil, nil, 2])
  }

  @Test func `a title settles which of two is meant`() throws {
    let text = try AnnotatedText(
      "Mayor Teresa Okafor met Captain Daniel Okafor. Mayor Okafor said the road was open.")
    #expect(text.names.last?.canonical == "Teresa Okafor")
    #expect(text.names.last?.candidates == 1)
  }
}

struct TitleConflictTests {
  private func conflicts(_ text: String) throws -> Int {
    try AnnotatedText(text).names.filter { $0.conflictingTitle != nil }.count
  }

  @Test func `minister and deputy minister cannot be one person`() throws {
    #expect(
      try conflicts(
        "Minister Karl Brandt opened the bridge. Deputy Minister Karl Brandt cut the ribbon.") == 1)
  }

  @Test func `a former office and another scale are no conflict`() throws {
    #expect(
      try conflicts(
        "Minister Karl Brandt opened the bridge. The former deputy minister Karl Brandt spoke.") == 0)
    #expect(
      try conflicts("President Karl Brandt opened the bridge. Commander Karl Brandt spoke.") == 0)
  }
}
