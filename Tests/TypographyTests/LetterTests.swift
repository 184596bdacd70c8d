import Isnad
import Testing

@Suite struct LetterTests {
  @Test(arguments: [
    ("عاد البحا\u{640}\u{640}رة.", 1), ("عام 1445ه\u{640} وب\u{640}«الأمل» والـBBC.", 0),
    ("جِ\u{640}ـسر", 1),
  ])
  func `only a word that is stretched inside is found`(text: String, count: Int) throws {
    #expect(try Typos(text, .arabic).found(.tatweel).count == count)
  }

  @Test(arguments: [
    ("a\u{200B}b har\u{AD}bour and mid\u{FEFF}dle.", 3), ("A family 👨\u{200D}👩\u{200D}👧 came.", 0),
    ("Plain\u{200E} words.", 1), ("The party حزب\u{200E} (Hope) won.", 0),
    ("It cost \u{200E}5 or so.", 0),
  ])
  func `controls that do nothing are found`(text: String, count: Int) throws {
    #expect(try Typos(text).found(.invisible).count == count)
  }

  @Test func `presentation forms become letters, and signs for phrases stay`() throws {
    let typos = try Typos("قال ﻻ أدري، وﷺ و﷼.", .arabic)
    #expect(typos.found(.presentationForm) == ["ﻻ→لا"])
    #expect(typos.all.first?.applies == .anyone)
  }

  @Test(arguments: [
    ("عاد کل البحارة إلى البلدیة.", ["کل→كل", "البلدیة→البلدية"]), ("وقفوا علی الجسر.", ["علی→على"]),
    ("كُتب «پارک گلستان» على اللافتة.", []), ("چارلي وڤيينا وگوگل.", []),
  ])
  func `Persian letters are found in Arabic words and left in Persian ones`(
    text: String, found: [String]
  ) throws {
    #expect(try Typos(text, .arabic).found(.foreignLetter) == found)
  }

  @Test func `the rarer order of tanwin is found once, with both counts`() throws {
    let typos = try Typos("عادوا معًا مساءً جداً جداً خصوصاً ثم معًا.", .arabic).all.filter {
      $0.fault == .tanwinOrder
    }
    #expect(typos.count == 1)
    #expect(typos.first?.count == 2)
    #expect(typos.first?.usualCount == 3)
    #expect(try Typos("عادوا معاً جداً.", .arabic).found(.tanwinOrder) == [])
  }

  @Test func `the rarer digits are found once, those of Latin names not`() throws {
    #expect(try Typos("عاد 40 ثم 50 ثم ٦٠.", .arabic).found(.digits) == ["٦٠→?"])
    #expect(try Typos("عاد ٤٠ في F-16 أمس.", .arabic).found(.digits) == [])
  }
}
