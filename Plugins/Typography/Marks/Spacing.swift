import Isnad
import IsnadText

/// Finds white space before a mark that leans on the word before it: «كلمة ،ثم», “word , next”.
struct SpaceBefore {
  let scene: TypedArticle

  func draft(_ index: Int, _ mark: Mark, in block: Block) -> AnnotationDraft? {
    guard mark.leansBack, index > block.tokens.lowerBound, scene.hasSpace(before: index) else {
      return nil
    }
    let host = scene.tokens[index - 1]
    if host.kind == .symbol { return nil }
    if host.kind == .mark {
      let before = Mark(host, of: scene.text)
      guard before == .closing || before == .quote else { return nil }
    }
    let next = index + 1
    let isJoined = next < block.tokens.upperBound && !scene.tokens[next].followsSpace
    if isJoined, !mayFollow(mark, next) { return nil }
    if mark == .colon, scene.isNumber(index - 1), scene.isNumber(next) { return nil }
    if mark == .question || mark == .arabicQuestion, stands(next, in: block) { return nil }
    let range = TextRange(host.range.end, scene.tokens[index].range.end)
    let written = scene.text[scene.tokens[index].range]
    return scene.draft(
      .spaceBefore, at: range, replacement: isJoined && isWord(next) ? written + " " : written,
      applies: .anyone, sure: 90)
  }

  private func isWord(_ index: Int) -> Bool {
    scene.tokens[index].kind == .word || scene.tokens[index].kind == .number
  }

  /// Says whether what a mark is joined with leaves it a mark of prose: no `.NET`, `.5`, `:)`, `!=`.
  private func mayFollow(_ mark: Mark, _ next: Int) -> Bool {
    if scene.isWord(next, .arabic) { return true }
    guard scene.tokens[next].kind == .word else {
      let other = Mark(scene.tokens[next], of: scene.text)
      return other == .quote || scene.tokens[next].kind == .number && mark == .arabicComma
    }
    return (mark == .comma || mark == .arabicComma || mark == .arabicSemicolon)
      && !scene.isAddress(around: scene.tokens[next].range.start)
  }

  /// Says whether a question mark stands for a word that is missing: the sentence goes on.
  private func stands(_ next: Int, in block: Block) -> Bool {
    next < block.tokens.upperBound && scene.isWord(next, .latin) && !scene.tokens[next].isCapitalized
  }
}

/// Finds white space between a bracket and what it encloses: “( word )”, «« كلمة »».
///
/// Curly and straight quotation marks are left alone, since which of them opens is a guess there.
struct SpaceInside {
  let scene: TypedArticle

  func draft(_ index: Int, _ mark: Mark, in block: Block) -> AnnotationDraft? {
    switch mark {
    case .opening:
      let next = index + 1
      guard next < block.tokens.upperBound, scene.hasSpace(before: next), isEdge(index, in: block),
        scene.tokens[next].kind == .word || scene.tokens[next].kind == .number
      else { return nil }
      let range = TextRange(scene.tokens[index].range.start, scene.tokens[next].range.start)
      return draft(index, range)
    case .closing:
      guard index > block.tokens.lowerBound, scene.hasSpace(before: index), isEnd(index, in: block),
        scene.tokens[index - 1].kind == .word || scene.tokens[index - 1].kind == .number
      else { return nil }
      let range = TextRange(scene.tokens[index - 1].range.end, scene.tokens[index].range.end)
      return draft(index, range)
    default: return nil
    }
  }

  private func draft(_ index: Int, _ range: TextRange) -> AnnotationDraft {
    scene.draft(
      .spaceInside, at: range, replacement: scene.text[scene.tokens[index].range], applies: .anyone,
      sure: 90)
  }

  /// Says whether a mark opens: white space or the start stands before it.
  private func isEdge(_ index: Int, in block: Block) -> Bool {
    index == block.tokens.lowerBound || scene.tokens[index].followsSpace
  }

  /// Says whether a mark closes: white space, a mark or the end stands behind it.
  private func isEnd(_ index: Int, in block: Block) -> Bool {
    guard index + 1 < block.tokens.upperBound else { return true }
    return scene.tokens[index + 1].followsSpace || scene.tokens[index + 1].kind == .mark
  }
}
