/// Texts that a plugin must survive: empty, broken off, crowded, in two scripts, decomposed.
enum HostileTexts {
  static let all: [String] = [
    "", " ", "\n\n\n", ".", "“", "”", "\"", "«", "»»««", "'", "’s", "“”", "\"\"", "« »",
    "“unclosed", "unopened”", "“one “two “three", "He said “", "said", "قال", "وأضاف:", "قال: «",
    "👩‍👩‍👧‍👦", "“👩‍👩‍👧‍👦” said 🧑🏽‍🚀.", "e\u{0301}\u{0301}\u{0301}", "كَتَبَ ـــ ﻻ", "\u{202E}abc\u{202C}",
    "\u{0000}\u{0001}", "A\u{0000}“B”\u{0000}C", String(repeating: "“", count: 2_000),
    String(repeating: "\"a\" ", count: 2_000), String(repeating: "قال: «نعم». ", count: 1_000),
    String(repeating: "said ", count: 5_000), String(repeating: "Ab", count: 10_000),
    "“Yes,” said Ada Lund.\n\n“No,” she said.", "قال وزير الخارجية أحمد سالم: «نعم».\n\nوأضاف: «لا».",
    "The minister, وزير الخارجية, said: “نعم”.", "1 2 3 4 5 ٦ ٧ ٨ 9,000.50 %",
  ]
}
