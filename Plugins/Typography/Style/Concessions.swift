import Isnad
import IsnadText

/// Finds a sentence that concedes twice: “Although … , but …”, «على الرغم من …، إلا أن …».
struct Concessions {
  let scene: TypedArticle

  /// The most tokens between both concessions.
  private static let reach = 60

  /// The second concession of a sentence that a token opens.
  func draft(_ index: Int) -> AnnotationDraft? {
    guard let number = scene.article.sentence(at: scene.tokens[index].range.start) else { return nil }
    let sentence = scene.article.sentences[number].tokens
    return scene.tokens[index].script == .arabic
      ? arabic(index, in: sentence) : english(index, in: sentence)
  }

  private func arabic(_ index: Int, in sentence: Range<Int>) -> AnnotationDraft? {
    guard opens(index, sentence) else { return nil }
    let end = min(sentence.upperBound, index + Concessions.reach)
    var commas = 0
    for token in index + 1..<max(index + 1, end) {
      if scene.tokens[token].kind == .mark {
        let mark = Mark(scene.tokens[token], of: scene.text)
        guard mark.isSeparator else { continue }
        // What stands behind the second comma may belong to another clause.
        if mark == .arabicSemicolon || mark == .semicolon || mark == .colon { return nil }
        commas += 1
        if commas > 3 { return nil }
        continue
      }
      // فإن answers a concession as it should.
      if Concessions.answers.contains(token, of: scene.tokens) { return nil }
      guard isSecond(token, in: sentence) else { continue }
      let range = scene.tokens.range(of: token..<token + 2)
      return scene.draft(.concession, at: range, sure: commas <= 1 ? 90 : 75)
    }
    return nil
  }

  /// Says whether a concession stands first, behind its preposition and quotation marks at most.
  ///
  /// Behind a clause it belongs to that clause.
  private func opens(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let hasPreposition = Concessions.prepositions.contains(index - 1, of: scene.tokens)
    let first = hasPreposition ? index - 1 : index
    guard first >= sentence.lowerBound, first - sentence.lowerBound <= 2 else { return false }
    return (sentence.lowerBound..<first).allSatisfy { scene.tokens[$0].kind == .mark }
  }

  private static let prepositions: WordSet = ["على", "وعلى", "فعلى"]

  private func isSecond(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token + 1 < sentence.upperBound else { return false }
    let isExcept = Concessions.exceptions.contains(token, of: scene.tokens)
    return isExcept && Concessions.particles.contains(token + 1, of: scene.tokens)
  }

  private static let exceptions: WordSet = ["إلا", "غير", "بيد"]
  private static let particles: WordSet = ["أن", "أنه", "أنها", "أنهم", "أنني", "أننا"]
  private static let answers: WordSet = ["فإن", "فإنه", "فإنها", "فإنهم", "فقد", "فلا", "فلم"]

  private func english(_ index: Int, in sentence: Range<Int>) -> AnnotationDraft? {
    guard index == sentence.lowerBound else { return nil }
    if scene.tokens.token(index, is: "even"),
      index + 1 >= sentence.upperBound || !scene.tokens.token(index + 1, is: "though")
    {
      return nil
    }
    let end = min(sentence.upperBound, index + Concessions.reach)
    let comma = (index + 1..<max(index + 1, end)).first {
      Mark(scene.tokens[$0], of: scene.text) == .comma
    }
    // Behind the first comma the main clause begins; a later “but” is one of its own.
    guard let comma, comma + 2 < sentence.upperBound, comma - index > 2,
      scene.tokens.token(comma + 1, is: "but")
    else { return nil }
    return scene.draft(.concession, at: scene.tokens[comma + 1].range, sure: 90)
  }
}
