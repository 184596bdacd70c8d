import IsnadText

/// The closed classes of English words that the grammar around words of change leans on.
enum EnglishWords {
  static let be: WordSet = ["is", "are", "was", "were", "be", "been", "being", "'s", "'re", "got"]
  static let modals: WordSet = [
    "will", "would", "may", "might", "could", "can", "shall", "'ll", "should", "must", "won't",
    "wouldn't", "'d", "i'd", "you'd", "he'd", "she'd", "we'd", "they'd", "it'd", "i'll", "you'll",
    "he'll", "she'll", "we'll", "they'll", "it'll",
  ]
  static let negations: WordSet = [
    "not", "never", "no", "without", "cannot", "can't", "won't", "didn't", "doesn't", "don't",
    "hasn't", "haven't", "hadn't", "isn't", "aren't", "wasn't", "weren't", "wouldn't", "couldn't",
    "neither", "nor", "hardly", "fail", "fails", "failed", "lack",
  ]
  /// What stands between a subject and its verb, without being a noun.
  static let group: WordSet = [
    "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'ve", "got",
    "also", "still", "further", "then", "now", "already", "again", "since", "even", "just", "only",
    "not", "never", "to", "will", "would", "may", "might", "could", "can", "shall", "should", "must",
    "cannot", "didn't", "doesn't", "don't", "hasn't", "haven't", "hadn't", "isn't", "aren't", "wasn't",
    "weren't", "won't", "wouldn't", "couldn't", "continued", "continue", "continues", "continuing",
    "began", "begun", "begin", "begins", "started", "start", "kept", "keep", "expected", "likely",
    "set", "forecast", "projected", "predicted", "due", "yet", "did", "does", "do", "failed", "fail",
    "more", "than", "nearly", "almost", "roughly", "about", "all", "both", "so", "very", "appears",
    "appeared", "seem", "seems", "seemed", "much", "far", "once", "soon", "later", "first", "and",
    "itself", "themselves", "ever", "'d", "i'd", "you'd", "he'd", "she'd", "we'd", "they'd", "it'd",
    "i'll", "you'll", "he'll", "she'll", "we'll", "they'll", "it'll",
  ]
  static let determiners: WordSet = [
    "a", "an", "the", "this", "these", "those", "its", "their", "his", "her", "our", "my", "your",
    "any", "some", "each", "every", "another", "such", "no", "further", "first", "second", "third",
    "new", "latest", "recent", "yet", "similar", "corresponding", "expected", "possible", "'s",
  ]
  static let prepositions: WordSet = [
    "of", "in", "for", "to", "from", "by", "with", "between", "on", "at", "among", "per", "during",
    "over", "across", "within", "into", "through", "under", "against", "after", "before", "since",
    "about", "towards", "amid", "despite", "than", "without", "outside", "throughout", "around",
  ]
  /// What a noun of change is of.
  static let complement: WordSet = ["in", "of", "for", "to", "on", "among", "at"]
  /// What may stand right behind what changed, before its verb.
  static let afterMeasure: WordSet = [
    "of", "in", "for", "to", "from", "by", "with", "between", "on", "at", "among", "per", "during",
    "over", "across", "within", "last", "this", "there", "here", "overall", "alone", "worldwide",
    "nationwide", "globally", "abroad", "also", "all", "both", "that", "which", "since", "itself",
    "next", "under", "after", "into", "outside", "around", "against",
  ]
  /// What ends a clause when it is walked.
  static let stops: WordSet = [
    "while", "as", "when", "because", "although", "though", "if", "but", "where", "whereas", "who",
    "whose", "what", "why", "how", "whether", "until", "unless", "said", "says", "told", "than",
  ]
  static let relatives: WordSet = ["that", "which"]
  static let pronouns: WordSet = ["it", "they", "these", "those", "both", "this"]
  /// What stands before a verb that has the form of an adjective: to lower, they lower.
  static let beforeVerb: WordSet = ["to", "and", "or", "i", "you", "we", "they", "who", "not", "help"]
  /// Verbs of the exchange that up and down follow: closed down 3%.
  static let traded: WordSet = [
    "trade", "trades", "traded", "trading", "close", "closed", "closing", "end", "ended", "ending",
    "finish", "finished", "open", "opened", "stand", "stood",
  ]
  static let byPrepositions: WordSet = ["by"]
  static let fromPrepositions: WordSet = ["from"]
  static let toPrepositions: WordSet = ["to", "at", "reaching", "totalling", "totaling", "reached"]
  static let basePrepositions: WordSet = [
    "from", "than", "against", "versus", "with", "on", "compared",
  ]
  static let sincePrepositions: WordSet = ["since"]
  static let forecasts: WordSet = [
    "expected", "expects", "expect", "likely", "set", "forecast", "forecasts", "projected", "projects",
    "predicted", "predicts", "predict", "due", "anticipated", "estimated", "fear", "fears", "feared",
    "hope", "hopes", "hoped", "warn", "warned", "warns", "possible", "potential", "predicting",
    "forecasting", "could", "may", "might", "would", "will", "bound", "poised", "threatens",
    "threatened", "should",
  ]
  static let aims: WordSet = [
    "aim", "aims", "aimed", "aiming", "plan", "plans", "planned", "want", "wants", "wanted", "seek",
    "seeks", "sought", "try", "tried", "tries", "trying", "need", "needs", "needed", "call", "calls",
    "called", "promised", "promise", "pledged", "pledge", "vowed", "target", "goal", "measures",
    "efforts", "steps", "policies", "order", "help", "helps", "promote", "encourage", "support",
    "demand", "demanded", "demands", "urged", "proposed", "proposal", "proposals", "agreed", "intends",
    "intended", "how", "ways", "let's", "wish", "designed", "programme", "must", "allow", "required",
  ]
  /// Infinitives behind these tell what happened: continued to rise.
  static let aspectual: WordSet = [
    "continued", "continue", "continues", "continuing", "began", "begun", "begin", "begins", "started",
    "start", "starts", "appears", "appeared", "seemed", "seems", "went", "tended", "tend", "tends",
    "managed", "helped", "came",
  ]
  /// Before these a record is one of another kind: a criminal record.
  static let otherRecords: WordSet = [
    "criminal", "track", "world", "medical", "on", "off", "court", "police", "for", "to", "who",
    "they", "we", "i", "you", "that", "vinyl", "voting", "public", "historical", "service", "safety",
  ]
  static let ever: WordSet = ["ever", "history", "all-time", "historic", "historical"]

  /// Says whether a word ends in -ly.
  static func isAdverb(_ index: Int, of tokens: TokenTable) -> Bool {
    let folded = tokens[index].folded
    guard folded.count > 4 else { return false }
    return tokens.foldedBytes[folded.end - 2] == UInt8(ascii: "l")
      && tokens.foldedBytes[folded.end - 1] == UInt8(ascii: "y")
  }
}
