import Testing

@testable import Dates

struct CalendarTests {
  @Test(arguments: [
    (1970, 1, 1, 4), (2024, 10, 11, 5), (2000, 2, 29, 2), (1900, 3, 1, 4), (1, 1, 1, 1),
    (2026, 11, 24, 2), (1600, 12, 31, 7),
  ])
  func `a day has its weekday and its parts`(
    _ year: Int, _ month: Int, _ day: Int, _ weekday: Int
  )
    throws
  {
    let found = try #require(Day(year, month, day))
    #expect(found.weekday == weekday)
    #expect(found.parts == (year, month, day))
  }

  @Test func `each day of eight centuries follows the one before`() throws {
    let first = try #require(Day(1500, 1, 1))
    var (year, month, day) = (1500, 1, 1)
    for number in 0..<292_000 {
      let parts = first.adding(days: number).parts
      guard parts == (year, month, day) else {
        Issue.record("\(parts) instead of \((year, month, day))")
        return
      }
      day += 1
      if day > Day.count(inMonth: month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1), (1900, 2, 29), (2024, 1, 0),
  ])
  func `days that do not exist are none`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year, month, day) == nil)
  }

  @Test(arguments: [
    (2021, 1, 3, 2020, 53), (2024, 12, 30, 2025, 1), (2024, 10, 11, 2024, 41), (2027, 1, 1, 2026, 53),
  ])
  func `weeks are those of ISO 8601`(
    _ year: Int, _ month: Int, _ day: Int, _ weekYear: Int, _ week: Int
  ) throws {
    let found = try #require(Day(year, month, day))
    #expect(found.week == (weekYear, week))
    let monday = Day.monday(ofWeek: week, of: weekYear)
    #expect(monday.weekday == 1)
    #expect((0...6).contains(found.number - monday.number))
  }

  @Test(arguments: [
    (2024, 1, 31, 1, "2024-02-29"), (2024, 3, 31, -1, "2024-02-29"), (2023, 12, 15, 1, "2024-01-15"),
    (2024, 1, 15, -13, "2022-12-15"), (2024, 2, 29, 12, "2025-02-28"),
  ])
  func `months are added within the month`(
    _ year: Int, _ month: Int, _ day: Int, _ months: Int, _ expected: String
  ) throws {
    let found = try #require(Day(year, month, day))
    #expect(TimeValue(found.adding(months: months)).text == expected)
  }

  @Test(arguments: [
    (Feast.easter, 2024, "2024-03-31"), (.easter, 2019, "2019-04-21"), (.easter, 2038, "2038-04-25"),
    (.orthodoxEaster, 2024, "2024-05-05"), (.orthodoxEaster, 2016, "2016-05-01"),
    (.thanksgiving, 2024, "2024-11-28"), (.americanLaborDay, 2024, "2024-09-02"),
    (.memorialDay, 2024, "2024-05-27"), (.martinLutherKing, 2024, "2024-01-15"),
    (.goodFriday, 2024, "2024-03-29"), (.christmas, 2024, "2024-12-25"),
    (.eidAlFitr, 2024, "2024-04-10/2024-04-12"), (.hijriNewYear, 2024, "2024-07-07"),
    (.ramadan, 2024, "2024-03-11/2024-04-09"),
  ])
  func `feasts keep the rule of their calendar`(_ feast: Feast, _ year: Int, _ expected: String) throws {
    let days = try #require(feast.days(in: year).first)
    #expect(TimeValue(days).text == expected)
  }

  @Test func `a lunar feast can come twice in a year`() {
    #expect(Feast.ramadan.days(in: 2030).count == 2)
  }
}
