import Isnad
import IsnadText

/// Goes through the bytes of an article once and hands on those that may not belong there: tatweel,
/// controls that nobody sees, presentation forms, letters of Persian and Urdu, tanwin by its order.
struct LetterScan {
  let scene: TypedArticle

  init(_ scene: TypedArticle) {
    self.scene = scene
  }

  func drafts() -> [AnnotationDraft] {
    let found = candidates()
    return Stretching(scene: scene).drafts(at: found.stretched)
      + HiddenControls(scene: scene).drafts(at: found.hidden)
      + PresentationForms(scene: scene).drafts(at: found.presented)
      + ForeignLetters(scene: scene).drafts(at: found.foreign)
      + TanwinOrder(scene: scene).drafts(before: found.tanwinBefore, behind: found.tanwinBehind)
  }

  /// The offsets of what may not belong, by kind.
  private struct Candidates {
    var stretched: [Int] = []
    var hidden: [Int] = []
    var presented: [Int] = []
    var foreign: [Int] = []
    /// Fathatan with an alef behind it, and with one before it.
    var tanwinBefore: [Int] = []
    var tanwinBehind: [Int] = []
  }

  private func candidates() -> Candidates {
    var found = Candidates()
    scene.text.bytes.withUnsafeBytes { bytes in
      // Eight bytes at a time: most of a clean text have none that is to be looked at.
      var offset = 0
      var start = 0
      while start < bytes.count {
        let end = min(start + 8, bytes.count)
        if end - start < 8 || Self.mayHold(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) {
          // The first byte may go on a letter of the eight before.
          while start > offset, bytes[start] & 0xC0 == 0x80 { start -= 1 }
          offset = Self.look(start, before: end, in: bytes, &found)
        }
        start = end
      }
    }
    return found
  }

  /// Says whether eight bytes may have one of what is looked for, which all of them are asked at once.
  ///
  /// Letters of clean Arabic begin with D8 or D9, and do not go on with 80, 8B or 9C.
  @inline(__always)
  private static func mayHold(_ bytes: UInt64) -> Bool {
    let highest: UInt64 = 0x8080_8080_8080_8080
    guard bytes & highest != 0 else { return false }
    let leads = bytes & bytes << 1 & highest
    // The highest bit of a byte comes out set where what is left of it is not zero.
    let isOther = (bytes ^ all(0xD8)) & all(0x3E) &+ all(0x7E)
    if leads & isOther != 0 { return true }
    let rest = bytes & all(0x3F)
    let isClean =
      (rest &+ all(0x7F)) & ((rest ^ all(0x0B)) &+ all(0x7F)) & ((rest ^ all(0x1C)) &+ all(0x7F))
    return bytes & ~leads & ~isClean & highest != 0
  }

  /// Eight times a byte.
  @inline(__always)
  private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Looks at the letters that begin in some bytes, and gives the offset behind the last of them.
  private static func look(
    _ start: Int, before end: Int, in bytes: UnsafeRawBufferPointer, _ found: inout Candidates
  ) -> Int {
    var offset = start
    // The text is valid UTF-8, so that the bytes of a scalar are there once its first is.
    while offset < end {
      switch bytes[offset] {
      case 0xD8:
        if bytes[offset + 1] == 0x9C { found.hidden.append(offset) }
        offset += 2
      case 0xD9:
        switch bytes[offset + 1] {
        case 0x80: found.stretched.append(offset)
        case 0x8B: sort(offset, bytes, &found)
        default: break
        }
        offset += 2
      case 0xDA, 0xDB:
        if ForeignLetters.isForeign(bytes[offset], bytes[offset + 1]) { found.foreign.append(offset) }
        offset += 2
      case 0xC2:
        if bytes[offset + 1] == 0xAD { found.hidden.append(offset) }
        offset += 2
      case 0xE2:
        if isControl(bytes[offset + 1], bytes[offset + 2]) { found.hidden.append(offset) }
        offset += 3
      case 0xEF:
        let (second, third) = (bytes[offset + 1], bytes[offset + 2])
        if second == 0xBB, third == 0xBF {
          found.hidden.append(offset)
        } else if PresentationForms.isLetter(second, third) {
          found.presented.append(offset)
        }
        offset += 3
      default: offset += 1
      }
    }
    return offset
  }

  /// Says whether the second and third byte behind 0xE2 make a control that nobody sees.
  private static func isControl(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third)
    case 0x81: (0xA0...0xAF).contains(third)
    default: false
    }
  }

  private static func sort(
    _ offset: Int, _ bytes: UnsafeRawBufferPointer, _ found: inout Candidates
  ) {
    if offset >= 2, bytes[offset - 2] == 0xD8, bytes[offset - 1] == 0xA7 {
      found.tanwinBehind.append(offset)
    } else if offset + 3 < bytes.count, bytes[offset + 2] == 0xD8, bytes[offset + 3] == 0xA7 {
      found.tanwinBefore.append(offset)
    }
  }
}
