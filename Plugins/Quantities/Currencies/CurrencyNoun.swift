import IsnadText

/// A word for money that one country or several use: dollar, dinar, euro.
enum CurrencyNoun: Sendable {
  case dollar, pound, lira, dinar, riyal, dirham, franc, peso, rupee, crown, shilling
  /// A word for one currency only.
  case only(String)

  /// The currency that is meant where nothing more is said, if one is.
  var usual: String? {
    switch self {
    case .dollar: "USD"
    case .only(let code): code
    default: nil
    }
  }

  /// Says whether several countries have money of that name.
  var isShared: Bool {
    if case .only = self { return false }
    return true
  }

  /// The currencies of that name by country.
  var codes: [String: String] {
    switch self {
    case .dollar:
      [
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD",
        "JM": "JMD", "LR": "LRD", "NA": "NAD", "FJ": "FJD", "ZW": "ZWG", "BB": "BBD", "GY": "GYD",
      ]
    case .pound: ["GB": "GBP", "EG": "EGP", "SY": "SYP", "LB": "LBP", "SD": "SDG", "SS": "SSP"]
    case .lira: ["TR": "TRY", "SY": "SYP", "LB": "LBP"]
    case .dinar:
      [
        "KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "TN": "TND", "DZ": "DZD", "LY": "LYD",
        "RS": "RSD", "SD": "SDG",
      ]
    case .riyal: ["SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR"]
    case .dirham: ["AE": "AED", "MA": "MAD"]
    case .franc: ["CH": "CHF", "DJ": "DJF", "RW": "RWF", "CD": "CDF", "KM": "KMF", "GN": "GNF"]
    case .peso:
      ["MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU"]
    case .rupee: ["IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"]
    case .crown: ["SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"]
    case .shilling: ["KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"]
    case .only: [:]
    }
  }
}

/// The words of money.
enum CurrencyWords {
  /// What a word of money says.
  struct Word: Sendable {
    let noun: CurrencyNoun
    /// Says whether the word means two: دولارين.
    var isDual = false
    /// Says whether the word is as often another one: won.
    var isDoubtful = false
  }

  static let table = WordTable<Word>(nouns(english) + nouns(arabic) + duals + doubtful)

  private static func nouns(_ list: [(CurrencyNoun, [String])]) -> [(String, Word)] {
    list.flatMap { noun, words in words.map { ($0, Word(noun: noun)) } }
  }

  private static let english: [(CurrencyNoun, [String])] = [
    (.dollar, ["dollar", "dollars"]), (.pound, ["pound", "pounds"]), (.lira, ["lira", "liras"]),
    (.dinar, ["dinar", "dinars"]), (.riyal, ["riyal", "riyals", "rial", "rials"]),
    (.dirham, ["dirham", "dirhams"]), (.franc, ["franc", "francs"]), (.peso, ["peso", "pesos"]),
    (.rupee, ["rupee", "rupees"]), (.crown, ["krone", "kroner", "krona", "kronor", "kronas"]),
    (.shilling, ["shilling", "shillings"]), (.only("EUR"), ["euro", "euros"]), (.only("JPY"), ["yen"]),
    (.only("CNY"), ["yuan", "renminbi"]), (.only("RUB"), ["rouble", "roubles", "ruble", "rubles"]),
    (.only("ILS"), ["shekel", "shekels"]), (.only("ZAR"), ["rand"]), (.only("NGN"), ["naira"]),
    (.only("PLN"), ["zloty", "zlotys"]), (.only("HUF"), ["forint", "forints"]),
    (.only("BRL"), ["reais"]),
    (.only("THB"), ["baht"]), (.only("IDR"), ["rupiah"]), (.only("MYR"), ["ringgit"]),
    (.only("BDT"), ["taka"]), (.only("UAH"), ["hryvnia", "hryvnias"]), (.only("AFN"), ["afghanis"]),
    (.only("KZT"), ["tenge"]), (.only("GBP"), ["sterling", "pence"]),
    (.only("TOMAN"), ["toman", "tomans"]),
    (.only("VND"), ["dong"]),
  ]

  private static let arabic: [(CurrencyNoun, [String])] = [
    (.dollar, ["دولار", "دولارا", "دولارات"]), (.pound, ["جنيه", "جنيها", "جنيهات"]),
    (.lira, ["ليرة", "ليرات"]), (.dinar, ["دينار", "دينارا", "دنانير"]),
    (.riyal, ["ريال", "ريالا", "ريالات"]), (.dirham, ["درهم", "درهما", "دراهم"]),
    (.franc, ["فرنك", "فرنكا", "فرنكات"]), (.peso, ["بيزو", "بيسو"]), (.rupee, ["روبية", "روبيات"]),
    (.crown, ["كرونة", "كرونات", "كرون"]), (.shilling, ["شلن", "شلنا"]), (.only("EUR"), ["يورو"]),
    (.only("JPY"), ["ين"]), (.only("CNY"), ["يوان", "يوانا"]),
    (.only("RUB"), ["روبل", "روبلا", "روبلات"]),
    (.only("ILS"), ["شيكل", "شيقل", "شيكلا", "شواكل"]), (.only("ZAR"), ["راند"]),
    (.only("NGN"), ["نايرا"]),
    (.only("THB"), ["باهت"]), (.only("IDR"), ["روبية إندونيسية"]), (.only("MYR"), ["رينغيت"]),
    (.only("KRW"), ["وون"]), (.only("MRU"), ["أوقية موريتانية"]), (.only("TOMAN"), ["تومان", "تومانا"]),
  ]

  private static let duals: [(String, Word)] = [
    ("دولاران", .dollar), ("دولارين", .dollar), ("جنيهان", .pound), ("جنيهين", .pound),
    ("ليرتان", .lira),
    ("ليرتين", .lira), ("ديناران", .dinar), ("دينارين", .dinar), ("ريالان", .riyal), ("ريالين", .riyal),
    ("درهمان", .dirham), ("درهمين", .dirham), ("فرنكين", .franc),
  ].map { (word: String, noun: CurrencyNoun) in (word, Word(noun: noun, isDual: true)) }

  private static let doubtful: [(String, Word)] = [
    ("won", Word(noun: .only("KRW"), isDoubtful: true)),
    ("real", Word(noun: .only("BRL"), isDoubtful: true)),
  ]

  /// The signs that mean one currency, and those that several have.
  static let signs: [Unicode.Scalar: CurrencyNoun] = [
    "$": .dollar, "€": .only("EUR"), "£": .pound, "¥": .only("JPY"), "₽": .only("RUB"),
    "₺": .only("TRY"),
    "₪": .only("ILS"), "₹": .only("INR"), "₩": .only("KRW"), "₦": .only("NGN"), "₴": .only("UAH"),
    "₫": .only("VND"), "₱": .only("PHP"), "₭": .only("LAK"), "₸": .only("KZT"), "₿": .only("XBT"),
    "﷼": .riyal,
  ]

  /// The letters before a dollar sign: US$, C$.
  static let prefixes = WordTable<String>([
    ("us", "USD"), ("u.s", "USD"), ("c", "CAD"), ("ca", "CAD"), ("cdn", "CAD"), ("a", "AUD"),
    ("au", "AUD"),
    ("nz", "NZD"), ("hk", "HKD"), ("s", "SGD"), ("nt", "TWD"), ("r", "BRL"), ("e", "EGP"),
    ("egp", "EGP"),
  ])

  /// ISO 4217 codes of the currencies that the words above name.
  static let codes = WordTable<String>(
    [
      "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "GBP", "EGP", "SYP", "LBP", "SDG", "TRY", "KWD",
      "IQD",
      "JOD", "BHD", "TND", "DZD", "LYD", "SAR", "QAR", "OMR", "YER", "IRR", "AED", "MAD", "CHF", "MXN",
      "ARS",
      "CLP", "COP", "PHP", "INR", "PKR", "SEK", "NOK", "DKK", "CZK", "EUR", "JPY", "CNY", "RMB", "RUB",
      "ILS",
      "ZAR", "NGN", "PLN", "HUF", "BRL", "THB", "IDR", "MYR", "KRW", "UAH", "KES", "VND", "AFN",
    ].map { ($0, $0 == "RMB" ? "CNY" : $0) })
}
