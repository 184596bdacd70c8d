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

  /// The mentions of a block, with the pronouns that stand for them.
  func noting(_ mentions: [Mention], in block: Block) -> [Mention] {
    opening(mentions.map(saying), in: block)
  }

  /// A mention with the pronoun behind its verb of saying: Novak said *she* would stay.
  private func saying(_ mention: Mention) -> Mention {
    guard mention.what == .person, mention.kind != .title, mention.agreement == nil,
      let cue = lexicons.saying.match(startingAt: mention.tokens.upperBound),
      cue.form.features.tense == .past
    else { return mention }
    var next = cue.tokens.upperBound
    if next < article.tokens.count, article.tokens.token(next, is: "that") { next += 1 }
    guard next < article.tokens.count,
      let gender = EnglishPronouns.genders[article.tokens.word(next)]
    else { return mention }
    var mention = mention
    mention.agreement = Agreement(tokens: next..<(next + 1), gender: gender, isWeak: true)
    return mention
  }

  /// The mentions, the first with the pronoun that opens the next sentence.
  private func opening(_ mentions: [Mention], in block: Block) -> [Mention] {
    let people = mentions.indices.filter { mentions[$0].what == .person && !mentions[$0].needsSupport }
    guard block.isProse, let first = people.first else { return mentions }
    let named = mentions[first]
    // One person in the block so far: the pronoun has nobody else to stand for.
    guard named.kind == .full, named.agreement == nil,
      let sentence = sentence(of: named), article.sentences[sentence].block == self.block(of: named)
    else { return mentions }
    let next = sentence + 1
    guard next < article.sentences.count,
      article.sentences[next].block == article.sentences[sentence].block
    else { return mentions }
    let others = mentions.indices.filter {
      $0 != first && (mentions[$0].what == .person || mentions[$0].needsSupport)
        && mentions[$0].tokens.lowerBound < article.sentences[next].tokens.upperBound
    }
    let opening = article.sentences[next].tokens.lowerBound
    guard others.isEmpty, let gender = EnglishPronouns.genders[article.tokens.word(opening)],
      block.sentences.lowerBound == sentence, opens(named, sentence)
    else { return mentions }
    var result = mentions
    result[first].agreement = Agreement(tokens: opening..<(opening + 1), gender: gender)
    return result
  }

  private static let genders: [FoldedWord: Name.Gender] = ["he": .masculine, "she": .feminine]

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
