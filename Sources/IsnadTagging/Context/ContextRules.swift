/// Rules that correct what the path cannot see: what stands further off than one word, and words of their own ways.
enum ContextRules {
  /// The rules, in the order in which they are applied.
  static let all: [@Sendable (inout TaggedSentence) -> Void] = [
    possessives, articles, infinitives, copulas, participles, reducedClauses, thatWords, existentials,
    particles,
    comparisons, predeterminers, alternatives, missingVerbs, coordination, subjects, pronounSubjects,
  ]

  static let be: Set<String> = [
    "be", "am", "'m", "is", "'s", "are", "'re", "was", "were", "been", "being",
  ]
  static let have: Set<String> = ["have", "'ve", "has", "had", "having", "'d"]
  static let helping: Set<String> = ["do", "does", "did"]
  /// Verbs behind whose object an infinitive stands alone: `let her go`.
  static let letting: Set<String> = ["let", "make", "makes", "made", "help", "helps", "helped"]
  static let seeing: Set<String> = ["see", "hear", "watch", "to"]
}
