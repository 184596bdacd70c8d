import Isnad
import PluginTestSupport
import Testing

struct PersonTests {
  @Test func `a later mention by surname stands for the full name`() throws {
    let text = try AnnotatedText(
      "Mayor Teresa Okafor spoke first. Okafor said the budget was closed.")
    #expect(text.names.map(\.canonical) == ["Teresa Okafor", "Teresa Okafor"])
    #expect(text.names.map(\.title) == ["Mayor", nil])
  }

  @Test func `an Arabic name behind a title ends where the sentence goes on`() throws {
    let text = try AnnotatedText("قال وزير الصحة نبيل الدرعاوي إن اللقاح وصل.", .arabic)
    #expect(text.names.map(\.canonical) == ["نبيل الدرعاوي"])
    #expect(text.names.map(\.title) == ["وزير الصحة"])
  }
}

struct LongLineTests {
  @Test(arguments: ["A ", "Mayor ", "Bank of "])
  func `a long line of capitals comes to an end`(_ word: String) throws {
    let text = try AnnotatedText(String(repeating: word, count: 20_000))
    #expect(text.names.count <= 20_000)
  }
}

struct NearMissTests {
  @Test func `a place is no person`() throws {
    let text = try AnnotatedText("The ships left for New Haven on Monday and came back from Port Louis.")
    #expect(text.names.allSatisfy { $0.what != .person })
  }

  @Test func `the first word of a sentence is no name`() throws {
    let text = try AnnotatedText("Yesterday it rained. Nobody came.")
    #expect(text.names.isEmpty)
  }

  @Test func `particles and initials belong to a name`() throws {
    let text = try AnnotatedText("“Yes,” said Anne van der Berg. “No,” said John F. Marsh.")
    #expect(text.names.map(\.canonical) == ["Anne van der Berg", "John F. Marsh"])
  }

  @Test func `an organisation is told by its head noun`() throws {
    let text = try AnnotatedText("The Ministry of Health said so. The ministry gave no reason.")
    #expect(text.names.map(\.what) == [.organisation, .organisation])
    #expect(text.names.map(\.canonical) == ["Ministry of Health", "Ministry of Health"])
  }

  @Test func `على is no Ali, and أمام is no imam`() throws {
    let text = try AnnotatedText("وقف الناس على الرصيف أمام الباب.", .arabic)
    #expect(text.names.isEmpty)
  }

  @Test func `an Arabic name does not swallow the object behind it`() throws {
    let text = try AnnotatedText("وصف المدرب الإسباني خوليو سانتوس المباراة بأنها صعبة.", .arabic)
    #expect(text.names.map(\.canonical) == ["خوليو سانتوس"])
  }

  @Test func `gender is told by title and given name`() throws {
    let text = try AnnotatedText("قالت الطبيبة ندى الشامي نعم. قال سالم كريم لا.", .arabic)
    #expect(text.names.map(\.gender) == [.feminine, .masculine])
  }
}
