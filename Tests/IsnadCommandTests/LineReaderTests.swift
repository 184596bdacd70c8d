import Foundation
import Testing

@testable import IsnadCommand

@Suite struct LineReaderTests {
  /// The lines of bytes that come in chunks; nothing for one that is too long.
  private func lines(_ chunks: [String], limit: Int = 100) throws -> [String?] {
    let pipe = Pipe()
    for chunk in chunks { try pipe.fileHandleForWriting.write(contentsOf: Data(chunk.utf8)) }
    try pipe.fileHandleForWriting.close()
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor, limit: limit)
    var result: [String?] = []
    while let line = reader.next() {
      if case .bytes(let bytes) = line {
        result.append(String(decoding: bytes, as: UTF8.self))
      } else {
        result.append(nil)
      }
    }
    return result
  }

  @Test func `lines end at LF and CRLF, and the last one where the stream does`() throws {
    #expect(try lines(["a\nb\r\n\nc"]) == ["a", "b", "", "c"])
    #expect(try lines(["a\n"]) == ["a"])
    #expect(try lines([""]) == [])
    #expect(try lines(["\n"]) == [""])
    #expect(try lines(["a\rb\n"]) == ["a\rb"])
  }

  @Test func `a line above the limit is passed over wherever it stands`() throws {
    let long = String(repeating: "x", count: 101)
    let full = String(repeating: "x", count: 100)
    #expect(
      try lines([long, "\na\n", full, "\n", long, "y\nb\n", long]) == [nil, "a", full, nil, "b", nil])
    #expect(try lines(["a\n", String(repeating: "x", count: 60_000), "\nb"]) == ["a", nil, "b"])
  }
}
