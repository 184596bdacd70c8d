import Foundation
import Isnad
import IsnadText

/// Drafts with numbers, dates, meetings and claims of every sort, in both languages.
enum WorksheetDrafts {
  static func draft(_ language: Language) -> Draft {
    language == .arabic ? arabic() : english()
  }

  private static func english() -> Draft {
    var draft = Draft(
      """
      Trade with Vellmar grows

      Trade grew from $4.0bn to $4.5bn, up 15%, Ada Lind said. Some 1.500 jobs and several shops came.

      President Omar Haddad met Elena Petrova in Vienna on Friday, 3 May 2024. The meeting in Prague \
      lasted an hour. Petrova invited him to Oslo. Output fell 3%.
      """, name: "drafts/trade.txt", date: "2024-05-04")
    let (first, second, stated) = (
      draft.range(of: "$4.0bn"), draft.range(of: "$4.5bn"), draft.range(of: "15%")
    )
    draft.annotate(money("4000000000", "4.0bn", first), first)
    draft.annotate(money("4500000000", "4.5bn", second), second)
    let percent = Quantity(.percent, value: 15, number: stated, written: "15", digits: .latin)
    draft.annotate(percent, stated)
    sum(&draft, "4.0 → 4.5 bn = +12.5 % ≠ 15 %", of: stated, from: [first, second])
    var growth = Change(.growth)
    growth.measureRange = draft.range(of: "Trade", after: "grows")
    growth.percent = Change.Figure(percent, at: stated)
    growth.from = Change.Figure(money("4000000000", "4.0bn", first), at: first)
    growth.to = Change.Figure(money("4500000000", "4.5bn", second), at: second)
    (growth.voice, growth.speaker, growth.isSourced) = (.speaker, "Ada Lind", true)
    draft.annotate(growth, draft.range(of: "grew"))
    var fall = Change(.decline)
    let three = draft.range(of: "3%")
    let fallen = Quantity(.percent, value: 3, number: three, written: "3", digits: .latin)
    fall.measureRange = draft.range(of: "Output")
    fall.percent = Change.Figure(fallen, at: three)
    draft.annotate(fall, draft.range(of: "fell"))
    draft.annotate(fallen, three)
    numbers(&draft, doubtful: "1.500", vague: "several shops")
    date(&draft, "Friday, 3 May 2024", "2024-05-03", weekdayAgrees: true, hour: "an hour")
    meetings(
      &draft, people: ["Omar Haddad", "Elena Petrova"], told: "met", in: "Vienna",
      on: "Friday, 3 May 2024", again: "The meeting in Prague", elsewhere: "Prague",
      invitation: "invited")
    claims(
      &draft, high: "Trade grew from $4.0bn to $4.5bn, up 15%, Ada Lind said.",
      low: "Petrova invited him to Oslo.", middle: "Output fell 3%.")
    return draft
  }

  private static func arabic() -> Draft {
    var draft = Draft(
      """
      نمو التجارة مع الرويس

      نمت التجارة من 4.0 مليار إلى 4.5 مليار، أي بنسبة 15%، كما قالت سلمى الحداد. وجاءت 1.500 وظيفة وعدة متاجر.

      التقى الرئيس عمر الحسيني إيلينا بتروفا في فيينا يوم الخميس 3 مايو 2024. ودام لقاء براغ ساعة. \
      ودعته بتروفا إلى أوسلو. وتراجع الإنتاج 3%.
      """, name: "مسودات/التجارة.txt", date: "2024-05-04")
    let (first, second, stated) = (
      draft.range(of: "4.0 مليار"), draft.range(of: "4.5 مليار"), draft.range(of: "15%")
    )
    draft.annotate(money("4000000000", "4.0 مليار", first), first)
    draft.annotate(money("4500000000", "4.5 مليار", second), second)
    let percent = Quantity(.percent, value: 15, number: stated, written: "15", digits: .latin)
    draft.annotate(percent, stated)
    sum(&draft, "4.0 → 4.5 bn = +12.5 % ≠ 15 %", of: stated, from: [first, second])
    var fall = Change(.decline)
    fall.measureRange = draft.range(of: "الإنتاج")
    fall.conflict = Change.Counterpart(
      range: draft.range(of: "نمت التجارة"), direction: .growth, agrees: false)
    draft.annotate(fall, draft.range(of: "تراجع"))
    numbers(&draft, doubtful: "1.500", vague: "عدة متاجر")
    date(&draft, "الخميس 3 مايو 2024", "2024-05-03", weekdayAgrees: false, hour: "ساعة")
    meetings(
      &draft, people: ["عمر الحسيني", "إيلينا بتروفا"], told: "التقى", in: "فيينا",
      on: "الخميس 3 مايو 2024", again: "لقاء براغ", elsewhere: "براغ", invitation: "دعته")
    claims(
      &draft, high: "نمت التجارة من 4.0 مليار إلى 4.5 مليار، أي بنسبة 15%، كما قالت سلمى الحداد.",
      low: "ودعته بتروفا إلى أوسلو.", middle: "وتراجع الإنتاج 3%.")
    return draft
  }

  private static func money(_ value: String, _ written: String, _ range: TextRange) -> Quantity {
    var money = Quantity(
      .money, value: Decimal(string: value), number: range, written: written, digits: .latin)
    (money.currency, money.currencyNaming) = ("USD", .shared)
    return money
  }

  private static func sum(
    _ draft: inout Draft, _ working: String, of stated: TextRange, from operands: [TextRange]
  ) {
    draft.annotate(
      Calculation(
        .percentChange, stated: 15, computed: Decimal(string: "12.5"), agrees: false,
        working: working, operands: operands), stated)
  }

  private static func numbers(_ draft: inout Draft, doubtful: String, vague: String) {
    let range = draft.range(of: doubtful)
    var jobs = Quantity(
      .count, value: Decimal(string: "1500"), number: range, written: doubtful, digits: .latin)
    (jobs.isMarkAmbiguous, jobs.modifier) = (true, .approximate)
    draft.annotate(jobs, range)
    var several = Quantity(
      .count, value: nil, number: draft.range(of: vague), written: vague, digits: .words)
    several.isVague = true
    draft.annotate(several, draft.range(of: vague))
  }

  private static func date(
    _ draft: inout Draft, _ words: String, _ value: String, weekdayAgrees: Bool, hour: String
  ) {
    var date = DateMention(.date, .absolute, value: value)
    (date.first, date.last) = (ArticleDate(value), ArticleDate(value))
    (date.weekdayAgrees, date.weekday) = (weekdayAgrees, "friday")
    draft.annotate(date, draft.range(of: words))
    draft.annotate(DateMention(.duration, .absolute, value: "PT1H"), draft.range(of: hour))
  }

  private static func meetings(
    _ draft: inout Draft, people: [String], told: String, in place: String, on date: String,
    again: String, elsewhere: String, invitation: String
  ) {
    var met = Meeting(.meeting, .verb, event: 1)
    (met.participants, met.isPlanned, met.mentions, met.isDated) = (people, false, 2, true)
    (met.place, met.placeRange) = (place, draft.range(of: place))
    (met.date, met.dateRange) = ("2024-05-03", draft.range(of: date))
    draft.annotate(met, draft.range(of: told))
    var noun = Meeting(.meeting, .noun, event: 1)
    (noun.participants, noun.isPlanned, noun.isTelling) = (people, false, false)
    noun.disagreements = [.init(.place, with: draft.range(of: place))]
    noun.phraseRange = draft.range(of: again)
    draft.annotate(noun, draft.range(of: again))
    var invited = Meeting(.invitation, .verb, event: 2)
    (invited.isPlanned, invited.isPossible) = (false, true)
    draft.annotate(invited, draft.range(of: invitation))
    var match = Meeting(.meeting, .noun, event: 3)
    match.confidence = Decimal(string: "0.3") ?? 0
    draft.annotate(match, draft.range(of: elsewhere))
  }

  private static func claims(_ draft: inout Draft, high: String, low: String, middle: String) {
    var grave = Claim(.statistic, score: Decimal(string: "0.91") ?? 1)
    (grave.priority, grave.reason, grave.voice, grave.isSourced) = (.high, .checkable, .speaker, true)
    draft.annotate(grave, draft.range(of: high))
    draft.annotate(Claim(.event, score: Decimal(string: "0.2") ?? 0), draft.range(of: low))
    var fall = Claim(.comparison, score: Decimal(string: "0.55") ?? 0)
    (fall.priority, fall.reason) = (.medium, .unsourced)
    draft.annotate(fall, draft.range(of: middle))
  }
}
