import Isnad
import IsnadText

/// Finds the pronouns that can only stand for one person, and notes them at that person's mention.
///
/// Only a clear case counts: `He` or `She` opens the sentence right behind the mention's own, in one
/// block, and nobody else is named, by name or by title, in the two sentences or in what the block
/// says before them.
struct EnglishPronouns {
  let article: Article

  let lexicons: NameLexicons

  /// Notes the pronouns that stand for the mentions of a block, which begin at an index.
  func note(_ mentions: inout [Mention], from start: Int, in block: Block) {
    for index in start..<mentions.count where mentions[index].what == .person {
      if let agreement = agreement(ofSubject: mentions[index]) { mentions[index].agreement = agreement }
    }
    noteOpening(&mentions, from: start, in: block)
  }

  /// The pronoun behind the verb of saying of a mention: Novak said *she* would stay.
  private func agreement(ofSubject mention: Mention) -> Agreement? {
    guard mention.what == .person, mention.kind != .title, mention.agreement == nil,
      lexicons.saying.isMatch(startingAt: mention.tokens.upperBound),
      let cue = lexicons.saying.match(startingAt: mention.tokens.upperBound),
      cue.form.features.tense == .past
    else { return nil }
    var next = cue.tokens.upperBound
    if next < article.tokens.count, article.tokens.token(next, is: "that") { next += 1 }
    guard next < article.tokens.count, let gender = EnglishPronouns.gender(of: article.tokens.word(next))
    else { return nil }
    return Agreement(tokens: next..<(next + 1), gender: gender, isWeak: true)
  }

  /// Notes the pronoun that opens the next sentence at the first mention.
  private func noteOpening(_ mentions: inout [Mention], from start: Int, in block: Block) {
    guard block.isProse,
      let first = (start..<mentions.count).first(where: {
        mentions[$0].what == .person && !mentions[$0].needsSupport
      })
    else { return }
    // One person in the block so far: the pronoun has nobody else to stand for.
    guard mentions[first].kind == .full, mentions[first].agreement == nil,
      let sentence = sentence(of: mentions[first]),
      article.sentences[sentence].block == self.block(of: mentions[first])
    else { return }
    let next = sentence + 1
    guard next < article.sentences.count,
      article.sentences[next].block == article.sentences[sentence].block
    else { return }
    let opening = article.sentences[next].tokens.lowerBound
    guard let gender = EnglishPronouns.gender(of: article.tokens.word(opening)),
      block.sentences.lowerBound == sentence, opens(mentions[first], sentence)
    else { return }
    for other in start..<mentions.count where other != first {
      let isNamed = mentions[other].what == .person || mentions[other].needsSupport
      if isNamed, mentions[other].tokens.lowerBound < article.sentences[next].tokens.upperBound {
        return
      }
    }
    mentions[first].agreement = Agreement(tokens: opening..<(opening + 1), gender: gender)
  }

  private static func gender(of pronoun: FoldedWord) -> Name.Gender? {
    if pronoun == "he" { return .masculine }
    return pronoun == "she" ? .feminine : nil
  }

  /// Says whether a sentence begins with a mention, or with the title of one.
  private func opens(_ mention: Mention, _ sentence: Int) -> Bool {
    let first = article.sentences[sentence].tokens.lowerBound
    return (mention.title?.lowerBound ?? mention.tokens.lowerBound) - first <= 1
  }

  private func sentence(of mention: Mention) -> Int? {
    article.sentence(at: article.tokens[mention.tokens.lowerBound].range.start)
  }

  private func block(of mention: Mention) -> Int {
    article.block(at: article.tokens[mention.tokens.lowerBound].range.start) ?? -1
  }
}
