import Isnad
import IsnadText

extension EnglishSources {
  /// Says of an unnamed source what the text says of it, and whether that tells the reader anything.
  func tellDescription(of source: inout Source, _ range: Range<Int>, _ head: Int) {
    let isTied = range.contains { token in
      guard let mention = scene.mention(of: token) else { return false }
      return mention.name.mention != .title && mention.tokens.contains(token)
        && !mention.tokens.contains(head - 1)
    }
    let hasComplement = head < range.upperBound
    let first = scene.folded(range.lowerBound)
    switch source.type {
    case .anonymous:
      let adjectives = range.lowerBound..<max(range.lowerBound, head - 1)
      source.isDescribed =
        hasComplement || isTied
        || adjectives.contains {
          !scene.belongs($0, to: .phraseOpener)
            && !EnglishWords.hiding.contains(scene.folded($0))
        }
      let isSource = scene.lexicons.sources.match(covering: head - 1)?.entry.lemma == "source"
      let isPointed =
        scene.belongs(range.lowerBound, to: .determiner) && !first.isAny("some", "any")
        || first == "one" || first == "both" || scene.isNumber(range.lowerBound)
        || EnglishWords.counts.contains(first)
        || range.contains { scene.folded($0) == "'s" }
      source.isVague = !isTied && !hasComplement && (isSource || !isPointed)
    case .document:
      let isGeneric =
        first.isAny("a", "an", "one")
        && ["report", "study", "survey", "poll", "document"].contains(
          scene.lexicons.sources.match(covering: head - 1)?.entry.lemma)
      let isIndefinite =
        isGeneric || first.isAny("some", "several", "many")
        || source.isPlural && !scene.belongs(range.lowerBound, to: .determiner)
      let isName =
        scene.isCapitalized(head - 1)
        && head - 1 > scene.sentence(of: range.lowerBound).lowerBound
      source.isVague =
        isIndefinite && !isTied && !hasComplement && !isName
        && !range.contains { scene.folded($0) == "'s" }
    default: break
    }
  }
}
