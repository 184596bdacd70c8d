import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Compares headings, summaries and captions with the text that must bear them out: a cross-heading
/// with its section, the others with the whole body.
///
/// What a heading names must be said below. A capital may stand for its country's government, so that a
/// place is only asked for in other words where something happens in it.
struct BodyComparison {
  private let article: Article
  private let annotated: AnnotatedArticle
  private let words: BodyWords
  private var numbers: BodyNumbers
  private let countries: BodyCountries
  private let initials: BodyInitials
  /// Asked for names that the body does not have: few headings have one.
  private lazy var likeness = LikeNames(annotated, besides: asked.map { article.blocks[$0].range })
  /// The blocks that are compared.
  private let asked: [Int]
  private let named: [Int: [NamedInHeading]]
  private let numerals: [Int: [WrittenNumber]]
  private let body: Range<Int>
  private let sections: [Int: Range<Int>]

  init(_ article: Article, _ annotated: AnnotatedArticle, _ lexicons: StructureLexicons) {
    self.article = article
    self.annotated = annotated
    let asked = article.blocks.indices.filter { BodyComparison.isAsked(article.blocks[$0].kind) }
    let named = BodyComparison.named(in: asked, of: article, annotated, lexicons)
    let reader = NumberReader(text: article.text, tokens: article.tokens)
    var numerals: [Int: [WrittenNumber]] = [:]
    for block in asked {
      let found = reader.figures(in: article.blocks[block].tokens)
        .filter { BodyComparison.isFigure($0, in: block, of: article, named[block] ?? []) }
      if !found.isEmpty { numerals[block] = found }
    }
    var phrases: [HeadingPhrase] = []
    var organisations: Set<FoldedWord> = []
    for name in named.values.joined() {
      phrases += name.phrases
      if let given = name.given { phrases.append(HeadingPhrase(given)) }
      if name.kind == .organisation {
        organisations.formUnion(name.phrases.lazy.filter(\.isWord).map(\.first))
      }
    }
    words = BodyWords(phrases, in: article)
    initials = BodyInitials(organisations, in: article)
    countries = BodyCountries(Set(named.values.joined().compactMap(\.country)), lexicons)
    let running = article.blocks.indices.filter {
      article.blocks[$0].isProse && !BodyComparison.isAsked(article.blocks[$0].kind)
    }
    numbers = BodyNumbers(article, reader, running: running, for: Array(numerals.values.joined()))
    let (first, last) = (
      running.first.map { article.blocks[$0] }, running.last.map { article.blocks[$0] }
    )
    body = (first?.tokens.lowerBound ?? 0)..<(last?.tokens.upperBound ?? 0)
    self.asked = asked
    sections = BodyComparison.sections(of: article)
    self.named = named
    self.numerals = numerals
  }

  private static func isAsked(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .heading, .summary, .caption: true
    default: false
    }
  }

  private static func named(
    in blocks: [Int], of article: Article, _ annotated: AnnotatedArticle, _ lexicons: StructureLexicons
  ) -> [Int: [NamedInHeading]] {
    var result: [Int: [NamedInHeading]] = [:]
    let credits = credits(of: blocks, in: article, lexicons)
    let names = annotated.annotations(of: Name.self)
    let unknown = UnknownNames(article, lexicons)
    for block in blocks {
      let part = article.blocks[block]
      var known: [TextRange] = []
      var next = names.indices.partitioningIndex {
        names[$0].annotation.range.start >= part.range.start
      }
      while next < names.count, names[next].annotation.range.start < part.range.end {
        let number = next
        let range = names[number].annotation.range
        next += 1
        // Who made a picture is nobody of the story.
        if let credit = credits[block], range.start >= credit { continue }
        let found = NamedInHeading(names[number].value, at: range, in: part, of: article, lexicons)
        if found != nil || names[number].value.mention == .title { known.append(range) }
        if let found { result[block, default: []].append(found) }
      }
      guard part.kind != .caption else { continue }
      result[block, default: []] += unknown.names(in: part, besides: known)
    }
    return result
  }

  /// By caption, where the credit begins.
  private static func credits(
    of blocks: [Int], in article: Article, _ lexicons: StructureLexicons
  ) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for block in blocks where article.blocks[block].kind == .caption {
      let tokens = article.blocks[block].tokens
      let credit = tokens.first { lexicons.credits.isMatch(startingAt: $0) }
      if let credit { result[block] = article.tokens[credit].range.start }
    }
    return result
  }

  /// The tokens between a cross-heading and the next heading that is no lower.
  private static func sections(of article: Article) -> [Int: Range<Int>] {
    var result: [Int: Range<Int>] = [:]
    var open: [(block: Int, level: Int)] = []
    for (index, block) in article.blocks.enumerated() {
      guard case .heading(let level) = block.kind else { continue }
      while let last = open.last, last.level >= level {
        open.removeLast()
        result[last.block] = article.blocks[last.block].tokens.upperBound..<block.tokens.lowerBound
      }
      open.append((index, level))
    }
    for last in open {
      result[last.block] = article.blocks[last.block].tokens.upperBound..<article.tokens.count
    }
    return result
  }

  /// A number that says how much or how many: not one of a name, a clock or a list's order.
  private static func isFigure(
    _ numeral: WrittenNumber, in block: Int, of article: Article, _ named: [NamedInHeading]
  ) -> Bool {
    let range = article.tokens.range(of: numeral.tokens)
    guard !named.contains(where: { $0.range.overlaps(range) }) else { return false }
    let (first, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    let joins: MarkSet = [":", "/", "-", "\u{2013}"]
    // 9:30, 2026/27, 1-0; but “17-week” counts weeks.
    let isJoined =
      (article.token(first - 1, isMark: joins) && !article.tokens[first].followsSpace)
      || (end + 1 < article.tokens.count && article.token(end, isMark: joins)
        && !article.tokens[end].followsSpace && article.tokens[end + 1].kind == .number)
    if isJoined, numeral.isInDigits { return false }
    // Small numbers in words are counts that the body may tell one by one.
    return numeral.isInDigits || numeral.value > 10
  }
}

extension BodyComparison {
  /// Whether the text bears out a block; nothing for one that promises nothing, or has nothing below.
  mutating func agreement(of block: Int) -> BodyAgreement? {
    let part = article.blocks[block]
    guard BodyComparison.isAsked(part.kind), !body.isEmpty else { return nil }
    let section = sections[block]
    if let section, !article.hasWords(BodyComparison.fewest, in: section) { return nil }
    var missing: [(kind: BodyAgreement.Missing, range: TextRange, sureness: Decimal)] = []
    let isOld = part.kind == .caption && isOld(block)
    let place = Place(part.kind, hasSection: section != nil, isOld: isOld)
    for name in named[block] ?? [] where !isBorneOut(name, in: section ?? body, without: part.tokens) {
      let isElsewhere = section != nil && isBorneOut(name, in: body, without: part.tokens)
      let sureness = place.sureness(of: name, isElsewhere) { likeness.hasLike($0) }
      missing.append((name.kind, name.range, min(name.confidence, sureness)))
    }
    for name in named[block] ?? [] where isMisnamed(name, without: part.tokens) {
      missing.append((.person, name.range, min(name.confidence, Decimal.hundredths(90))))
    }
    for numeral in numerals[block] ?? [] where !numbers.bearOut(numeral, in: section ?? body) {
      let isElsewhere = section != nil && numbers.bearOut(numeral, in: body)
      let isSlip = numbers.hasLikeYear(numeral.value)
      let sureness =
        isSlip
        ? Decimal.hundredths(90)
        : place.sureness(
          of: numeral, isFirst: numeral.tokens.lowerBound == part.tokens.lowerBound, isElsewhere)
      missing.append((.number, article.tokens.range(of: numeral.tokens), sureness))
    }
    // What is much less sure than the rest only muddies it.
    let best = missing.map(\.sureness).max() ?? 1
    let told = missing.filter { $0.sureness * 10 >= best * 8 }
    return BodyAgreement(missing: told.map { ($0.kind, $0.range) }, confidence: best)
  }

  /// The fewest words of a section that can bear out its heading.
  private static let fewest = 12

  /// Says whether a picture is of another year than the story.
  private mutating func isOld(_ block: Int) -> Bool {
    for numeral in numerals[block] ?? []
    where BodyNumbers.isYear(numeral.value) && !numbers.bearOut(numeral, in: body) {
      return true
    }
    return false
  }

  /// Says whether the body has the last name, and another given name nearly so.
  private mutating func isMisnamed(_ name: NamedInHeading, without own: Range<Int>) -> Bool {
    guard let given = name.given, isBorneOut(name, in: body, without: own),
      !words.contains(HeadingPhrase(given), in: body, without: own)
    else { return false }
    return likeness.hasLikeGiven(given)
  }

  private func isBorneOut(
    _ name: NamedInHeading, in tokens: Range<Int>, without own: Range<Int>
  ) -> Bool {
    if name.phrases.contains(where: { words.contains($0, in: tokens, without: own) }) { return true }
    if name.kind == .organisation,
      name.phrases.contains(where: { $0.isWord && initials.speltOut.contains($0.first) })
    {
      return true
    }
    guard !name.isScene, let country = name.country else { return false }
    return countries.contains(country, in: tokens, without: own)
  }
}
