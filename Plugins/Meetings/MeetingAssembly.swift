import Isnad
import IsnadText

/// Finds the mentions of events in both languages, links them, and compares them.
struct MeetingAssembly {
  let scene: MeetingArticle
  let verbs: LexiconLookup
  let nouns: LexiconLookup

  /// The assembly of an article; nothing where no word of it tells of an event.
  init?(_ article: AnnotatedArticle, _ matches: LexiconMatches) {
    guard !matches[MeetingAssembly.verbs].isEmpty || !matches[MeetingAssembly.nouns].isEmpty else {
      return nil
    }
    let count = article.article.tokens.count
    scene = MeetingArticle(article, matches)
    verbs = LexiconLookup(MeetingAssembly.verbs, in: matches, tokens: count)
    nouns = LexiconLookup(MeetingAssembly.nouns, in: matches, tokens: count)
  }

  static let verbs = "meeting-verbs"
  static let nouns = "meeting-nouns"

  func drafts() -> [AnnotationDraft] {
    var mentions = EventLinking(scene: scene).linked(found())
    EventConflicts(scene: scene).compare(&mentions)
    return MeetingFacts(scene: scene).drafts(of: mentions)
  }

  /// The mentions in the order of the text; of a verb and its own noun, the noun.
  private func found() -> [EventMention] {
    var mentions: [EventMention] = []
    for match in nouns.matches {
      guard scene.article.block(at: match.range.start) != nil else { continue }
      let mention =
        scene.isArabic(match.tokens.lowerBound)
        ? ArabicNouns(scene: scene).mention(match) : EnglishNouns(scene: scene).mention(match)
      if let mention { mentions.append(mention) }
    }
    for match in verbs.matches {
      guard scene.article.block(at: match.range.start) != nil else { continue }
      let mention =
        scene.isArabic(match.tokens.lowerBound)
        ? ArabicVerbs(scene: scene).mention(match)
        : EnglishVerbs(scene: scene, nouns: nouns).mention(match)
      if let mention { mentions.append(mention) }
    }
    mentions.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    return withoutEchoes(mentions)
  }

  /// The mentions without those that the one before tells already: the visit to which somebody is
  /// invited, the document that is signed at a signing.
  private func withoutEchoes(_ mentions: [EventMention]) -> [EventMention] {
    var kept: [EventMention] = []
    for mention in mentions {
      guard let last = kept.last else {
        kept.append(mention)
        continue
      }
      if mention.tokens.lowerBound < last.tokens.upperBound { continue }
      let isNear = mention.head - last.head < 24 && scene.sentence(of: last.head).contains(mention.head)
      if last.form == .invitation, isNear, mention.form != .invitation, mention.form != .call,
        mention.form != .signing,
        mention.reference == .new || mention.reference == .definite && mention.isPlanned == nil,
        mention.isPlanned != false
      {
        // Where the guest is to come is told by the words of the visit.
        kept[kept.count - 1].place = last.place ?? mention.place
        continue
      }
      kept.append(mention)
    }
    return kept
  }
}
