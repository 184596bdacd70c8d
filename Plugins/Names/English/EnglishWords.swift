/// The closed classes of English words, and others that a capital does not make a name.
enum EnglishWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of all work.
  static let function: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you",
    "him", "her", "them", "us", "me", "his", "hers", "its", "their", "our", "my", "your", "who",
    "whom", "whose", "which", "what", "when", "where", "why", "how", "in", "on", "at", "by", "for",
    "from", "to", "of", "with", "without", "about", "into", "over", "under", "after", "before",
    "since", "until", "till", "during", "between", "among", "against", "through", "across", "around",
    "behind", "beside", "besides", "beyond", "near", "off", "onto", "out", "outside", "inside", "per",
    "than", "toward", "towards", "up", "down", "upon", "via", "within", "despite", "and", "or", "but",
    "nor", "so", "yet", "if", "as", "while", "because", "although", "though", "unless", "whether",
    "whereas", "once", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did",
    "has", "have", "had", "having", "will", "would", "shall", "should", "can", "could", "may",
    "might", "must", "not", "no", "yes", "there", "here", "then", "now", "also", "only", "even",
    "just", "still", "never", "always", "often", "later", "earlier", "meanwhile", "however",
    "moreover", "instead", "today", "yesterday", "tomorrow", "tonight", "one", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "another", "other", "others", "some", "any",
    "many", "most", "few", "all", "both", "each", "every", "either", "neither", "several", "such",
    "more", "less", "much", "first", "second", "third", "last", "next", "nobody", "somebody",
    "anyone", "everyone", "someone", "nothing", "something", "everything", "none", "asked", "told",
    "speaking", "writing", "pressed", "according", "like", "unlike", "given", "let", "let's", "it's",
    "he's", "she's", "that's", "there's", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'll",
    "they're", "you're", "don't", "didn't", "doesn't", "isn't", "wasn't", "can't", "won't", "what's",
    "nor", "perhaps", "maybe", "well", "oh", "okay", "ok", "please", "thank", "thanks", "sorry", "mr",
  ]

  static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "one", "another", "some", "any", "no", "each", "every", "several", "two", "three", "many",
    "other", "both", "few",
  ]

  static let definite: Set<String> = [
    "the", "this", "that", "these", "those", "his", "her", "its", "their",
  ]

  /// Particles inside the names of persons.
  static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter",
    "ten", "zu", "la", "le", "el", "al", "bin", "ibn", "bint", "abu", "y", "e", "ap", "ould", "af", "av",
  ]

  /// Months, weekdays and other words that are written with a capital and name nobody.
  static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "christmas", "easter", "ramadan", "eid", "gmt", "am", "pm", "utc", "covid", "tv", "dna",
  ]

  /// Prepositions behind which a bare capitalised word is rather a place.
  static let placePrepositions: Set<String> = [
    "in", "at", "from", "near", "to", "into", "around", "across",
  ]
}
