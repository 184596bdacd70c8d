import Foundation
import Isnad
import IsnadText

/// What the words around a quotation tell about where it comes from.
struct ProvenanceSearch {
  let scene: QuotedArticle
  let clauses: Clauses

  struct Finding {
    var provenance: [Quotation.Provenance] = []
    var medium: Quotation.Medium?
    var isTranslated = false
  }

  init(_ scene: QuotedArticle) {
    self.scene = scene
    clauses = Clauses(scene: scene)
  }

  /// The provenance of a span: of its own sentence, and of the cue's.
  func finding(of index: Int, cue: Cue?) -> Finding {
    let span = scene.spans[index]
    let tokens = scene.tokens(of: span)
    guard let first = tokens.first else { return Finding() }
    let bounds = clauses.bounds(of: first, in: span.parent)
    var lower = clauses.start(before: first, in: span.parent, bounds: bounds)
    var upper = clauses.end(from: first, in: span.parent, bounds: bounds)
    if let cue, cue.span == span.parent {
      lower = min(lower, cue.clause.lowerBound)
      upper = max(upper, cue.clause.upperBound)
    }
    lower = max(lower, first - ProvenanceSearch.reach)
    upper = min(upper, tokens.upperBound + ProvenanceSearch.reach)
    var finding = Finding()
    var found: Set<Quotation.Provenance> = []
    var token = lower
    while token < upper {
      if scene.sibling(of: token, in: span.parent) != nil {
        token += 1
        continue
      }
      look(at: token, &found, &finding)
      token += 1
    }
    if scene.article.links.contains(where: { $0.range.overlaps(surroundings(lower, upper)) }) {
      found.insert(.link)
    }
    finding.provenance = ProvenanceSearch.order.filter(found.contains)
    return finding
  }

  private func look(at token: Int, _ found: inout Set<Quotation.Provenance>, _ finding: inout Finding) {
    if let match = scene.lexicons.occasions.match(startingAt: token) {
      found.insert(match.entry.properties["kind"] == "document" ? .document : .occasion)
      if let medium = match.entry.properties["medium"].flatMap(Quotation.Medium.init) {
        finding.medium = finding.medium ?? medium
      }
    }
    if scene.lexicons.translation.match(startingAt: token) != nil { finding.isTranslated = true }
    let folded = scene.folded(token)
    if DayWords.contains(folded) { found.insert(.date) }
    if isPlace(token, folded) { found.insert(.place) }
  }

  /// A capitalised word behind `in` or `at`, or an Arabic noun of place behind في.
  private func isPlace(_ token: Int, _ folded: String) -> Bool {
    let next = token + 1
    guard scene.isWord(next) else { return false }
    if ["in", "at", "outside", "near"].contains(folded) {
      return scene.tokens[next].isCapitalized && !DayWords.contains(scene.folded(next))
        || ["the"].contains(scene.folded(next)) && scene.isWord(next + 1)
          && scene.tokens[next + 1].isCapitalized
    }
    guard folded == "في" || folded == "امام" || folded == "من" else { return false }
    return ProvenanceSearch.places.contains(scene.folded(next))
  }

  private func surroundings(_ lower: Int, _ upper: Int) -> TextRange {
    guard lower < upper else { return TextRange(0, 0) }
    return scene.tokens.range(of: lower..<upper)
  }

  private static let reach = 60
  private static let order: [Quotation.Provenance] = [.occasion, .place, .date, .document, .link]
  private static let places: Set<String> = [
    "مدينه", "العاصمه", "مقر", "قصر", "مبني", "بلده", "قريه", "ساحه", "ميدان", "محافظه", "قاعه", "مطار",
    "ميناء",
  ]
}

/// Words that tell a day: the names of weekdays and months from ICU, and the words for today and
/// yesterday.
enum DayWords {
  static func contains(_ folded: String) -> Bool { words.contains(folded) }

  private static let words: Set<String> = {
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
    return words
  }()
}
