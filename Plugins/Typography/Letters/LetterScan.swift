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
    scene.text.bytes.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var offset = 0
      // The text is valid UTF-8, so that the bytes of a scalar are there once its first is.
      while offset < count {
        switch bytes[offset] {
        case 0xD8:
          if bytes[offset + 1] == 0x9C { found.hidden.append(offset) }
          offset += 2
        case 0xD9:
          switch bytes[offset + 1] {
          case 0x80: found.stretched.append(offset)
          case 0x8B: Self.sort(offset, bytes, &found)
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
          let (second, third) = (bytes[offset + 1], bytes[offset + 2])
          if second == 0x80, (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third) {
            found.hidden.append(offset)
          } else if second == 0x81, (0xA0...0xAF).contains(third) {
            found.hidden.append(offset)
          }
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
    }
    return found
  }

  private static func sort(
    _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ found: inout Candidates
  ) {
    if offset >= 2, bytes[offset - 2] == 0xD8, bytes[offset - 1] == 0xA7 {
      found.tanwinBehind.append(offset)
    } else if offset + 3 < bytes.count, bytes[offset + 2] == 0xD8, bytes[offset + 3] == 0xA7 {
      found.tanwinBefore.append(offset)
    }
  }
}
