import IsnadText

/// The words and symbols of units.
enum UnitWords {
  /// A unit as a word says it.
  struct Word: Sendable {
    let unit: Unit
    /// What it is behind square and cubic.
    var square: Unit?
    var cubic: Unit?
    /// What it is an hour.
    var speed: Unit?
    /// Says whether the word is short, and a unit only behind digits: m, l, in.
    var isShort = false
    /// Says whether the word means two of it: كيلومترين.
    var isDual = false
  }

  static let table = WordTable<Word>(english + symbols + arabic)

  private static let length: [(Word, en: [String], symbols: [String], ar: [String], dual: [String])] = [
    (
      Word(unit: .kilometre, square: .squareKilometre, speed: .kilometreAnHour),
      ["kilometre", "kilometres", "kilometer", "kilometers"], ["km", "kms"],
      ["كيلومتر", "كيلومترا", "كيلومترات", "كيلو متر", "كم", "كلم"], ["كيلومتران", "كيلومترين"]
    ),
    (
      Word(unit: .metre, square: .squareMetre, cubic: .cubicMetre),
      ["metre", "metres", "meter", "meters"], [], ["متر", "مترا", "أمتار"], ["متران", "مترين"]
    ),
    (
      Word(unit: .centimetre), ["centimetre", "centimetres", "centimeter", "centimeters"], ["cm"],
      ["سنتيمتر", "سنتيمترا", "سنتيمترات", "سنتمتر", "سنتمترات", "سم"], ["سنتيمتران", "سنتيمترين"]
    ),
    (
      Word(unit: .millimetre), ["millimetre", "millimetres", "millimeter", "millimeters"], ["mm"],
      ["مليمتر", "مليمترا", "مليمترات", "ملم", "ميليمتر", "ميليمترات"], ["مليمترين"]
    ),
    (
      Word(unit: .mile, square: .squareMile, speed: .mileAnHour), ["mile", "miles"], ["mi"],
      ["ميل", "ميلا", "أميال"], ["ميلان", "ميلين"]
    ),
    (
      Word(unit: .foot, square: .squareFoot, cubic: .cubicFoot), ["foot", "feet"], ["ft", "sqft"],
      ["قدم", "قدما", "أقدام"], ["قدمان", "قدمين"]
    ),
    (Word(unit: .yard), ["yard", "yards"], ["yd", "yds"], ["ياردة", "ياردات"], ["ياردتين"]),
    (
      Word(unit: .inch), ["inch", "inches"], [], ["بوصة", "بوصات", "إنش", "إنشا"], ["بوصتان", "بوصتين"]
    ),
  ]

  private static let others: [(Word, en: [String], symbols: [String], ar: [String], dual: [String])] = [
    (
      Word(unit: .hectare), ["hectare", "hectares"], ["ha"], ["هكتار", "هكتارا", "هكتارات"],
      ["هكتاران", "هكتارين"]
    ),
    (Word(unit: .acre), ["acre", "acres"], [], ["أكر", "أكرا"], []),
    (
      Word(unit: .feddan), ["feddan", "feddans"], [], ["فدان", "فدانا", "أفدنة", "فدادين"],
      ["فدانان", "فدانين"]
    ),
    (
      Word(unit: .dunam), ["dunam", "dunams", "dunum", "dunums"], [], ["دونم", "دونما", "دونمات"],
      ["دونمان", "دونمين"]
    ),
    (
      Word(unit: .litre), ["litre", "litres", "liter", "liters"], [],
      ["لتر", "لترا", "لترات", "ليتر", "ليترا", "ليترات"], ["لتران", "لترين", "ليترين"]
    ),
    (
      Word(unit: .millilitre), ["millilitre", "millilitres", "milliliter", "milliliters"], ["ml"],
      ["مليلتر", "مليلترا", "ميليلتر", "ملل"], []
    ),
    (Word(unit: .gallon), ["gallon", "gallons"], ["gal"], ["غالون", "غالونا", "غالونات", "جالون"], []),
    (
      Word(unit: .barrel), ["barrel", "barrels"], ["bbl", "bpd"], ["برميل", "برميلا", "براميل"],
      ["برميلان", "برميلين"]
    ),
    (
      Word(unit: .kilogram), ["kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos"],
      ["kg", "kgs"],
      [
        "كيلوغرام", "كيلوغراما", "كيلوغرامات", "كيلوجرام", "كيلوجراما", "كيلوجرامات", "كيلو", "كيلوغرم",
        "كغ",
        "كغم", "كجم", "كلغ",
      ], ["كيلوغرامين", "كيلوجرامين"]
    ),
    (
      Word(unit: .gram), ["gram", "grams", "gramme", "grammes"], [],
      ["غرام", "غراما", "غرامات", "جرام", "جراما", "جرامات"], ["غرامان", "غرامين", "جرامين"]
    ),
    (Word(unit: .milligram), ["milligram", "milligrams"], ["mg"], ["ملغ", "مليغرام", "ملليجرام"], []),
    (Word(unit: .tonne), ["tonne", "tonnes"], [], [], []),
    (Word(unit: .ton), ["ton", "tons"], [], ["طن", "طنا", "أطنان"], ["طنان", "طنين"]),
    (Word(unit: .pound), [], ["lb", "lbs"], ["رطل", "رطلا", "أرطال"], ["رطلان", "رطلين"]),
    (Word(unit: .ounce), ["ounce", "ounces"], ["oz"], ["أونصة", "أونصات", "أوقية"], ["أونصتين"]),
    (Word(unit: .kilometreAnHour), [], ["kmh", "kph"], [], []),
    (Word(unit: .mileAnHour), [], ["mph"], [], []),
    (Word(unit: .knot), ["knot", "knots"], [], ["عقدة"], []),
    (Word(unit: .watt), ["watt", "watts"], [], ["واط"], []),
    (Word(unit: .kilowatt), ["kilowatt", "kilowatts"], ["kw"], ["كيلوواط", "كيلووات"], []),
    (Word(unit: .megawatt), ["megawatt", "megawatts"], ["mw"], ["ميغاواط", "ميجاوات", "ميغاوات"], []),
    (Word(unit: .gigawatt), ["gigawatt", "gigawatts"], ["gw"], ["غيغاواط", "جيجاوات", "غيغاوات"], []),
    (Word(unit: .horsepower), ["horsepower"], ["hp", "bhp"], ["حصان", "حصانا"], []),
    (Word(unit: .kilowattHour), [], ["kwh"], [], []),
    (Word(unit: .megawattHour), [], ["mwh"], [], []),
    (Word(unit: .gigabyte), ["gigabyte", "gigabytes"], ["gb"], ["غيغابايت", "جيجابايت"], []),
    (Word(unit: .megabyte), ["megabyte", "megabytes"], ["mb"], ["ميغابايت", "ميجابايت"], []),
    (Word(unit: .terabyte), ["terabyte", "terabytes"], ["tb"], ["تيرابايت"], []),
  ]

  static let duals = (length + others).flatMap(\.dual)

  private static let english: [(String, Word)] = (length + others).flatMap { entry in
    entry.en.map { ($0, entry.0) }
  }

  private static let symbols: [(String, Word)] =
    (length + others).flatMap { entry in entry.symbols.map { ($0, entry.0) } }
    + [
      ("m", Word(unit: .metre, square: .squareMetre, cubic: .cubicMetre, isShort: true)),
      ("l", Word(unit: .litre, isShort: true)), ("g", Word(unit: .gram, isShort: true)),
      ("w", Word(unit: .watt, isShort: true)), ("m2", Word(unit: .squareMetre)),
      ("km2", Word(unit: .squareKilometre)), ("m3", Word(unit: .cubicMetre)),
    ]

  private static let arabic: [(String, Word)] = (length + others).flatMap { entry -> [(String, Word)] in
    var dual = entry.0
    dual.isDual = true
    return entry.ar.map { ($0, entry.0) } + entry.dual.map { ($0, dual) }
  }

  /// The words with which a unit begins.
  static let openers: WordSet =
    ([
      degrees, celsiusAlone, fahrenheitAlone, square, cubic, nautical, metric, table.words,
    ] as [WordSet]).reduce([] as WordSet) { $0.union($1) }

  static let square: WordSet = ["square", "sq"]
  static let cubic: WordSet = ["cubic", "cu"]
  static let squareBehind: WordSet = ["مربع", "مربعا", "مربعة", "المربع"]
  static let cubicBehind: WordSet = ["مكعب", "مكعبا", "مكعبة", "المكعب"]
  static let nautical: WordSet = ["nautical"]
  static let nauticalBehind: WordSet = ["بحري", "بحريا", "بحرية"]
  static let per: WordSet = ["per", "an", "a"]
  static let hour: WordSet = ["hour", "h", "hr"]
  static let perHour: WordSet = ["الساعة"]
  static let metric: WordSet = ["metric"]
  static let metricBehind: WordSet = ["متري", "متريا", "مترية"]
  static let degrees: WordSet = [
    "degree", "degrees", "درجة", "درجات", "درجتان", "درجتين",
  ]
  static let celsius: WordSet = ["c", "celsius", "centigrade", "مئوية", "سلسيوس", "سيليزية"]
  static let fahrenheit: WordSet = ["f", "fahrenheit", "فهرنهايت"]
  static let celsiusAlone: WordSet = ["celsius", "centigrade", "سلسيوس", "مئوية"]
  static let fahrenheitAlone: WordSet = ["fahrenheit", "فهرنهايت"]
  static let inside: WordSet = ["في"]
}
