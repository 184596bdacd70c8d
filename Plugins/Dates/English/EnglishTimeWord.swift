import Isnad
import IsnadText

/// What a word of English is to a time.
enum EnglishTimeWord: Hashable, Sendable {
  case month(Int)
  case shortMonth(Int)
  case weekday(Int)
  case shortWeekday(Int)
  /// On Mondays.
  case weekdays(Int)
  case unit(TimeUnit)
  case units(TimeUnit)
  case season(Season)
  case part(DayPart)
  /// Yesterday, today, tomorrow: so many days on.
  case day(Int)
  case tonight, overnight
  case noon, midnight
  case cardinal(Int)
  case ordinal(Int)
  /// The twenties: the decade of a century.
  case decade(Int)
  /// Few, several: a number that is not told.
  case few
  case couple, dozen, dozens, half
  case last, past, previous, next, coming, this, that, following, same, current
  /// Early, mid: stands right before its time.
  case edge(DateMention.Modifier)
  /// The end of: stands before `of`.
  case edgeNoun(DateMention.Modifier)
  case about(DateMention.Modifier)
  case more, less, least, most, than, up, over, under
  case ago, later, earlier, before, after, hence
  case from, to, until, through, between, and, of, within
  /// Prepositions before a time that are none of the above.
  case preposition
  case a, the
  /// Words that own: its, his.
  case possessive
  case every, each, other, once, twice, times, per
  /// Daily: the unit in which it comes again.
  case frequency(TimeUnit)
  case now
  case era(isBefore: Bool)
  case meridiem(isAfternoon: Bool)
  case oclock
  case old, age
  /// Fiscal: a year that a state or a company counts by.
  case fiscal
  /// Final, latter: the last of its kind.
  case final
  /// Latest: the one that has just ended.
  case latest
  /// Mornings: behind a weekday.
  case parts(DayPart)
  /// All day; another year.
  case all, another
  /// Yearlong: one of the unit in one word.
  case lasting(TimeUnit)
}

extension EnglishTimeWord {
  /// All of them, by their folded form; the names of months and weekdays are ICU's.
  static let table = WordTable<EnglishTimeWord>(named + counted + closed)

  private static var named: [(String, EnglishTimeWord)] {
    var words: [(String, EnglishTimeWord)] = []
    for (index, name) in CalendarNames.shortMonths(of: "en").enumerated() {
      words.append((name, .shortMonth(index + 1)))
    }
    for (index, name) in CalendarNames.months(of: "en").enumerated() {
      words.append((name, .month(index + 1)))
    }
    for (index, name) in CalendarNames.shortWeekdays(of: "en").enumerated() {
      words.append((name, .shortWeekday(index + 1)))
    }
    for (index, name) in CalendarNames.weekdays(of: "en").enumerated() {
      words += [(name, .weekday(index + 1)), (name + "s", .weekdays(index + 1))]
    }
    // The longer abbreviations of the Associated Press.
    return words + [
      ("Sept", .shortMonth(9)), ("Tues", .shortWeekday(2)), ("Weds", .shortWeekday(3)),
      ("Thur", .shortWeekday(4)), ("Thurs", .shortWeekday(4)),
    ]
  }

  private static var counted: [(String, EnglishTimeWord)] {
    let units: [(String, TimeUnit)] = [
      ("second", .second), ("minute", .minute), ("hour", .hour), ("day", .day), ("weekend", .weekend),
      ("week", .week), ("fortnight", .fortnight), ("month", .month), ("quarter", .quarter),
      ("year", .year), ("decade", .decade), ("millennium", .millennium),
    ]
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    let tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let decades = [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    var words = units.flatMap { [($0.0, EnglishTimeWord.unit($0.1)), ($0.0 + "s", .units($0.1))] }
    words += [
      ("hrs", .units(.hour)), ("hr", .unit(.hour)), ("mins", .units(.minute)), ("min", .unit(.minute)),
      ("secs", .units(.second)), ("century", .unit(.century)),
      ("centuries", .units(.century)), ("millennia", .units(.millennium)), ("yrs", .units(.year)),
    ]
    words += cardinals.enumerated().map { ($1, .cardinal($0 + 1)) }
    words += ordinals.enumerated().map { ($1, .ordinal($0 + 1)) }
    words += tens.enumerated().map { ($1, .cardinal(($0 + 3) * 10)) }
    words += decades.enumerated().map { ($1, .decade($0 + 2)) }
    return words + [("thirtieth", .ordinal(30)), ("hundred", .cardinal(100))]
  }

  private static let closed: [(String, EnglishTimeWord)] = [
    ("spring", .season(.spring)), ("summer", .season(.summer)), ("autumn", .season(.autumn)),
    ("fall", .season(.autumn)), ("winter", .season(.winter)), ("springtime", .season(.spring)),
    ("summertime", .season(.summer)), ("wintertime", .season(.winter)),
    ("morning", .part(.morning)), ("afternoon", .part(.afternoon)), ("evening", .part(.evening)),
    ("night", .part(.night)), ("dawn", .part(.morning)), ("dusk", .part(.evening)),
    ("daybreak", .part(.morning)), ("sunrise", .part(.morning)), ("sunup", .part(.morning)),
    ("lunchtime", .part(.midday)), ("nightfall", .part(.evening)), ("sunset", .part(.evening)),
    ("sundown", .part(.evening)), ("nighttime", .part(.night)),
    ("yesterday", .day(-1)), ("today", .day(0)), ("tomorrow", .day(1)),
    ("tonight", .tonight), ("overnight", .overnight), ("noon", .noon), ("midday", .noon),
    ("midnight", .midnight),
    ("few", .few), ("several", .few), ("many", .few), ("some", .few), ("couple", .couple),
    ("dozen", .dozen), ("dozens", .dozens), ("scores", .dozens), ("half", .half),
    ("last", .last), ("past", .past), ("previous", .previous), ("preceding", .previous),
    ("prior", .previous), ("next", .next), ("coming", .coming), ("upcoming", .coming),
    ("forthcoming", .coming), ("this", .this), ("that", .that), ("following", .following),
    ("subsequent", .following), ("ensuing", .following), ("same", .same), ("current", .current),
    ("early", .edge(.start)), ("late", .edge(.end)), ("mid", .edge(.mid)),
    ("beginning", .edgeNoun(.start)), ("start", .edgeNoun(.start)), ("end", .edgeNoun(.end)),
    ("middle", .edgeNoun(.mid)), ("close", .edgeNoun(.end)), ("outset", .edgeNoun(.start)),
    ("onset", .edgeNoun(.start)), ("turn", .edgeNoun(.start)), ("eve", .edgeNoun(.before)),
    ("rest", .edgeNoun(.end)), ("remainder", .edgeNoun(.end)),
    ("about", .about(.approx)), ("around", .about(.approx)), ("roughly", .about(.approx)),
    ("approximately", .about(.approx)), ("circa", .about(.approx)),
    ("nearly", .about(.lessThan)), ("almost", .about(.lessThan)), ("barely", .about(.lessThan)),
    ("more", .more), ("less", .less), ("least", .least), ("most", .most), ("than", .than),
    ("up", .up), ("over", .over), ("under", .under),
    ("ago", .ago), ("later", .later), ("afterwards", .later), ("afterward", .later),
    ("earlier", .earlier), ("previously", .earlier), ("beforehand", .earlier), ("before", .before),
    ("after", .after), ("hence", .hence),
    ("from", .from), ("to", .to), ("until", .until), ("till", .until), ("through", .through),
    ("between", .between), ("and", .and), ("of", .of), ("within", .within),
    ("in", .preposition), ("on", .preposition), ("at", .preposition), ("by", .preposition),
    ("for", .preposition), ("since", .preposition), ("during", .preposition),
    ("throughout", .preposition), ("into", .preposition), ("as", .preposition),
    ("a", .a), ("an", .a), ("the", .the),
    ("its", .possessive), ("his", .possessive), ("her", .possessive), ("their", .possessive),
    ("our", .possessive), ("my", .possessive), ("your", .possessive), ("whose", .possessive),
    ("'s", .possessive),
    ("every", .every), ("each", .each), ("other", .other), ("once", .once), ("twice", .twice),
    ("times", .times), ("per", .per),
    ("hourly", .frequency(.hour)), ("daily", .frequency(.day)), ("nightly", .frequency(.day)),
    ("weekly", .frequency(.week)), ("fortnightly", .frequency(.fortnight)),
    ("monthly", .frequency(.month)), ("quarterly", .frequency(.quarter)),
    ("yearly", .frequency(.year)), ("annually", .frequency(.year)), ("annual", .frequency(.year)),
    ("now", .now), ("nowadays", .now), ("currently", .now),
    ("bc", .era(isBefore: true)), ("bce", .era(isBefore: true)), ("ad", .era(isBefore: false)),
    ("ce", .era(isBefore: false)),
    ("am", .meridiem(isAfternoon: false)), ("pm", .meridiem(isAfternoon: true)),
    ("o'clock", .oclock), ("old", .old), ("age", .age), ("aged", .age),
    ("mornings", .parts(.morning)), ("afternoons", .parts(.afternoon)),
    ("evenings", .parts(.evening)), ("nights", .parts(.night)),
    ("fiscal", .fiscal), ("final", .final), ("latter", .final), ("latest", .latest), ("all", .all),
    ("another", .another),
    ("hourlong", .lasting(.hour)), ("daylong", .lasting(.day)), ("weeklong", .lasting(.week)),
    ("monthlong", .lasting(.month)), ("yearlong", .lasting(.year)), ("decadelong", .lasting(.decade)),
  ]
}
