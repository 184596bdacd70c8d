import Foundation

/// Folding: the form under which words are compared.
///
/// Case, combining marks, tatweel and invisible controls fall away; variants of alef, hamza seats,
/// yeh and kaf, Persian letters and presentation forms become one letter; digits become Latin.
/// Text in NFD folds as the same text in NFC does.
public enum Folding {
  /// The folded form of a string.
  public static func fold(_ string: String) -> String {
    var bytes: [UInt8] = []
    for scalar in string.unicodeScalars { append(scalar, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded form of a scalar, as UTF-8, to that of its word, which begins at `start`.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8], from start: Int = 0) {
    let value = scalar.value
    if value < 0x80 {
      bytes.append(UInt8(value >= 0x41 && value <= 0x5A ? value | 0x20 : value))
      return
    }
    switch value {
    case 0x0654, 0x0655: seatHamza(in: &bytes, from: start)
    case 0x0622, 0x0623, 0x0625, 0x0671...0x0673: append(arabic: 0x0627, to: &bytes)
    case 0x0624, 0x0626: append(arabic: 0x0621, to: &bytes)
    case 0x0649, 0x06CC, 0x06D2: append(arabic: 0x064A, to: &bytes)
    case 0x06A9, 0x06AA: append(arabic: 0x0643, to: &bytes)
    case 0x06BE, 0x06C1, 0x06D5: append(arabic: 0x0647, to: &bytes)
    case 0x0640: return
    case 0x0660...0x0669: bytes.append(UInt8(value - 0x0660 + 0x30))
    case 0x06F0...0x06F9: bytes.append(UInt8(value - 0x06F0 + 0x30))
    case 0x066B: bytes.append(UInt8(ascii: "."))
    case 0x066C: bytes.append(UInt8(ascii: ","))
    case 0x2018, 0x2019, 0x02BC: bytes.append(UInt8(ascii: "'"))
    case 0x0620...0x064A: append(arabic: value, to: &bytes)
    case 0x00C0...0x024F, 0x1E00...0x1EFF, 0xFB50...0xFDFB, 0xFE70...0xFEFC:
      bytes.append(contentsOf: decompositions.folded(value))
    default: appendOther(scalar, to: &bytes)
    }
  }

  private static func append(arabic value: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(0xC0 | value >> 6))
    bytes.append(UInt8(0x80 | value & 0x3F))
  }

  /// A combining hamza turns the waw or yeh before it into a hamza, as the composed letter folds.
  private static func seatHamza(in bytes: inout [UInt8], from start: Int) {
    guard bytes.count >= start + 2 else { return }
    let seats: [[UInt8]] = [[0xD9, 0x88], [0xD9, 0x8A]]
    if seats.contains(where: { bytes.suffix(2).elementsEqual($0) }) {
      bytes.removeLast(2)
      append(arabic: 0x0621, to: &bytes)
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.scalarClass {
    case .mark, .ignorable: return
    case .letter: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Made at the first letter that needs it: plain English and Arabic never do.
  private static let decompositions = DecompositionTable()
}

/// The folded forms of composed Latin letters and Arabic presentation forms.
private struct DecompositionTable: Sendable {
  private let latin: [[UInt8]]
  private let latinExtended: [[UInt8]]
  private let arabicForms: [[UInt8]]

  init() {
    latin = (0x00C0...0x024F).map(DecompositionTable.decompose)
    latinExtended = (0x1E00...0x1EFF).map(DecompositionTable.decompose)
    arabicForms = (0xFB50...0xFEFC).map(DecompositionTable.decompose)
  }

  func folded(_ value: UInt32) -> [UInt8] {
    switch value {
    case 0x00C0...0x024F: latin[Int(value) - 0x00C0]
    case 0x1E00...0x1EFF: latinExtended[Int(value) - 0x1E00]
    default: arabicForms[Int(value) - 0xFB50]
    }
  }

  private static func decompose(_ value: Int) -> [UInt8] {
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return [] }
    var bytes: [UInt8] = []
    for piece in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    where piece.scalarClass != .space {
      // A piece that has no decomposition itself (ø, æ) must not ask the table being made.
      if (0x00C0...0x024F).contains(piece.value) || piece == scalar {
        bytes.append(contentsOf: piece.properties.lowercaseMapping.utf8)
      } else {
        Folding.append(piece, to: &bytes)
      }
    }
    return bytes
  }
}
