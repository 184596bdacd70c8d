import Isnad
import IsnadText

/// Finds controls that nobody sees and that do nothing where they stand: zero-width spaces, soft hyphens,
/// byte order marks inside the text, and marks of direction between letters of that direction.
///
/// A mark of direction beside digits, marks or letters of the other direction may keep a line in order,
/// and is left alone; so are joiners, which shape Persian words and emoji.
struct HiddenControls {
  let scene: TypedArticle

  func drafts(at offsets: [Int]) -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    var next = 0
    while next < offsets.count {
      let start = offsets[next]
      var end = start
      var isIdle = true
      while next < offsets.count, offsets[next] == end {
        let (scalar, length) = scene.text.scalar(at: end)
        isIdle = isIdle && HiddenControls.isBlank(scalar)
        end += length
        next += 1
      }
      let range = TextRange(start, end)
      guard isIdle || isRedundant(range) else { continue }
      drafts.append(
        scene.draft(.invisible, at: range, replacement: "", applies: .anyone, sure: 90))
    }
    return drafts
  }

  /// Says whether a control has no effect on direction or shape.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Says whether marks of one direction stand between letters of that direction.
  private func isRedundant(_ range: TextRange) -> Bool {
    var direction: Direction?
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = scene.text.scalar(at: offset)
      switch scalar.value {
      case 0x200E where direction != .right: direction = .left
      case 0x200F where direction != .left, 0x61C where direction != .left: direction = .right
      case 0xAD, 0x200B, 0x2060, 0xFEFF: break
      default: return false
      }
      offset += length
    }
    guard let direction, let block = scene.article.block(at: range.start) else { return false }
    let whole = scene.article.blocks[block].range
    guard scene.language(at: range.start).isRightToLeft == (direction == .right) else { return false }
    return strong(before: range.start, in: whole) == direction
      && strong(behind: range.end, in: whole) == direction
  }

  private enum Direction {
    case left, right
  }

  /// The direction of a letter, with white space alone in between.
  private func strong(before offset: Int, in block: TextRange) -> Direction? {
    var offset = offset
    for _ in 0..<4 {
      guard offset > block.start, let (scalar, length) = scene.text.scalar(before: offset) else {
        return nil
      }
      if scalar != " ", !isVowelSign(scalar) { return direction(of: scalar) }
      offset -= length
    }
    return nil
  }

  private func strong(behind offset: Int, in block: TextRange) -> Direction? {
    var offset = offset
    for _ in 0..<4 {
      guard offset < block.end else { return nil }
      let (scalar, length) = scene.text.scalar(at: offset)
      if scalar != " ", !isVowelSign(scalar) { return direction(of: scalar) }
      offset += length
    }
    return nil
  }

  private func isVowelSign(_ scalar: Unicode.Scalar) -> Bool { (0x64B...0x655).contains(scalar.value) }

  private func direction(of scalar: Unicode.Scalar) -> Direction? {
    guard scalar.isLetter else { return nil }
    if scalar.isArabicLetter { return .right }
    return scalar.value < 0x250 ? .left : nil
  }
}
