import Isnad
import IsnadGrammar
import IsnadText

// Words in marks, and words that a verb only points to.
extension ArabicReports {
  static let saying: WordSet = ArabicGrammar.folded(["قائلا", "قائلة", "قائلين"])

  /// تابع قائلا, رد فلان قائلا: the participle belongs to the verb; what stands next to the words is the cue.
  func saying(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let verb = match.tokens
    let limit = min(sentence.upperBound, verb.upperBound + 14)
    guard
      let participle = (verb.upperBound..<max(verb.upperBound, limit)).first(where: {
        scene.belongs($0, to: .sayingParticiple) || scene.isMark($0, "\u{60C}", ".", ":")
          || phrases.isVerb($0)
      }), scene.belongs(participle, to: .sayingParticiple),
      let found = subject(of: match, in: verb.upperBound..<participle, sentence)
    else { return nil }
    var report = Report(match, confidence: 88)
    report.cue =
      participle == verb.upperBound
      ? verb.lowerBound..<(participle + 1) : participle..<(participle + 1)
    let words = scene.tokens.range(of: report.cue)
    report.cueRange =
      participle == verb.upperBound ? TextRange(match.range.start, words.end) : words
    report.source = found.source
    report.joins = match.hasProclitics
    let end = frames.end(of: sentence)
    if let clause = frames.clause(from: participle + 1, to: end), clause.upperBound < end {
      report.content = clause.upperBound..<end
    }
    return report
  }

  /// قال الوزير: «…»: the words in marks are found by their quotation, the subject is found here.
  func introducing(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let verb = match.tokens
    let lemma = match.entry.word
    guard !ArabicWords.rather.contains(lemma) || !match.isDictionaryForm else {
      return nil
    }
    let limit = min(scene.tokens.count, verb.upperBound + 24)
    guard
      let quoted = (verb.upperBound..<max(verb.upperBound, limit)).first(where: {
        scene.isQuoted($0) || scene.isMark($0, ".", "\u{61B}") || phrases.isVerb($0)
      }),
      scene.isQuoted(quoted) || scene.isQuoted(verb.lowerBound - 1)
        || scene.isQuoted(verb.lowerBound - 2)
    else { return nil }
    guard let found = subject(of: match, in: verb.upperBound..<quoted, sentence) else { return nil }
    var report = Report(match, confidence: 84)
    report.source = found.source
    report.joins = match.hasProclitics
    return report
  }

  /// ذكر ذلك فلان: what was told before it.
  func pointing(_ match: LexiconMatch, in sentence: Range<Int>) -> Report? {
    let that = match.tokens.upperBound
    guard let range = phrases.phrase(startingAt: that + 1, to: min(sentence.upperBound, that + 18))
    else {
      return nil
    }
    let source = sources.source(range)
    guard source.isKnown else { return nil }
    var report = Report(match, confidence: 70)
    report.source = source
    report.content = that..<(that + 1)
    return report
  }
}
