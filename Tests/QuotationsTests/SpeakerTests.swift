import Isnad
import PluginTestSupport
import Testing

struct SpeakerTests {
  @Test func `a name behind the verb and a pronoun after it are one speaker`() throws {
    let text = try AnnotatedText(
      "“The bridge will hold,” said Clara Voss, the city engineer. “It always has,” she added.")
    #expect(text.quotations.map(\.speaker) == ["Clara Voss", "Clara Voss"])
    #expect(text.quotations.map(\.speakerBy) == [.name, .pronoun])
    #expect(text.quotations.map(\.cueLemma) == ["say", "add"])
  }

  @Test func `a title stands for the person who bears it`() throws {
    let text = try AnnotatedText(
      """
      Transport minister Paul Okello opened the tunnel on Monday.

      “It is late, but it is here,” the minister said.
      """)
    #expect(text.quotations.map(\.speaker) == ["Paul Okello"])
    #expect(text.quotations.map(\.speakerBy) == [.title])
  }

  @Test func `a quotation without a source has no speaker`() throws {
    let text = try AnnotatedText("The road was closed. It rained all day. “Nobody asked us about it.”")
    #expect(text.quotations.map(\.speaker) == [nil])
    #expect(text.quotations.map(\.speakerBy) == [.none])
  }

  @Test func `an Arabic verb without a subject carries on the speaker`() throws {
    let text = try AnnotatedText(
      "قال وزير النقل سمير الحلبي: «الجسر متين». وأضاف: «وسيبقى كذلك».", .arabic)
    #expect(text.quotations.map(\.speaker) == ["سمير الحلبي", "سمير الحلبي"])
    #expect(text.quotations.map(\.speakerBy) == [.name, .implicit])
  }
}
