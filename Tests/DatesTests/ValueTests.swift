import Foundation
import Isnad
import Testing

@testable import Dates

struct ValueTests {
  static let values: [(TimeValue, String, String?, String?)] = [
    (.day(year: 2024, month: 10, day: 11), "2024-10-11", "2024-10-11", "2024-10-11"),
    (.month(year: 2024, 2), "2024-02", "2024-02-01", "2024-02-29"),
    (.week(year: 2024, 41), "2024-W41", "2024-10-07", "2024-10-13"),
    (.weekend(year: 2024, 41), "2024-W41-WE", "2024-10-12", "2024-10-13"),
    (.quarter(year: 2024, 3), "2024-Q3", "2024-07-01", "2024-09-30"),
    (.half(year: 2024, 1), "2024-H1", "2024-01-01", "2024-06-30"),
    (.season(year: 2024, .summer), "2024-SU", "2024-06-01", "2024-08-31"),
    (.season(year: 2024, .winter), "2024-WI", "2024-12-01", "2025-02-28"),
    (.year(2024), "2024", "2024-01-01", "2024-12-31"),
    (.decade(199), "199", "1990-01-01", "1999-12-31"),
    (.century(19), "19", "1900-01-01", "1999-12-31"),
    (.recurring(.monthDay(month: 12, day: 25)), "XXXX-12-25", nil, nil),
    (.day(year: 2024, month: 2, day: 30), "2024-02-30", nil, nil),
    (.year(-43), "BC0044", nil, nil),
    (.reference(.present), "PRESENT_REF", nil, nil),
    (
      .span(.day(year: 2024, month: 5, day: 3), .day(year: 2024, month: 5, day: 5)),
      "2024-05-03/2024-05-05", "2024-05-03", "2024-05-05"
    ),
  ]

  @Test(arguments: values)
  func `a value has its text and its days`(
    _ value: TimeValue, _ text: String, _ first: String?, _ last: String?
  ) {
    #expect(value.text == text)
    #expect(value.days?.first.articleDate?.description == first)
    #expect(value.days?.last.articleDate?.description == last)
  }

  @Test(arguments: [
    (Length(2, .year), "P2Y"), (Length(48, .hour), "PT48H"), (Length(nil, .day), "PXD"),
    (Length(2.5, .year), "P2.5Y"), (Length(3, .decade), "P30Y"), (Length(1, .fortnight), "P2W"),
    (Length([.init(count: 1, unit: .day), .init(count: 2, unit: .hour)]), "P1DT2H"),
  ])
  func `a length is written as ISO 8601 has it`(_ length: Length, _ text: String) {
    #expect(length.text == text)
  }
}
