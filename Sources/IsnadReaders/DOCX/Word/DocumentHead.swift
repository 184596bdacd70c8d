internal import Isnad
internal import IsnadText

/// Tells what stands at the head of a document, and the parts that no style tells.
///
/// Many newsrooms write everything in the style *Normal*: there the layout tells headline and
/// subheads, as in plain text.
struct DocumentHead {
  /// Says whether styles tell the headings.
  let hasHeadings: Bool
  /// The number of blocks of the body; those behind are notes.
  let bodyBlocks: Int

  func tell(of manuscript: inout Manuscript) {
    if hasHeadings {
      tellHeadline(of: &manuscript)
      manuscript.tellHead()
    } else {
      tellLayout(of: &manuscript)
    }
  }

  /// Without a title, the heading that the document begins with is the headline.
  private func tellHeadline(of manuscript: inout Manuscript) {
    guard bodyBlocks > 0, manuscript.blocks[0].kind == .heading(level: 1),
      !manuscript.blocks.contains(where: { $0.kind == .headline })
    else { return }
    manuscript.blocks[0].kind = .headline
  }

  private func tellLayout(of manuscript: inout Manuscript) {
    let text = manuscript.text
    let passages = manuscript.blocks[..<bodyBlocks].map { block in
      Passage(block.range, of: text, isListItem: block.kind == .listItem)
    }
    var layout = Layout(text: text, passages: passages)
    layout.tellParts()
    for (index, told) in layout.blocks.enumerated()
    where manuscript.blocks[index].kind == .paragraph && manuscript.blocks[index].quoteDepth == 0 {
      manuscript.blocks[index].kind = told.kind
    }
    manuscript.metadata = layout.metadata
  }
}
