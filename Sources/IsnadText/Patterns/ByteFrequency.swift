/// How often a byte stands in news, roughly: enough to tell a rare literal from a common one.
///
/// Letters by the usual tables of English and Arabic; a text in one of the two has about half of what
/// a mixed one has. A wrong guess costs time, never a match.
enum ByteFrequency {
  /// The share of a byte, ASCII capitals and small letters taken together.
  static func of(_ byte: UInt8) -> Double { table[Int(byte)] }

  /// The share of places at which some bytes begin.
  static func of(_ bytes: ArraySlice<UInt8>) -> Double {
    // Letters do not follow each other by chance: a second one says less than the first.
    var result = 1.0
    for (index, byte) in bytes.enumerated() {
      let share = of(byte)
      result *= index < 2 ? share : min(1, share * 2)
    }
    return result
  }

  /// A few sentences of news in both languages, to try a filter on.
  static let sample = Array(
    """
    The council of the harbour town agreed on Tuesday, 14 May 2024, to raise fees by 3.5% next year. \
    “We had no choice,” said Mayor Nora Hill; the port handled 12,400 containers in April, 8% fewer \
    than a year before. Workers' unions – about 900 people – called it unfair. The BBC and the U.N. \
    did not comment. How long will it last? Nobody knows, officials told reporters on the record.
    قال رئيس البلدية، في مؤتمر صحفي عُقد يوم الثلاثاء 14 أيار 2024، إن المجلس وافق على رفع الرسوم \
    بنسبة ٣٫٥٪ اعتباراً من العام المقبل. وأضاف: «لم يكن أمامنا خيار آخر»، موضحاً أن المرفأ استقبل \
    في نيسان 12400 حاوية، أي أقل بنحو 8% مما كان عليه قبل عام. أما النقابات فوصفت القرار بأنه غير \
    عادل، ودعت أعضاءها – وعددهم نحو 900 عامل – إلى الإضراب. إلى متى؟ لا أحد يعلم حتى الآن.
    """.utf8)

  private static let table: [Double] = {
    var table = Array(repeating: 0.000_3, count: 256)
    let english: [(Character, Double)] = [
      ("e", 127), ("t", 91), ("a", 82), ("o", 75), ("i", 70), ("n", 67), ("s", 63), ("h", 61),
      ("r", 60), ("d", 43), ("l", 40), ("c", 28), ("u", 28), ("m", 24), ("w", 24), ("f", 22),
      ("g", 20), ("y", 20), ("p", 19), ("b", 15), ("v", 10), ("k", 8), ("j", 2), ("x", 2), ("q", 1),
      ("z", 1),
    ]
    for (letter, share) in english {
      guard let byte = letter.asciiValue else { continue }
      table[Int(byte)] = share / 1000 * 0.6
      table[Int(byte) - 32] = share / 1000 * 0.6
    }
    table[0x20] = 0.14
    for mark in ".,-'\"\n" { mark.asciiValue.map { table[Int($0)] = 0.008 } }
    for digit in 0x30...0x39 { table[digit] = 0.002 }
    let arabic: [(Character, Double)] = [
      ("ا", 125), ("ل", 120), ("ي", 75), ("م", 65), ("و", 60), ("ن", 58), ("ر", 50), ("ت", 45),
      ("ب", 38), ("ع", 38), ("د", 33), ("ه", 32), ("س", 27), ("ف", 27), ("ك", 22), ("ق", 23),
      ("ح", 20), ("ة", 24), ("أ", 20), ("ج", 13), ("ش", 10), ("ص", 10), ("ط", 9), ("خ", 9), ("ى", 10),
      ("ذ", 7), ("إ", 10), ("ض", 6), ("ث", 6), ("ز", 6), ("غ", 4), ("ئ", 5), ("ء", 4), ("ظ", 2),
    ]
    table[0xD8] = 0.22
    table[0xD9] = 0.2
    for (letter, share) in arabic {
      guard let byte = String(letter).utf8.last else { continue }
      table[Int(byte)] = max(table[Int(byte)], share / 1000)
    }
    return table
  }()
}
