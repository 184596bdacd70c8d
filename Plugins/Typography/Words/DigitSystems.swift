import Isnad
import IsnadText

/// Counts Arabic numbers by the digits they are written in, ٢٠٢٤ or 2024, and flags the rarer system where
/// it first stands.
struct DigitSystems {
  let scene: TypedArticle
  private var latin: [Int] = []
  private var indic: [Int] = []

  init(scene: TypedArticle) {
    self.scene = scene
  }

  /// Counts a number of an Arabic block; one beside Latin letters is written as they are.
  mutating func add(_ index: Int, in block: Block) {
    guard block.language == .arabic else { return }
    let isIndic = scene.text.bytes[scene.tokens[index].range.start] >= 0xD9
    if !isIndic, isForeign(index - 1) || isForeign(index + 1) { return }
    if isIndic { indic.append(index) } else { latin.append(index) }
  }

  private func isForeign(_ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count else { return false }
    let token = scene.tokens[index]
    return token.script == .latin || token.kind == .symbol
      || token.kind == .mark
        && "/-@_#\"“".unicodeScalars.contains(scene.text.scalar(at: token.range.start).scalar)
  }

  func drafts() -> [AnnotationDraft] {
    guard !latin.isEmpty, !indic.isEmpty else { return [] }
    let isIndicRarer = indic.count == latin.count ? indic[0] > latin[0] : indic.count < latin.count
    let (rare, usual) = isIndicRarer ? (indic, latin) : (latin, indic)
    let first = rare.first { !scene.isQuoted(scene.tokens[$0].range) } ?? rare[0]
    return [
      scene.draft(.digits, at: scene.tokens[first].range, sure: 90) { typo in
        typo.usualForm = scene.text[scene.tokens[usual[0]].range]
        typo.usualCount = usual.count
        typo.count = rare.count
      }
    ]
  }
}
