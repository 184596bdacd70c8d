import Foundation
import IsnadGrammar
import IsnadText
import Testing

/// The numbers of a text.
func numbers(_ text: String) -> [WrittenNumber] {
  let text = UTF8Text(text)
  let tokens = Tokenizer.tokenize(text)
  return NumberReader(text: text, tokens: tokens).numbers(in: 0..<tokens.count)
}

struct EnglishNumberTests {
  @Test(arguments: [
    ("twenty-three", "23"), ("two hundred and five", "205"), ("a dozen", "12"), ("two dozen", "24"),
    ("half a dozen", "6"), ("a hundred", "100"), ("one hundred and twenty-three thousand", "123000"),
    ("two million three hundred thousand and four", "2300004"), ("seventeen hundred", "1700"),
    ("half a million", "500000"), ("two and a half million", "2500000"),
    ("a million and a half", "1500000"),
    ("three and three quarters", "3.75"), ("three hundred thousand", "300000"), ("nineteen", "19"),
    ("a thousand and one", "1001"), ("zero", "0"), ("one hundred thousand million", "100000000000"),
  ])
  func `cardinals in words`(_ text: String, _ value: String) {
    #expect(numbers(text).map(\.value) == [Decimal(string: value)])
    #expect(numbers("x " + text + " people").map(\.tokens.lowerBound) == [1])
  }

  @Test(arguments: [
    ("two thirds", 2, 3), ("three-quarters", 3, 4), ("one fifth", 1, 5), ("a third of", 1, 3),
    ("half", 1, 2), ("one in five", 1, 5), ("nine out of ten", 9, 10), ("a quarter of", 1, 4),
    ("one of them and one in 10", 1, 10), ("⅔", 2, 3),
  ])
  func `fractions`(_ text: String, _ above: Int, _ below: Int) {
    let found = numbers(text).last
    #expect(found?.form == .fraction)
    #expect(found?.parts.map { [$0.0, $0.1] } == [above, below])
  }

  @Test(arguments: [
    ("first", "1"), ("twenty-first", "21"), ("two hundred and fifth", "205"), ("hundredth", "100"),
    ("two thousandth", "2000"), ("ninth", "9"), ("thirtieth", "30"),
  ])
  func `ordinals`(_ text: String, _ value: String) {
    let found = numbers(text)
    #expect(found.map(\.value) == [Decimal(string: value)])
    #expect(found.map(\.form) == [.ordinal])
  }

  @Test(arguments: [
    ("one hundred and two hundred", ["100", "200"]),
    ("one thousand and two thousand", ["1000", "2000"]),
    ("five and six", ["5", "6"]), ("two in ten days", ["2", "10"]), ("a third man", ["3"]),
    ("hundreds of thousands", []), ("several thousand", []), ("a few hundred", []), ("an hour", []),
  ])
  func `what does not add up stays apart`(_ text: String, _ values: [String]) {
    #expect(numbers(text).map(\.value) == values.compactMap { Decimal(string: $0) })
  }
}

struct ArabicNumberTests {
  @Test(arguments: [
    ("واحد", "1"), ("ثلاثة", "3"), ("ثلاث", "3"), ("أحد عشر", "11"), ("إحدى عشرة", "11"),
    ("اثنا عشر", "12"), ("اثنتي عشرة", "12"), ("ثلاثة عشر", "13"), ("خمسة وعشرون", "25"),
    ("واحد وعشرين", "21"), ("مئة وخمسة وعشرون", "125"), ("خمسمئة", "500"), ("خمس مئة", "500"),
    ("خمسمائة وثلاثة", "503"), ("مئتا", "200"), ("مئتين وخمسين", "250"), ("ألفان", "2000"),
    ("ألفا", "2000"),
    ("ألفين", "2000"), ("عشرة آلاف", "10000"), ("خمسة عشر ألفًا", "15000"), ("خمسة عشر ألفا", "15000"),
    ("مليون ونصف", "1500000"), ("مليون ونصف المليون", "1500000"), ("مليار ومئتي مليون", "1200000000"),
    ("ثلاثة ملايين وأربعمئة ألف", "3400000"), ("ألف وتسعمئة وأربعة وثمانين", "1984"),
    ("نصف مليون", "500000"), ("ثلاثة أرباع المليون", "750000"), ("ثلاثة ونصف", "3.5"),
    ("مئة ألف", "100000"), ("خَمْسَة", "5"), ("مليوني", "2000000"), ("ثمانمائة ألف", "800000"),
  ])
  func `cardinals in words`(_ text: String, _ value: String) {
    #expect(numbers(text).map(\.value) == [Decimal(string: value)])
    #expect(numbers("بلغ " + text + " كذا").map(\.tokens.lowerBound) == [1])
  }

  @Test(arguments: [
    ("نصف", 1, 2), ("ثلث", 1, 3), ("ثلثا", 2, 3), ("ثلاثة أرباع", 3, 4), ("خمس السكان", 1, 5),
    ("وثلثي", 2, 3),
  ])
  func `fractions`(_ text: String, _ above: Int, _ below: Int) {
    let found = numbers(text).first
    #expect(found?.form == .fraction)
    #expect(found?.parts.map { [$0.0, $0.1] } == [above, below])
  }

  @Test(arguments: [
    ("الأول", "1"), ("الأولى", "1"), ("الثالثة", "3"), ("الحادي عشر", "11"), ("الثانية عشرة", "12"),
    ("الحادي والعشرين", "21"), ("الخامسة والثلاثون", "35"), ("ثاني", "2"),
  ])
  func `ordinals`(_ text: String, _ value: String) {
    let found = numbers(text)
    #expect(found.map(\.value) == [Decimal(string: value)])
    #expect(found.map(\.form) == [.ordinal])
  }

  @Test(arguments: [
    ("آلاف", []), ("ملايين", []), ("الأولي", []), ("أحد المصادر", []), ("الحادي", []),
    ("الاثنين", []), ("نصف نهائي", []), ("خمسة أو ستة", ["5", "6"]),
    ("ألف ومليون", ["1000", "1000000"]),
    ("خمس دول", ["5"]), ("ربع النهائي", []), ("بين مئة ومئتين", ["100", "200"]),
    ("عشرة وعشرون", ["10", "20"]),
  ])
  func `what does not add up stays apart`(_ text: String, _ values: [String]) {
    #expect(numbers(text).map(\.value) == values.compactMap { Decimal(string: $0) })
  }

  @Test func `proclitics stand before the number`() throws {
    let text = "وبخمسة"
    let number = try #require(numbers(text).first)
    #expect(UTF8Text(text)[number.range] == "خمسة")
    #expect(numbers("بـ15 و20").map(\.value) == [15, 20])
    #expect(numbers("الخمسة").map(\.isDefinite) == [true])
  }

  @Test func `how it ends is told for grammar`() throws {
    let three = try #require(numbers("ثلاث").first?.ending)
    #expect(three.kind == .threeToTen && !three.hasLongUnit)
    let teen = try #require(numbers("ثلاثة عشرة").first?.ending)
    #expect(teen.kind == .teen && teen.hasLongUnit && teen.hasLongTen)
    #expect(numbers("مئة وثلاثة").first?.ending?.kind == .threeToTen)
    #expect(numbers("ثلاثة آلاف").first?.ending?.kind == .hundredOrMore)
  }
}
