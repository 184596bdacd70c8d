import Isnad
import PluginTestSupport
import Testing

struct ArabicPersonTests {
  private func persons(_ text: String) throws -> [Name] {
    try AnnotatedText(text, .arabic).names.filter { $0.what == .person }
  }

  @Test func `countries and adjectives are nobody`() throws {
    #expect(try persons("تنمو التجارة بين تونس والمغرب على المستوى الاقتصادي أو السياسي.").isEmpty)
    #expect(try persons("انتخب رئيساً للبلاد، بعد تحولات كبيرة في العالم ونمواً ملحوظاً.").isEmpty)
  }

  @Test func `a name in marks right behind a title bears it`() throws {
    let names = try persons(
      "استقبل الوزير التونسي \"نبيل الدرعاوي\" وفدا. وقال الوزير التونسي إن اللقاء مثمر.")
    #expect(names.map(\.canonical) == ["نبيل الدرعاوي", "نبيل الدرعاوي"])
    #expect(names.map(\.title) == ["الوزير التونسي", nil])
  }

  @Test func `what somebody says in marks behind a title is no name`() throws {
    #expect(try persons("قال الوزير «لن نقبل بذلك».").isEmpty)
  }

  @Test func `a title leads to the one whose title says the same`() throws {
    let names = try persons(
      "التقى الرئيس الكيني دانيال موتيسو الرئيس الغاني جون أكوفو. وقال الرئيس الكيني إن اللقاء مثمر.")
    #expect(names.map(\.canonical) == ["دانيال موتيسو", "جون أكوفو", "دانيال موتيسو"])
  }

  @Test func `a title alone counts where it means one certain person`() throws {
    #expect(try persons("يحق لرئيس أي دولة أن يرفض. وقال الوزراء ومسؤولون إن الأمر صعب.").isEmpty)
    #expect(
      try persons("وصل وزير الدفاع الكيني إلى المطار.").map(\.canonical) == ["وزير الدفاع الكيني"])
  }

  @Test func `a surname that no list knows speaks`() throws {
    #expect(try persons("وأوضح كورنتسكي أن الطريق مغلق.").map(\.canonical) == ["كورنتسكي"])
    #expect(try persons("وأكد الدرعاوي أن الطريق مغلق.").map(\.canonical) == ["الدرعاوي"])
    #expect(try persons("وأكد الجانبان أن الطريق مغلق. وقال مقربون إن الأمر انتهى.").isEmpty)
  }

  @Test func `a trade is a family name where the clause goes on`() throws {
    #expect(
      try persons("قال زهير حداد إن النار انطفأت. وقال فهد ناظر المتحدث باسم الشركة نعم.")
        .map(\.canonical) == ["زهير حداد", "فهد ناظر"])
  }

  @Test func `and separates two surnames`() throws {
    let names = try persons(
      "وصل الوزير جون موتيسو والسفير بيتر ماكامبا. وبحث موتيسو وماكامبا الأمر.")
    #expect(names.map(\.canonical) == ["جون موتيسو", "بيتر ماكامبا", "جون موتيسو", "بيتر ماكامبا"])
  }

  @Test func `a title in apposition belongs to the name before it`() throws {
    let names = try persons(
      "أكد يوسف الديري، مدير المستشفى، أن الجرحى بخير. وقال المدير إن الدواء يكفي.")
    #expect(names.map(\.canonical) == ["يوسف الديري", "يوسف الديري"])
    #expect(names.map(\.title) == ["مدير المستشفى", nil])
  }

  @Test func `a name ends at a verb, an adverb and a possessed noun`() throws {
    #expect(try persons("الملك سلمان سيزور الولايات.").map(\.canonical) == ["سلمان"])
    #expect(
      try persons("قال الوزير يوسف الديري. وقال يوسف ضاحكا: «نعم».").map(\.canonical) == [
        "يوسف الديري", "يوسف الديري",
      ])
  }

  @Test func `words that are names as well need more than themselves`() throws {
    #expect(try persons("كان ذلك في شهر رمضان المبارك، بعد صباح جميل.").isEmpty)
    #expect(try persons("قالت أمل الديري إن الأمل باق.").map(\.canonical) == ["أمل الديري"])
  }

  @Test func `a name stands behind an aside, between commas and in marks`() throws {
    #expect(try persons("كورنتسكي، من جهته، دعا إلى التهدئة.").map(\.canonical) == ["كورنتسكي"])
    #expect(
      try persons("قال مدير المنظمة، تيدرو غيبرسكي، إن المرض ينحسر.").map(\.canonical) == [
        "تيدرو غيبرسكي"
      ])
    #expect(try persons("«الدرعاوي» قال إن الطريق مغلق.").map(\.canonical) == ["الدرعاوي"])
  }

  @Test func `a form of address brings a surname that no list knows`() throws {
    let names = try persons("ويعد الدكتور الخليدي من رواد الطب.")
    #expect(names.map(\.canonical) == ["الخليدي"])
    #expect(names.map(\.title) == ["الدكتور"])
    // A nationality and an adjective of offices are none.
    #expect(
      try persons("وصل الرئيس الغيني أمس، واستقبله المدير التنفيذي.").allSatisfy { $0.mention == .title }
    )
  }

  @Test func `a name ends with its line`() throws {
    #expect(
      try persons("الفائزون:\nشمه جابر المري\nعبدالله سالم العفاري").map(\.canonical) == [
        "شمه جابر المري", "عبدالله سالم العفاري",
      ])
  }

  @Test func `numbers, accusatives and verbs are no part of a name`() throws {
    #expect(try persons("قالت النائبة إن هدى كتبت ثلاث رسائل إلى الوزارة.").isEmpty)
    #expect(try persons("غرم المفتش صاحب المطعم مبلغ 900 ريال.").isEmpty)
  }

  @Test func `a verb in the other gender is told`() throws {
    #expect(try persons("قالت سالم الديري إن الطريق مغلق.").first?.disagreement != nil)
    #expect(try persons("قال سالم الديري إن الطريق مغلق.").first?.disagreement == nil)
    // The object of a verb has a gender of its own.
    #expect(try persons("والتقت سالم الديري في القاعة.").allSatisfy { $0.disagreement == nil })
  }

  @Test func `a given name that is a surname here tells no gender`() throws {
    let names = try persons("قال الخبير فرانك أليسون إن البحث مفيد. وتابع أليسون أن الوقت ينفد.")
    #expect(names.map(\.canonical) == ["فرانك أليسون", "فرانك أليسون"])
    #expect(names.map(\.gender) == [.masculine, .masculine])
  }

  @Test func `a hostile run of titles and names takes linear time`() throws {
    let text = String(repeating: "الوزير أحمد بن ", count: 20_000)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try AnnotatedText(text, .arabic) }
    #expect(time < .seconds(30))
  }
}
