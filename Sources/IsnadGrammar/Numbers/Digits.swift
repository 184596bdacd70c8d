import Foundation
import IsnadText

/// The digits of one token, with their marks.
struct DigitRun {
  /// All digits as one whole number, marks left out.
  private(set) var mantissa = 0
  private(set) var count = 0
  private(set) var system: WrittenNumber.Digits?
  private var groups = 0
  private var first = 0
  private var last = 0
  private var startsWithZero = false
  private var middleIsThree = true
  private var firstMark: UInt8 = 0
  private var lastMark: UInt8 = 0
  private var marksBeforeLastAreSame = true

  /// The marks, as one byte each: a point, a comma, and the two of Arabic.
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")
  private static let arabicDecimal = UInt8(ascii: "d")
  private static let arabicThousands = UInt8(ascii: "t")

  /// The most digits that are read as a number; longer ones are a code.
  private static let most = 18

  /// Reads digits from an offset up to another; what is behind them begins at ``end``.
  init?(_ text: UTF8Text, _ start: Int, _ limit: Int) {
    let bytes = text.bytes
    var offset = start
    while offset < limit {
      let byte = bytes[offset]
      if byte >= 0x30, byte <= 0x39 {
        add(Int(byte) - 0x30, .latin)
        offset += 1
      } else if byte == DigitRun.point || byte == DigitRun.comma {
        guard offset + 1 < limit, DigitRun.isDigit(bytes, offset + 1, limit) else { break }
        add(mark: byte)
        offset += 1
      } else if byte == 0xD9, offset + 1 < limit, bytes[offset + 1] >= 0xA0, bytes[offset + 1] <= 0xA9 {
        add(Int(bytes[offset + 1]) - 0xA0, .arabicIndic)
        offset += 2
      } else if byte == 0xDB, offset + 1 < limit, bytes[offset + 1] >= 0xB0, bytes[offset + 1] <= 0xB9 {
        add(Int(bytes[offset + 1]) - 0xB0, .persian)
        offset += 2
      } else if byte == 0xD9, offset + 1 < limit, bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xAC
      {
        add(mark: bytes[offset + 1] == 0xAB ? DigitRun.arabicDecimal : DigitRun.arabicThousands)
        offset += 2
      } else if byte >= 0xC0, !text.scalar(at: offset).scalar.isLetter {
        // Invisible controls and combining marks inside a number.
        offset += 1
        while offset < limit, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      } else {
        break
      }
      guard count <= DigitRun.most else { return nil }
    }
    guard count > 0 else { return nil }
    end = offset
    closeGroup()
  }

  /// The offset behind the digits.
  private(set) var end = 0

  /// Says whether the run is digits alone.
  var isPlain: Bool { groups == 1 }
  /// Says whether the run may be the first of groups that spaces part.
  var canLeadGroups: Bool { isPlain && count <= 3 && !startsWithZero }
  /// Says whether the run may follow in groups that spaces part.
  var canFollowInGroups: Bool { isPlain && count == 3 }

  private static func isDigit(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
    if bytes[offset] >= 0x30, bytes[offset] <= 0x39 { return true }
    return offset + 1 < limit && (bytes[offset] == 0xD9 || bytes[offset] == 0xDB)
  }

  private mutating func add(_ digit: Int, _ system: WrittenNumber.Digits) {
    if count == 0 { startsWithZero = digit == 0 }
    mantissa = count < DigitRun.most ? mantissa * 10 + digit : mantissa
    count += 1
    last += 1
    self.system = self.system == nil || self.system == system ? system : .mixed
  }

  private mutating func add(mark: UInt8) {
    if groups > 0, lastMark != firstMark { marksBeforeLastAreSame = false }
    closeGroup()
    if firstMark == 0 { firstMark = mark }
    lastMark = mark
  }

  private mutating func closeGroup() {
    if groups == 0 {
      first = last
    } else if groups > 1, previous != 3 {
      middleIsThree = false
    }
    previous = last
    groups += 1
    last = 0
  }

  private var previous = 0

  /// The readings of the marks: how many digits are decimals, and the same if the mark is read the
  /// other way; nothing for what is no number, such as 3.2.1.
  var decimals: (Int, otherwise: Int?, isAmbiguous: Bool, isGrouped: Bool)? {
    let behind = previous
    switch groups {
    case 1: return (0, nil, false, false)
    case 2:
      if lastMark == DigitRun.arabicDecimal { return (behind, nil, false, false) }
      let looksGrouped = behind == 3 && first <= 3 && !startsWithZero
      if lastMark == DigitRun.arabicThousands { return behind == 3 ? (0, nil, false, true) : nil }
      guard looksGrouped else { return (behind, nil, false, false) }
      return lastMark == DigitRun.comma ? (0, behind, false, true) : (behind, 0, true, false)
    default:
      guard marksBeforeLastAreSame, middleIsThree, first <= 3, !startsWithZero else { return nil }
      if lastMark == firstMark { return behind == 3 ? (0, nil, false, true) : nil }
      return lastMark == DigitRun.arabicThousands || firstMark == DigitRun.arabicDecimal
        ? nil : (behind, nil, false, true)
    }
  }

  /// Takes a run behind a space into the number.
  mutating func join(_ other: DigitRun) -> Bool {
    guard count + other.count <= DigitRun.most else { return false }
    mantissa = mantissa * 1000 + other.mantissa
    count += other.count
    if system != other.system { system = .mixed }
    return true
  }
}
