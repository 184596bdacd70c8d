import Isnad
import IsnadText

/// Finds marks of the other script: «موسكو, وطهران», “Moscow، and Tehran”.
///
/// A mark between two Latin words in Arabic text is theirs, and so is one between two numbers.
struct ForeignMarks {
  let scene: TypedArticle

  func draft(_ index: Int, _ mark: Mark, in block: Block) -> AnnotationDraft? {
    // Mostly the word before is of the script of the mark.
    let script: Script = mark.isArabic ? .arabic : .latin
    if index > block.tokens.lowerBound, scene.isWord(index - 1, script) { return nil }
    if let arabic = mark.arabic { return check(index, .arabic, arabic, in: block) }
    if let latin = mark.latin, block.language == .english {
      return check(index, .latin, latin, in: block)
    }
    return nil
  }

  private func check(
    _ index: Int, _ script: Script, _ replacement: String, in block: Block
  ) -> AnnotationDraft? {
    let before = word(before: index, in: block)
    let after = word(behind: index, in: block)
    let isHost = before.map { scene.isWord($0, script) } ?? false
    let isNumber = before.map { scene.isNumber($0) } ?? false
    guard isHost || isNumber else { return nil }
    if let after {
      let isSame = scene.isWord(after, script)
      let isPartingNumbers = scene.isNumber(after) && isHost && scene.tokens[index + 1].followsSpace
      guard isSame || isPartingNumbers else { return nil }
    } else if !isHost {
      return nil
    }
    let range = scene.tokens[index].range
    guard !scene.isAddress(around: range.start) else { return nil }
    return scene.draft(
      .foreignMark, at: range, replacement: replacement, applies: .anyone, sure: 95)
  }

  /// The word or number before a mark, over closing brackets and quotation marks.
  private func word(before index: Int, in block: Block) -> Int? {
    var other = index - 1
    while other >= block.tokens.lowerBound, index - other <= ForeignMarks.reach {
      if scene.tokens[other].kind == .word || scene.tokens[other].kind == .number { return other }
      let mark = Mark(scene.tokens[other], of: scene.text)
      guard mark == .closing || mark == .quote else { return nil }
      other -= 1
    }
    return nil
  }

  private func word(behind index: Int, in block: Block) -> Int? {
    var other = index + 1
    while other < block.tokens.upperBound, other - index <= ForeignMarks.reach {
      if scene.tokens[other].kind == .word || scene.tokens[other].kind == .number { return other }
      let mark = Mark(scene.tokens[other], of: scene.text)
      guard mark == .opening || mark == .closing || mark == .quote else { return nil }
      other += 1
    }
    return nil
  }

  /// How many marks may stand between a mark and the words it parts.
  private static let reach = 3
}
