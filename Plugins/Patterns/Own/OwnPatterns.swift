import Isnad
import IsnadText

/// What rules of Isnad look for themselves, in the prose of articles.
struct OwnPatterns: Sendable {
  private let written: Expressions
  private let folded: Expressions
  private let phrases: PhraseIndex
  /// The rules of the phrases, by the numbers of these.
  private let phraseRules: [String]

  init(_ rules: [PatternRule], _ preparation: inout Preparation) {
    var written: [(String, Pattern)] = []
    var folded: [(String, Pattern)] = []
    var phrases = PhraseIndex()
    var phraseRules: [String] = []
    for rule in rules {
      switch rule.subject {
      case .expression(let source, let ignoresCase):
        let options: PatternOptions = ignoresCase ? .ignoresCase : []
        let pattern = preparation.pattern(source, as: options, for: rule.rule, at: rule.place)
        if let pattern { written.append((rule.rule, pattern)) }
      case .folded(let source):
        let pattern = preparation.pattern(
          source.foldedExpression, as: .ignoresCase, for: rule.rule, at: rule.place)
        if let pattern { folded.append((rule.rule, pattern)) }
      case .words(let words):
        for phrase in words { phrases.add(phrase, as: phraseRules.count) }
        phraseRules.append(rule.rule)
      }
    }
    self.written = Expressions(written)
    self.folded = Expressions(folded)
    self.phrases = phrases
    self.phraseRules = phraseRules
  }

  /// Everything that is found in an article.
  func drafts(in article: Article) -> [AnnotationDraft] {
    var found = Findings(article: article)
    if !written.isEmpty { written.look(in: article, isFolded: false, for: &found) }
    if !folded.isEmpty { folded.look(in: article, isFolded: true, for: &found) }
    guard !phraseRules.isEmpty else { return found.drafts }
    for match in longest(phrases.matches(in: article.tokens, of: article.text)) {
      found.add(phraseRules[match.phrase], at: match.range)
    }
    return found.drafts
  }

  /// Of the matches of one rule that begin with the same word or stand in one another, the longest.
  private func longest(_ matches: [PhraseMatch]) -> [PhraseMatch] {
    var ends: [Int: Int] = [:]
    let sorted = matches.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.range.start)
        < ($1.tokens.lowerBound, -$1.tokens.count, $1.range.start)
    }
    return sorted.filter { match in
      guard match.tokens.lowerBound >= ends[match.phrase] ?? 0 else { return false }
      ends[match.phrase] = match.tokens.upperBound
      return true
    }
  }

  /// What was found so far.
  struct Findings {
    let article: Article
    private(set) var drafts: [AnnotationDraft] = []

    init(article: Article) {
      self.article = article
    }

    mutating func add(_ rule: String, at range: TextRange) {
      drafts.append(
        AnnotationDraft(
          Match(
            rule: rule, found: article[range], message: "", source: article.map.source(of: range)),
          at: range))
    }

    mutating func add(failure: MatchFailure, of rule: String, at offset: Int) {
      let source = article.map.sourceOffset(at: offset)
      drafts.append(
        AnnotationDraft(
          Match(
            rule: rule, found: "", message: failure.description, source: TextRange(source, source),
            isFailure: true), at: TextRange(offset, offset)))
    }
  }
}

/// Expressions of several rules, looked for in one pass over each block.
private struct Expressions: Sendable {
  private let rules: [String]
  private let patterns: PatternSet

  init(_ expressions: [(rule: String, pattern: Pattern)]) {
    rules = expressions.map(\.rule)
    patterns = PatternSet(expressions.map(\.pattern))
  }

  var isEmpty: Bool { rules.isEmpty }

  func look(in article: Article, isFolded: Bool, for found: inout OwnPatterns.Findings) {
    let scratch = PatternScratch()
    var givenUp = Set<Int>()
    for block in article.blocks {
      if isFolded {
        let text = FoldedText(article.text, in: block.range)
        text.bytes.withUnsafeBufferPointer { bytes in
          look(in: PatternSubject(bytes), scratch, &givenUp, &found, at: block.range.start) {
            text.original(of: $0)
          }
        }
      } else {
        article.text.bytes.withUnsafeBufferPointer { bytes in
          let subject = PatternSubject(bytes, range: block.range)
          look(in: subject, scratch, &givenUp, &found, at: block.range.start) { $0 }
        }
      }
    }
  }

  private func look(
    in subject: PatternSubject, _ scratch: PatternScratch, _ givenUp: inout Set<Int>,
    _ found: inout OwnPatterns.Findings, at offset: Int, original: (TextRange) -> TextRange
  ) {
    let scan = patterns.scan(subject, scratch: scratch)
    for number in scan.candidates where !givenUp.contains(number) {
      var ranges: [TextRange] = []
      do throws(MatchFailure) {
        try scan.forEachMatch(of: number) { match in
          if !match.range.isEmpty { ranges.append(match.range) }
          return true
        }
      } catch {
        givenUp.insert(number)
        found.add(failure: error, of: rules[number], at: offset)
      }
      for range in ranges { found.add(rules[number], at: original(range)) }
    }
  }
}

extension String {
  /// An expression for folded text: its letters beyond ASCII are folded, what is syntax stays as it is.
  fileprivate var foldedExpression: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += Folding.fold(String(scalar))
      }
    }
    return result
  }
}
