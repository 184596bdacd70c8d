import Isnad
import IsnadText

/// Finds letters that are stretched inside a word: «كــتاب».
///
/// Tatweel at the end of a word is how هـ is told from ه and a proclitic joined to what stands in marks
/// or Latin letters behind it: 1445هـ, بـ«الأمل», الـBBC.
struct Stretching {
  let scene: TypedArticle

  func drafts(at offsets: [Int]) -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    var next = 0
    while next < offsets.count {
      let start = offsets[next]
      var end = start + 2
      next += 1
      while next < offsets.count, offsets[next] == end {
        end += 2
        next += 1
      }
      guard start >= 2, end < scene.text.count, isArabicLetter(before: start), isArabicLetter(at: end)
      else { continue }
      drafts.append(
        scene.draft(
          .tatweel, at: TextRange(start, end), replacement: "", applies: .anyone, sure: 90))
    }
    return drafts
  }

  private func isArabicLetter(at offset: Int) -> Bool {
    let scalar = scene.text.scalar(at: offset).scalar
    return scalar.isArabicLetter
  }

  /// Says whether a letter, with its vowel signs or without, stands before an offset.
  private func isArabicLetter(before offset: Int) -> Bool {
    var offset = offset
    for _ in 0..<3 {
      guard let (scalar, length) = scene.text.scalar(before: offset) else { return false }
      if scalar.isArabicLetter { return true }
      guard (0x64B...0x652).contains(scalar.value) else { return false }
      offset -= length
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Says whether the scalar is a letter of the Arabic script in its usual block.
  var isArabicLetter: Bool {
    (0x620...0x63F).contains(value) || (0x641...0x64A).contains(value)
      || (0x671...0x6D3).contains(value) || value == 0x6D5
  }
}
