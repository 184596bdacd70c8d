import Isnad
import IsnadText

/// Finds later mentions of persons by a part of their name, which no list can know: الديري, وسرحان.
struct ArabicSurnames {
  private let article: Article
  private let lexicons: NameLexicons
  /// The last words of the full names, with their article, in folded form.
  private let surnames: Set<String>

  /// Creates the table of the full names among mentions.
  init(of mentions: [Mention], in article: Article, lexicons: NameLexicons) {
    self.article = article
    self.lexicons = lexicons
    var surnames: Set<String> = []
    for mention in mentions where mention.what == .person && mention.kind == .full {
      guard let last = mention.tokens.last, article.tokens[last].script == .arabic else { continue }
      surnames.insert(article.tokens.folded(last))
    }
    self.surnames = surnames
  }

  /// The mentions of a block with those by surname among them, in the order of the text.
  func completing(_ mentions: [Mention], in block: Block) -> [Mention] {
    guard !surnames.isEmpty else { return mentions }
    var result: [Mention] = []
    var token = block.tokens.lowerBound
    for mention in mentions {
      result += bare(in: token..<max(token, mention.tokens.lowerBound))
      result.append(titled(mention) ?? mention)
      token = max(token, mention.tokens.upperBound)
    }
    return result + bare(in: token..<max(token, block.tokens.upperBound))
  }

  /// A title whose last word is the surname of somebody: الوزير الديري.
  private func titled(_ mention: Mention) -> Mention? {
    guard mention.kind == .title, mention.what == .person, mention.tokens.count > 1,
      let last = mention.tokens.last, surnames.contains(article.tokens.folded(last))
    else { return nil }
    var named = mention
    named.kind = .short
    named.title = mention.tokens.lowerBound..<last
    named.tokens = last..<(last + 1)
    named.confidence = 85
    return named
  }

  private func bare(in range: Range<Int>) -> [Mention] {
    range.compactMap { token in
      guard article.tokens[token].script == .arabic, isSurname(token) else { return nil }
      return Mention(
        what: .person, tokens: token..<(token + 1), kind: .short, confidence: 80, needsSupport: true)
    }
  }

  private func isSurname(_ token: Int) -> Bool {
    let folded = article.tokens.folded(token)
    if surnames.contains(folded) { return true }
    // و and ف before it; ل opens into the article: للديري.
    guard folded.utf8.count > 6, ["و", "ف", "ل", "ب"].contains(where: folded.hasPrefix) else {
      return false
    }
    return surnames.contains(String(folded.dropFirst()))
  }
}
