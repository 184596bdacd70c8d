public import IsnadText

/// A stretch of an article as rules of styles see it: words with the scopes they stand in.
public struct ScopedBlock: Sendable {
  /// The words: entities are decoded, what must not be looked at (code, ignored tokens) is covered by asterisks
  /// of the same length.
  public let text: UTF8Text
  /// The way from the words to the bytes of the source.
  public let map: PositionMap
  /// The parts of its scope: `text`, `heading`, `h2`, `md`; `raw`, `summary` and so on.
  public let scope: [String]
  /// The parts of the scope in which it stands, which negations ask.
  public let parent: [String]
  /// The bytes of ``text`` that stand for code or for something else that is not prose.
  public let covered: [TextRange]
  /// Where the block stands in the source: the place of findings that have no words of their own.
  public let source: TextRange

  /// Creates a block; without a place of its own, it stands where its words do.
  public init(
    text: UTF8Text, map: PositionMap, scope: [String], parent: [String] = [], covered: [TextRange] = [],
    source: TextRange? = nil
  ) {
    self.text = text
    self.map = map
    self.scope = scope
    self.parent = parent
    self.covered = covered
    self.source = source ?? map.source(of: text.range)
  }
}

/// A switch of the text: from a place of the source on, a rule or all of them are off or on.
public struct StyleSwitch: Sendable, Hashable {
  /// What is switched.
  public enum Subject: Sendable, Hashable {
    /// All rules: `vale off`.
    case all
    /// A style or a rule: `vale Style = NO`, `vale Style.Rule = NO`.
    case rule(String)
    /// Some matches of a rule: `vale Style.Rule["match"] = NO`.
    case matches(rule: String, [String])
    /// The styles that hold from here: `vale styles = A, B`.
    case styles([String])
  }

  /// What is switched.
  public let subject: Subject
  /// Says whether it is switched on.
  public let isOn: Bool
  /// The bytes of the comment in the source.
  public let source: TextRange
  /// The offset of the source from which on the switch holds: that of the comment or, if it switches a rule
  /// off inside a block and not on again there, that of the block.
  public let start: Int

  /// Creates a switch; without another start, it holds from the comment on.
  public init(_ subject: Subject, isOn: Bool, source: TextRange, start: Int? = nil) {
    self.subject = subject
    self.isOn = isOn
    self.source = source
    self.start = start ?? source.start
  }
}

/// An article cut into blocks for the rules of styles.
public struct ScopedDocument: Sendable {
  /// The blocks in the order in which rules look at them.
  public let blocks: [ScopedBlock]
  /// The switches in the order of the source.
  public let switches: [StyleSwitch]
  /// The counts of elements for `metric` rules: `heading_h1`, `list`, `pre`, `blockquote`, `paragraphs`.
  public let counts: [String: Int]
  /// What could not be read as the settings ask.
  public let notes: [ReaderNote]

  /// Creates a document.
  public init(
    blocks: [ScopedBlock], switches: [StyleSwitch] = [], counts: [String: Int] = [:],
    notes: [ReaderNote] = []
  ) {
    self.blocks = blocks
    self.switches = switches
    self.counts = counts
    self.notes = notes
  }
}

/// What of an article the rules of styles do not look at, as `.vale.ini` says it for its format.
public struct ScopeSettings: Sendable, Hashable {
  /// Regular expressions of what is left out of running text: `TokenIgnores`.
  public var tokenIgnores: [String] = []
  /// Regular expressions of blocks that are left out: `BlockIgnores`.
  public var blockIgnores: [String] = []
  /// Inline elements whose words are covered: `IgnoredScopes`.
  public var ignoredScopes: [String] = ["tt", "code", "kbd"]
  /// Block elements that are left out: `SkippedScopes`.
  public var skippedScopes: [String] = ["script", "style", "pre", "figure", "noscript", "iframe"]
  /// Classes of elements that are left out: `IgnoredClasses`.
  public var ignoredClasses: [String] = []
  /// The delimiters of comments: `CommentDelimiters`; none for those of the format.
  public var commentDelimiters: [String] = []
  /// Says whether the markup is read as plain text: `--ignore-syntax`.
  public var ignoresSyntax = false
  /// Some rule looks at whole paragraphs, or at single sentences.
  public var needsParagraphs = false
  public var needsSentences = false
  /// The scopes of inline elements at which some rule looks: `link`, `strong`, `emphasis`, `code`.
  public var inlineScopes: Set<String> = []

  /// Creates the settings that hold where no `.vale.ini` says otherwise.
  public init() {}
}
