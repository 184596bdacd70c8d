import Foundation
import Isnad
import Testing

@Suite struct WordTests {
  @Test(arguments: [
    ("The end o f the road was near.", ["o f→of"]), ("They asked t he mayor.", ["t he→the"]),
    ("It i s late, and nobody cam e home.", ["i s→is"]), ("We spoke wit h her.", ["wit h→with"]),
    ("They w ere late.", ["w ere→were"]), ("Plan b is off, and so is plan c.", []),
    ("If n is x, then a is b.", []), ("See (a) and (b) of page c.", []), ("J. r. Hale", []),
    ("A b c d e f g was sung.", []), ("The y axis and the x axis cross.", []),
    ("Its 5 m long and 3 h away.", []), ("I said 'n' and meant it.", []),
  ])
  func `a letter is joined to its English word where both make a common one`(
    text: String, found: [String]
  ) throws {
    #expect(try Typos(text).found(.splitWord) == found)
  }

  @Test(arguments: [
    ("لم يحضر إ لا سبعة من الأعضاء.", ["إ لا→إلا"]), ("اجتمعوا ف ي القاعة مساء.", ["ف ي→في"]),
    ("وصلت العبّارة إل ى الميناء.", ["إل ى→إلى"]), ("جاء و ذهب ولم يقل شيئاً.", []),
    ("فاز فريق المجموعة ب على منافسه.", []), ("وقف عند الحرف ا في أول السطر.", []),
    ("يبعد 50 م عن الطريق و 3 م عن البيت.", []), ("عام 1445 هـ في مكة", []),
    ("ا ب ت ث ج ح", []), ("أ كان هذا كل ما قاله؟", []),
  ])
  func `a letter is joined to its Arabic word where both make a common one`(
    text: String, found: [String]
  ) throws {
    #expect(try Typos(text, .arabic).found(.splitWord) == found)
  }

  @Test(arguments: [
    ("They saw the the mayor.", ["the the→the"]), ("They went to to the end.", ["to to→to"]),
    ("She had had it, and that that was it.", []), ("He played for Walla Walla.", []),
    ("No no no, he said.", []), ("It was long, long ago. Ago is a word.", []),
    ("The The band and New New York.", []),
  ])
  func `a word that is never doubled is, in English`(text: String, found: [String]) throws {
    #expect(try Typos(text).found(.doubledWord) == found)
  }

  @Test(arguments: [
    ("اجتمعوا في في القاعة مساء.", ["في في→في"]), ("قال إن إن الجسر مغلق.", ["إن إن→إن"]),
    ("دخلوا واحداً واحداً ثم شيئاً شيئاً.", []), ("هذا على علي وعلى علي.", []), ("لا لا نريد هذا.", []),
    ("جداً جداً", []), ("قال إن أن مصدرية.", []),
  ])
  func `a word that is never doubled is, in Arabic`(text: String, found: [String]) throws {
    #expect(try Typos(text, .arabic).found(.doubledWord) == found)
  }

  @Test(arguments: [
    ("نُقلوا الى المستشفى او البيت.", ["الى→إلى", "او→أو"]),
    ("زاروا اسرائيل وايران.", ["اسرائيل→إسرائيل", "ايران→إيران"]),
    ("كان إجتماعاً مهماً.", []), ("عُقد إجتماع والإجتماع طال.", ["إجتماع→اجتماع", "إجتماع→اجتماع"]),
    ("قالت الحكومه إن المدينه هادئة.", ["الحكومه→الحكومة", "المدينه→المدينة"]),
    ("غدا ان شاء الله نعود.", ["ان شاء الله→إن شاء الله"]),
    ("إليّ وعليّ وإلي كتابه.", []), ("الوزير المصرى فى القاهرة.", []), ("وجه المدرس كلمته.", []),
  ])
  func `hamza and teh marbuta are put right where nothing else can be meant`(
    text: String, found: [String]
  ) throws {
    #expect(try Typos(text, .arabic).found(.spelling) == found)
  }

  @Test(arguments: [
    ("أُغلق حيث أن الجسر قديم.", ["حيث أن→حيث إن"]), ("قال أنه عاد أمس.", ["قال أنه→قال إنه"]),
    ("أكدت إنها عادت أمس.", ["أكدت إنها→أكدت أنها"]), ("حيث إن، وقال إنه، وأكد أنه.", []),
    ("قال أن يذهبوا غداً.", []), ("من حيث الشكل أن يعود.", []),
  ])
  func `the particle behind حيث and verbs of saying is the one of the rule`(
    text: String, found: [String]
  ) throws {
    #expect(try Typos(text, .arabic).found(.particle) == found)
  }

  @Test func `text in NFD is read as the same text in NFC`() throws {
    let text = "نُقلوا الى المستشفى حيث أن إ لا وعادوا الى إسرائيل."
    let composed = try Typos(text, .arabic).all.map(\.fault)
    let decomposed = try Typos(text.decomposedStringWithCanonicalMapping, .arabic).all.map(\.fault)
    #expect(composed == decomposed)
    #expect(!composed.isEmpty)
  }
}
