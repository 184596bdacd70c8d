import IsnadText

/// The closed classes of English words, and others that a capital does not make a name.
enum EnglishWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of all work.
  static let function = [
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
    "perhaps", "maybe", "well", "oh", "okay", "ok", "please", "thank", "thanks", "sorry",
    "including", "involving", "concerning", "regarding", "following", "alongside", "amid", "amidst",
    "except", "about", "yours", "ours", "theirs", "myself", "himself", "herself", "itself", "themselves",
  ]

  static let determiners = [
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "one", "another", "some", "any", "no", "each", "every", "several", "two", "three", "many",
    "other", "both", "few",
  ]

  static let definite = [
    "the", "this", "that", "these", "those", "his", "her", "its", "their",
  ]

  /// Particles inside the names of persons.
  static let particles = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter",
    "ten", "zu", "la", "le", "el", "al", "bin", "ibn", "bint", "abu", "y", "e", "ap", "ould", "af", "av",
  ]

  /// Months, weekdays and other words that are written with a capital and name nobody.
  static let calendar = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "christmas", "easter", "ramadan", "eid", "gmt", "am", "pm", "utc", "covid", "tv", "dna",
  ]

  /// Words that may stand between a name and its verb of saying.
  static let beforeVerbs = ["has", "had", "also", "later", "would", "then", "himself", "herself"]

  /// Prepositions whose noun is not the subject of the verb behind it.
  static let prepositions = [
    "of", "for", "within", "with", "against", "about", "from", "to", "in", "at", "on", "than", "into",
    "near", "under", "over", "without", "like", "among", "between", "around", "inside", "outside",
  ]

  /// Prepositions behind which a bare capitalised word is rather a place.
  static let placePrepositions = [
    "in", "at", "from", "near", "to", "into", "around", "across",
  ]

  /// Words before a colon that open a caption or a credit.
  static let captions = [
    "image", "images", "photo", "photos", "photograph", "picture", "pictured", "file", "credit", "video",
    "source", "caption",
  ]

  /// Small words that belong to the title behind them.
  static let titleModifiers = [
    "former", "late", "then", "acting", "interim", "deputy", "vice", "assistant", "current", "outgoing",
    "incoming", "ex", "senior", "junior", "chief", "retired", "ousted", "elected", "appointed",
    "leading",
    "visiting", "managing", "founding", "opposition", "prime", "foreign", "first", "associate",
    "emeritus",
  ]

  /// Verbs that may stand right before a title and are no part of it.
  static let verbs = [
    "met", "meets", "meet", "told", "tells", "saw", "sees", "beat", "beats", "called", "calls", "joined",
    "joins", "quoted", "quotes", "thanked", "accused", "married", "visited", "replaced", "succeeded",
    "interviewed", "named", "appointed", "defeated", "praised", "made", "makes", "make", "became",
    "becomes", "become", "left", "led", "put", "said", "says", "asked", "sent", "gave", "took",
    "brought",
    "fought", "lost", "won", "paid", "hired", "sacked", "killed", "shot", "hit", "let", "saying",
  ]

  /// Nouns that stand behind the name of a company: Google *headquarters*.
  static let companyNouns = [
    "headquarters", "spokesman", "spokeswoman", "spokesperson", "ceo", "cofounder", "founder",
    "founders", "shares", "stock", "employees", "executives", "shareholders", "subsidiary", "users",
    "servers",
  ]

  /// Nouns at the end of the name of a place.
  static let placeHeads = [
    "river", "lake", "sea", "ocean", "island", "islands", "mountain", "mountains", "bay", "gulf",
    "strait", "straits", "province", "county", "valley", "peninsula", "desert", "city", "street",
    "avenue", "road", "square", "park", "bridge", "beach", "creek", "canyon", "hills", "heights",
    "channel", "canal", "falls", "forest", "coast", "harbour", "harbor", "district", "governorate",
    "region", "oblast", "plaza", "boulevard", "lane", "wharf", "quay", "castle", "palace",
  ]

  /// Nouns at the start of the name of a place: Lake Victoria, Gulf of Aden.
  static let placeOpeners = [
    "lake", "mount", "port", "cape", "fort", "loch", "san", "santa", "puerto", "los", "las",
  ]

  /// Nouns that open the name of a place with `of`: Gulf of Aden, Bay of Pigs.
  static let placeOpenersWithOf = ["gulf", "isle", "strait", "bay", "sea", "cape", "horn"]

  /// Function words that are surnames as well.
  static let shortSurnames = [
    "to", "or", "so", "an", "he", "you", "will", "may", "no", "her",
  ]

  /// Nouns that close the name of a newspaper.
  static let paperNouns = ["post", "mail", "review", "ledger", "examiner"]

  /// Capitalised adjectives, and nouns of those who belong to them, that name nobody.
  static let adjectives = [
    "european", "europeans", "african", "africans", "asian", "asians", "arab", "arabs", "arabic",
    "latin",
    "western", "conservative", "conservatives", "labour", "liberal", "liberals", "democrat", "democrats",
    "democratic", "republican", "republicans", "muslim", "muslims", "christian", "christians", "jewish",
    "jews", "jew", "catholic", "catholics", "protestant", "protestants", "orthodox", "sunni", "shia",
    "shiite", "islamic", "islam", "islamist", "islamists", "christianity", "judaism", "buddhist",
    "buddhists", "hindu", "hindus", "sikh", "sikhs", "soviet", "nazi", "nazis", "olympic", "olympics",
    "green", "tory", "tories", "socialist", "communist", "americans", "russians", "germans", "italians",
    "israelis", "palestinians", "egyptians", "iranians", "iraqis", "syrians", "turks", "kurds",
    "kurdish",
    "britons", "brits", "scots", "canadians", "australians", "indians", "pakistanis", "afghans",
    "gabonese",
    "koreans", "ukrainians", "poles", "swedes", "danes", "finns", "greeks", "spaniards", "mexicans",
    "brazilians", "internet", "god", "bible", "quran", "koran", "christmas", "easter", "earth", "web",
  ]

  /// Forms of verbs of saying that are nouns as well: Recent *reports*.
  static let nounsOfSaying = [
    "reports", "claims", "remarks", "comments", "states", "notes", "answers", "questions", "calls",
    "urges", "promises", "demands", "complaints", "report",
  ]

  /// Nouns of organisations that stand behind a name of one: the Sea Scouts *organisation*.
  static let organisationNouns = [
    "organisation", "organization", "group", "party", "gang", "network", "movement", "church", "website",
    "company",
  ]

  /// Words before the name of a place that tell places of one name apart: New Haven, East London.
  static let placePrefixes = [
    "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper",
    "lower", "central", "greater", "saint", "st", "old", "el", "la",
  ]
}
