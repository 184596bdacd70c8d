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

struct SpeakerDescriptionTests {
  @Test func `an apposition does not hide the name`() throws {
    let text = try AnnotatedText(
      "The bank's governor, Hiroko Tanabe, told lawmakers that inflation was “still far too high”.")
    #expect(text.quotations.map(\.speaker) == ["Hiroko Tanabe"])
  }

  @Test func `an unnamed speaker is told by the words used`() throws {
    let text = try AnnotatedText("“We followed the rules,” a spokeswoman for the port authority said.")
    #expect(text.quotations.map(\.speaker) == ["a spokeswoman for the port authority"])
    #expect(text.quotations.map(\.speakerBy) == [.title])
  }

  @Test func `two men and he leave the speaker open`() throws {
    let text = try AnnotatedText(
      "Paul Okello and Simon Brandt both attended. “It was cordial,” he said.")
    #expect(text.quotations.map(\.speaker) == [nil])
    #expect(text.quotations.map(\.candidates) == [2])
  }

  @Test func `a colon without a verb of saying leads in the subject's words`() throws {
    let text = try AnnotatedText("Coach Andre Wiltord was in no mood to celebrate: “We were awful.”")
    #expect(text.quotations.map(\.speaker) == ["Andre Wiltord"])
  }

  @Test func `an Arabic source behind عن is the speaker of قوله`() throws {
    let text = try AnnotatedText(
      "ونقلت صحيفة «الميناء» عن مسؤول أمني قوله إن المشتبه به «غادر البلاد قبل أسبوع».", .arabic)
    #expect(text.quotations.map(\.speaker) == ["مسؤول أمني"])
  }

  @Test func `an Arabic surname stands for the full name`() throws {
    let text = try AnnotatedText(
      "قالت وزيرة البيئة لمياء القصراوي إن بلادها «لن تقبل نفايات أحد». وأوضحت القصراوي أن «الاتفاق واضح للجميع».",
      .arabic)
    #expect(text.quotations.map(\.speaker) == ["لمياء القصراوي", "لمياء القصراوي"])
  }

  @Test(arguments: [
    ("وقال الصياد توم رايلي: «توقظنا القوارب».", "توم رايلي"),
    ("وأكد المزارع هانس بيترسن أن «الموسم ضاع».", "هانس بيترسن"),
    // An adverb, an article or a further title behind the title is no name.
    ("وقال الصياد غاضبا: «توقظنا القوارب».", "الصياد"),
    ("وقال الصياد العجوز: «توقظنا القوارب».", "الصياد العجوز"),
  ])
  func `a name that no list knows stands behind its title`(sentence: String, speaker: String) throws {
    let text = try AnnotatedText(sentence, .arabic)
    #expect(text.quotations.map(\.speaker) == [speaker])
  }

  // A lead-in that ends the paragraph before with a colon belongs to the words behind it.
  @Test func `a colon leads in the words of the next paragraph`() throws {
    let arabic = try AnnotatedText("وقال وزير النقل سمير الحلبي:\n\n«الجسر متين».", .arabic)
    #expect(arabic.quotations.map(\.speaker) == ["سمير الحلبي"])
    #expect(arabic.quotations.map(\.cueLemma) == ["قال"])
  }

  @Test func `a title of honour stands for the one named last`() throws {
    let text = try AnnotatedText(
      "افتتح الأمير فيصل بن خالد، أمس، المعرض. وأكد سموه أن «الوطن ينتظر أبناءه».", .arabic)
    #expect(text.quotations.map(\.speaker) == ["فيصل بن خالد"])
  }

  @Test func `a participle takes the subject of its sentence`() throws {
    let text = try AnnotatedText(
      "وأشار مدير المستشفى الدكتور إياد حمزة إلى تحسن الوضع، مضيفا: «الحالات مستقرة».", .arabic)
    #expect(text.quotations.map(\.speaker) == ["إياد حمزة"])
  }
}

struct SpeakerByDescriptionTests {
  @Test func `an age stands for the one spoken of`() throws {
    let text = try AnnotatedText("Paul Okello opened the shop. “I was early,” the 58-year-old said.")
    #expect(text.quotations.map(\.speaker) == ["Paul Okello"])
    #expect(text.quotations.map(\.speakerBy) == [.title])
  }

  @Test func `a title and a colon in a heading name the speaker`() throws {
    let text = try AnnotatedText(
      "Bakery owner: ‘We were minutes from closing for good’\n\nThe shop is open again.\n")
    #expect(text.quotations.map(\.speaker) == ["Bakery owner"])
  }

  @Test func `what somebody calls a plan is not its name`() throws {
    let text = try AnnotatedText("The letter, signed by 40 scientists, calls the plan “reckless”.")
    #expect(text.quotations.map(\.speaker) == ["The letter"])
  }
}
