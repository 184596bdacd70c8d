/// Patterns that are looked for together: one pass over a text says which of them need a look at it,
/// and where.
///
/// Plain phrases are found by the pass itself. An expression is handed to PCRE2 where one of its
/// literals stands, or bytes with which it may begin; one that has neither is looked for everywhere.
/// The matches are those that PCRE2 finds alone, pattern by pattern.
public final class PatternSet: Sendable {
  /// The patterns; a pattern's number is its index.
  public let patterns: [Pattern]
  let works: [PatternWork]
  let expressions: [PatternExpression]
  /// The patterns that are looked for in every text.
  let everywhere: [Int]
  /// For each pattern the one expression it is, -1 where it is all phrases, -2 where it is both.
  let kinds: [Int32]
  private let literals: LiteralTable
  private let starts: StartByteTable

  /// Puts patterns together.
  public init(_ patterns: [Pattern]) {
    self.patterns = patterns
    var builder = Builder(patterns: patterns.count)
    for (number, pattern) in patterns.enumerated() { builder.add(pattern, number) }
    works = builder.works
    kinds = builder.works.map { work in
      work.expressions.isEmpty
        ? -1 : work.phrases.count == 1 ? Int32(work.expressions[0].expression) : -2
    }
    expressions = builder.expressions
    everywhere = builder.everywhere
    literals = LiteralTable(builder.literals)
    starts = StartByteTable(builder.starts)
  }

  /// Reads a text once.
  public func scan(_ subject: PatternSubject, scratch: PatternScratch) -> PatternScan {
    let range = subject.start..<subject.end
    scratch.lists.begin(channels: patterns.count + expressions.count)
    let isASCII = literals.scan(subject.visible, range, to: &scratch.lists)
    starts.scan(subject.visible, range, to: &scratch.lists)
    return PatternScan(
      set: self, subject: subject, scratch: scratch, isASCII: isASCII && !subject.seesAround)
  }

  /// The channel of an expression in the lists of a scan; a pattern's phrases have its own number.
  func channel(of expression: Int) -> Int { patterns.count + expression }
}

/// How a pattern of a set is looked for.
struct PatternWork: Sendable {
  /// Its phrases, in the order in which they count.
  var phrases: [Phrase] = []
  /// Its expressions, and the order in which each counts among the phrases.
  var expressions: [(expression: Int, order: Int32)] = []
}

/// An expression of a set that needs PCRE2.
struct PatternExpression: Sendable {
  let pattern: Int
  let code: PatternCodes
  /// Nothing where hits are the starts of matches.
  let distance: LiteralDistance?
  let isEverywhere: Bool
}

private struct Builder {
  private(set) var works: [PatternWork] = []
  private(set) var expressions: [PatternExpression] = []
  private(set) var everywhere: [Int] = []
  private(set) var literals: [LiteralTable.Literal] = []
  private(set) var starts: [(sets: [PairSet], channel: Int)] = []
  private let count: Int

  init(patterns: Int) { count = patterns }

  mutating func add(_ pattern: Pattern, _ number: Int) {
    var work = PatternWork()
    var order: Int32 = 0
    for branch in pattern.plan.branches {
      switch branch {
      case .phrases(let phrases):
        for phrase in phrases {
          // Phrases and expressions are numbered in one row; an expression's place has no phrase.
          literals.append(.init(phrase, channel: number, item: Int(order)))
          work.phrases.append(phrase)
          order += 1
        }
      case .expression(let node, let filter):
        add(node, filter, of: pattern, number)
        work.expressions.append((expressions.count - 1, order))
        work.phrases.append(Phrase())
        order += 1
      }
    }
    works.append(work)
    if work.expressions.contains(where: { expressions[$0.expression].isEverywhere }) {
      everywhere.append(number)
    }
  }

  private mutating func add(
    _ node: PatternNode, _ filter: PatternPlan.Filter, of pattern: Pattern, _ number: Int
  ) {
    let channel = count + expressions.count
    var distance: LiteralDistance?
    var isEverywhere = false
    switch filter {
    case .literals(let texts, let before):
      distance = before
      literals += texts.map { .init($0, channel: channel) }
    case .startBytes(let sets): starts.append((sets, channel))
    case .anywhere: isEverywhere = true
    }
    expressions.append(
      PatternExpression(
        pattern: number, code: pattern.codes(for: node), distance: distance,
        isEverywhere: isEverywhere))
  }
}
