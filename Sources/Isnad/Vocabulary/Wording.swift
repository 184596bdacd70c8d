public import Foundation
public import IsnadText

/// Words whose strength or stance an editor weighs: a first, a superlative, an absolute, a judgement
/// in the outlet's own voice; the range takes those words alone.
public struct Wording: AnnotationValue, Hashable {
  /// What the words do.
  public enum Form: String, Sendable, CaseIterable {
    /// First, only, last ever: أول لقاء، الوحيد.
    case first
    /// Biggest, most: من أهم، أكبر.
    case superlative
    /// Unprecedented, historic: غير مسبوق، تاريخي.
    case unprecedented
    /// Always, never: دائماً، أبداً.
    case absolute
    /// A judgement: an important meeting, دلالات هامة.
    case evaluation
    /// A wish or an aim that is read into somebody: reflects the desire, يعكس رغبة، تسعى إلى.
    case intention
    /// A claim of a speaker, taken over as a fact: this improvement, هذا التحسن.
    case adopted
    /// Arms, nuclear matters, crime, casualties.
    case sensitive
    /// Somebody who is only suspected is called guilty: the killer, القاتل.
    case guilt
  }

  /// Whose words they are.
  public enum Voice: String, Sendable, CaseIterable {
    case outlet, speaker
  }

  /// How much the words weigh.
  public enum Strength: String, Sendable, CaseIterable {
    case mild, strong
  }

  /// What a sensitive matter is about.
  public enum Topic: String, Sendable, CaseIterable {
    case arms, nuclear, crime, casualties
  }

  /// What the words do.
  public var form: Form
  /// The dictionary form of the word that does it.
  public var lemma: String
  /// Whose words they are.
  public var voice: Voice
  /// Says whether their sentence names a source.
  public var isSourced: Bool
  /// How much the words weigh.
  public var strength: Strength
  /// Says whether a first or a superlative says since when or of what it is one: since 2008.
  public var isBased: Bool
  /// What a sensitive matter is about.
  public var topic: Topic?
  /// Whose claim is adopted: the bytes of the words that made it; for guilt those that tell of
  /// suspicion only.
  public var origin: TextRange?
  /// The confidence that the words do that here, 0 to 1.
  public var confidence: Decimal

  /// Creates a wording in the outlet's voice.
  public init(_ form: Form, lemma: String) {
    self.form = form
    self.lemma = lemma
    voice = .outlet
    isSourced = false
    strength = .strong
    isBased = false
    confidence = 1
  }
}

extension Wording {
  public static let schema = KindSchema(
    "wording", about: "Words whose strength or stance an editor weighs.",
    attributes: [
      AttributeDeclaration("form", .choice(Form.allCases.map(\.rawValue)), "What the words do."),
      AttributeDeclaration("lemma", .text, "The dictionary form of the word that does it."),
      AttributeDeclaration("voice", .choice(Voice.allCases.map(\.rawValue)), "Whose words they are."),
      AttributeDeclaration("sourced", .yesNo, "Whether their sentence names a source."),
      AttributeDeclaration(
        "strength", .choice(Strength.allCases.map(\.rawValue)), "How much the words weigh."),
      AttributeDeclaration(
        "based", .yesNo, "Whether a first or a superlative says since when or of what."),
      AttributeDeclaration(
        "topic", .choice(Topic.allCases.map(\.rawValue)), "What a sensitive matter is about."),
      AttributeDeclaration(
        "origin", .range, "The words that made the claim, or that tell of suspicion only."),
      AttributeDeclaration(
        "confidence", .decimal, "Confidence that the words do that here, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "form": .choice(form.rawValue)
    case "lemma": .text(lemma)
    case "voice": .choice(voice.rawValue)
    case "sourced": .yesNo(isSourced)
    case "strength": .choice(strength.rawValue)
    case "based": .yesNo(isBased)
    case "topic": topic.map { .choice($0.rawValue) }
    case "origin": origin.map(AttributeValue.range)
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [origin.map { Evidence("origin", $0) }].compactMap { $0 }
  }
}
