import Isnad
import IsnadText

/// What a pronoun or the form of a verb tells of whom it stands for.
struct Agreement {
  var gender: Name.Gender?
  var isPlural = false
  /// Says whether it stands for an organisation or a document.
  var isThing = false

  func fits(_ source: Source.Traits) -> Bool {
    let isThing = source.type == .organisation || source.type == .document
    if self.isThing { return isThing }
    if isPlural { return source.isPlural || isThing }
    return !isThing && !source.isPlural && fits(source.gender)
  }

  func fits(_ name: Mention.Traits) -> Bool {
    if isThing { return name.what == .organisation }
    if isPlural { return name.isPlural }
    return name.what == .person && !name.isPlural && fits(name.gender)
  }

  func fits(_ other: Name.Gender?) -> Bool {
    guard let gender, let other else { return true }
    return gender == other
  }
}

/// The attributions found so far, in the order of the text, so that pronouns and verbs without a
/// subject can be carried back to who spoke last.
final class ReportHistory {
  let scene: AttributedArticle
  private(set) var reports: [Report] = []
  /// What agreement asks of the source of each, where there is one.
  private var traits: [Source.Traits?] = []

  init(_ scene: AttributedArticle) {
    self.scene = scene
  }

  func add(_ report: Report) {
    reports.append(report)
    traits.append(report.source?.traits)
  }

  /// The cue of the last report.
  var lastCue: Range<Int>? { reports.isEmpty ? nil : reports[reports.count - 1].cue }

  /// Says whether the last report passes on what others said.
  var isLastPassedOn: Bool { !reports.isEmpty && !reports[reports.count - 1].via.isEmpty }

  /// The source of the last report in a sentence, before a token.
  func source(in sentence: Range<Int>, before token: Int) -> Source? {
    for index in reach.reversed() {
      if reports[index].cue.lowerBound < sentence.lowerBound { return nil }
      if reports[index].cue.lowerBound < token, traits[index] != nil {
        return reports[index].source
      }
    }
    return nil
  }

  /// The last source that agrees, within the paragraphs that a reader holds in mind.
  func source(before token: Int, where fits: (Source.Traits) -> Bool = { _ in true }) -> Source? {
    last(before: token, where: fits).flatMap { reports[$0].source }
  }

  /// The number of the last report whose source agrees.
  private func last(before token: Int, where fits: (Source.Traits) -> Bool) -> Int? {
    let first = firstToken(before: token)
    for index in reach.reversed() {
      if reports[index].cue.lowerBound < first { return nil }
      guard reports[index].cue.lowerBound < token, let source = traits[index] else { continue }
      if fits(source) { return index }
    }
    return nil
  }

  /// Whom a pronoun stands for: the one who spoke last, or who is the subject of a sentence since.
  func antecedent(of token: Int, _ agreement: Agreement, in sentence: Range<Int>) -> Source? {
    let last = last(before: token, where: agreement.fits(_:))
    if let own = subject(in: sentence.lowerBound..<token, agreement) { return own }
    var start = sentence.lowerBound
    let first = firstToken(before: token)
    var steps = 0
    while start > first, steps < 4 {
      let before = scene.sentence(of: start - 1)
      let begin = min(before.lowerBound, start - 1)
      if let last, reports[last].cue.lowerBound >= begin { return reports[last].source }
      if let found = subject(in: begin..<start, agreement) { return found }
      start = begin
      steps += 1
    }
    return last.flatMap { reports[$0].source }
  }

  /// The first mention of a passage that agrees and stands behind no preposition; else the first.
  private func subject(in range: Range<Int>, _ agreement: Agreement) -> Source? {
    var other: Mention?
    var token = range.lowerBound
    while token < range.upperBound {
      guard let mention = scene.mention(of: token), !scene.isQuoted(token) else {
        token += 1
        continue
      }
      if agreement.fits(mention.name), mention.name.mention != .title || agreement.isPlural,
        mention.tokens.upperBound <= range.upperBound
      {
        if !scene.belongs(mention.start - 1, to: [.preposition, .arabicPreposition]),
          scene.folded(mention.tokens.upperBound) != "'s"
        {
          return Source(mention, in: scene)
        }
        other = other ?? mention
      }
      token = max(mention.tokens.upperBound, token + 1)
    }
    return other.map { Source($0, in: scene) }
  }

  /// A source is carried over three paragraphs at most.
  private func firstToken(before token: Int) -> Int {
    guard let block = scene.article.block(at: scene.tokens[token].range.start) else { return 0 }
    var first = block
    var steps = 0
    while first > 0, steps < 3, scene.article.blocks[first - 1].isProse {
      first -= 1
      steps += 1
    }
    return max(scene.article.blocks[first].tokens.lowerBound, token - ReportHistory.distance)
  }

  /// The numbers of the attributions over which a source is carried.
  private var reach: Range<Int> { max(0, reports.count - 24)..<reports.count }

  /// How many tokens a source is carried over.
  private static let distance = 600
}

extension Source {
  /// The source that a mention names.
  init(_ mention: Mention, in scene: AttributedArticle) {
    let type: Attribution.SourceType =
      mention.name.what != .person
      ? .organisation : mention.name.mention == .title ? .office : .named
    self.init(
      text: scene.canonical(of: mention), type: type,
      tokens: mention.start..<mention.tokens.upperBound)
    gender = mention.name.gender
    isPlural = mention.name.isPlural
    entity = mention.name.entity
  }
}
