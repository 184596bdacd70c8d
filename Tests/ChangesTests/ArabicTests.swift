import Isnad
import PluginTestSupport
import Testing

struct ArabicTests {
  @Test(arguments: [
    ("ارتفعت الصادرات.", "ارتفعت", Change.Direction.growth, "exports"),
    ("إن التبادل التجاري بين البلدين يشهد نمواً ملحوظاً.", "نمواً ملحوظاً", .growth, "trade"),
    ("سجلت مبيعات السيارات تراجعاً حاداً.", "تراجعاً حاداً", .decline, "sales"),
    ("رفع البنك المركزي سعر الفائدة.", "رفع", .growth, "interest-rate"),
    ("وتضاعف عدد اللاجئين.", "تضاعف", .growth, "refugees"),
    ("واصلت الأسعار ارتفاعها.", "ارتفاعها", .growth, "price"),
    ("التجارة المتنامية بين البلدين تحتاج إلى موانئ.", "المتنامية", .growth, "trade"),
    ("تباطأ النمو الاقتصادي.", "تباطأ", .decline, "growth-rate"),
    ("استقرت الأجور.", "استقرت", .stagnation, "wages"),
    ("بلغت الإيرادات مستوى قياسياً.", "مستوى قياسياً", .record, "revenue"),
    ("انتعش إنتاج النفط.", "انتعش", .recovery, "oil-production"),
  ])
  func `a change has words, a direction and a measure`(
    _ text: String, _ words: String, _ direction: Change.Direction, _ measure: String
  ) throws {
    let found = try AnnotatedText("عنوان\n\n" + text, .arabic)
    #expect(found.words(of: Change.self) == [words])
    #expect(found.changes.map(\.direction) == [direction])
    #expect(found.changes.map(\.measure) == [measure])
  }

  @Test(arguments: [
    "ارتفع صوته أمام القاضي.",
    "تراجع الوزير عن قراره.",
    "غيّر سقوط النظام المنطقة.",
    "زيادة على ذلك، استقال المحامي.",
    "نمو الطفل يحتاج إلى رعاية.",
    "نما إلى علمه أن الاجتماع تأجل.",
    "زاد الطين بلة.",
    "قفز الصبي من النافذة.",
    "هبطت الطائرة في مطار الدوحة.",
    "شهدت العلاقات بين البلدين تحسناً كبيراً.",
    "رفع القاضي الجلسة.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    let found = try AnnotatedText("عنوان\n\n" + text, .arabic)
    #expect(found.changes.isEmpty, "\(found.words(of: Change.self))")
  }

  @Test func `a pronoun stands for what was told before`() throws {
    let found = try AnnotatedText(
      "عنوان\n\nنشهد زيادة في التجارة، على الرغم من أنها لم تتعاف بالكامل.", .arabic)
    #expect(found.changes.map(\.measure) == ["trade", "trade"])
    #expect(found.changes.map(\.modality) == [.told, .denied])
    #expect(found.changes.last?.degree == .partial)
  }
}
