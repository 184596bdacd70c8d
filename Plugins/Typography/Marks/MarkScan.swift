import Isnad
import IsnadText

/// Goes through the marks of an article, each with its neighbours.
struct MarkScan {
  let scene: TypedArticle

  init(_ scene: TypedArticle) {
    self.scene = scene
  }

  func drafts() -> [AnnotationDraft] {
    var found: [AnnotationDraft] = []
    let clashing = ClashingMarks(scene: scene)
    let foreign = ForeignMarks(scene: scene)
    let before = SpaceBefore(scene: scene)
    let missing = SpaceMissing(scene: scene)
    let inside = SpaceInside(scene: scene)
    for block in scene.article.blocks {
      var clashEnd = block.tokens.lowerBound
      for index in block.tokens where scene.tokens[index].kind == .mark {
        let mark = Mark(scene.tokens[index], of: scene.text)
        guard mark != .other, mark != .ellipsis, mark != .quote else { continue }
        // A mark that leans on what stands before it, with a space behind, can only be a foreign one.
        let leans =
          index > block.tokens.lowerBound && !scene.tokens[index].followsSpace && mark != .twoStops
          && (index + 1 >= block.tokens.upperBound || scene.tokens[index + 1].followsSpace)
        if leans {
          if index >= clashEnd, let draft = foreign.draft(index, mark, in: block) { found.append(draft) }
          continue
        }
        if index >= clashEnd, let (end, draft) = clashing.draft(index, mark, in: block) {
          clashEnd = end
          found.append(draft)
        }
        // What clashes is put right first; the rest of its marks may go with that.
        guard index >= clashEnd else { continue }
        if let draft = foreign.draft(index, mark, in: block) { found.append(draft) }
        if let draft = before.draft(index, mark, in: block) { found.append(draft) }
        if let draft = missing.draft(index, mark, in: block) { found.append(draft) }
        if let draft = inside.draft(index, mark, in: block) { found.append(draft) }
      }
    }
    return found
  }
}
