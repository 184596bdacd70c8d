import Isnad
import IsnadText

/// What a rule lets stand: its own exceptions, and the words of the vocabulary.
struct Exceptions: Sendable {
  /// Lets a match stand that has one of them somewhere in it.
  fileprivate let inside: Pattern?
  /// Lets a match stand that lies inside one of them.
  fileprivate let around: Pattern?

  init(_ own: [String], vocab: Bool, of rule: StyleRule, _ preparation: inout Preparation) {
    let terms = own + (vocab ? preparation.style.accepted : [])
    inside =
      terms.isEmpty ? nil : preparation.pattern(PatternSource.exceptions(terms), of: terms, for: rule)
    around = PatternSource.phrases(terms).flatMap { preparation.pattern($0, for: rule) }
  }

  /// The pattern that finds an exception somewhere in a text.
  var pattern: Pattern? { inside }

  /// The exceptions before the matches of a block.
  func check(in scene: BlockScene) -> Check { Check(exceptions: self, scene: scene) }

  /// The exceptions before the matches of one block; phrases are looked for once, and only if asked.
  struct Check {
    let exceptions: Exceptions
    let scene: BlockScene
    private var phrases: [TextRange]?

    fileprivate init(exceptions: Exceptions, scene: BlockScene) {
      self.exceptions = exceptions
      self.scene = scene
    }

    /// Says whether a match is let stand.
    mutating func lets(_ range: TextRange) throws(MatchFailure) -> Bool {
      if let inside = exceptions.inside, try scene.matches(inside, in: range) { return true }
      guard let around = exceptions.around else { return false }
      let known: [TextRange]
      if let phrases { known = phrases } else { known = try scene.ranges(ofOther: around) }
      phrases = known
      let low = known.partitioningIndex { $0.end >= range.end }
      return low < known.count && known[low].start <= range.start
    }
  }
}
