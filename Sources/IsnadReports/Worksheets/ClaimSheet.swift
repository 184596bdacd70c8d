import Foundation
import Isnad
import IsnadText

/// What must be verified, the most worth a check first.
struct ClaimSheet {
  /// A sentence, or a quotation outside all of them.
  struct Entry {
    let range: TextRange
    /// What is known of the sentence; nothing of a quotation that stands by itself.
    let claim: Claim?
    /// The numbers of the quotations in it, from 1.
    let quotations: [Int]
  }

  /// The claims by priority, then by score, then in the order of the text.
  let claims: Worksheet<Entry>

  init(
    of annotated: AnnotatedArticle, quotations: [(annotation: Annotation, value: Quotation)]
  ) {
    let sentences = annotated.annotations(of: Claim.self)
    var inside = [[Int]](repeating: [], count: sentences.count)
    var entries: [Entry] = []
    for (index, quotation) in quotations.enumerated() {
      let range = quotation.annotation.range
      let first = sentences.partitioningIndex { $0.annotation.range.end > range.start }
      guard first < sentences.count, sentences[first].annotation.range.start < range.end else {
        entries.append(Entry(range: range, claim: nil, quotations: [index + 1]))
        continue
      }
      inside[first].append(index + 1)
    }
    for (index, sentence) in sentences.enumerated() {
      entries.append(
        Entry(range: sentence.annotation.range, claim: sentence.value, quotations: inside[index]))
    }
    entries.sort { left, right in
      (left.rank, right.score, left.range.start) < (right.rank, left.score, right.range.start)
    }
    claims = Worksheet(sorted: entries, urgent: entries.count { $0.priority != .low })
  }

  /// The words that the sheet leads to.
  var places: [TextRange] { claims.all.map(\.range) }
}

extension ClaimSheet.Entry {
  /// How soon somebody should look at it; what is quoted has to be compared with what was said.
  var priority: Claim.Priority { claim?.priority ?? .medium }

  fileprivate var rank: Int {
    switch priority {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }

  fileprivate var score: Decimal { claim?.score ?? 1 }
}
