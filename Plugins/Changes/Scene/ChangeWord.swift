import Foundation
import Isnad
import IsnadText

/// A word of change as it was found, with what the lexicon says about it.
struct ChangeWord {
  /// What kind of word it is.
  enum Kind: String {
    case verb, noun, adjective
    /// Tells a change only beside a figure: up, مرتفعاً.
    case figure
    case record
  }

  /// Where what changed stands by a verb.
  enum Frame: String {
    case subject, object, both
  }

  let match: LexiconMatch
  let kind: Kind
  let direction: Change.Direction
  let frame: Frame
  /// To how many times what it was, where the word says so by itself.
  let factor: Decimal?
  /// How strong the word says it was by itself: soar.
  let degree: Change.Degree?
  /// As often about something that nobody measures.
  let isWeak: Bool
  /// Tells no change without a figure: lost 3%.
  let needsFigure: Bool
  /// The bare form and that in -s are as often a noun.
  let mayBeNoun: Bool
  /// The bare form is as often an adjective: lower.
  let isAdjectival: Bool
  /// Tells by itself that it did not come to pass: remains below.
  let isDenied: Bool
  /// A verbal noun that tells what somebody wants as often as what happened: زيادة.
  let isWanted: Bool
  /// A record that names itself wholly: a record high.
  let isWhole: Bool
  /// A record that says among what: an all-time high.
  let isScoped: Bool

  init?(_ match: LexiconMatch) {
    let properties = match.entry.properties
    guard let direction = properties["direction"].flatMap(Change.Direction.init(rawValue:)) else {
      return nil
    }
    self.match = match
    self.direction = direction
    kind = properties["kind"].flatMap(Kind.init(rawValue:)) ?? .verb
    frame = properties["frame"].flatMap(Frame.init(rawValue:)) ?? .subject
    factor = properties["factor"].flatMap { Decimal(string: $0) }
    degree = properties["degree"].flatMap(Change.Degree.init(rawValue:))
    isWeak = properties["weak"] != nil
    needsFigure = properties["figure"] != nil
    mayBeNoun = properties["noun"] != nil
    isAdjectival = properties["adjectival"] != nil
    isDenied = properties["denied"] != nil
    isWanted = frame == .object || properties["wanted"] != nil
    isWhole = properties["whole"] != nil
    isScoped = properties["scoped"] != nil
  }

  var tokens: Range<Int> { match.tokens }
  var tense: WordFeatures.Tense? { match.form.features.tense }
}
