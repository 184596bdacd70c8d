import Isnad
import IsnadReaders
import Testing

@Suite struct DatelineTests {
  private func metadata(_ lines: String...) -> Metadata {
    manuscript(of: lines.joined(separator: "\n\n")).metadata
  }

  private let paragraph =
    "The port was opened again on Saturday, and nobody could say who had paid for it."

  @Test(
    arguments: [
      ("Saturday, September 12, 2015", "2015-09-12", nil), ("12 September 2015", "2015-09-12", nil),
      ("Sat, Sept. 12th, 2015", "2015-09-12", nil),
      ("PORT AMAL, Sept 12, 2015", "2015-09-12", "PORT AMAL"),
      ("2015-09-12", "2015-09-12", nil), ("Published: 12 Sep 2015", "2015-09-12", nil),
      ("السبت 12 سبتمبر 2015", "2015-09-12", nil),
      ("الرياض - السبت 12 سبتمبر 2015م", "2015-09-12", "الرياض"),
      ("الأحد ١٢ أكتوبر ٢٠٢٤", "2024-10-12", nil), ("12 تشرين الأول 2024", "2024-10-12", nil),
      ("12 تشرين الأول/أكتوبر 2024", "2024-10-12", nil), ("12 جانفي 2024", "2024-01-12", nil),
      ("السبت 9 ربيع الآخر 1446 هـ - 12 أكتوبر 2024", "2024-10-12", nil),
      ("13/10/2024", "2024-10-13", nil),
      ("تاريخ النشر: 12/10/2024", "2024-10-12", nil),
    ] as [(String, String, String?)])
  func `a line of place and date is the dateline`(line: String, date: String, place: String?) {
    let read = metadata("A headline of some words", line, paragraph)
    #expect(read.date?.description == date)
    #expect(read.dateOrigin == .dateline)
    #expect(read.place == place)
  }

  @Test(arguments: [
    ("12/10/2024"), ("Saturday, September 12"), ("February 30, 2015"),
    ("On 12 September 2015 the port was shut"),
    ("The 1999 budget"), ("9 ربيع الآخر 1446"),
  ])
  func `a line without one whole date, or with more than it, gives no date`(line: String) {
    #expect(metadata("A headline of some words", line, paragraph).date == nil)
  }

  @Test(
    arguments: [
      ("MOSCOW (AP) — Officials said so.", nil, "MOSCOW"),
      ("MOSCOW, Oct 12 (Reuters) - Officials said so.", nil, "MOSCOW"),
      ("LONDON, Jan. 5, 2023 — Officials said so.", "2023-01-05", "LONDON"),
      ("NEW YORK — “No,” they said.", nil, "NEW YORK"),
      ("Taipei, Taiwan — The city said so.", nil, "Taipei"),
      ("Evansville, Indiana, United States - This week - or not.", nil, "Evansville"),
      ("القاهرة - رويترز: قال مسؤولون ذلك.", nil, "القاهرة"),
      ("موسكو (رويترز) - قال مسؤولون ذلك.", nil, "موسكو"),
      ("القاهرة (أ ف ب) – قال مسؤولون ذلك.", nil, "القاهرة"),
      ("دبي، 12 أكتوبر 2024 (رويترز) - قال ذلك.", "2024-10-12", "دبي"),
      ("Thursday, May 7, 2015 On Tuesday the port was opened.", "2015-05-07", nil),
    ] as [(String, String?, String?)])
  func `place and date are read where the first paragraph opens with them`(
    opening: String, date: String?, place: String?
  ) {
    let read = metadata("A headline of some words", opening + " " + paragraph, paragraph)
    #expect(read.date?.description == date)
    #expect(read.place == place)
  }

  @Test(arguments: [
    "NATO — the alliance — said so.", "Apple — The company said so.", "He came — She left.",
    "Putin: We go.",
    "قال الوزير - وهو مسؤول - إن الميناء مفتوح.", "بوتين: سنذهب.",
    "Thursday, May 7, 2015, was a long day.",
    "May 7, 2015 was a long day.", "The state-run agency - (Reuters) said so.",
  ])
  func `other openings are no datelines`(opening: String) {
    let read = metadata("A headline of some words", opening + " " + paragraph, paragraph)
    #expect(read.date == nil)
    #expect(read.place == nil)
  }
}
