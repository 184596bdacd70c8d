import Isnad
import Testing

/// Each row is a text, the words that tell a time in it, and the value; the article is of Friday 11
/// October 2024.
struct ReadingTests {
  static let absolute: [(String, String, String)] = [
    ("It opened on 3 May 2019 in Oslo.", "3 May 2019", "2019-05-03"),
    ("It opened on May 3, 2019, in Oslo.", "May 3, 2019", "2019-05-03"),
    ("It opened on the 3rd of May, 2019, in Oslo.", "the 3rd of May, 2019", "2019-05-03"),
    ("It opened on Friday, 3 May 2019.", "Friday, 3 May 2019", "2019-05-03"),
    ("It opened on Sept. 3, 2019.", "Sept. 3, 2019", "2019-09-03"),
    ("It opened on 3 May '19.", "3 May '19", "2019-05-03"),
    ("It opened on 2019-05-03.", "2019-05-03", "2019-05-03"),
    ("It opened on 23/05/2019.", "23/05/2019", "2019-05-23"),
    ("It opened on 23.05.2019.", "23.05.2019", "2019-05-23"),
    ("It opened in May 2019.", "May 2019", "2019-05"),
    ("It opened in 2019.", "2019", "2019"),
    ("It opened in the summer of 2019.", "the summer of 2019", "2019-SU"),
    ("It opened in the third quarter of 2019.", "the third quarter of 2019", "2019-Q3"),
    ("It opened in Q3 2019.", "Q3 2019", "2019-Q3"),
    ("It opened in the first half of 2019.", "the first half of 2019", "2019-H1"),
    ("It opened in the 1990s.", "the 1990s", "199"),
    ("It opened in the late nineties.", "the late nineties", "199"),
    ("It opened in the '90s.", "the '90s", "199"),
    ("It opened in the nineteenth century.", "the nineteenth century", "18"),
    ("It opened in the 4th century BC.", "the 4th century BC", "BC03"),
    ("It opened in 490 BC.", "490 BC", "BC0490"),
    ("It opened at Christmas 2019.", "Christmas 2019", "2019-12-25"),
    ("It opened on Easter Monday 2019.", "Easter Monday 2019", "2019-04-22"),
    ("It opened on Thanksgiving 2019.", "Thanksgiving 2019", "2019-11-28"),
    ("It opened on the first Monday of May 2019.", "the first Monday of May 2019", "2019-05-06"),
    ("It opened in the week of 6 May 2019.", "the week of 6 May 2019", "2019-W19"),
    ("He was born in 1724.", "1724", "1724"),
    ("Kant (1724–1804) lived there.", "1724–1804", "1724/1804"),
    ("It was open in 2019-24.", "2019-24", "2019/2024"),
    ("It was open from 3 to 5 May 2019.", "3 to 5 May 2019", "2019-05-03/2019-05-05"),
    ("It was open on May 3-5, 2019.", "May 3-5, 2019", "2019-05-03/2019-05-05"),
    ("It was open from May to July 2019.", "May to July 2019", "2019-05/2019-07"),
    ("It was open from December to January 2019.", "December to January 2019", "2018-12/2019-01"),
    ("It was open between 1914 and 1918.", "1914 and 1918", "1914/1918"),
    ("It opened two days before Christmas 2019.", "two days before Christmas 2019", "2019-12-23"),
    ("It opened on the morning of 3 May 2019.", "the morning of 3 May 2019", "2019-05-03TMO"),
    ("It opened on 3 May 2019 at 9:30 a.m.", "3 May 2019 at 9:30 a.m.", "2019-05-03T09:30"),
  ]

  static let relative: [(String, String, String)] = [
    ("They met yesterday.", "yesterday", "2024-10-10"),
    ("They will meet tomorrow evening.", "tomorrow evening", "2024-10-12TEV"),
    ("They met last night.", "last night", "2024-10-10TNI"),
    ("They met this morning.", "this morning", "2024-10-11TMO"),
    ("They met on Tuesday.", "Tuesday", "2024-10-08"),
    ("They will meet on Tuesday.", "Tuesday", "2024-10-15"),
    ("They are to meet on Tuesday night.", "Tuesday night", "2024-10-15TNI"),
    ("They met last Tuesday.", "last Tuesday", "2024-10-08"),
    ("They will meet next Tuesday.", "next Tuesday", "2024-10-15"),
    ("They met on Monday last week.", "Monday last week", "2024-09-30"),
    ("They met last week.", "last week", "2024-W40"),
    ("They met early last week.", "early last week", "2024-W40"),
    ("They met this weekend.", "this weekend", "2024-W40-WE"),
    ("They will meet this weekend.", "this weekend", "2024-W41-WE"),
    ("They met last year.", "last year", "2023"),
    ("They met in March.", "March", "2024-03"),
    ("They will meet in March.", "March", "2025-03"),
    ("They met in November.", "November", "2023-11"),
    ("They met in October last year.", "October last year", "2023-10"),
    ("They met on 24 September.", "24 September", "2024-09-24"),
    ("They will meet on 24 September.", "24 September", "2025-09-24"),
    ("They met last summer.", "last summer", "2024-SU"),
    ("They will meet on the 5th of next month.", "the 5th of next month", "2024-11-05"),
    ("They met three days ago.", "three days ago", "2024-10-08"),
    ("They met two and a half years ago.", "two and a half years ago", "2022-04"),
    ("They met seventeen years ago.", "seventeen years ago", "2007"),
    ("They met a decade ago.", "a decade ago", "2014"),
    ("They will meet three weeks from now.", "three weeks from now", "2024-W44"),
    ("They will meet by the end of the year.", "the end of the year", "2024"),
    ("They met at Easter.", "Easter", "2024-03-31"),
    ("They will meet next Easter.", "next Easter", "2025-04-20"),
    ("They met at 15:11 GMT on Thursday.", "15:11 GMT on Thursday", "2024-10-10T15:11"),
  ]

  static let lengths: [(String, String, String)] = [
    ("It lasted three days.", "three days", "P3D"),
    ("It lasted two and a half years.", "two and a half years", "P2.5Y"),
    ("It lasted a year and a half.", "a year and a half", "P1.5Y"),
    ("It must end within 48 hours.", "48 hours", "PT48H"),
    ("It was a three-day visit.", "three-day", "P3D"),
    ("It lasted more than six years.", "more than six years", "P6Y"),
    ("It lasted twenty-one years.", "twenty-one years", "P21Y"),
    ("It lasted two hours and 20 minutes.", "two hours and 20 minutes", "PT2H20M"),
    ("It lasted several months.", "several months", "PXM"),
    ("It lasted two full weeks.", "two full weeks", "P2W"),
    ("It fell over the past 30 days.", "the past 30 days", "P30D"),
    ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
    ("They meet twice a year.", "twice a year", "P1Y"),
    ("They meet every two weeks.", "every two weeks", "P2W"),
    ("They meet every other day.", "every other day", "P2D"),
    ("They meet annually.", "annually", "P1Y"),
    ("They meet on Mondays.", "Mondays", "XXXX-WXX-1"),
    ("Trade grew in recent years.", "recent years", "PAST_REF"),
    ("It is currently closed.", "currently", "PRESENT_REF"),
    ("It will close soon.", "soon", "FUTURE_REF"),
  ]

  @Test(arguments: absolute + relative + lengths)
  func `a time is read with its words and its value`(
    _ text: String, _ words: String, _ value: String
  ) throws {
    let found = try dates(text)
    #expect(found.map(\.words) == [words])
    #expect(found.first?.value.value == value)
  }

  @Test(arguments: absolute.map(\.0))
  func `what says all needs nothing to count from`(_ text: String) throws {
    let found = try dates(text, date: nil)
    #expect(found.first?.value.form == .absolute)
    #expect(found.first?.value.anchor == nil)
  }

  @Test(arguments: relative.map(\.0))
  func `what is relative is counted from the article`(_ text: String) throws {
    #expect(try dates(text).first?.value.form == .relative)
    #expect(try dates(text, date: nil).first?.value.anchor == DateMention.Anchor.none)
  }

  @Test(arguments: [
    "He may go, and she will march on.",
    "It was the second time, and the first of many.",
    "The sun rose and they sat down to fall asleep.",
    "It has 2000 members in 1500 villages.",
    "Some 1950 people came to hall 2024.",
    "Version 10.2.3 came out, and 3.11 with it.",
    "Call 555-2024 or 0171-1999.",
    "They won 2-1, 3:2 and 10-9.",
    "He is 60 years old, she a 30-year-old.",
    "April Smith met June Brown and Jan Novak.",
    "The march on the capital began.",
    "Three quarters of them left; a quarter stayed.",
    "Room 1984 costs $2000.",
    "The Sunday Times and the Daily Mail wrote of it.",
    "He soon left, and was seconded to Mar del Plata.",
  ])
  func `near misses stay silent`(_ text: String) throws {
    #expect(try dates(text).map(\.words) == [])
  }
}
