public import Foundation
public import IsnadText

/// A sentence as something that may have to be verified; the range is the sentence.
public struct Claim: AnnotationValue, Hashable {
  /// What kind of claim it is.
  public enum ClaimType: String, Sendable, CaseIterable {
    /// Something that happened.
    case event
    /// A figure.
    case statistic
    /// A first, a most, a record.
    case superlative
    /// One thing against another, or against before.
    case comparison
    /// One thing because of another.
    case causal
    /// Something that is to come.
    case forecast
    /// A judgement.
    case evaluation
    /// What somebody wants or aims at.
    case intention
    /// Arms, nuclear matters, crime, casualties.
    case sensitive
    /// What is known or describes, with nothing in it that is asserted anew.
    case background
  }

  /// How soon somebody should look at it.
  public enum Priority: String, Sendable, CaseIterable {
    case high, medium, low
  }

  /// What puts it there.
  public enum Reason: String, Sendable, CaseIterable {
    /// A grave matter.
    case sensitive
    /// Nobody is named for something that can be checked.
    case unsourced
    /// A figure, a first or a comparison that can be looked up.
    case checkable
    /// It scores high for its words.
    case worded
    /// Somebody's opinion or announcement.
    case opinion
    /// Little to check.
    case plain
  }

  /// What kind of claim it is.
  public var type: ClaimType
  /// How much it deserves to be checked, 0 to 1.
  public var score: Decimal
  /// How soon somebody should look at it.
  public var priority: Priority
  /// What puts it there.
  public var reason: Reason
  /// Whose words they are.
  public var voice: Wording.Voice
  /// Who makes the claim, where it is a speaker.
  public var speaker: String?
  /// The words that tell the speaker.
  public var speakerRange: TextRange?
  /// Says whether the sentence says on whose word it stands.
  public var isSourced: Bool

  /// Creates a claim in the outlet's voice.
  public init(_ type: ClaimType, score: Decimal) {
    self.type = type
    self.score = score
    priority = .low
    reason = .plain
    voice = .outlet
    isSourced = false
  }
}

extension Claim {
  public static let schema = KindSchema(
    "claim", about: "A sentence as something that may have to be verified.",
    attributes: [
      AttributeDeclaration(
        "type", .choice(ClaimType.allCases.map(\.rawValue)), "What kind of claim it is."),
      AttributeDeclaration("score", .decimal, "How much it deserves to be checked, from 0 to 1."),
      AttributeDeclaration(
        "priority", .choice(Priority.allCases.map(\.rawValue)),
        "How soon somebody should look at it."),
      AttributeDeclaration(
        "reason", .choice(Reason.allCases.map(\.rawValue)), "What puts it there."),
      AttributeDeclaration(
        "voice", .choice(Wording.Voice.allCases.map(\.rawValue)), "Whose words they are."),
      AttributeDeclaration("speaker", .text, "Who makes the claim, if not the outlet."),
      AttributeDeclaration("speaker-range", .range, "The words that tell the speaker."),
      AttributeDeclaration("sourced", .yesNo, "Whether the sentence names a source."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "type": .choice(type.rawValue)
    case "score": .decimal(score)
    case "priority": .choice(priority.rawValue)
    case "reason": .choice(reason.rawValue)
    case "voice": .choice(voice.rawValue)
    case "speaker": speaker.map(AttributeValue.text)
    case "speaker-range": speakerRange.map(AttributeValue.range)
    case "sourced": .yesNo(isSourced)
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [speakerRange.map { Evidence("speaker", $0) }].compactMap { $0 }
  }
}
