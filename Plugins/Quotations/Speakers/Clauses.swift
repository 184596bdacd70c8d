import Isnad
import IsnadText

/// Cuts the words around a place into the sentence that holds it, with quotations passed over.
///
/// The sentences of the article end inside quotations too; a sentence of the outlet runs over them.
struct Clauses {
  let scene: QuotedArticle

  /// The tokens of the enclosing block or quotation.
  func bounds(of token: Int, in parent: Int?) -> Range<Int> {
    let offset = scene.tokens[token].range.start
    let block = scene.article.block(at: offset).map { scene.article.blocks[$0].tokens }
    guard let parent else { return block ?? 0..<scene.tokens.count }
    let inner = scene.innerTokens(of: scene.spans[parent])
    guard let block else { return inner }
    return inner.clamped(to: block).isEmpty ? inner : inner.clamped(to: block)
  }

  /// The first token of the sentence that ends before a token.
  func start(before token: Int, in parent: Int?, bounds: Range<Int>) -> Int {
    var index = token - 1
    let lower = max(bounds.lowerBound, token - Clauses.reach)
    var passed = 0
    while index >= lower {
      if let sibling = scene.sibling(of: index, in: parent) {
        passed += 1
        guard passed <= Clauses.mostQuotations else { return index + 1 }
        let span = scene.tokens(of: scene.spans[sibling])
        if endsSentence(sibling, behind: span.upperBound, before: token) { return index + 1 }
        index = min(span.lowerBound, index) - 1
        continue
      }
      if isEnd(index) { return index + 1 }
      index -= 1
    }
    return lower
  }

  /// The token behind the sentence that goes on at a token.
  func end(from token: Int, in parent: Int?, bounds: Range<Int>) -> Int {
    var index = token
    let upper = min(bounds.upperBound, token + Clauses.reach)
    var passed = 0
    while index < upper {
      if let sibling = scene.sibling(of: index, in: parent) {
        passed += 1
        guard passed <= Clauses.mostQuotations else { return index }
        let span = scene.tokens(of: scene.spans[sibling])
        index = max(span.upperBound, index + 1)
        if index < bounds.upperBound, endsSentence(sibling, behind: index, before: bounds.upperBound) {
          return index
        }
        continue
      }
      if isEnd(index) { return index + 1 }
      index += 1
    }
    return max(upper, min(index, bounds.upperBound))
  }

  /// Says whether a quotation ends the sentence it stands in: a full stop inside the marks, and
  /// nothing behind them that goes on.
  func endsSentence(_ span: Int, behind next: Int, before limit: Int) -> Bool {
    let inner = scene.innerTokens(of: scene.spans[span])
    guard let last = inner.last else { return false }
    guard next < limit else { return false }
    let follower = scene.tokens[next]
    guard follower.kind != .mark || scene.isMark(next, Clauses.dashes) else { return false }
    if follower.kind == .mark { return false }
    if follower.script == .latin, !follower.isCapitalized { return false }
    if scene.isMark(last, ".", "\u{2026}") { return true }
    guard scene.isMark(last, "?", "!", "\u{61F}") else { return false }
    return follower.script == .latin && !Clauses.continues(next, in: scene)
  }

  /// Says whether a subject and a verb of saying follow a question or an exclamation: “Really?” Smith
  /// asked.
  private static func continues(_ token: Int, in scene: QuotedArticle) -> Bool {
    for index in token..<min(token + 7, scene.tokens.count) {
      if scene.isMark(index, ".", ":") { return false }
      if let cue = scene.lexicons.saying.match(startingAt: index), cue.form.features.tense == .past {
        return scene.mention(of: token) != nil
      }
    }
    return false
  }

  /// Says whether a full stop or another end of a sentence stands at a token.
  private func isEnd(_ token: Int) -> Bool {
    guard scene.tokens[token].kind == .mark else { return false }
    let offset = scene.tokens[token].range.start
    switch scene.article.text.scalar(at: offset).scalar {
    case "!", "?", "\u{61F}": return true
    case ".", "\u{2026}":
      guard let sentence = scene.article.sentence(at: offset) else { return true }
      return scene.article.sentences[sentence].tokens.upperBound <= token + 2
    default: return false
    }
  }

  /// The most tokens that a sentence is followed over, so that a text without full stops costs no
  /// more than another.
  private static let reach = 120

  /// The most quotations that a sentence is followed over.
  private static let mostQuotations = 10

  static let dashes: MarkSet = ["-", "\u{2013}", "\u{2014}"]
}
