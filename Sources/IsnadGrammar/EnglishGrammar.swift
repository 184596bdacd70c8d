/// The closed classes of English words that the search for sources leans on.
package enum EnglishGrammar {
  package static let determiners: Set<String> = [
    "a", "an", "the", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no",
    "any", "some", "every", "each", "such",
  ]

  package static let phraseOpeners: Set<String> = determiners.union([
    "one", "two", "three", "four", "another", "other", "many", "several", "both", "most", "few", "all",
  ])

  /// Words that may stand between a subject and its verb.
  package static let betweenSubjectAndVerb: Set<String> = [
    "has", "have", "had", "is", "was", "were", "are", "also", "then", "later", "would", "will", "could",
    "may", "might", "did", "does", "do", "never", "only", "simply", "once", "again", "already", "now",
    "just", "still", "even", "further", "to", "used", "went", "on", "not", "always", "often",
    "sometimes", "himself", "herself", "itself", "themselves", "instead", "finally", "eventually",
    "recently", "reportedly", "famously", "repeatedly", "soon", "since", "thus", "got", "up",
    "yesterday", "today", "said", "can", "should", "must", "first", "who", "afterwards", "merely",
  ]

  package static let prepositions: Set<String> = [
    "of", "for", "to", "with", "by", "from", "at", "in", "on", "against", "about", "between", "under",
    "over", "after", "before", "during", "into", "near", "through", "like", "than", "behind", "among",
    "towards", "toward", "along", "across", "around", "above", "below", "beyond", "within", "upon",
    "despite", "amid",
    "off", "out", "up", "down", "per", "until", "till", "via", "without", "beside", "outside", "inside",
    "since", "as",
  ]

  package static let pronouns: Set<String> = ["he", "she", "they", "it"]

  package static let relatives: Set<String> = ["who", "which"]

  package static let conjunctions: Set<String> = ["and", "but", "or", "then", "yet", "while"]

  /// Words that end a noun phrase when it is walked to the left.
  package static let phraseBreakers: Set<String> = prepositions.union(conjunctions).union(pronouns)
    .union([
      "that", "if", "when", "because", "although", "though", "where", "is", "was", "were", "are", "be",
      "has", "had", "have", "not", "so", "what", "how", "why", "who", "which", "whose",
    ])
}
