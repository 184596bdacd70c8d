import Foundation
import Isnad
import IsnadText

/// What the words around a quotation tell about where it comes from.
struct ProvenanceSearch {
  let scene: QuotedArticle

  struct Finding {
    var provenance: [Quotation.Provenance] = []
    var medium: Quotation.Medium?
    var isTranslated = false
  }

  /// The provenance of a span: of its own sentence, and of the cue's.
  func finding(of index: Int, _ shape: SpanShape, cue: Cue?) -> Finding {
    let span = scene.spans[index]
    guard let first = span.tokens.first else { return Finding() }
    var lower = shape.start
    var upper = Clauses(scene: scene).end(from: first, in: span.parent, bounds: shape.bounds)
    if let cue, cue.span == span.parent {
      lower = min(lower, cue.clause.lowerBound)
      upper = max(upper, cue.clause.upperBound)
    }
    lower = max(lower, first - ProvenanceSearch.reach)
    upper = min(upper, span.tokens.upperBound + ProvenanceSearch.reach)
    guard lower < upper else { return Finding() }
    return finding(in: lower..<upper, beside: span.parent)
  }

  private func finding(in range: Range<Int>, beside parent: Int?) -> Finding {
    var (hasOccasion, hasDocument, isPost) = (false, false, false)
    for match in scene.lexicons.occasions.matches(startingIn: range)
    where isTold(match.tokens.lowerBound, parent) {
      let properties = match.entry.properties
      if properties["kind"] == "document" { hasDocument = true } else { hasOccasion = true }
      if properties["medium"] == "post" { isPost = true }
    }
    var (hasDay, hasPlace) = (false, false)
    for token in range where scene.belongs(token, to: ProvenanceSearch.telling) {
      guard isTold(token, parent) else { continue }
      if scene.belongs(token, to: .day) { hasDay = true }
      if isPlace(token) { hasPlace = true }
    }
    var finding = Finding()
    if hasOccasion { finding.provenance.append(.occasion) }
    if hasPlace { finding.provenance.append(.place) }
    if hasDay { finding.provenance.append(.date) }
    if hasDocument { finding.provenance.append(.document) }
    if hasLink(in: scene.tokens.range(of: range)) { finding.provenance.append(.link) }
    finding.medium = isPost ? .post : hasDocument ? .document : nil
    finding.isTranslated = scene.lexicons.translation.matches(startingIn: range).contains {
      isTold($0.tokens.lowerBound, parent)
    }
    return finding
  }

  /// Says whether a token is a word of the outlet or of the enclosing span, and not of another one.
  private func isTold(_ token: Int, _ parent: Int?) -> Bool {
    scene.isWord(token) && scene.sibling(of: token, in: parent) == nil
  }

  /// Says whether a link overlaps a range; links stand in the order of the text.
  private func hasLink(in range: TextRange) -> Bool {
    let links = scene.article.links
    let low = links.partitioningIndex { $0.range.end > range.start }
    return low < links.count && links[low].range.start < range.end
  }

  /// A capitalised word behind `in` or `at`, or an Arabic noun of place behind في.
  private func isPlace(_ token: Int) -> Bool {
    let next = token + 1
    guard scene.isWord(next) else { return false }
    if scene.belongs(token, to: .placing) {
      let noun = scene.folded(next) == "the" ? next + 1 : next
      return scene.isWord(noun) && scene.tokens[noun].isCapitalized && !scene.belongs(noun, to: .day)
    }
    return scene.belongs(token, to: .arabicPlacing) && scene.belongs(next, to: .place)
  }

  private static var telling: WordClass { [.day, .placing, .arabicPlacing] }
  static let placing: WordSet = ["in", "at", "outside", "near"]
  static let arabicPlacing: WordSet = ["في", "أمام", "من"]

  private static let reach = 40
  static let places: WordSet = [
    "مدينة", "العاصمة", "مقر", "قصر", "مبني", "بلدة", "قرية", "ساحة", "ميدان", "محافظة", "قاعة", "مطار",
    "ميناء",
  ]
}

/// Words that tell a day: the names of weekdays and months from ICU, and the words for today and
/// yesterday.
enum DayWords {
  static let words: WordSet = {
    var words: Set<String> = [
      "today", "yesterday", "tonight", "tomorrow", "امس", "اليوم", "غدا", "البارحه",
    ]
    for identifier in ["en", "ar", "ar_LB"] {
      var calendar = Calendar(identifier: .gregorian)
      calendar.locale = Locale(identifier: identifier)
      for name in calendar.weekdaySymbols + calendar.monthSymbols {
        let folded = Folding.fold(name)
        // May and March are other words as well; they count where a weekday or a year would.
        if !["may", "march"].contains(folded), !folded.contains(" ") { words.insert(folded) }
      }
    }
    return WordSet(words)
  }()
}
