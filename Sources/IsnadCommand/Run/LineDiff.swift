/// Two versions of a file with the same number of lines, as a diff that `patch` understands.
///
/// Fixes never add or take away a line, so that lines are compared by their number.
struct LineDiff {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// How many lines stand around what changes.
  private static let context = 3

  init(old: [UInt8], new: [UInt8]) {
    self.old = LineDiff.lines(old)
    self.new = LineDiff.lines(new)
  }

  /// The diff in the unified format.
  func unified(file: String) -> [UInt8] {
    var out = Array("--- \(file)\n+++ \(file)\n".utf8)
    for hunk in hunks() { write(hunk, to: &out) }
    return out
  }

  /// The lines with their line feeds; a carriage return belongs to its line.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// The stretches of lines that change, with what stands around them.
  private func hunks() -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for line in 0..<min(old.count, new.count) where old[line] != new[line] {
      let start = max(0, line - LineDiff.context)
      let end = min(old.count, line + LineDiff.context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func write(_ hunk: Range<Int>, to out: inout [UInt8]) {
    let place = "\(hunk.lowerBound + 1),\(hunk.count)"
    out += Array("@@ -\(place) +\(place) @@\n".utf8)
    var line = hunk.lowerBound
    while line < hunk.upperBound {
      var end = line
      while end < hunk.upperBound, old[end] != new[end] { end += 1 }
      if end == line {
        write(old[line], behind: " ", to: &out)
        line += 1
        continue
      }
      for changed in line..<end { write(old[changed], behind: "-", to: &out) }
      for changed in line..<end { write(new[changed], behind: "+", to: &out) }
      line = end
    }
  }

  private func write(_ line: ArraySlice<UInt8>, behind sign: String, to out: inout [UInt8]) {
    out += sign.utf8
    out += line
    if line.last != 0x0A { out += Array("\n\\ No newline at end of file\n".utf8) }
  }
}
