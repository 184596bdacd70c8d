import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Reads lengths of time and what is counted by them: خمس سنوات، يومين، قبل أسبوع، الأيام الثلاثة الماضية.
extension ArabicReading {
  /// A length with the tokens it takes.
  struct WrittenLength {
    var parts: [Length.Part]
    var end: Int
    var length: Length { Length(parts) }
  }

  /// A length that stands by itself.
  func duration(at index: Int) -> DateCandidate? {
    guard let written = length(at: index) else { return nil }
    if let counted = countedFromText(written, at: index) { return counted }
    return candidate(.duration, .value(.length(written.length)), index..<written.end)
  }

  /// So many of a unit, with what و adds.
  func length(at index: Int, isGoverned: Bool? = nil) -> WrittenLength? {
    let governed = isGoverned ?? isLengthGoverned(index)
    guard let first = part(at: index, isGoverned: governed) else { return nil }
    var result = WrittenLength(parts: [first.part], end: first.end)
    while result.parts.count < 3, let last = result.parts.last {
      let isApart = block.isOne(of: ArabicReading.apartAnd, result.end)
      let next = isApart ? result.end + 1 : result.end
      guard isApart || block.found(next)?.isJoined == true,
        let more = part(at: next, isGoverned: true), more.part.unit < last.unit, more.part.count != nil
      else { break }
      result.parts.append(more.part)
      result.end = more.end
    }
    return result
  }

  private func part(at index: Int, isGoverned: Bool) -> (part: Length.Part, end: Int)? {
    guard let found = block.found(index) else { return counted(at: index, isGoverned: isGoverned) }
    let word = found.word
    if let fraction = fraction(at: index) { return fraction }
    if word.role == .several, let unit = block.found(index + 1), let kind = unit.word.unit,
      unit.word.count == .plural, unit.isDefinite == block.isOne(of: ArabicReading.scores, index)
    {
      return isSure(kind, isGoverned) ? (Length.Part(count: nil, unit: kind), index + 2) : nil
    }
    if let unit = word.unit, word.role == nil {
      return uncounted(unit, found, at: index, isGoverned: isGoverned)
    }
    return word.isCardinal || word.role == .half || word.role == .quarter || word.role == .third
      || word.role == .article
      ? counted(at: index, isGoverned: isGoverned) : nil
  }

  /// عشرات السنين: what is counted by scores is definite.
  private static let scores: WordSet = ["عشرات", "مئات", "آلاف", "وعشرات", "ومئات", "لعشرات", "لمئات"]

  /// ربع قرن, نصف ساعة.
  private func fraction(at index: Int) -> (part: Length.Part, end: Int)? {
    guard let found = block.found(index), !found.isDefinite,
      found.word.role == .half || found.word.role == .quarter, let unit = block.found(index + 1),
      let kind = unit.word.unit, unit.prefix == 0, unit.word.count == .singular, kind != .week,
      kind != .month
    else { return nil }
    let value = Decimal(string: found.word.role == .half ? "0.5" : "0.25") ?? 0
    return (Length.Part(count: value, unit: kind), index + 2)
  }

  /// A number with its unit behind it.
  private func counted(at index: Int, isGoverned: Bool) -> (part: Length.Part, end: Int)? {
    let start = block.role(index) == .article ? index + 1 : index
    guard let number = numbers.number(at: start, before: block.range.upperBound), number.value > 0
    else { return nil }
    let position = number.tokens.upperBound
    guard let found = block.found(position), let unit = found.word.unit, found.word.role == nil,
      found.word.count == .singular || found.word.count == .plural, !found.isDefinite, found.prefix == 0,
      isSure(unit, isGoverned)
    else { return nil }
    return (
      Length.Part(count: number.value + half(at: position + 1), unit: unit),
      behindHalf(position + 1, of: unit)
    )
  }

  /// A noun behind makes عقد the holding of something: بعد عقد اتفاقية.
  private func isHeld(_ index: Int) -> Bool {
    block.isWord(index) && block.found(index) == nil
      && !ArabicNearMisses.particles.contains(index, of: block.tokens)
  }

  /// A unit that its form counts: يومين; or nothing does: لمدة عام, منذ سنوات.
  private func uncounted(
    _ unit: TimeUnit, _ found: ArabicBlock.Found, at index: Int, isGoverned: Bool
  ) -> (part: Length.Part, end: Int)? {
    let next = index + 1
    switch found.word.count {
    case .dual:
      guard !found.isDefinite, isSure(unit, isGoverned) else { return nil }
      return (Length.Part(count: 2 + half(at: next), unit: unit), behindHalf(next, of: unit))
    case .plural:
      // أيام عدة, سنوات طويلة
      let isMany = block.isOne(of: ArabicReading.many, next) && !found.isDefinite
      guard isMany || isGoverned || found.preposition == .to, !found.isDefinite,
        !block.hasArticle(next), block.digits(next) == nil, block.found(next)?.isDefinite != true
      else { return nil }
      return (Length.Part(count: nil, unit: unit), isMany ? next + 1 : next)
    case .singular where found.isDefinite:
      // طوال الأسبوع
      guard block.isOne(of: ArabicReading.whole, index - 1), !isNamed(next) else { return nil }
      return (Length.Part(count: 1, unit: unit), next)
    case .singular:
      // يوماً بعد يوم
      if block.role(index - 1) == .after, block.word(index - 2)?.unit == unit { return nil }
      let isFilled = block.role(next) == .filler || isOne(next)
      guard !found.isDefinite, isGoverned || isFilled || isOfLength(index, found),
        isSure(unit, isGoverned || isFilled || half(at: next) > 0), isFilled || !isNamed(next),
        isFilled || unit < .decade || !isHeld(next)
      else { return nil }
      let end = isFilled ? next + 1 : behindHalf(next, of: unit)
      return (Length.Part(count: 1 + (isFilled ? 0 : half(at: next)), unit: unit), end)
    case .construct: return nil
    }
  }

  /// عام ونصف; لشهر, before which ل stands and which nothing names.
  private func isOfLength(_ index: Int, _ found: ArabicBlock.Found) -> Bool {
    if block.role(index + 1) == .half, block.found(index + 1)?.isJoined == true { return true }
    return found.preposition == .to && !isHeld(index + 1)
  }

  private static let many: WordSet = [
    "عدة", "عديدة", "طويلة", "طوال", "قليلة", "كثيرة", "معدودة", "معدودات",
  ]

  /// واحد behind its noun.
  private func isOne(_ index: Int) -> Bool { block.isOne(of: ArabicReading.one, index) }

  private static let one: WordSet = ["واحد", "واحدة", "واحدا"]

  /// A number, a month or a weekday names the unit: عام 2024, شهر رمضان, يوم الأحد.
  private func isNamed(_ index: Int) -> Bool {
    if block.digits(index) != nil || block.isMark(index, "(") { return true }
    guard let found = block.found(index), !found.isJoined else { return block.hasArticle(index) }
    return found.word.month > 0 || found.word.monthHead != nil || found.word.weekday > 0
      || found.isDefinite || found.word.isCardinal && found.word.role == nil
  }

  /// ونصف, وربع behind a unit.
  private func half(at index: Int) -> Decimal {
    guard let found = block.found(index), found.isJoined, !found.isDefinite else { return 0 }
    switch found.word.role {
    case .half?: return Decimal(string: "0.5") ?? 0
    case .quarter?: return Decimal(string: "0.25") ?? 0
    default: return 0
    }
  }

  /// The token behind ونصف, or behind ونصف العام.
  private func behindHalf(_ index: Int, of unit: TimeUnit) -> Int {
    guard half(at: index) > 0 else { return index }
    guard let again = block.found(index + 1), again.isDefinite, !again.isJoined, again.word.unit == unit,
      again.word.count == .singular
    else { return index + 1 }
    return index + 2
  }

  /// عقد is a contract as well as a decade, قرن a horn.
  private func isSure(_ unit: TimeUnit, _ isGoverned: Bool) -> Bool {
    unit < .decade || isGoverned
  }

  /// A word stands before it that a length follows: لمدة, خلال, منذ, نحو, أكثر من.
  private func isLengthGoverned(_ index: Int) -> Bool {
    switch block.role(index - 1) {
    case .before?, .after?, .since?, .during?, .lasting?, .about?: return true
    case .from?:
      let role = block.role(index - 2)
      return role == .more || role == .less
    default: return block.isOne(of: ArabicReading.nearly, index - 1)
    }
  }

  private static let whole: WordSet = ["طوال", "طيلة"]
  private static let nearly: WordSet = [
    "يقارب", "يناهز", "استمر", "استمرت", "استغرق", "استغرقت", "تجاوز", "دام", "دامت",
  ]

  /// قبل يومين, بعد ثلاثة أيام: a day that is so far off.
  func shift(at index: Int, _ found: ArabicBlock.Found) -> DateCandidate? {
    guard let role = found.word.role, role == .before || role == .after, !found.isDefinite else {
      return nil
    }
    if let part = partBesideNoon(at: index, role) { return part }
    var position = index + 1
    var modifier: DateMention.Modifier?
    if block.role(position) == .about {
      modifier = .approx
      position += 1
    } else if let role = block.role(position), role == .more || role == .less,
      block.role(position + 1) == .from
    {
      modifier = role == .more ? .moreThan : .lessThan
      position += 2
    }
    guard let written = length(at: position, isGoverned: true) else { return nil }
    var end = written.end
    var origin = Origin.document
    if block.role(end) == .from, block.isOne(of: ArabicReading.now, end + 1) {
      end += 2
    } else if block.role(end) == .from || block.role(end) == .on {
      guard let date = date(at: end + 1), let from = date.meaning(document: document) else {
        // قبل أسبوع من الاقتراع; but بعد سنوات من الحرب is as long as the war was.
        guard role == .before, block.role(end) == .from, block.isWord(end + 1),
          let meaning = moved(by: written.length, isLater: false, .event)
        else { return nil }
        var result = candidate(.date, meaning, index..<end)
        result.modifier = modifier
        return result
      }
      origin = .time(from)
      end = date.tokens.upperBound
    } else if role == .after {
      // From the day that the text was at, where it tells of the past.
      origin = .context
    }
    guard let meaning = moved(by: written.length, isLater: role == .after, origin) else { return nil }
    var result = candidate(.date, meaning, index..<end)
    result.modifier = modifier
    if case .vague = meaning { result.isPeriod = true }
    return result
  }

  private static let now: WordSet = ["الآن", "اليوم"]

  /// So much on from an origin; lengths shorter than a day move no day.
  private func moved(by length: Length, isLater: Bool, _ origin: Origin) -> Meaning? {
    guard let unit = length.parts.first?.unit, unit >= .day else { return nil }
    guard length.parts.first?.count != nil else {
      return .vague(.reference(isLater ? .future : .past))
    }
    guard let whole = length.wholeUnits else { return nil }
    return .counted(isLater ? whole.count : -whole.count, whole.unit, from: origin)
  }

  /// بعد ذلك بيومين, قبلها بأسبوع.
  private func countedFromText(_ written: WrittenLength, at index: Int) -> DateCandidate? {
    guard block.found(index)?.preposition == .by else { return nil }
    let isLater: Bool
    if block.isOne(of: ArabicReading.afterIt, index - 1) {
      isLater = true
    } else if block.isOne(of: ArabicReading.beforeIt, index - 1) {
      isLater = false
    } else if block.role(index - 1) == .that, let role = block.role(index - 2),
      role == .after || role == .before
    {
      isLater = role == .after
    } else {
      return nil
    }
    guard let meaning = moved(by: written.length, isLater: isLater, .text) else { return nil }
    return candidate(.date, meaning, index..<written.end)
  }

  private static let afterIt: WordSet = ["بعدها", "بعده", "بعدهما", "وبعدها"]
  private static let beforeIt: WordSet = ["قبلها", "قبله", "قبلهما", "وقبلها"]

  /// الأيام الثلاثة الماضية, السنوات الأخيرة, العامين المقبلين, آخر ثلاثة أشهر, الـ24 ساعة الماضية.
  func recent(at index: Int) -> DateCandidate? {
    if block.isOne(of: ArabicReading.lastOf, index),
      let written = length(at: index + 1, isGoverned: true),
      let whole = written.length.whole
    {
      return candidate(
        .duration, .stretch(-whole.count, whole.unit, from: .document), index..<written.end)
    }
    var (count, unit, position): (Int?, TimeUnit, Int)
    if block.role(index) == .article, let written = length(at: index, isGoverned: true),
      let whole = written.length.whole
    {
      (count, unit, position) = (whole.count, whole.unit, written.end)
    } else if let found = block.found(index), found.isDefinite, found.word.isCardinal,
      let written = length(at: index, isGoverned: true), let whole = written.length.whole
    {
      // الثلاث أشهر الماضية
      (count, unit, position) = (whole.count, whole.unit, written.end)
    } else if let found = block.found(index), found.isDefinite, let kind = found.word.unit,
      found.word.count != .singular, found.word.count != .construct
    {
      (count, unit, position) = (found.word.count == .dual ? 2 : nil, kind, index + 1)
      if count == nil, let number = definiteNumber(at: position) {
        (count, position) = (number.value, number.end)
      } else if block.isOne(of: ArabicReading.few, position) {
        position += 1
      }
    } else {
      return nil
    }
    // الأشهر التسعة الأولى
    if let count, block.isOne(of: ArabicReading.firstOnes, position) {
      return candidate(
        .duration, .value(.length(Length(Decimal(count), unit))), index..<position + 1)
    }
    guard let (choice, end) = choice(at: position), choice == .last || choice == .next else {
      return nil
    }
    guard let count else {
      // السنوات الأخيرة من حكمه are told by his rule.
      if block.word(position)?.isLatest == true, block.role(end) == .from { return nil }
      var result = candidate(
        .date, .vague(.reference(choice == .last ? .past : .future)), index..<end)
      result.isPeriod = true
      return result
    }
    return candidate(
      .duration, .stretch(choice == .last ? -count : count, unit, from: .document), index..<end)
  }

  private static let firstOnes: WordSet = ["الأولى", "الأول", "الأولين", "الأوليين"]
  private static let lastOf: WordSet = ["آخر"]
  private static let few: WordSet = ["القليلة", "القلائل", "العديدة", "الكثيرة"]

  /// الثلاثة, الخمس, الـ24 behind a plural.
  private func definiteNumber(at index: Int) -> (value: Int, end: Int)? {
    if block.role(index) == .article, let digits = block.digits(index + 1) {
      return (digits.value, index + 2)
    }
    if let digits = block.digits(index) { return (digits.value, index + 1) }
    guard let found = block.found(index), found.isDefinite, found.word.isCardinal,
      let number = numbers.number(at: index, before: block.range.upperBound)
    else { return nil }
    return (NSDecimalNumber(decimal: number.value).intValue, number.tokens.upperBound)
  }
}
