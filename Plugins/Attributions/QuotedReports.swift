import Isnad
import IsnadText

/// Joins what quotations say of their speakers with the reports that were found by their cues.
struct QuotedReports {
  let scene: AttributedArticle

  /// The reports, with one of form direct for each cue of a quotation.
  func merged(into reports: [Report]) -> [Report] {
    guard !scene.quotations.isEmpty else { return reports }
    var byCue: [Int: [Int]] = [:]
    for (index, quotation) in scene.quotations.enumerated() {
      guard let cue = quotation.value.cue else { continue }
      byCue[scene.tokens.firstIndex(from: cue.start), default: []].append(index)
    }
    var result: [Report] = []
    var used: Set<Int> = []
    for report in reports {
      if let (key, indices) = quotations(of: report, byCue), used.insert(key).inserted {
        result.append(direct(indices, found: report))
      } else if report.content == nil, let index = uncued(beside: report) {
        result.append(direct([index], found: report))
      } else {
        result.append(report)
      }
    }
    for (key, indices) in byCue where !used.contains(key) {
      guard let report = bare(indices),
        report.source != nil || report.cueClass == .loaded || isPlain(key)
      else { continue }
      result.append(report)
    }
    return result.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// Says whether a cue reports speech without more: no noun (a blog post), no naming (called “the pit”).
  private func isPlain(_ token: Int) -> Bool {
    guard let match = scene.lexicons.cue(startingAt: token) else { return true }
    return match.entry.properties["strength"] == nil && match.entry.properties["medium"] == nil
  }

  private func quotations(of report: Report, _ byCue: [Int: [Int]]) -> (Int, [Int])? {
    for token in report.cue {
      if let indices = byCue[token] { return (token, indices) }
    }
    // A verb that stands in the middle of its word has its proclitic before the cue.
    return byCue[report.cue.lowerBound + 1].flatMap { indices in
      guard report.cue.count == 1, let cue = scene.quotations[indices[0]].value.cue,
        cue.start < report.cueRange.end
      else { return nil }
      return (report.cue.lowerBound + 1, indices)
    }
  }

  /// The quotation that a verb introduces and that has no other cue.
  private func uncued(beside report: Report) -> Int? {
    let behind = (report.end..<min(report.end + 4, scene.tokens.count)).first { scene.isQuoted($0) }
    let before = (max(0, report.start - 2)..<report.start).first { scene.isQuoted($0) }
    guard let token = behind ?? before, let index = scene.quotation(of: token),
      isPlain(report.cue.lowerBound),
      scene.article.block(at: scene.tokens[token].range.start)
        == scene.article.block(at: report.cueRange.start)
        || scene.isMark(report.end, ":")
    else { return nil }
    return scene.quotations[index].value.cue == nil ? index : nil
  }

  private func direct(_ indices: [Int], found report: Report) -> Report {
    var report = report
    report.form = .direct
    let first = scene.quotations[indices[0]]
    report.source = source(of: first.value, beside: report.source)
    report.confidence = max(report.confidence, 80)
    let content = report.content
    report.content = quoted(indices)
    if let content, first.value.isPartial, content.overlaps(first.tokens) {
      report.content =
        min(
          content.lowerBound, first.tokens.lowerBound)..<max(
          content.upperBound, first.tokens.upperBound)
    }
    return report
  }

  private func bare(_ indices: [Int]) -> Report? {
    let first = scene.quotations[indices[0]].value
    guard let cue = first.cue else { return nil }
    // The token that holds the cue, which may begin behind a proclitic.
    var start = scene.tokens.firstIndex(from: cue.start)
    if start > 0, scene.tokens[start - 1].range.end > cue.start { start -= 1 }
    let end = scene.tokens.firstIndex(from: cue.end)
    guard start < end else { return nil }
    if let noun = scene.lexicons.sources.match(covering: start), noun.tokens.count > 1 {
      return nil
    }
    var report = Report(
      .direct, start..<end, at: cue, lemma: first.cueLemma ?? scene.article[cue], confidence: 85)
    report.cueClass = first.cueClass ?? .neutral
    report.source = source(of: first, beside: nil)
    report.content = quoted(indices)
    return report
  }

  /// The words of the quotations of one cue, as far as they stand close to each other.
  private func quoted(_ indices: [Int]) -> Range<Int>? {
    var range = scene.quotations[indices[0]].tokens
    for index in indices.dropFirst() {
      let next = scene.quotations[index].tokens
      guard next.lowerBound - range.upperBound < 30 else { break }
      range = range.lowerBound..<next.upperBound
    }
    return range.isEmpty ? nil : range
  }

  /// The speaker of a quotation as a source.
  private func source(of quotation: Quotation, beside found: Source?) -> Source? {
    guard let speaker = quotation.speaker else { return found }
    // A subject that stands by the verb says the most about who speaks.
    if let found, found.tokens != nil, found.isKnown, quotation.speakerBy != .pronoun {
      return found
    }
    let mention = quotation.speakerMention.map { scene.tokens.indices(in: $0) }
    let isWritten = quotation.speakerBy != .implicit && quotation.speakerBy != .none
    // What the text calls the speaker says the most about the kind of source.
    if let found, found.tokens != nil, isWritten, let mention, let own = found.tokens,
      own.overlaps(mention)
    {
      var source = found
      if source.type == .named || source.type == .office { source.text = speaker }
      return source
    }
    guard isWritten, let mention, !mention.isEmpty else {
      return found.map { $0.told(by: nil) } ?? carried(speaker, mention)
    }
    if quotation.speakerBy == .pronoun {
      var source = carried(speaker, mention)
      source.tokens = mention
      return source
    }
    return described(mention, speaker)
  }

  private func described(_ mention: Range<Int>, _ speaker: String) -> Source {
    let named = scene.mention(of: mention.lowerBound)
    let start = min(named?.start ?? mention.lowerBound, mention.lowerBound)
    let range = start..<mention.upperBound
    let isArabic = scene.tokens[mention.lowerBound].script == .arabic
    var source =
      isArabic
      ? ArabicSources(scene: scene).source(range) : EnglishSources(scene: scene).source(range)
    source.text = speaker
    return source
  }

  /// A speaker who is carried on or stands behind a pronoun: what the last mention by that name says.
  private func carried(_ speaker: String, _ mention: Range<Int>?) -> Source {
    if let mention, let first = mention.first, let named = scene.mention(of: first) {
      var source = Source(named, in: scene)
      source.tokens = nil
      if source.type == .office { source = described(mention, speaker).told(by: nil) }
      return source
    }
    return Source(text: speaker, type: .named)
  }
}
