import Isnad

/// What one Arabic word can tell of time; a word may tell several things, as ثانية is a second and the second,
/// and ربيع the spring and the first half of ربيع الأول.
struct ArabicTimeWord: Sendable {
  /// The number that a word has by its form.
  enum Count: Sendable {
    case singular, dual, plural
    /// The dual before what it is of: عامي 2019 و2020.
    case construct
  }

  /// The first word of a month that is told apart by the second.
  enum MonthHead: Sendable {
    case tishrin, kanun, rabi, jumada, dhu
  }

  /// A word that builds expressions of time with others.
  enum Role: Sendable {
    case yesterday, tomorrow
    case before, after, since, during, until, to, from, between, at, on, lasting
    /// كل: what comes again.
    case every
    /// يومياً: in one word.
    case recurring
    /// مرة، مرتين، مرات.
    case times
    /// مطلع، منتصف، أواخر.
    case start, middle, end
    /// نحو، حوالي، زهاء.
    case about
    /// أكثر، أقل: with من behind.
    case more, less
    /// بضع، عدة.
    case several
    case this, that
    /// نفسه، ذاته.
    case same
    /// نفس، ذات: before what is the same.
    case sameOf
    /// الموافق: the same day in another calendar, or the date of a weekday.
    case equals
    case gregorianEra, hijriEra
    /// ق before م.
    case beforeEra
    /// النصف، الربع، الثلث.
    case half, quarter, third
    /// إلا: twenty to eight.
    case minus
    /// السبعينيات.
    case decade
    /// عطلة نهاية الأسبوع.
    case weekendHead
    /// بتاريخ.
    case dated
    /// الـ before digits.
    case article
    /// العمر: the fifties of his life are no decade.
    case age
    /// شكل، صورة: behind ب and before an adjective of what comes again.
    case manner
    /// كامل، واحد: behind a noun of time, telling nothing more.
    case filler
  }

  /// The month, by the name alone.
  var month = 0
  var isHijri = false
  /// The name is of the Levant, so that another beside it is the same month in other words.
  var isLevantine = false
  /// The name is oftener another word: مارس (practised), رجب (a man).
  var isDoubtful = false
  var monthHead: MonthHead?
  /// 1 for Monday to 7 for Sunday.
  var weekday = 0
  var unit: TimeUnit?
  var count = Count.singular
  var ordinal = 0
  /// 20 or 30, which the ordinals of days end in.
  var tens = 0
  /// عشر, behind the unit of eleven to nineteen.
  var teens = false
  /// A number word begins here.
  var isCardinal = false
  var part: DayPart?
  /// صباحاً: complete by its ending.
  var isAdverb = false
  var season: Season?
  /// الماضي، الحالي، المقبل.
  var choice: Choice?
  /// السابق، التالي: counted from a time of the text.
  var isFromText = false
  /// الأخير: the last of a year as well as the latest.
  var isLatest = false
  var role: Role?
  /// The decade of السبعينيات.
  var decade = 0
}
