import IsnadText

/// The commonest words of both languages, of which one cut-off letter is enough to know them again.
enum CommonWords {
  /// Words of function and the nouns and verbs that news has in every article; two letters at least.
  static let arabic: WordSet = [
    "في", "من", "عن", "إلى", "على", "مع", "أن", "إن", "لا", "لم", "لن", "قد", "ما", "هل", "أو", "بل",
    "ثم", "هو", "هي", "هم", "كل", "كان", "كانت", "يكون", "تكون", "ليس", "ليست", "هذا", "هذه", "ذلك",
    "تلك", "التي", "الذي", "الذين", "إلا", "ألا", "أما", "إما", "إذا", "لكن", "حتى", "منذ", "بين", "بعد",
    "قبل", "عند", "لدى", "خلال", "حول", "ضد", "دون", "غير", "سوى", "حيث", "كما", "مما", "فقد", "وقد",
    "وفي", "ومن", "وهو", "وهي", "وكان", "وكانت", "وإلى", "وعلى", "ولا", "ولم", "أنه", "أنها", "إنه",
    "إنها", "عليه", "عليها", "فيه", "فيها", "منه", "منها", "له", "لها", "لهم", "به", "بها", "إليه",
    "إليها", "عنه", "عنها", "معه", "بأن", "لأن", "قال", "قالت", "وقال", "وقالت", "أكد", "أكدت", "أعلن",
    "أعلنت", "أضاف", "وأضاف", "أيضا", "اليوم", "أمس", "الآن", "العام", "عام", "سنة", "يوم", "شهر",
    "الرئيس", "رئيس", "الحكومة", "الدولة", "دولة", "الدول", "الوزير", "وزير", "وزارة", "البلاد",
    "البلدين", "العالم", "العربي", "العربية", "المجلس", "مجلس", "الأمن", "الشعب", "الناس", "المدينة",
    "مدينة", "الحرب", "السلام", "الجيش", "الشركة", "شركة", "مليون", "مليار", "ألف", "أكثر", "أقل",
    "أكبر", "أول", "الأول", "الأولى", "الثاني", "آخر", "أخرى", "بعض", "جميع", "نحو", "مثل", "يجب",
    "يمكن", "سوف", "كذلك", "لذلك", "هناك", "هنا", "أي", "أية", "عدد", "عدة", "عبر", "بسبب", "بشأن",
    "نفس", "نفسه", "نفسها", "العمل", "المنطقة", "مصر", "سوريا", "العراق", "لبنان",
  ]

  /// Further words that may stand beside a lone letter.
  static let arabicRest: WordSet = [
    "ها", "هن", "كم", "كن", "نا", "ني", "ذا", "أب", "أخ", "أم", "عم", "دم",
  ]

  /// As above, in English.
  static let english: WordSet = [
    "of", "in", "is", "it", "if", "to", "so", "no", "on", "or", "by", "be", "my", "we", "us", "he",
    "the", "and", "for", "was", "are", "his", "her", "has", "had", "not", "but", "who", "its", "all",
    "can", "may", "new", "one", "two", "out", "our", "how", "now", "did", "that", "this", "with",
    "from", "were", "have", "been", "they", "will", "what", "when", "said", "says", "than", "then",
    "them", "more", "most", "some", "such", "only", "over", "into", "also", "just", "last", "year",
    "years", "time", "does", "each", "both", "very", "much", "many", "made", "make", "like", "their",
    "there", "these", "those", "which", "would", "could", "should", "about", "after", "other",
    "where", "while", "being", "first", "under", "since", "still", "before", "because", "between",
    "during", "through", "against", "people", "country", "world", "week", "month", "police",
    "president", "minister", "million", "billion", "government", "another", "although", "however",
  ]

  /// Further words that may stand beside a lone letter.
  static let englishRest: WordSet = [
    "a", "i", "an", "as", "at", "do", "go", "me", "up", "ad", "am", "ill", "ear", "eat", "art", "old",
    "ore", "her", "hen", "way", "any", "you", "your", "out", "bout", "gain", "other", "though", "ever",
    "here", "ally", "own", "low", "see", "use", "ask", "let", "put", "get", "got", "men", "day", "be",
    "hem", "hey", "hose", "heir", "hat", "ham", "fore", "hi", "mad",
    "yea", "say", "sine", "mile", "pole", "bee",
  ]
}
