import Isnad
import IsnadText

/// Who has the word in an article, by the last words of names, by number and by country.
struct Speakers {
  private var words: Set<FoldedWord> = []
  private var entities: Set<Int> = []
  private var countries: Set<String> = []

  /// Collects the sources of all attributions.
  ///
  /// - Parameters:
  ///   - targets: Ranges of the accused: what overlaps one is no source, though a verb of saying stands by.
  ///   - country: The country that a token names or belongs to.
  init(
    _ annotated: AnnotatedArticle, _ names: NameFinding, besides targets: [TextRange],
    country: (Int) -> String?
  ) {
    let tokens = annotated.article.tokens
    let attributions = annotated.values(of: Attribution.self)
    for number in attributions.indices where attributions[number].value.sourceType != .none {
      let range = attributions[number].value.sourceRange
      if let range, Speakers.overlaps(range, targets) { continue }
      for word in (attributions[number].value.source ?? "").split(separator: " ") {
        words.insert(FoldedWord(folding: String(word)))
      }
      guard let range else { continue }
      for name in names.names(in: range) {
        if let entity = name.value.entity { entities.insert(entity) }
      }
      for index in tokens.indices(in: range) {
        if let country = country(index) { countries.insert(country) }
      }
    }
  }

  /// Says whether a range shares a byte with one of some, which stand in the order of the text.
  private static func overlaps(_ range: TextRange, _ others: [TextRange]) -> Bool {
    let low = others.partitioningIndex { $0.end > range.start }
    return low < others.count && others[low].start < range.end
  }

  /// Says whether somebody of a name, of the same number or of the same country has the word.
  func include(_ name: String, entity: Int?, country: String?) -> Bool {
    if let entity, entities.contains(entity) { return true }
    if let country, countries.contains(country) { return true }
    guard let last = name.split(separator: " ").last else { return false }
    return words.contains(FoldedWord(folding: String(last)))
  }
}
