import Isnad
import PluginTestSupport
import Testing

struct SpeechTests {
  @Test(arguments: [
    "Mayor Ida Holm called it “a historic mistake”.",
    "Officials described the damage as “significant”.",
    "“Nobody asked us,” one resident said.",
    "A judge rejected what he called a “brazen attempt” to delay the trial.",
  ])
  func `what somebody says is speech`(_ text: String) throws {
    let annotated = try AnnotatedText(text)
    #expect(annotated.quotations.count == 1)
    #expect(annotated.scareQuotes.isEmpty)
  }

  @Test(arguments: [
    ("Her novel “Salt and Ashes” sold well.", ScareQuote.Role.title),
    ("The so-called “ghost guns” are sold online.", .term),
    ("The word “journey” appears 31 times.", .term),
    ("The team nicknamed the fossil “Lazarus”.", .name),
  ])
  func `names, titles and terms are not speech`(_ text: String, _ role: ScareQuote.Role) throws {
    let annotated = try AnnotatedText(text)
    #expect(annotated.quotations.isEmpty)
    #expect(annotated.scareQuotes.count == 1)
  }

  @Test(arguments: [
    "وصف المدرب سامي حداد المباراة بأنها «درس قاس».",
    "قال الوزير إن الاتفاق «قيد الدرس».",
    "«نريد ماء»، قال المزارع جابر ناصر.",
    "أكدت الوزارة أن «الأسعار لن ترتفع قبل نهاية العام».",
  ])
  func `what somebody says in Arabic is speech`(_ text: String) throws {
    let annotated = try AnnotatedText(text, .arabic)
    #expect(annotated.quotations.count == 1)
    #expect(annotated.scareQuotes.isEmpty)
  }

  @Test(arguments: [
    "أصدرت صحيفة «الميناء» عددا خاصا.",
    "عرض فيلم «الطريق إلى البحر» أمس.",
    "أكد المدير أن «النجم» لن تدخل السوق هذا العام.",
    "تعرف الخلطة محليا باسم «رأس الدكان».",
  ])
  func `names in Arabic marks are not speech`(_ text: String) throws {
    let annotated = try AnnotatedText(text, .arabic)
    #expect(annotated.quotations.isEmpty)
    #expect(annotated.scareQuotes.count == 1)
  }

  @Test func `the name of a person behind a title is told from speech`() throws {
    let text = try AnnotatedText("دعا الرئيس الروسي \"فلاديمير بوتين\" نظيره إلى موسكو.", .arabic)
    #expect(text.scareQuotes.map(\.isPerson) == [true])
    #expect(text.quotations.isEmpty)
  }

  @Test func `a fragment is partial, a sentence is not`() throws {
    let text = try AnnotatedText(
      "Ida Holm said the plan was “dead on arrival”. “I told them so,” she added.")
    #expect(text.quotations.map(\.isPartial) == [true, false])
  }
}
