import Foundation
import Isnad
import Testing

struct FactTests {
  @Test(arguments: [
    ("They met on Friday, 11 October 2024.", true), ("They met on Monday, 11 October 2024.", false),
    ("They met on Friday the 11th of October 2024.", true), ("They met on Wed., Oct. 9, 2024.", true),
    ("They met on 11 October 2024 (Monday).", false), ("They met on Sunday, October 6.", true),
    ("They met on Tuesday, October 1.", true), ("They met on Monday, October 1.", false),
  ])
  func `a weekday is compared with its date`(_ text: String, _ agrees: Bool) throws {
    let found = try #require(try dates(text).first)
    #expect(found.value.weekdayAgrees == agrees)
    #expect(found.value.weekday != nil)
  }

  @Test(arguments: [
    ("They met on 30 February 2024.", false), ("They met on 29 February 2024.", true),
    ("They met on 29 February 2023.", false), ("They met on April 31.", false),
    ("They met on 31 June 2019.", false), ("They met on 30 June 2019.", true),
    ("They met on 2019-06-31.", false), ("They met on 31/06/2019.", false),
  ])
  func `a day exists or not`(_ text: String, _ exists: Bool) throws {
    #expect(try dates(text).map(\.value.exists) == [exists])
  }

  @Test(arguments: [
    ("The king will visit Oslo on 3 May 2019.", false),
    ("The king will visit Oslo on 3 May 2029.", true),
    ("The king visited Oslo on 3 May 2019.", true), ("The council met on 3 May 2029.", false),
    ("The king will open the museum in May 2019.", false),
  ])
  func `the tense is compared with the date of the article`(_ text: String, _ agrees: Bool) throws {
    #expect(try dates(text).map(\.value.tenseAgrees) == [agrees])
  }

  @Test(arguments: [
    "The king will honour those who fell on 3 May 2019.", "They agreed to close it by 3 May 2029.",
    "It will be higher than in 2019.", "They will mark the battle of 3 May 1945.",
  ])
  func `a verb that does not govern the date says nothing`(_ text: String) throws {
    #expect(try dates(text).map(\.value.tenseAgrees).contains(false) == false)
  }

  @Test(arguments: [
    ("It begins at 9 a.m.", false), ("It begins at 9 a.m. local time.", true),
    ("It begins at 9:00 GMT.", true), ("It begins at 9 a.m. (0700 GMT).", true),
    ("It begins at 21:30 Moscow time.", true), ("It begins at half past nine.", false),
    ("It begins at noon.", false),
  ])
  func `a clock time has a zone or not`(_ text: String, _ hasZone: Bool) throws {
    #expect(try dates(text).first?.value.hasZone == hasZone)
  }

  @Test func `a date in digits has two readings`() throws {
    let found = try #require(try dates("It opened on 03/04/2019.").first)
    #expect(found.value.value == "2019-04-03")
    #expect(found.value.alternative == "2019-03-04")
    #expect(found.value.confidence < 1)
  }

  @Test func `two years in two digits`() throws {
    #expect(try dates("It opened on 23/05/19.").map(\.value.hasShortYear) == [true])
  }
}

struct ReferenceTests {
  @Test func `what is later is counted from the time before it`() throws {
    let found = try dates(
      "He left on 3 May 2019. Two days later he came back. The following year he died.")
    #expect(found.map(\.value.value) == ["2019-05-03", "2019-05-05", "2020"])
    #expect(found.map(\.value.anchor) == [nil, .text, .text])
  }

  @Test func `the same day and that month are those of the time before`() throws {
    let found = try dates("He left on 3 May 2019. On the same day she came; later that month they met.")
    #expect(found.map(\.value.value) == ["2019-05-03", "2019-05-03", "2019-05"])
  }

  @Test func `a day without a year belongs to the year of its paragraph`() throws {
    let found = try dates("He was arrested on 3 May 2019. On 4 June he was freed.")
    #expect(found.map(\.value.value) == ["2019-05-03", "2019-06-04"])
    #expect(found.last?.value.alternative == "2024-06-04")
  }

  @Test func `a text without a date runs along the times it tells`() throws {
    let found = try dates(
      "In September 1939 the war began. In October they came, and in January they left.", date: nil)
    #expect(found.map(\.value.value) == ["1939-09", "1939-10", "1940-01"])
  }

  @Test func `an event is no anchor that could be looked up`() throws {
    let found = try dates("They parted a week before the summit, and met the day after it.")
    #expect(found.map(\.value.anchor) == [.event, .event])
  }

  @Test func `the month before a month with a year is of that year`() throws {
    let found = try dates("In April and June 2019 they met.")
    #expect(found.map(\.value.value) == ["2019-04", "2019-06"])
  }
}
