import Foundation
import FuzzHarness
import Isnad
import IsnadReports
import IsnadText

@testable import IsnadCommand

/// Fuzzes the stream of JSON lines: no line is lost, joined or read as another, and every answer is
/// JSON itself.
@main enum FuzzJSONL {
  static func main() {
    exit(
      Fuzz.run { data, size in
        let bytes = Fuzz.bytes(data, size)
        for (number, line) in FuzzJSONL.lines(of: bytes).enumerated() {
          FuzzJSONL.answer(line, number + 1)
        }
        return 0
      })
  }

  /// A file without a name, used again for each input.
  private static let file: Int32 = tmpfile().map { fileno($0) } ?? -1

  /// The lines as the reader gives them, compared with a plain split.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    let limit = 600
    let expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    ftruncate(file, 0)
    lseek(file, 0, SEEK_SET)
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    lseek(file, 0, SEEK_SET)
    var reader = LineReader(descriptor: file, limit: limit)
    var lines: [[UInt8]] = []
    for (index, slice) in expected.enumerated() {
      if index == expected.count - 1, slice.isEmpty { break }
      switch reader.next() {
      case .bytes(let line):
        Fuzz.expect(
          line == Array(slice) || line + [0x0D] == Array(slice), "line \(index + 1) reads otherwise")
        lines.append(line)
      case .tooLong:
        Fuzz.expect(slice.count > limit, "line \(index + 1) has \(slice.count) bytes only")
      case .brokenOff(let reason): fatalError("line \(index + 1) broke off: \(reason)")
      case nil: fatalError("line \(index + 1) is lost")
      }
    }
    if case .some = reader.next() { fatalError("a line more than there is") }
    return lines
  }

  private static func answer(_ bytes: [UInt8], _ number: Int) {
    var buffer = ReportBuffer()
    do {
      let line = try ArticleLine(bytes)
      Fuzz.expect(
        UTF8Text.firstInvalidOffset(in: Array(line.text.utf8)) == nil, "the text is not UTF-8")
      JSONLines.error(id: line.id, line: number, line.text, to: &buffer)
    } catch {
      Fuzz.expect(!error.reason.isEmpty, "a failure without words")
      JSONLines.error(id: error.id, line: number, error.reason, to: &buffer)
    }
    Fuzz.expect(buffer.bytes.filter { $0 == 0x0A }.count == 1, "the answer is not one line")
    let object = try? JSONSerialization.jsonObject(with: Data(buffer.bytes))
    Fuzz.expect(object is [String: Any], "the answer is not a JSON object: \(buffer.text)")
  }
}
