import Foundation
import Isnad
import IsnadText

/// Says of each report what a rule may ask: whether it is vague, reasoned, an opinion, the first.
struct Details {
  let scene: AttributedArticle

  func attributions(of reports: [Report]) -> [AnnotationDraft] {
    // The folded texts of the sources, and the nouns of those that nobody names.
    var (seen, nouns): (Set<FoldedWord>, Set<FoldedWord>) = ([], [])
    let notices = scene.lexicons.anonymity.matches
    let judged = JudgedWords(scene: scene)
    var result: [AnnotationDraft] = []
    result.reserveCapacity(reports.count)
    for report in reports {
      var value = Attribution(
        report.form, cue: report.cueRange, lemma: report.lemma,
        sourceType: report.source?.type ?? .none)
      value.cueClass = report.cueClass
      value.content = report.content.map { scene.tokens.range(of: $0) }
      value.via = report.via.map { scene.tokens.range(of: $0) }
      value.confidence = Decimal.hundredths(report.confidence)
      var range = report.cueRange
      if let source = report.source {
        value.source = source.text
        value.isVague = source.isVague
        value.isPlural = source.isPlural
        value.isDescribed = source.isDescribed
        value.publication = source.publication
        value.isFirst = seen.insert(FoldedWord(folding: source.text)).inserted
        if source.type == .anonymous, let noun = source.noun {
          let isKnown = !nouns.insert(FoldedWord(folded: noun)).inserted
          if isKnown, source.isPointedBack { value.isFirst = false }
        }
        if let tokens = source.tokens {
          let words = scene.tokens.range(of: tokens)
          value.sourceRange = words
          range = near(words, range) ? range.union(words) : range
        }
        if source.type == .anonymous {
          value.isReasoned = holds(
            notices, "reason", from: report.start, to: report.cue.upperBound + 40)
        }
      }
      if let content = report.content {
        value.isAllegation = judged.isAllegation(content)
        value.isOpinion = judged.isOpinion(content, of: report)
      }
      value.isMarkedUnverified = isUnverified(report, notices)
      result.append(AnnotationDraft(value, at: range))
    }
    return result
  }

  /// A source that stands far from its cue is not underlined with it.
  private func near(_ one: TextRange, _ other: TextRange) -> Bool {
    max(one.start, other.start) - min(one.end, other.end) < 200
  }

  /// Says whether the article says, in the sentence of a report or the next ones, that it could not
  /// be verified.
  private func isUnverified(_ report: Report, _ notices: [LexiconMatch]) -> Bool {
    guard report.source != nil else { return false }
    return holds(notices, "unverified", from: report.start - 40, to: report.end + 120)
  }

  private func holds(
    _ notices: [LexiconMatch], _ kind: String, from first: Int, to last: Int
  )
    -> Bool
  {
    var low = notices.partitioningIndex { $0.tokens.lowerBound >= first }
    while low < notices.count, notices[low].tokens.lowerBound <= last {
      if notices[low].entry.properties["kind"] == kind { return true }
      low += 1
    }
    return false
  }
}

/// Finds judgements and grave allegations in contents.
struct JudgedWords {
  let scene: AttributedArticle

  func isAllegation(_ content: Range<Int>) -> Bool {
    scene.lexicons.allegations.matches(startingIn: content.prefix(80)).contains {
      !$0.form.text.isEmpty
    }
  }

  /// A word of judgement, outside marks that name something, makes an opinion of a content.
  func isOpinion(_ content: Range<Int>, of report: Report) -> Bool {
    !scene.lexicons.judgements.matches(startingIn: content.prefix(80)).isEmpty
  }
}
