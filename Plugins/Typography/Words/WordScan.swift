import Isnad
import IsnadText

/// Goes through the words of an article, each with the one before it, and asks those that may be a fault: a
/// letter by itself, a word that stands twice, a word that is a sign.
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
    let tokens = scene.tokens
    for block in scene.article.blocks {
      var taken = block.tokens.lowerBound
      for index in block.tokens where index >= taken {
        if tokens[index].kind == .number { digits.add(index, in: block) }
        guard tokens[index].kind == .word else { continue }
        let number = tokens.number(index)
        if tokens[index].folded.count <= 2, let (end, draft) = splits.draft(index, in: block) {
          taken = end
          drafts.append(draft)
          continue
        }
        if index > block.tokens.lowerBound, tokens.number(index - 1) == number,
          let draft = doubles.draft(index)
        {
          drafts.append(draft)
        }
        if triggers.isAny(number), tokens[index].script == .arabic || tokens[index].isCapitalized,
          let draft = triggers.draft(index, in: block)
        {
          drafts.append(draft)
        }
      }
    }
    return drafts + digits.drafts()
  }
}
