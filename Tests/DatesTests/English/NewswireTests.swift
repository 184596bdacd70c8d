import Isnad
import Testing

/// Times as agencies tell them; the article is of Friday 11 October 2024.
struct NewswireTests {
  static let business: [(String, String, String)] = [
    ("Profit for fiscal 2023 rose.", "fiscal 2023", "2023"),
    ("Profit in fiscal year 2023 rose.", "fiscal year 2023", "2023"),
    ("Profit in the 2023 fiscal year rose.", "2023 fiscal year", "2023"),
    ("Profit rose in the current fiscal year.", "the current fiscal year", "2024"),
    ("Profit rose last financial year.", "last financial year", "2023"),
    ("Profit in FY2023 rose.", "FY2023", "2023"),
    ("Profit in FY23 rose.", "FY23", "2023"),
    ("Its fiscal third quarter of 2023 was weak.", "fiscal third quarter of 2023", "2023-Q3"),
    ("Profit rose from the year-earlier quarter.", "the year-earlier quarter", "2023"),
    ("Profit rose in the year-ago period.", "the year-ago period", "2023"),
    ("Profit rose in the latest quarter.", "the latest quarter", "2024-Q3"),
    ("It rose in last year's third quarter.", "last year's third quarter", "2023-Q3"),
    ("It rose in 2022's second half.", "2022's second half", "2022-H2"),
    ("The first-half profit of 2021 is known.", "The first-half", "2024-H1"),
    ("It rose in the second half of March.", "the second half of March", "2024-03"),
    ("The rest of last year was quiet.", "The rest of last year", "2023"),
  ]

  static let days: [(String, String, String)] = [
    ("It came at 3:15pm.", "3:15pm", "2024-10-11T15:15"),
    ("It came at 11pm on Tuesday night.", "11pm on Tuesday night", "2024-10-08T23:00"),
    ("It will come at eight tonight.", "eight tonight", "2024-10-11T20:00"),
    ("It will come at 10:30 tomorrow morning.", "10:30 tomorrow morning", "2024-10-12T10:30"),
    ("It came at six in the morning.", "six in the morning", "2024-10-11T06:00"),
    (
      "It came at 2:30 p.m. (1330 GMT) on Thursday.", "2:30 p.m. (1330 GMT) on Thursday",
      "2024-10-10T14:30"
    ),
    ("They came at dawn on Thursday.", "dawn on Thursday", "2024-10-10TMO"),
    ("They came at dusk.", "dusk", "2024-10-11TEV"),
    ("They came during the night.", "the night", "2024-10-11TNI"),
    ("Prices fell overnight.", "overnight", "2024-10-11TNI"),
    ("They met two Sundays ago.", "two Sundays ago", "2024-09-29"),
    ("They will meet two Mondays from now.", "two Mondays from now", "2024-10-21"),
    ("They met a week ago Tuesday.", "a week ago Tuesday", "2024-10-01"),
    ("They will meet two weeks from Monday.", "two weeks from Monday", "2024-10-28"),
    ("He spoke earlier Thursday.", "earlier Thursday", "2024-10-10"),
    ("They met on the 3rd.", "the 3rd", "2024-10-03"),
    ("They met on the eve of Christmas 2023.", "the eve of Christmas 2023", "2023-12-24"),
    ("It changed after 9/11.", "9/11", "2001-09-11"),
    ("It changed with the September 11 attacks.", "September 11", "2001-09-11"),
    ("It opened in the mid-to-late 1980s.", "the mid-to-late 1980s", "198"),
    ("It opened in the month of May 2019.", "the month of May 2019", "2019-05"),
    ("It opened at end-2012.", "end-2012", "2012"),
    ("It opened at year-end 2012.", "year-end 2012", "2012"),
    ("It fell in 300 B.C. and stayed so.", "300 B.C.", "BC0300"),
    ("It fell in A.D. 79 in ashes.", "A.D. 79", "0079"),
    ("The last century was long.", "The last century", "19"),
  ]

  static let lengths: [(String, String, String)] = [
    ("It lasted two or three weeks.", "two or three weeks", "P3W"),
    ("It lasted 10 to 15 years.", "10 to 15 years", "P15Y"),
    ("It lasted between two and three hours.", "two and three hours", "PT3H"),
    ("It lasted a day or two.", "a day or two", "P2D"),
    ("It lasted half an hour.", "half an hour", "PT30M"),
    ("It lasted the whole year.", "the whole year", "P1Y"),
    ("It rained all day.", "all day", "P1D"),
    ("He served another six months.", "another six months", "P6M"),
    ("It was a weeks-long siege.", "weeks-long", "PXW"),
    ("It was a yearlong ban.", "yearlong", "P1Y"),
    ("It lasted a quarter of a century.", "a quarter of a century", "P25Y"),
    ("It lasted half a dozen years.", "half a dozen years", "P6Y"),
    ("It will be over in the next three to five years.", "the next three to five years", "P5Y"),
    ("The six months from July were dry.", "six months", "P6M"),
    ("They meet Sunday mornings.", "Sunday mornings", "XXXX-WXX-7TMO"),
    ("In the days since, few came.", "days", "PXD"),
    ("They meet every other Tuesday.", "every other Tuesday", "XXXX-WXX-2"),
    ("They meet every third year.", "every third year", "P3Y"),
  ]

  @Test(arguments: business + days + lengths)
  func `a time of the wire is read with its words and its value`(
    _ text: String, _ words: String, _ value: String
  ) throws {
    let found = try dates(text)
    #expect(found.first?.words == words)
    #expect(found.first?.value.value == value)
  }

  @Test(arguments: [
    ("Passover 2024", "2024-04-23"), ("Rosh Hashanah 2024", "2024-10-03"),
    ("Yom Kippur 2023", "2023-09-25"),
    ("Hanukkah 2024", "2024-12-26"), ("Lunar New Year 2024", "2024-02-10"),
    ("Chinese New Year 2023", "2023-01-22"), ("Mother's Day 2024", "2024-05-12"),
    ("Father's Day 2024", "2024-06-16"), ("Shrove Tuesday 2024", "2024-02-13"),
  ])
  func `a feast of another calendar has its day`(_ feast: String, _ value: String) throws {
    #expect(try dates("They met at \(feast).").map(\.value.value) == [value])
  }

  @Test(arguments: ["the Middle Ages", "the Victorian era", "the Ming dynasty", "the Bronze Age"])
  func `an age of history has no value`(_ era: String) throws {
    let found = try #require(try dates("It was so in \(era).").first)
    #expect(found.words == era)
    #expect(found.value.value == nil)
  }

  @Test(arguments: [
    "It was an overnight success, and the overnight train left.",
    "A first-half goal won it, and the first half was dull.",
    "They sat on the 21st floor and on the 4th row.",
    "He read it in the morning papers.",
    "The fiscal deficit and the school years.",
    "The rest of the team and the turn of the road.",
    "She has all the time and another idea.",
    "The New Age music of the Drinking Age.",
    "The latest news came, and the latest model.",
    "He lived it to the full, and the whole team with him.",
    "She was aged 8–10 years.",
    "It continues a 2000 year old tradition.",
    "USA Today and the Today programme told it.",
    "The FYI note of the FYROM.",
    "Score 9/11/8 and 10/11.",
  ])
  func `near misses of the wire stay silent`(_ text: String) throws {
    #expect(try dates(text).map(\.words) == [])
  }

  @Test func `what a text without a date tells from today is counted once`() throws {
    let found = try dates(
      "“It rose last year,” he said. It fell this year. In March it stood still.", date: nil)
    #expect(found.map(\.value.unanchored) == [nil, 3, nil])
    #expect(try dates("It fell this year.").map(\.value.unanchored) == [nil])
  }
}
