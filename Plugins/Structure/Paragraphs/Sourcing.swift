import Foundation
import Isnad
import IsnadText

/// On whose word the parts of an article stand.
///
/// Attributions to anybody count, those to unnamed people too, and links, which readers can follow.
struct Sourcing {
  /// How many sources the article rests on.
  let sources: Int
  /// How many of them a reader could look up.
  let identifiedSources: Int
  /// The places at which a source is named, in the order of the text.
  private let places: [TextRange]
  /// By block, the number of paragraphs of running text since the last source; nothing for others.
  private let distances: [Int?]

  init(_ article: Article, _ words: SourceWords) {
    var places = article.links.map(\.range)
    var all: Set<FoldedWord> = []
    var identified: Set<FoldedWord> = []
    let attributions = words.attributions
    for number in attributions.indices
    where attributions[number].value.sourceType != .none && attributions[number].value.form != .future {
      places.append(attributions[number].annotation.range.union(attributions[number].value.cue))
      let name = words.sourceOrCue(number, in: article)
      all.insert(name)
      if attributions[number].value.sourceType != .anonymous, !attributions[number].value.isVague {
        identified.insert(name)
      }
    }
    let elsewhere = Sourcing.elsewhere(article)
    sources = all.union(elsewhere).count
    identifiedSources = identified.union(elsewhere).count
    self.places = places.sorted()
    distances = Sourcing.distances(in: article, from: self.places)
  }

  /// The sources that the file names, and the sites that it links to.
  private static func elsewhere(_ article: Article) -> Set<FoldedWord> {
    let sites = article.links.compactMap { link -> FoldedWord? in
      guard let scheme = link.target.range(of: "://") else { return nil }
      let site = link.target[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
      return FoldedWord(folded: String(site))
    }
    return Set(article.metadata.sources.map(FoldedWord.init(folding:)) + sites)
  }

  private static func distances(in article: Article, from places: [TextRange]) -> [Int?] {
    var result = [Int?](repeating: nil, count: article.blocks.count)
    var next = 0
    var since: Int?
    for (index, block) in article.blocks.enumerated() {
      while next < places.count, places[next].start < block.range.start { next += 1 }
      let isSourced = next < places.count && places[next].start < block.range.end
      if isSourced { since = 0 } else if block.kind == .paragraph { since = since.map { $0 + 1 } }
      // A new section begins anew: what its heading announces stands on its own.
      if block.isHeading { since = nil }
      if block.kind == .paragraph { result[index] = since }
    }
    return result
  }

  /// Says whether a source is named inside a range.
  func isSourced(_ range: TextRange) -> Bool {
    let low = places.partitioningIndex { $0.start >= range.start }
    return low < places.count && places[low].start < range.end
  }

  /// How many paragraphs, this one included, stand on nobody's word since the last source.
  func sinceSource(_ block: Int) -> Int? { distances[block] }
}
