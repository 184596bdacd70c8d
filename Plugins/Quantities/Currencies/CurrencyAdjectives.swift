import IsnadText

/// The adjectives that tell whose money it is.
enum CurrencyAdjectives {
  /// Adjective to country, in both languages.
  static let table = WordTable<String>(english + arabic)

  private static let english: [(String, String)] =
    countries.flatMap { country, english, _ in english.map { ($0, country) } }

  private static let arabic: [(String, String)] =
    countries.flatMap { country, _, stems in
      stems.flatMap { [($0, country), ($0 + "ة", country), ($0 + "ا", country)] }
    }

  private static let countries: [(String, [String], [String])] = [
    ("US", ["us", "american"], ["أميركي", "أمريكي"]), ("CA", ["canadian"], ["كندي"]),
    ("AU", ["australian", "aussie"], ["أسترالي"]), ("NZ", ["zealand"], ["نيوزيلندي"]),
    ("HK", ["kong"], []),
    ("SG", ["singapore", "singaporean"], ["سنغافوري"]), ("TW", ["taiwan", "taiwanese"], ["تايواني"]),
    ("GB", ["british", "sterling"], ["إسترليني", "استرليني", "بريطاني"]), ("EG", ["egyptian"], ["مصري"]),
    ("SY", ["syrian"], ["سوري"]), ("LB", ["lebanese"], ["لبناني"]), ("SD", ["sudanese"], ["سوداني"]),
    ("TR", ["turkish"], ["تركي"]), ("KW", ["kuwaiti"], ["كويتي"]), ("IQ", ["iraqi"], ["عراقي"]),
    ("JO", ["jordanian"], ["أردني"]), ("BH", ["bahraini"], ["بحريني"]), ("TN", ["tunisian"], ["تونسي"]),
    ("DZ", ["algerian"], ["جزائري"]), ("LY", ["libyan"], ["ليبي"]), ("RS", ["serbian"], ["صربي"]),
    ("SA", ["saudi"], ["سعودي"]), ("QA", ["qatari"], ["قطري"]), ("OM", ["omani"], ["عماني"]),
    ("YE", ["yemeni"], ["يمني"]), ("IR", ["iranian"], ["إيراني"]),
    ("AE", ["emirati", "uae"], ["إماراتي"]),
    ("MA", ["moroccan"], ["مغربي"]), ("CH", ["swiss"], ["سويسري"]), ("DJ", ["djiboutian"], ["جيبوتي"]),
    ("MX", ["mexican"], ["مكسيكي"]), ("AR", ["argentine", "argentinian"], ["أرجنتيني"]),
    ("CL", ["chilean"], ["تشيلي"]), ("CO", ["colombian"], ["كولومبي"]),
    ("PH", ["philippine"], ["فلبيني"]),
    ("CU", ["cuban"], ["كوبي"]), ("IN", ["indian"], ["هندي"]), ("PK", ["pakistani"], ["باكستاني"]),
    ("LK", ["lankan"], ["سريلانكي"]), ("NP", ["nepalese", "nepali"], ["نيبالي"]),
    ("SE", ["swedish"], ["سويدي"]), ("NO", ["norwegian"], ["نرويجي"]), ("DK", ["danish"], ["دنماركي"]),
    ("IS", ["icelandic"], ["أيسلندي"]), ("CZ", ["czech"], ["تشيكي"]), ("KE", ["kenyan"], ["كيني"]),
    ("UG", ["ugandan"], ["أوغندي"]), ("TZ", ["tanzanian"], ["تنزاني"]), ("SO", ["somali"], ["صومالي"]),
    ("JP", ["japanese"], ["ياباني"]), ("CN", ["chinese"], ["صيني"]), ("RU", ["russian"], ["روسي"]),
    ("IL", ["israeli"], ["إسرائيلي"]), ("KR", ["korean"], ["كوري"]), ("BR", ["brazilian"], ["برازيلي"]),
  ]
}
