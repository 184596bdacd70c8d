import Foundation
import Isnad
import IsnadText

/// Finds letters in the form of their place in the word (U+FB50–U+FEFC), as old files and copied PDF hold
/// them: they look right and are found by no search.
///
/// The signs for whole phrases (ﷺ, ﷲ), the rial sign and the ornate brackets are no letters.
struct PresentationForms {
  let scene: TypedArticle

  /// Says whether the second and third byte behind 0xEF make a presentation form of a letter.
  static func isLetter(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0xAD: third >= 0x90
    case 0xAE: third <= 0xB1
    case 0xAF: third >= 0x93
    case 0xB0, 0xB1, 0xB2, 0xB3: true
    case 0xB4: third < 0xBE
    case 0xB5: third >= 0x90
    case 0xB6: true
    case 0xB9: third >= 0xB0
    case 0xBA: true
    case 0xBB: third <= 0xBC
    default: false
    }
  }

  func drafts(at offsets: [Int]) -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    var next = 0
    while next < offsets.count {
      let start = offsets[next]
      var end = start
      var forms = 0
      while next < offsets.count, offsets[next] == end {
        end += 3
        forms += 1
        next += 1
      }
      let range = TextRange(start, end)
      let replacement = scene.text[range].precomposedStringWithCompatibilityMapping
      // One form, mostly لا, can only be meant as it reads; a run may stand in the order of the page.
      drafts.append(
        scene.draft(
          .presentationForm, at: range, replacement: replacement,
          applies: forms == 1 ? .anyone : .editor, sure: 95))
    }
    return drafts
  }
}
