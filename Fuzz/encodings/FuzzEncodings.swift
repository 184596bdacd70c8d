import Foundation
import FuzzHarness
import Isnad
import IsnadReaders
import IsnadText

/// Fuzzes the decoder of files: what it hands on is UTF-8 without NULs, or it says why not.
///
/// The first byte of an input chooses the encoding.
@main enum FuzzEncodings {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        guard let choice = bytes.first else { return 0 }
        let encodings = TextEncoding.allCases
        let index = Int(choice) % (encodings.count + 1)
        FuzzEncodings.decode(Array(bytes.dropFirst()), index < encodings.count ? encodings[index] : nil)
        return 0
      })
  }

  private static func decode(_ bytes: [UInt8], _ encoding: TextEncoding?) {
    do {
      let decoded = try InputDecoder.decode(bytes, encoding: encoding, file: "draft.txt")
      Fuzz.expect(UTF8Text.firstInvalidOffset(in: decoded) == nil, "what was decoded is not UTF-8")
      Fuzz.expect(String(validating: decoded, as: UTF8.self) != nil, "Swift does not take it as UTF-8")
      Fuzz.expect(!decoded.contains(0), "what was decoded holds a NUL")
      if encoding == .utf8 { Fuzz.expect(decoded == bytes, "UTF-8 was changed") }
      compare(decoded, with: bytes, encoding)
    } catch {
      Fuzz.expect(!error.message.isEmpty && error.advice != nil, "a failure without words")
      if let position = error.position {
        let lines = LineIndex(bytes).lineCount
        Fuzz.expect(position.line >= 1 && position.column >= 1, "a place before the file")
        if encoding == .utf8 { Fuzz.expect(position.line <= lines, "a place behind the file") }
      }
    }
  }

  /// Another decoder reads the same.
  private static func compare(_ decoded: [UInt8], with bytes: [UInt8], _ encoding: TextEncoding?) {
    let foundation: String.Encoding
    switch encoding {
    case .utf16LittleEndian: foundation = .utf16LittleEndian
    case .utf16BigEndian: foundation = .utf16BigEndian
    case .iso8859Part1: foundation = .isoLatin1
    default: return
    }
    guard let other = String(data: Data(bytes), encoding: foundation) else { return }
    let expected = Array(other.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bare = expected.starts(with: mark) ? Array(expected.dropFirst(3)) : expected
    Fuzz.expect(decoded == expected || decoded == bare, "Foundation decodes it otherwise")
  }
}
