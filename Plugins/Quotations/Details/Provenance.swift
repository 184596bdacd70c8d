import Foundation
import Isnad
import IsnadText

/// What the words around a quotation tell about where it comes from.
struct ProvenanceSearch {
  let scene: QuotedArticle
  let clauses: Clauses
  /// What each token tells, looked up once where a quotation asks.
  private let known: KnownHints

  private final class KnownHints {
    var hints: [Hints?]

    init(count: Int) { hints = Array(repeating: nil, count: count) }
  }

  struct Finding {
    var provenance: [Quotation.Provenance] = []
    var medium: Quotation.Medium?
    var isTranslated = false
  }

  private struct Hints: OptionSet {
    let rawValue: UInt8
    static let occasion = Hints(rawValue: 1)
    static let place = Hints(rawValue: 2)
    static let date = Hints(rawValue: 4)
    static let document = Hints(rawValue: 8)
    static let post = Hints(rawValue: 16)
    static let translation = Hints(rawValue: 32)
  }

  init(_ scene: QuotedArticle) {
    self.scene = scene
    clauses = Clauses(scene: scene)
    known = KnownHints(count: scene.spans.isEmpty ? 0 : scene.tokens.count)
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
    guard lower < upper else { return Finding() }
    var found: Hints = []
    for token in lower..<upper {
      let hints = hints(of: token)
      if !hints.isEmpty, scene.sibling(of: token, in: span.parent) == nil { found.formUnion(hints) }
    }
    var finding = Finding()
    if found.contains(.occasion) { finding.provenance.append(.occasion) }
    if found.contains(.place) { finding.provenance.append(.place) }
    if found.contains(.date) { finding.provenance.append(.date) }
    if found.contains(.document) { finding.provenance.append(.document) }
    if hasLink(in: scene.tokens.range(of: lower..<upper)) { finding.provenance.append(.link) }
    finding.medium = found.contains(.post) ? .post : found.contains(.document) ? .document : nil
    finding.isTranslated = found.contains(.translation)
    return finding
  }

  /// Says whether a link overlaps a range; links stand in the order of the text.
  private func hasLink(in range: TextRange) -> Bool {
    let links = scene.article.links
    let low = links.partitioningIndex { $0.range.end > range.start }
    return low < links.count && links[low].range.start < range.end
  }

  private func hints(of token: Int) -> Hints {
    if let hints = known.hints[token] { return hints }
    let hints = ProvenanceSearch.hints(at: token, in: scene)
    known.hints[token] = hints
    return hints
  }

  private static func hints(at token: Int, in scene: QuotedArticle) -> Hints {
    guard scene.isWord(token) else { return [] }
    var hints: Hints = []
    if let match = scene.lexicons.occasions.match(startingAt: token) {
      hints.insert(match.entry.properties["kind"] == "document" ? .document : .occasion)
      if match.entry.properties["medium"] == "post" { hints.insert(.post) }
    }
    if scene.lexicons.translation.isMatch(startingAt: token) { hints.insert(.translation) }
    let folded = scene.folded(token)
    if DayWords.contains(folded) { hints.insert(.date) }
    if isPlace(token, folded, in: scene) { hints.insert(.place) }
    return hints
  }

  /// A capitalised word behind `in` or `at`, or an Arabic noun of place behind في.
  private static func isPlace(_ token: Int, _ folded: FoldedWord, in scene: QuotedArticle) -> Bool {
    let next = token + 1
    guard scene.isWord(next) else { return false }
    if placing.contains(folded) {
      let noun = scene.folded(next) == "the" ? next + 1 : next
      return scene.isWord(noun) && scene.tokens[noun].isCapitalized
        && !DayWords.contains(scene.folded(noun))
    }
    guard arabicPlacing.contains(folded) else { return false }
    return places.contains(scene.folded(next))
  }

  private static let placing: WordSet = ["in", "at", "outside", "near"]
  private static let arabicPlacing: WordSet = ["في", "أمام", "من"]

  private static let reach = 40
  private static let places: WordSet = [
    "مدينة", "العاصمة", "مقر", "قصر", "مبني", "بلدة", "قرية", "ساحة", "ميدان", "محافظة", "قاعة", "مطار",
    "ميناء",
  ]
}

/// Words that tell a day: the names of weekdays and months from ICU, and the words for today and
/// yesterday.
enum DayWords {
  static func contains(_ word: FoldedWord) -> Bool { words.contains(word) }

  private static let words: WordSet = {
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
