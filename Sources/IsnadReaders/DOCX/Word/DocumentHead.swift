internal import Isnad
internal import IsnadText

/// Tells what stands at the head of a document, and the parts that no style tells.
///
/// Many newsrooms write everything in the style *Normal*, or all but the headline: there the layout
/// tells headline and subheads, as in plain text.
struct DocumentHead {
  /// Says whether styles tell headings.
  let hasHeadings: Bool
  /// The number of blocks of the body; those behind are notes.
  let bodyBlocks: Int

  func tell(of manuscript: inout Manuscript) {
    guard bodyBlocks > 0 else { return }
    tellHeadline(of: &manuscript)
    let hasHeadline = manuscript.blocks.contains { $0.kind == .headline }
    guard !(hasHeadings && hasHeadline) else {
      manuscript.tellHead()
      return
    }
    let layout = layout(of: manuscript)
    if hasHeadline {
      manuscript.tellHead()
      take(layout, where: isSubheadOrCaption, into: &manuscript)
    } else if hasHeadings {
      if layout.blocks[0].kind == .headline {
        take(layout, where: { $0 == .headline }, into: &manuscript)
      }
      manuscript.tellHead()
    } else {
      take(layout, where: { _ in true }, into: &manuscript)
      manuscript.metadata = layout.metadata
    }
  }

  /// Without a title, the heading that the document begins with is the headline.
  private func tellHeadline(of manuscript: inout Manuscript) {
    guard manuscript.blocks[0].kind == .heading(level: 1),
      !manuscript.blocks.contains(where: { $0.kind == .headline })
    else { return }
    manuscript.blocks[0].kind = .headline
  }

  private func layout(of manuscript: Manuscript) -> Layout {
    let passages = manuscript.blocks[..<bodyBlocks].map { block in
      Passage(block.range, of: manuscript.text, isListItem: block.kind == .listItem)
    }
    var layout = Layout(text: manuscript.text, passages: passages)
    layout.tellParts()
    return layout
  }

  /// Takes over what the layout tells of paragraphs that have no style of their own.
  private func take(
    _ layout: Layout, where isWanted: (Block.Kind) -> Bool, into manuscript: inout Manuscript
  ) {
    for (index, told) in layout.blocks.enumerated()
    where manuscript.blocks[index].kind == .paragraph && manuscript.blocks[index].quoteDepth == 0
      && isWanted(told.kind)
    {
      manuscript.blocks[index].kind = told.kind
    }
  }
  /// Subheads and captions may stand anywhere; what else the layout tells belongs to the head.
  private func isSubheadOrCaption(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .heading, .caption: true
    default: false
    }
  }
}
