public import Foundation

/// A fault of writing rather than of fact: a split word, clashing marks, a Latin comma in Arabic.
public struct Typo: AnnotationValue, Hashable {
  /// The kind of fault.
  public enum Fault: String, Sendable, CaseIterable {
    /// A letter was cut off its word: “o f”, «إ لا».
    case splitWord = "split-word"
    /// A word stands twice: “the the”, «في في».
    case doubledWord = "doubled-word"
    /// Two marks stand together that exclude each other: “,.”, «،.».
    case clashingMarks = "clashing-marks"
    /// A mark of the other script: a Latin comma among Arabic words, an Arabic one among English words.
    case foreignMark = "foreign-mark"
    /// White space before a mark that leans on the word before it.
    case spaceBefore = "space-before"
    /// No white space behind a mark.
    case spaceMissing = "space-missing"
    /// White space between a bracket or a quotation mark and what it encloses.
    case spaceInside = "space-inside"
    /// A letter that another spelling wants: اسرائيل, الى.
    case spelling
    /// أن where إن is the rule, or the reverse: حيث أن, قال أن.
    case particle
    /// A paragraph that opens with a connective and has no main clause: “Whereas …”, بينما.
    case opening
    /// Two concessions where one is enough: “although … but”, على الرغم من … إلا أن.
    case concession
    /// Tanwin before the alef in one word and on it in another.
    case tanwinOrder = "tanwin-order"
    /// Stretched letters: كــتاب.
    case tatweel
    /// A control character that nobody sees.
    case invisible
    /// A letter in the form of its place in the word, as old files hold it.
    case presentationForm = "presentation-form"
    /// A Persian or Urdu letter in an Arabic word.
    case foreignLetter = "foreign-letter"
    /// Two words that say one thing: “joint cooperation”, تعاون مشترك.
    case redundancy
    /// A turn of phrase translated word by word: يلعب دوراً.
    case calque
    /// Digits of another system than the article otherwise has.
    case digits
    /// A spelling or form that the article otherwise writes in another way: adviser, advisor.
    case variant
  }

  /// The kind of fault.
  public var fault: Fault
  /// What belongs in its place; nothing where that cannot be known, empty where the words go.
  public var replacement: String?
  /// Who may put it there; nothing inside a quotation, whose words are its speaker's.
  public var applies: Fix.Application?
  /// Says whether the place lies inside a direct quotation.
  public var isInQuotation: Bool
  /// Why the words are a fault, as the lexicon says it.
  public var reason: String?
  /// The form that the article uses otherwise.
  public var usualForm: String?
  /// How often the article has the usual form, and how often the one flagged.
  public var usualCount: Int?
  public var count: Int?
  /// The confidence that it is a fault, 0 to 1.
  public var confidence: Decimal

  /// Creates a typo.
  public init(
    _ fault: Fault, replacement: String? = nil, applies: Fix.Application? = nil,
    isInQuotation: Bool = false, confidence: Decimal = 1
  ) {
    self.fault = fault
    self.replacement = replacement
    self.applies = applies
    self.isInQuotation = isInQuotation
    self.confidence = confidence
  }

  public static let schema = KindSchema(
    "typo", about: "A fault of writing rather than of fact.",
    attributes: [
      AttributeDeclaration(
        "fault", .choice(Fault.allCases.map(\.rawValue)), "The kind of fault."),
      AttributeDeclaration("replacement", .text, "What belongs in its place."),
      AttributeDeclaration(
        "applies", .choice(Fix.Application.allCases.map(\.rawValue)),
        "Who may put the replacement in place."),
      AttributeDeclaration(
        "in-quotation", .yesNo, "Whether the place lies inside a direct quotation."),
      AttributeDeclaration("reason", .text, "Why the words are a fault, as the lexicon says it."),
      AttributeDeclaration("usual-form", .text, "The form that the article uses otherwise."),
      AttributeDeclaration("usual-count", .decimal, "How often the article has the usual form."),
      AttributeDeclaration("count", .decimal, "How often the article has the form flagged."),
      AttributeDeclaration(
        "confidence", .decimal, "Confidence that it is a fault, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "fault": .choice(fault.rawValue)
    case "replacement": replacement.map { .text($0) }
    case "applies": applies.map { .choice($0.rawValue) }
    case "in-quotation": .yesNo(isInQuotation)
    case "reason": reason.map { .text($0) }
    case "usual-form": usualForm.map { .text($0) }
    case "usual-count": usualCount.map { .decimal(Decimal($0)) }
    case "count": count.map { .decimal(Decimal($0)) }
    case "confidence": .decimal(confidence)
    default: nil
    }
  }
}
