package import IsnadText

/// The closed classes of English words that the search for sources leans on.
package enum EnglishGrammar {
  package static let determiners: WordSet = [
    "a", "an", "the", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no",
    "any", "some", "every", "each", "such",
  ]

  package static let phraseOpeners: WordSet = determiners.union([
    "one", "two", "three", "four", "another", "other", "many", "several", "both", "most", "few", "all",
  ])

  /// Words that may stand between a subject and its verb.
  package static let betweenSubjectAndVerb: WordSet = [
    "has", "have", "had", "is", "was", "were", "are", "also", "then", "later", "would", "will", "could",
    "may", "might", "did", "does", "do", "never", "only", "simply", "once", "again", "already", "now",
    "just", "still", "even", "further", "to", "used", "went", "on", "not", "always", "often",
    "sometimes", "himself", "herself", "itself", "themselves", "instead", "finally", "eventually",
    "recently", "reportedly", "famously", "repeatedly", "soon", "since", "thus", "got", "up",
    "yesterday", "today", "said", "can", "should", "must", "first", "who", "afterwards", "merely",
  ]

  package static let prepositions: WordSet = [
    "of", "for", "to", "with", "by", "from", "at", "in", "on", "against", "about", "between", "under",
    "over", "after", "before", "during", "into", "near", "through", "like", "than", "behind", "among",
    "towards", "toward", "along", "across", "around", "above", "below", "beyond", "within", "upon",
    "despite", "amid",
    "off", "out", "up", "down", "per", "until", "till", "via", "without", "beside", "outside", "inside",
    "since", "as",
  ]

  package static let pronouns: WordSet = ["he", "she", "they", "it"]

  package static let relatives: WordSet = ["who", "which"]

  package static let conjunctions: WordSet = ["and", "but", "or", "then", "yet", "while"]

  /// Words that end a noun phrase when it is walked to the left.
  package static let phraseBreakers: WordSet = prepositions.union(conjunctions).union(pronouns)
    .union([
      "that", "if", "when", "because", "although", "though", "where", "is", "was", "were", "are", "be",
      "has", "had", "have", "not", "so", "what", "how", "why", "who", "which", "whose",
    ])
}
