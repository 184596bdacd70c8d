public import Isnad
internal import IsnadText

/// Checks of what a scoped document must be, whatever the bytes it was read from.
public enum ScopeAudit {
  /// What is wrong with a document; nothing if all is right.
  public static func fault(in document: ScopedDocument, of source: SourceFile) -> String? {
    for (index, block) in document.blocks.enumerated() {
      if let fault = fault(in: block, of: source.bytes) {
        return "block \(index) (\(block.scope.joined(separator: "."))): \(fault)"
      }
    }
    for item in document.switches {
      guard item.start <= item.source.start, item.source.end <= source.bytes.count else {
        return "the switch at \(item.source) holds from \(item.start) on"
      }
    }
    return nil
  }

  private static func fault(in block: ScopedBlock, of source: [UInt8]) -> String? {
    if block.source.end > source.count { return "it stands at \(block.source)" }
    var last = 0
    for range in block.covered {
      guard !range.isEmpty, range.start >= last, range.end <= block.text.count else {
        return "\(range) is covered, behind \(last)"
      }
      last = range.end
    }
    let covered = block.covered.flatMap { Array($0.start..<$0.end) }
    let hidden = Set(covered)
    for offset in 0..<block.text.count {
      let byte = block.text.bytes[offset]
      let place = block.map.source(of: TextRange(offset, offset + 1))
      guard place.start >= 0, place.end <= source.count else {
        return "byte \(offset) leads to \(place)"
      }
      guard let copy = block.map.copied(TextRange(offset, offset + 1)), !hidden.contains(offset),
        byte != 0x1A, byte != 0x0A
      else { continue }
      if source[copy.start] != byte {
        return "byte \(offset) (\(byte)) is copied from \(copy.start) (\(source[copy.start]))"
      }
    }
    return nil
  }
}
