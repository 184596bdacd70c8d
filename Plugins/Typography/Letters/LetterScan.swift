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
      // Sixteen bytes at a time: most of a clean text have none that is to be looked at.
      var offset = 0
      var start = 0
      while start < bytes.count {
        let end = min(start + 16, bytes.count)
        if end - start < 16 || Self.mayHold(bytes.loadUnaligned(fromByteOffset: start, as: Bytes.self)) {
          // The first byte may go on a letter of the sixteen before.
          while start > offset, bytes[start] & 0xC0 == 0x80 { start -= 1 }
          offset = Self.look(start, before: end, in: bytes, &found)
        }
        start = end
      }
    }
    return found
  }

  private typealias Bytes = SIMD16<UInt8>

  /// Says whether some bytes may have one of what is looked for: the letters of clean Arabic and English and
  /// most of their marks have other bytes.
  private static func mayHold(_ bytes: Bytes) -> Bool {
    let followers = (bytes .== 0x80) .| (bytes .== 0x8B) .| (bytes .== 0x9C)
    let leaders = (bytes .== 0xC2) .| (bytes .>= 0xDA)
    let marks = unsafeBitCast(followers .| leaders, to: SIMD2<UInt64>.self)
    return marks[0] | marks[1] != 0
  }

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
