import Isnad
import Testing

@Suite struct StyleTests {
  @Test func `a replacement is offered to nobody inside a quotation`() throws {
    let typos = try Typos(
      "قال سامي حداد: «لم يحضر إ لا سبعة من أعضاء المجلس , ثم عادوا».", .arabic)
    #expect(!typos.all.isEmpty)
    for typo in typos.all {
      #expect(typo.isInQuotation)
      #expect(typo.applies == nil)
    }
  }

  @Test func `code is no prose`() throws {
    #expect(try Typos("Type `a ,b` and the the.").found(.spaceBefore) == [])
  }

  @Test(arguments: [
    ("يلعب الميناء دوراً كبيراً.", ["يلعب→يؤدي"]), ("الدور الذي تلعبه البلدة.", ["تلعبه→تؤديه"]),
    ("يلعب الأطفال في الميناء.", []), ("سار على ضوء القمر.", []),
    ("عاد على ضوء التقرير.", ["على ضوء→في ضوء"]),
  ])
  func `a calque is found by its partner`(text: String, found: [String]) throws {
    #expect(try Typos(text, .arabic).found(.calque) == found)
  }

  @Test(arguments: [
    ("They signed for Joint cooperation.", ["Joint cooperation→Cooperation"]),
    ("It is still there. Remains were found.", []),
    ("A reason is because he left.", ["reason is because→reason is that"]),
  ])
  func `what is said twice is found in English`(text: String, found: [String]) throws {
    #expect(try Typos(text).found(.redundancy) == found)
  }

  @Test(arguments: [
    ("على الرغم من العاصفة، إلا أن العبّارة أبحرت.", 1), ("على الرغم من العاصفة، فإن العبّارة أبحرت.", 0),
    ("أبحرت رغم العاصفة، إلا أنها عادت.", 0),
  ])
  func `a second concession is found in Arabic`(text: String, count: Int) throws {
    #expect(try Typos(text, .arabic).found(.concession).count == count)
  }

  @Test func `the disputed form is the one that is flagged where both are as frequent`() throws {
    let text = "كانت محادثات هامة عن السوق، وكان هذا مهماً جداً للبلدة."
    let typo = try Typos(text, .arabic).all.first { $0.fault == .variant }
    #expect(typo?.usualForm == "مهماً")
    #expect(typo?.usualCount == 1)
  }

  @Test func `a long article of one word stays linear`() throws {
    let text = String(repeating: "في ", count: 40_000) + "\n\n" + String(repeating: "، ", count: 20_000)
    #expect(try Typos(text, .arabic).all.count < 100_000)
  }
}
