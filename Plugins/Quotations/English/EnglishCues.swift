import Isnad
import IsnadText

/// What makes an English word of the list a verb of saying in its place.
enum EnglishCues {
  static func isCue(_ match: LexiconMatch, in scene: QuotedArticle) -> Bool {
    let token = match.tokens.lowerBound
    let features = match.form.features
    let before = scene.folded(token - 1)
    let isInsideName =
      scene.mention(of: token).map { $0.tokens.contains(token) && $0.tokens.count > 1 } ?? false
    guard !isInsideName || match.entry.properties["use"] != nil else { return false }
    if features.tense == nil || match.tokens.count > 1 { return true }
    // A noun of the same form: a claim, the report, his promise.
    if features.tense != .past, EnglishGrammar.determiners.contains(before) || before == "'s" {
      return false
    }
    if features.tense == .present, features.number == nil, EnglishGrammar.prepositions.contains(before),
      before != "to"
    {
      return false
    }
    if features.tense == .past, ["a", "an", "the"].contains(before), match.entry.lemma != "said" {
      return false
    }
    // Infinitives report nothing that was said, but for what one went on or used to say.
    if before == "to", features.tense == .present, features.number == nil {
      let verb = scene.folded(token - 2)
      return ["used", "on", "able", "continued", "began", "wanted", "refused"].contains(verb)
        || scene.isMark(match.tokens.upperBound, [":", ",", "\"", "\u{201C}", "\u{2018}"])
    }
    if features.tense == .past, ["be", "been", "is", "are"].contains(before) {
      return match.entry.properties["strength"] == nil
    }
    return true
  }
}

/// The closed classes of English words that the search for speakers leans on.
enum EnglishGrammar {
  static let determiners: Set<String> = [
    "a", "an", "the", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no",
    "any", "some", "every", "each", "such",
  ]

  static let phraseOpeners: Set<String> = determiners.union([
    "one", "two", "three", "four", "another", "other", "many", "several", "both", "most", "few", "all",
  ])

  /// Words that may stand between a subject and its verb.
  static let betweenSubjectAndVerb: Set<String> = [
    "has", "have", "had", "is", "was", "were", "are", "also", "then", "later", "would", "will", "could",
    "may", "might", "did", "does", "do", "never", "only", "simply", "once", "again", "already", "now",
    "just", "still", "even", "further", "to", "used", "went", "on", "not", "always", "often",
    "sometimes", "himself", "herself", "itself", "themselves", "instead", "finally", "eventually",
    "recently", "reportedly", "famously", "repeatedly", "soon", "since", "thus", "got", "up",
    "yesterday", "today", "said", "can", "should", "must", "first", "who", "afterwards", "merely",
  ]

  static let prepositions: Set<String> = [
    "of", "for", "to", "with", "by", "from", "at", "in", "on", "against", "about", "between", "under",
    "over", "after", "before", "during", "into", "near", "through", "like", "than", "behind", "among",
    "towards", "toward", "along", "across", "around", "above", "below", "beyond", "within", "upon",
    "despite", "amid",
    "off", "out", "up", "down", "per", "until", "till", "via", "without", "beside", "outside", "inside",
    "since", "as",
  ]

  static let pronouns: Set<String> = ["he", "she", "they", "it"]

  static let relatives: Set<String> = ["who", "which"]

  static let conjunctions: Set<String> = ["and", "but", "or", "then", "yet", "while"]

  /// Words that end a noun phrase when it is walked to the left.
  static let phraseBreakers: Set<String> = prepositions.union(conjunctions).union(pronouns).union([
    "that", "if", "when", "because", "although", "though", "where", "is", "was", "were", "are", "be",
    "has", "had", "have", "not", "so", "what", "how", "why", "who", "which", "whose",
  ])
}
