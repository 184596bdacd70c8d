import IsnadText

/// The closed classes of English words that the search for attributions leans on beside the grammar.
enum EnglishWords {
  static let be: WordSet = ["is", "are", "was", "were", "be", "been", "being", "'re"]

  static let auxiliaries: WordSet = be.union([
    "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could",
    "may",
    "might", "must", "'ll", "'ve", "'d", "cannot", "wo", "ca",
  ])

  /// Auxiliaries that make of a report what might be said, and not what was.
  static let modals: WordSet = [
    "can", "could", "should", "may", "might", "must", "cannot", "shall",
  ]

  /// Prepositions that tie a noun phrase to its head.
  static let relational: WordSet = [
    "of", "for", "at", "in", "from", "with", "to", "on", "by", "inside", "within", "near", "behind",
    "against", "about",
  ]

  /// What stands between an unnamed source and what it knows: close to, familiar with.
  static let describing: WordSet = [
    "close", "familiar", "briefed", "involved", "knowledge", "present", "based", "linked", "loyal",
    "opposed", "near", "authorised", "authorized", "affiliated", "connected", "critical", "working",
  ]

  static let adjectives: WordSet = [
    "former", "senior", "junior", "top", "lead", "chief", "deputy", "acting", "local", "veteran",
    "late",
    "fellow", "outgoing", "incoming", "ex", "co", "assistant", "associate", "vice", "retired",
    "prominent", "leading", "young", "old", "head", "police", "state", "then", "current", "new",
  ]

  /// Words of time that belong to no noun phrase of a source.
  static let times: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
    "tomorrow", "tonight", "later", "earlier", "meanwhile", "however", "also", "now", "then",
    "still",
    "already", "january", "february", "april", "june", "july", "august", "september", "october",
    "november", "december", "week", "month", "year", "morning", "afternoon", "evening", "ago",
    "last",
    "next", "there", "here", "moreover", "furthermore", "additionally", "instead", "nevertheless",
    "nonetheless", "therefore", "thus", "indeed", "again", "once",
  ]

  /// Adverbs that open a sentence before its subject.
  static let leading: WordSet = ["so", "not", "even", "only", "just", "perhaps", "maybe"]

  /// What opens a clause inside a sentence.
  static let clauseOpeners: WordSet = [
    "that", "if", "when", "because", "although", "though", "where", "while", "whereas", "whether",
    "since", "until", "unless", "but", "than", "how", "why", "what", "after", "before", "as",
    "which",
    "who",
    "whose",
  ]

  /// What opens a noun phrase that tells nobody in particular.
  static let indefinite: WordSet = [
    "a", "an", "one", "another", "some", "two", "three", "four", "several", "many", "other",
    "others",
    "most", "few", "any", "unnamed", "anonymous",
  ]

  /// Measures behind `according to`: plan, size.
  static let yardsticks: WordSet = [
    "plan", "plans", "schedule", "size", "need", "needs", "type", "weight", "law", "rules",
    "custom",
    "tradition", "taste", "season", "age", "income", "merit", "rank", "height", "order",
    "circumstances",
  ]

  /// Verbs that take a clause without `that`, and stand behind one as well: …, she believes.
  static let opinions: WordSet = [
    "believe", "think", "hope", "fear", "expect", "suspect", "feel", "suggest", "find", "estimate",
    "note", "observe", "point out", "show", "indicate", "report", "agree", "mention", "recommend",
    "put it",
    "make clear", "make it clear",
  ]

  static let interrogatives: WordSet = [
    "how", "why", "what", "whether", "when", "where", "who", "if",
  ]

  /// What a storm or a crash claims.
  static let claimed: WordSet = [
    "life", "lives", "victims", "victim", "title", "gold", "silver", "bronze", "medal", "medals",
    "prize",
    "victory", "win", "defeat", "goal", "goals", "penalty", "benefits", "refund", "refunds",
    "asylum",
    "crown", "place", "wickets", "points",
  ]

  static let objectPronouns: WordSet = ["him", "her", "them", "us", "me", "you", "it"]

  /// What follows `that` where it points and opens no clause: said that was.
  static let afterDemonstrative: WordSet = ["is", "was", "would", "will", "had", "has"]

  static func isSubordinating(_ folded: FoldedWord) -> Bool {
    folded.isAny("after", "before", "since", "until", "as", "than", "till")
  }

  /// Days and hours, beside which a forecast is a timetable.
  static let clock: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "am", "pm", "a.m",
    "p.m",
    "a.m.", "p.m.", "gmt", "noon", "midnight", "kick-off",
  ]

  /// Verbs of what stands in a programme.
  static let scheduled: WordSet = [
    "open", "begin", "start", "end", "close", "kick", "depart", "arrive", "air", "host", "face",
    "play",
    "take", "held", "published", "broadcast", "screened", "unveiled", "announced", "played",
    "released",
    "staged", "launch", "return", "travel", "visit",
  ]

  /// What makes a condition of a sentence.
  static let conditions: WordSet = [
    "if", "unless", "whether", "would", "could", "might", "may", "should",
  ]

  /// The last words of names of newspapers and broadcasters.
  static let presses: WordSet = [
    "news", "times", "post", "herald", "tribune", "gazette", "journal", "chronicle", "observer",
    "guardian",
    "telegraph", "mail", "press", "daily", "weekly", "courier", "star", "ledger", "examiner",
    "bulletin",
    "argus", "echo", "mirror", "standard", "today", "globe", "inquirer", "dispatch", "register",
  ]

  /// The last words of names of companies and bodies.
  static let companies: WordSet = [
    "ltd", "limited", "inc", "corp", "corporation", "plc", "llc", "group", "bank", "holdings", "co",
    "company", "gmbh", "ag", "sa", "airlines", "airways", "motors", "foundation", "institute",
    "university",
    "council", "association", "union", "party", "ministry", "agency", "commission", "committee",
    "department", "office", "authority", "board", "club", "united", "city", "capital", "partners",
    "securities", "industries", "energy", "technologies", "systems", "semiconductors", "homes",
  ]

  /// What is said and reports nothing: goodbye, a prayer.
  static let uttered: WordSet = [
    "goodbye", "hello", "sorry", "farewell", "grace", "mass", "prayers", "thanks", "so", "nothing",
    "little",
    "something", "anything", "much", "more", "yes", "no",
  ]

  /// Words that hide a source and describe none.
  static let hiding: WordSet = [
    "anonymous", "unnamed", "unidentified", "informed", "reliable", "other",
  ]

  static let counts: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "an",
  ]

  static let charges: WordSet = [
    "charge", "charges", "claim", "claims", "allegation", "allegations", "accusation",
    "accusations",
    "suggestion", "suggestions", "criticism", "report", "reports", "rumour", "rumours", "rumors",
  ]

  static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]

  /// What follows `is expected` where it tells when.
  static let dating: WordSet = [
    "in", "by", "later", "soon", "next", "this", "shortly", "early", "within",
  ]

  /// Verbs whose words stand in the infinitive: claims to own, vowed to fight.
  static let infinitive: WordSet = [
    "admit", "confess", "claim", "profess", "purport", "vow", "promise", "pledge", "threaten",
    "swear",
  ]

  static let irregularPasts: WordSet = [
    "fell", "rose", "grew", "lost", "won", "made", "left", "went", "came", "took", "gave", "got",
    "held",
    "kept",
    "led", "met", "paid", "sold", "sent", "spent", "stood", "began", "broke", "ran", "saw", "fled",
    "shot",
    "drove", "flew", "fought", "found", "knew", "meant", "sank", "stole", "struck", "threw", "wore",
    "wrote",
    "became", "brought", "bought", "built", "burst", "caught", "chose", "dealt", "drew", "felt",
    "froze",
    "hid", "laid", "lent", "shook", "slept", "spoke", "spread", "swept", "taught", "thought",
    "understood",
    "goes", "comes", "needs", "remains", "makes", "helps", "takes", "gives", "wants", "lies",
    "shows",
    "means",
    "works", "costs", "causes", "includes", "plays", "faces", "keeps", "looks", "seems", "requires",
  ]

  /// Verbs that stand for be before a forecast: looks set to.
  static let seeming: WordSet = [
    "looks", "look", "looked", "appears", "appear", "appeared", "seems", "seem", "seemed",
  ]

  /// Bodies that report what happened to others.
  static let authorities: WordSet = [
    "police", "authorities", "ministry", "army", "military", "coastguard", "hospital", "network",
    "channel",
  ]

  static let personalPronouns: WordSet = ["he", "she", "they", "it", "i", "we", "you"]

  /// Words that deny; what ends in n't denies as well.
  static let negations: WordSet = ["not", "never", "n't", "neither", "nor", "cannot"]

  /// Signs of the future.
  static let futures: WordSet = ["will", "'ll", "wo", "won't"]

  /// Pronouns of those who speak and are spoken to.
  static let speakers: WordSet = ["i", "we", "you"]

  static func isAdverb(_ folded: FoldedWord) -> Bool {
    folded.hasSuffix("ly") && folded.byteCount > 4 && folded != "family" && folded != "assembly"
      && folded != "italy" && folded != "ally"
  }
}
