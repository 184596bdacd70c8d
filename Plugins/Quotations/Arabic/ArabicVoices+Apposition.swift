import Isnad
import IsnadText

// Names behind the titles that present them.
extension ArabicVoices {
  /// A name that no list knows, right behind a title and before what was said: قال الصياد توم رايلي:.
  ///
  /// Two to four words without the article fill the place up to a colon, a comma, أن or the marks.
  func apposition(to title: Mention) -> Voice? {
    guard title.name.mention == .title, title.name.what == .person, !title.name.isPlural else {
      return nil
    }
    let start = title.tokens.upperBound
    var end = start
    while end - start < 5, isPartOfName(end) { end += 1 }
    let isClosed =
      scene.isMark(end, ":", "\u{60C}", ",")
      || scene.belongs(end, to: .complementizer)
      || scene.sibling(of: end, in: scene.span(of: start)) != nil
    guard isClosed, (2...4).contains(end - start) else { return nil }
    let range = scene.tokens.range(of: start..<end)
    return Voice(
      speaker: Voice.Speaker(
        text: scene.article[range], gender: title.name.gender,
        presentation: title.range.union(range)),
      naming: .name, mention: range, confidence: 72)
  }

  private func isPartOfName(_ token: Int) -> Bool {
    guard scene.isWord(token), scene.tokens[token].script == .arabic, scene.mention(of: token) == nil
    else { return false }
    let folded = scene.folded(token)
    return !folded.hasPrefix("ال") && !folded.hasPrefix("لل") && folded != "باسم"
      && !scene.belongs(token, to: [.closed, .arabicPreposition, .complementizer])
      && !scene.lexicons.saying.isMatch(startingAt: token)
      && !scene.lexicons.titles.isMatch(startingAt: token)
      && !scene.lexicons.organisations.isMatch(startingAt: token)
  }
}
