import Isnad
import IsnadText

/// Finds marks that stand together and exclude each other: “,.”, «،.», “,,”, «؟.».
///
/// “?!” and an ellipsis beside any mark are no clash, nor is a stop that belongs to an abbreviation.
struct ClashingMarks {
  let scene: TypedArticle

  /// The clash that begins with a mark, and the index behind its last mark.
  func draft(_ index: Int, _ mark: Mark, in block: Block) -> (Int, AnnotationDraft)? {
    guard index > block.tokens.lowerBound, !scene.tokens[index].followsSpace else { return nil }
    if mark == .twoStops { return twoStops(index, in: block) }
    var end = index
    var marks = [mark]
    while end + 1 < block.tokens.upperBound, scene.tokens[end + 1].kind == .mark,
      !scene.tokens[end + 1].followsSpace, marks.count < ClashingMarks.longestRun
    {
      let next = Mark(scene.tokens[end + 1], of: scene.text)
      guard clashes(marks[marks.count - 1], next, behind: index - 1) else { break }
      marks.append(next)
      end += 1
    }
    guard marks.count > 1, !isCode(index, marks) else { return nil }
    let range = scene.tokens.range(of: index..<end + 1)
    guard !scene.isAddress(around: range.start) else { return nil }
    let isLast = end + 1 == block.tokens.upperBound
    let (replacement, applies) = replacement(of: marks, isLast: isLast, in: range)
    return (
      end + 1,
      scene.draft(
        .clashingMarks, at: range, replacement: replacement, applies: applies, sure: 95)
    )
  }

  /// The most marks that are looked at as one run.
  private static let longestRun = 8

  private func clashes(_ left: Mark, _ right: Mark, behind host: Int) -> Bool {
    if left.isSeparator {
      if left == .colon, right == .colon { return false }
      return right.isSeparator || right == .stop
    }
    let isArabic = scene.isWord(host, .arabic)
    if left.isAsking {
      guard right.isSeparator || right == .stop else { return false }
      // Names end in such marks: Yahoo!, Jeopardy!
      return isArabic || scene.isWord(host, .latin) && scene.isSmall(host)
    }
    guard left == .stop else { return false }
    if isArabic {
      return scene.letters(host) > 2
        && (right.isSeparator && right != .colon || right == .arabicQuestion || right == .question)
    }
    return right.isSeparator && scene.isWord(host, .latin) && scene.isSmall(host)
      && scene.letters(host) > 4 && !ClashingMarks.abbreviations.contains(host, of: scene.tokens)
  }

  /// Says whether the marks are a face, the end of an entity, or a pair that opens a word.
  private func isCode(_ index: Int, _ marks: [Mark]) -> Bool {
    let host = scene.tokens[index - 1]
    if host.kind == .symbol { return true }
    guard marks[0] == .semicolon, index > 1 else { return false }
    let start = scene.tokens[index - 2].range.start
    return scene.text.bytes[start] == UInt8(ascii: "&") || scene.text.bytes[start] == UInt8(ascii: "#")
  }

  private func replacement(
    of marks: [Mark], isLast: Bool, in range: TextRange
  ) -> (String?, Fix.Application) {
    var strongest = 0
    for (index, mark) in marks.enumerated() where mark.weight > marks[strongest].weight {
      strongest = index
    }
    var offset = range.start
    for mark in 0..<strongest { offset += mark < marks.count ? length(at: offset) : 0 }
    let word = scene.text[TextRange(offset, offset + length(at: offset))]
    let isOneMark = marks.allSatisfy { $0 == marks[0] }
    // Three of one kind may stand for an ellipsis.
    if isOneMark { return marks.count == 2 ? (word, .anyone) : (nil, .editor) }
    let isEnding = marks[strongest] == .stop || marks[strongest].isAsking
    if isLast { return isEnding ? (word, .anyone) : (".", .editor) }
    return (word, .editor)
  }

  private func length(at offset: Int) -> Int { scene.text.scalar(at: offset).length }

  /// Two stops are neither one nor an ellipsis; Arabic papers part clauses with them.
  private func twoStops(_ index: Int, in block: Block) -> (Int, AnnotationDraft)? {
    let host = index - 1
    guard block.language == .english, scene.isWord(host, .latin), scene.isSmall(host),
      scene.letters(host) > 3, !ClashingMarks.abbreviations.contains(host, of: scene.tokens),
      index + 1 == block.tokens.upperBound || scene.tokens[index + 1].followsSpace,
      !scene.isAddress(around: scene.tokens[index].range.start)
    else { return nil }
    return (
      index + 1,
      scene.draft(
        .clashingMarks, at: scene.tokens[index].range, replacement: ".", applies: .editor, sure: 85)
    )
  }

  /// Long abbreviations whose stop stays before a comma.
  private static let abbreviations: WordSet = [
    "approx", "assoc", "cont'd", "incl", "dept", "intro", "abbrev", "subsec", "capt", "messrs",
  ]
}
