import Isnad
import IsnadText

/// Goes through the words of an article, each with the one before it.
struct WordScan {
  let scene: TypedArticle

  init(_ scene: TypedArticle) {
    self.scene = scene
  }

  func drafts() -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    let splits = SplitWords(scene: scene)
    let doubles = DoubledWords(scene: scene)
    let triggers = TriggerWords(scene: scene)
    var digits = DigitSystems(scene: scene)
    for block in scene.article.blocks {
      var taken = block.tokens.lowerBound
      for index in block.tokens where index >= taken {
        let token = scene.tokens[index]
        if token.kind == .number { digits.add(index, in: block) }
        guard token.kind == .word else { continue }
        if token.range.count <= 4, let (end, draft) = splits.draft(index, in: block) {
          taken = end
          drafts.append(draft)
          continue
        }
        if index > block.tokens.lowerBound, let draft = doubles.draft(index) { drafts.append(draft) }
        if token.script == .arabic || token.isCapitalized, let draft = triggers.draft(index, in: block) {
          drafts.append(draft)
        }
      }
    }
    return drafts + digits.drafts()
  }
}
