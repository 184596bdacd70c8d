/// What a rule of a style does: one of Vale's extension points with its keys.
///
/// Patterns stand here as the rule file has them; the plugin that runs them puts them together.
public enum StyleCheck: Sendable {
  case existence(Existence)
  case substitution(Substitution)
  case occurrence(Occurrence)
  case repetition(Repetition)
  case consistency(Consistency)
  case conditional(Conditional)
  case capitalization(Capitalization)
  case metric(Metric)
  case readability(Readability)
  case spelling(Spelling)
  case sequence(Sequence)
  case script(Script)
}

extension StyleCheck {
  /// `existence`: words that should not be there.
  public struct Existence: Sendable {
    public var tokens: [String] = []
    public var raw: [String] = []
    public var exceptions: [String] = []
    public var append = false
    public var ignoreCase = false
    public var nonword = false
    public var vocab = true
    public init() {}
  }

  /// `substitution`: words that others should stand for.
  public struct Substitution: Sendable {
    /// A pattern and what is expected in its place, in the order of the file.
    public struct Swap: Sendable, Hashable {
      public var observed: String
      public var expected: String
      public init(observed: String, expected: String) {
        self.observed = observed
        self.expected = expected
      }
    }

    public var swap: [Swap] = []
    public var exceptions: [String] = []
    public var ignoreCase = false
    public var nonword = false
    public var vocab = true
    public var capitalize = false
    public init() {}
  }

  /// `occurrence`: how often something may or must stand in a scope.
  public struct Occurrence: Sendable {
    public var token = ""
    public var max = 0
    public var min = 0
    public var ignoreCase = false
    public init() {}
  }

  /// `repetition`: the same words twice in a row.
  public struct Repetition: Sendable {
    public var tokens: [String] = []
    public var max = 0
    public var ignoreCase = false
    public var alpha = false
    public var exceptions: [String] = []
    public var vocab = true
    public init() {}
  }

  /// `consistency`: two spellings of which an article should choose one.
  public struct Consistency: Sendable {
    public struct Pair: Sendable, Hashable {
      public var first: String
      public var second: String
      public init(first: String, second: String) {
        self.first = first
        self.second = second
      }
    }

    public var either: [Pair] = []
    public var nonword = false
    public var ignoreCase = false
    public init() {}
  }

  /// `conditional`: what must be there if something else is.
  public struct Conditional: Sendable {
    public var first = ""
    public var second = ""
    public var exceptions: [String] = []
    public var vocab = true
    public var ignoreCase = false
    public init() {}
  }

  /// `capitalization`: how headings and other blocks are capitalised.
  public struct Capitalization: Sendable {
    /// `$title`, `$sentence`, `$lower`, `$upper`, or a regular expression.
    public var match = ""
    /// The style of `$title`: `AP` or `Chicago`.
    public var style = "AP"
    public var exceptions: [String] = []
    public var indicators: [String] = []
    public var threshold = 0.8
    public var vocab = true
    public var prefix = ""
    public init() {}
  }

  /// `metric`: a formula over the measures of an article.
  public struct Metric: Sendable {
    public var formula = ""
    public var condition = ""
    public init() {}
  }

  /// `readability`: the mean of grades.
  public struct Readability: Sendable {
    public var metrics: [String] = []
    public var grade = 0.0
    public init() {}
  }

  /// `spelling`: words that no dictionary knows.
  public struct Spelling: Sendable {
    public var custom = false
    public var append = false
    public var filters: [String] = []
    /// The words of the files that `ignore` names.
    public var ignored: [String] = []
    public var exceptions: [String] = []
    /// The dictionaries, by the names under which ``HouseStyle/dictionaries`` has them; a word is right
    /// if one of them knows it.
    public var dictionaries: [String] = []
    public var threshold = 0
    /// Says whether identifiers are asked for part by part: `getUserName`, `user_name`.
    public var splits = false
    public init() {}
  }

  /// `sequence`: a run of words told by their patterns and their parts of speech.
  public struct Sequence: Sendable {
    public struct Token: Sendable, Hashable {
      public var pattern = ""
      /// A regular expression over Penn tags; empty for any.
      public var tag = ""
      /// A universal part of speech such as `NOUN`, instead of ``tag``; empty for none.
      public var universalTag = ""
      public var negate = false
      public var skip = 0
      /// How many times it must stand there, each with a `skip` of its own.
      public var min = 1
      /// Says whether a finding underlines this word alone.
      public var isTarget = false
      public init() {}
    }

    public var tokens: [Token] = []
    /// Regular expressions of stretches of a sentence in which no finding begins; no vocabulary joins them.
    public var exceptions: [String] = []
    public var ignoreCase = false
    public init() {}
  }

  /// `script`: a program in Tengo.
  public struct Script: Sendable {
    /// The source text.
    public var source = ""
    /// Where the source stands: the rule file, or the file that the rule names.
    public var file = ""
    /// The line of the file on which the source begins.
    public var line = 1
    public init() {}
  }
}
