import Isnad
import IsnadText

/// The draft with everything that is marked in it, block by block.
struct AnnotatedCopy {
  /// The blocks, cut where anything begins or ends.
  let blocks: [CutBlock]
  /// The block at which the number and the note of each finding stand; nothing for findings about
  /// the draft as a whole, and outside its blocks.
  let homes: [Int?]
  /// What has an anchor in the draft.
  let marked: Set<Cover.Kind>
  /// The numbers of the words that worksheets lead to, from 1.
  let passages: [TextRange: Int]

  init(
    of reviewed: ReviewedArticle, quotations: [(annotation: Annotation, value: Quotation)],
    attributions: [(annotation: Annotation, value: Attribution)], named: [NamedSubject],
    linked: [TextRange]
  ) {
    let article = reviewed.article
    var covers = [[Cover]](repeating: [], count: article.blocks.count)
    var marked: Set<Cover.Kind> = []

    func cover(_ range: TextRange, with kind: Cover.Kind) -> Range<Int> {
      let places = article.blocks(touching: range)
      for place in places {
        covers[place].append(
          Cover(
            kind: kind, range: range, beginsHere: place == places.first,
            endsHere: place == places.last))
      }
      if !places.isEmpty { marked.insert(kind) }
      return places
    }
    homes = reviewed.findings.enumerated().map { index, finding in
      finding.isAboutWholeDraft ? nil : cover(finding.range, with: .finding(index + 1)).first
    }
    for (index, quotation) in quotations.enumerated() {
      _ = cover(quotation.annotation.range, with: .quotation(index + 1))
    }
    for (index, attribution) in attributions.enumerated() where !attribution.annotation.range.isEmpty {
      _ = cover(attribution.annotation.range, with: .attribution(index + 1))
      for part in [attribution.value.sourceRange, attribution.value.cue].compactMap(\.self)
      where !part.isEmpty {
        _ = cover(part, with: .said(attribution: index + 1))
      }
    }
    for annotation in reviewed.annotated[ScareQuote.schema.kind] {
      _ = cover(annotation.range, with: .term)
    }
    for (index, subject) in named.enumerated() {
      for (number, mention) in subject.mentions.enumerated() where !mention.isEmpty {
        _ = cover(mention, with: .mention(subject: index + 1, number: number + 1))
      }
    }
    for (index, finding) in reviewed.findings.enumerated() {
      for (number, evidence) in finding.evidence.enumerated() where !evidence.range.isEmpty {
        _ = cover(evidence.range, with: .evidence(finding: index + 1, number: number + 1))
      }
    }
    var passages: [TextRange: Int] = [:]
    for range in linked where !range.isEmpty && passages[range] == nil {
      let number = passages.count + 1
      if !cover(range, with: .passage(number)).isEmpty { passages[range] = number }
    }
    self.passages = passages
    self.marked = marked
    blocks = zip(article.blocks, covers).map { CutBlock($0.range, covers: $1) }
  }
}

extension Finding {
  /// Says whether the finding is about no place in particular; an empty range elsewhere is a place
  /// where something is missing.
  var isAboutWholeDraft: Bool { range.isEmpty && range.start == 0 }
}

extension Article {
  /// The indices of the blocks that share bytes with a range, or in which an empty one stands.
  func blocks(touching range: TextRange) -> Range<Int> {
    guard !range.isEmpty else {
      let inside = block(at: range.start)
      let before = range.start > 0 ? block(at: range.start - 1) : nil
      return (inside ?? before).map { $0..<$0 + 1 } ?? 0..<0
    }
    let first = firstBlock { $0.range.end > range.start }
    let last = firstBlock { $0.range.start >= range.end }
    return first..<max(first, last)
  }

  private func firstBlock(where holds: (Block) -> Bool) -> Int {
    blocks.partitioningIndex { holds($0) }
  }
}
