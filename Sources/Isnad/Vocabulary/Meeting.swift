public import Foundation
public import IsnadText

/// A mention of an event at which people meet, speak, visit, invite or sign.
///
/// One event told twice is one event with two mentions: both have the same ``event`` number. Place and
/// date are those of the event, wherever a mention of it tells them; the ranges say where.
public struct Meeting: AnnotationValue, Hashable {
  /// What kind of event it is.
  public enum Form: String, Sendable, CaseIterable {
    case meeting, call, visit, summit, talks, invitation, signing
  }

  /// By which kind of word the text tells of it.
  public enum Wording: String, Sendable, CaseIterable {
    /// By a verb: met, hosted, signed.
    case verb
    /// By a noun: the meeting, talks in Doha.
    case noun
  }

  /// Its place in a row of events.
  public enum Ordinal: String, Sendable, CaseIterable {
    case first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
    case last, only
  }

  /// Whose words tell of it.
  public enum Voice: String, Sendable, CaseIterable {
    case outlet, speaker
  }

  /// A disagreement between mentions.
  public enum Conflict: String, Sendable, CaseIterable {
    /// Another mention of the event names another place.
    case place
    /// Another mention of the event names another date.
    case date
    /// By their dates, the event comes before another that it is told to follow.
    case order
    /// Two mentions are told as the first, under different words or after an earlier event.
    case firstTwice = "first-twice"
    /// An invitation whose acceptance nobody told is spoken of as a visit that is settled.
    case invitationBecomeVisit = "invitation-become-visit"
    /// A heading and the body below it disagree on the event.
    case heading
  }

  /// A disagreement with the place of the text that says otherwise.
  public struct Disagreement: Sendable, Hashable {
    /// What the mentions disagree about.
    public let conflict: Conflict
    /// The bytes of the words that say otherwise.
    public let range: TextRange

    /// Creates a disagreement.
    public init(_ conflict: Conflict, with range: TextRange) {
      self.conflict = conflict
      self.range = range
    }
  }

  /// What kind of event it is.
  public var form: Form
  /// By which kind of word the text tells of it.
  public var wording: Wording
  /// Who takes part, by the fullest names the article has, in the order of the text.
  public var participants: [String]
  /// The bytes of the mentions of those who take part, as far as this mention names them.
  public var participantRanges: [TextRange]
  /// The place, by its fullest name.
  public var place: String?
  /// The bytes that name the place.
  public var placeRange: TextRange?
  /// The date in ISO 8601, where it could be told.
  public var date: String?
  /// The bytes that tell the date.
  public var dateRange: TextRange?
  /// Says whether any mention of the event tells when it was or will be.
  public var isDated: Bool
  /// The occasion: on the sidelines of a summit, at the funeral of.
  public var occasion: String?
  /// The bytes of the occasion.
  public var occasionRange: TextRange?
  /// Its place in a row of events.
  public var ordinal: Ordinal?
  /// The bytes of the word that tells the place in the row.
  public var ordinalRange: TextRange?
  /// The bytes of the mention with its ordinal, its adjectives and what is annexed to it.
  public var phraseRange: TextRange?
  /// The time from which the row is counted: since the election.
  public var scope: TextRange?
  /// Says whether the event lies ahead; nothing where the text does not tell.
  public var isPlanned: Bool?
  /// Says whether the event is only invited, proposed, denied or otherwise not certain to be.
  public var isPossible: Bool
  /// Says whether one who takes part is a country, an organisation or somebody with an office.
  public var isOfficial: Bool
  /// Says whether this mention tells the event: the first by a verb in the body, else the first there.
  public var isTelling: Bool
  /// Whose words tell of it.
  public var voice: Voice
  /// The number of the event, the same for all its mentions in an article.
  public var event: Int
  /// Says whether no mention of the event stands before this one.
  public var isFirstMention: Bool
  /// How many mentions of the event the article has.
  public var mentions: Int
  /// What other mentions say otherwise.
  public var disagreements: [Disagreement]
  /// The confidence that such an event is meant, 0 to 1.
  public var confidence: Decimal

  /// Creates a mention of which only form and wording are known.
  public init(_ form: Form, _ wording: Wording, event: Int = 1) {
    self.form = form
    self.wording = wording
    self.event = event
    participants = []
    participantRanges = []
    isDated = false
    isPossible = false
    isOfficial = false
    isTelling = true
    voice = .outlet
    isFirstMention = true
    mentions = 1
    disagreements = []
    confidence = 1
  }
}

extension Meeting {
  public static let schema = KindSchema(
    "meeting", about: "A mention of a meeting, call, visit, summit, invitation or signing.",
    attributes: [
      AttributeDeclaration("form", .choice(Form.allCases.map(\.rawValue)), "What kind of event it is."),
      AttributeDeclaration(
        "wording", .choice(Wording.allCases.map(\.rawValue)), "By which kind of word it is told."),
      AttributeDeclaration("participants", .list(.text), "Who takes part, by the fullest names."),
      AttributeDeclaration("named", .decimal, "How many who take part the article names."),
      AttributeDeclaration(
        "participant-ranges", .list(.range), "The mentions of those who take part."),
      AttributeDeclaration("place", .text, "The place of the event, by its fullest name."),
      AttributeDeclaration("place-range", .range, "The words that name the place."),
      AttributeDeclaration("date", .date, "The date of the event in ISO 8601."),
      AttributeDeclaration("date-range", .range, "The words that tell the date."),
      AttributeDeclaration(
        "dated", .yesNo, "Whether any mention of the event tells when it was or will be."),
      AttributeDeclaration("occasion", .text, "The occasion: on the sidelines of a summit."),
      AttributeDeclaration("occasion-range", .range, "The words that tell the occasion."),
      AttributeDeclaration(
        "ordinal", .choice(Ordinal.allCases.map(\.rawValue)), "Its place in a row of events."),
      AttributeDeclaration(
        "ordinal-range", .range, "The word that tells the place in the row."),
      AttributeDeclaration(
        "phrase-range", .range, "The mention with its ordinal, its adjectives and what is annexed."),
      AttributeDeclaration("scope-range", .range, "From when the row is counted: since 2019."),
      AttributeDeclaration("planned", .yesNo, "Whether the event lies ahead."),
      AttributeDeclaration(
        "possible", .yesNo, "Whether the event is only invited, proposed, denied or not certain."),
      AttributeDeclaration(
        "official", .yesNo, "Whether a country, an organisation or somebody with an office takes part."),
      AttributeDeclaration(
        "telling", .yesNo, "Whether this mention tells the event: the first by a verb, else the first."),
      AttributeDeclaration(
        "voice", .choice(Voice.allCases.map(\.rawValue)), "Whose words tell of it."),
      AttributeDeclaration(
        "event", .decimal, "The number of the event, the same for all its mentions."),
      AttributeDeclaration(
        "first-mention", .yesNo, "Whether no mention of the event stands before this one."),
      AttributeDeclaration("mentions", .decimal, "How many mentions of the event there are."),
      AttributeDeclaration(
        "conflict", .list(.choice(Conflict.allCases.map(\.rawValue))),
        "What other mentions say otherwise."),
      AttributeDeclaration("conflict-range", .range, "The words that say otherwise."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the event, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "form": .choice(form.rawValue)
    case "wording": .choice(wording.rawValue)
    case "participants":
      participants.isEmpty ? nil : .list(participants.map(AttributeValue.text))
    case "named": .decimal(Decimal(participants.count))
    case "participant-ranges":
      participantRanges.isEmpty ? nil : .list(participantRanges.map(AttributeValue.range))
    case "place": place.map(AttributeValue.text)
    case "place-range": placeRange.map(AttributeValue.range)
    case "date": date.map(AttributeValue.date)
    case "date-range": dateRange.map(AttributeValue.range)
    case "dated": .yesNo(isDated)
    case "occasion": occasion.map(AttributeValue.text)
    case "occasion-range": occasionRange.map(AttributeValue.range)
    case "ordinal": ordinal.map { .choice($0.rawValue) }
    case "ordinal-range": ordinalRange.map(AttributeValue.range)
    case "phrase-range": phraseRange.map(AttributeValue.range)
    case "scope-range": scope.map(AttributeValue.range)
    case "planned": isPlanned.map(AttributeValue.yesNo)
    case "possible": .yesNo(isPossible)
    case "official": .yesNo(isOfficial)
    case "telling": .yesNo(isTelling)
    case "voice": .choice(voice.rawValue)
    case "event": .decimal(Decimal(event))
    case "first-mention": .yesNo(isFirstMention)
    case "mentions": .decimal(Decimal(mentions))
    case "conflict":
      disagreements.isEmpty ? nil : .list(disagreements.map { .choice($0.conflict.rawValue) })
    case "conflict-range": disagreements.first.map { .range($0.range) }
    case "confidence": .decimal(confidence)
    default: nil
    }
  }

  public var evidence: [Evidence] { disagreements.map { Evidence("disagreement", $0.range) } }
}
