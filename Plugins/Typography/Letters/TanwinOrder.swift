import Isnad
import IsnadText

/// Finds tanwin before the alef in one word and on it in another: «معًا» beside «خصوصاً».
///
/// Both orders have their schools; a page has one. The rarer one is flagged where it first stands.
struct TanwinOrder {
  let scene: TypedArticle

  func drafts(before: [Int], behind: [Int]) -> [AnnotationDraft] {
    guard let first = before.first, let other = behind.first else { return [] }
    let isBeforeRarer = before.count == behind.count ? first > other : before.count < behind.count
    let (rare, usual) = isBeforeRarer ? (before, behind) : (behind, before)
    let offset = rare.first { !scene.isQuoted(TextRange($0, $0 + 2)) } ?? rare[0]
    guard let token = word(at: offset), let usualToken = word(at: usual[0]) else { return [] }
    return [
      scene.draft(.tanwinOrder, at: scene.tokens[token].range, sure: 95) { typo in
        typo.usualForm = scene.text[scene.tokens[usualToken].range]
        typo.usualCount = usual.count
        typo.count = rare.count
      }
    ]
  }

  private func word(at offset: Int) -> Int? {
    let token = scene.tokens.firstIndex(from: offset + 1) - 1
    guard token >= 0, scene.tokens[token].range.contains(offset) else { return nil }
    return token
  }
}
