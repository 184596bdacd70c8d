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
