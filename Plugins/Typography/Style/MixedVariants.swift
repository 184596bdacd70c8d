import Isnad
import IsnadText

/// Finds words of which an article has two spellings or forms: adviser and advisor, «هامة» and «مهمة».
///
/// The rarer one is flagged where it first stands.
struct MixedVariants {
  let scene: TypedArticle

  /// What an article has of one set of variants.
  private struct Uses {
    var order: [String] = []
    var tokens: [String: [LexiconMatch]] = [:]
  }

  func drafts(of matches: [LexiconMatch]) -> [AnnotationDraft] {
    let matches = mixed(matches)
    guard matches.count > 1 else { return [] }
    var sets: [String: Uses] = [:]
    var order: [String] = []
    for match in matches {
      guard let set = match.entry.properties["set"], let side = match.entry.properties["side"],
        counts(match)
      else { continue }
      if sets[set] == nil { order.append(set) }
      var uses = sets[set] ?? Uses()
      if uses.tokens[side] == nil { uses.order.append(side) }
      uses.tokens[side, default: []].append(match)
      sets[set] = uses
    }
    return order.compactMap { sets[$0].flatMap(draft) }
  }

  /// The matches of sets of which two sides are there, counted or not.
  private func mixed(_ matches: [LexiconMatch]) -> [LexiconMatch] {
    guard matches.count > 1 else { return [] }
    var sides: [String: String] = [:]
    var mixed: Set<String> = []
    for match in matches {
      guard let set = match.entry.properties["set"], let side = match.entry.properties["side"] else {
        continue
      }
      if let known = sides[set], known != side { mixed.insert(set) } else { sides[set] = side }
    }
    guard !mixed.isEmpty else { return [] }
    return matches.filter { $0.entry.properties["set"].map(mixed.contains) ?? false }
  }

  private func draft(_ uses: Uses) -> AnnotationDraft? {
    guard uses.order.count > 1 else { return nil }
    // Of two that are as frequent, a disputed one is the rarer, else the one that came later.
    let sorted = uses.order.enumerated().sorted {
      let (left, right) = (uses.tokens[$0.element]?.count ?? 0, uses.tokens[$1.element]?.count ?? 0)
      guard left == right else { return left > right }
      return isWeak($0.element, in: uses) == isWeak($1.element, in: uses)
        ? $0.offset < $1.offset : isWeak($1.element, in: uses)
    }
    guard let usual = sorted.first.flatMap({ uses.tokens[$0.element] }),
      let rare = sorted.last.flatMap({ uses.tokens[$0.element] }), let first = rare.first
    else { return nil }
    return scene.draft(.variant, at: first.range, sure: 90) { typo in
      typo.usualForm = usual.first.map { scene.text[$0.range] }
      typo.usualCount = usual.count
      typo.count = rare.count
    }
  }

  /// Says whether a side of a set is the disputed one.
  private func isWeak(_ side: String, in uses: Uses) -> Bool {
    uses.tokens[side]?.first?.entry.properties["weak"] == "yes"
  }

  /// Says whether a match is the outlet's own word in the very spelling of its entry: no name, no capital,
  /// no words of a speaker.
  private func counts(_ match: LexiconMatch) -> Bool {
    guard !scene.isQuoted(match.range), !scene.isOrganisation(match.range) else { return false }
    if scene.tokens[match.tokens.lowerBound].script == .latin {
      return !scene.tokens[match.tokens.lowerBound].isCapitalized
    }
    guard
      Spelling.letters(match.range, of: scene.text).elementsEqual(Spelling.letters(match.form.text))
    else { return false }
    guard match.entry.properties["tanwin"] == "yes" else { return true }
    let bytes = scene.text.bytes[match.range.start..<match.range.end]
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0xD9 && $1 == 0x8B }
  }
}
