internal import Isnad
internal import IsnadText

/// The place and date under which an article is written.
struct Dateline {
  /// The place, if it is named.
  let place: String?
  /// The date, if it is given with its year.
  let date: ArticleDate?

  /// Reads a line of its own; nothing if it says more than place, agency and date.
  init?(line shape: LineShape) {
    guard !shape.isLong, shape.width <= 90, !shape.endsSentence,
      let mention = DateMention.first(in: shape.tokens, of: shape.text)
    else { return nil }
    let outside = (0..<shape.tokens.count).filter {
      shape.tokens[$0].kind == .word && !mention.tokens.contains($0)
    }
    guard outside.count <= 5, outside.allSatisfy({ Dateline.mayName(shape.tokens, $0) }) else {
      return nil
    }
    date = mention.date
    place = Dateline.place(in: shape, before: mention.tokens.lowerBound)
  }

  /// Reads what a paragraph opens with: `MOSCOW, Oct 12 (Reuters) —`, `القاهرة - رويترز:`, or a
  /// weekday with a whole date.
  init?(opening: Opening) {
    let (shape, end) = (opening.shape, opening.end)
    let mention = DateMention.first(in: shape.tokens, of: shape.text)
    if let end, end > 0, let place = Dateline.openingPlace(shape, before: end, opening.closesWithColon) {
      self.place = place
      date = mention.flatMap { $0.tokens.upperBound <= end ? $0.date : nil }
      return
    }
    guard let mention, mention.hasWeekday, mention.tokens.lowerBound == 0,
      mention.tokens.upperBound < shape.tokens.count
    else { return nil }
    let next = shape.tokens[mention.tokens.upperBound]
    guard next.kind != .word || next.script != .latin || next.isCapitalized,
      next.kind == .word || shape.isDash(mention.tokens.upperBound)
    else { return nil }
    (place, date) = (nil, mention.date)
  }

  /// The words before the date of a line, if they may be a place.
  private static func place(in shape: LineShape, before end: Int) -> String? {
    var last = end
    while last > 0, shape.tokens[last - 1].kind == .mark { last -= 1 }
    guard last > 0, last < end, last <= 4, !shape.isMark(last, ":"),
      (0..<last).allSatisfy({ shape.tokens[$0].kind != .number })
    else { return nil }
    let words = shape.text[shape.tokens.range(of: 0..<last)]
    return Agency.isAgency(words) ? nil : words
  }

  /// The place at the start of a paragraph, if what stands before the dash or colon is a dateline:
  /// in capitals, or with a region, an agency or a date beside it.
  private static func openingPlace(_ shape: LineShape, before end: Int, _ isColon: Bool) -> String? {
    var count = 0
    while count < end, shape.tokens[count].kind == .word, count < 4 { count += 1 }
    guard count > 0 else { return nil }
    let words = 0..<count
    guard words.allSatisfy({ mayName(shape.tokens, $0) }) else { return nil }
    let rest = count..<end
    let hasAgency = !rest.isEmpty && Agency.isAgency(shape.text[shape.tokens.range(of: rest)])
    let place = shape.text[shape.tokens.range(of: words)]
    guard !Agency.isAgency(place) else { return nil }
    if hasAgency { return place }
    // Without an agency, what follows must open a sentence: `MOSCOW — The`, not `NATO — the`.
    guard !isColon, words.allSatisfy({ shape.tokens[$0].script == .latin }),
      end + 1 < shape.tokens.count,
      shape.tokens[end + 1].isCapitalized || shape.tokens[end + 1].kind == .mark
    else { return nil }
    if place == place.uppercased(), place.utf8.count > 2 { return place }
    // `Taipei, Taiwan —`: capitalised words behind one comma, and nothing else.
    guard let comma = rest.first, shape.isMark(comma, ","), rest.count > 1,
      rest.dropFirst().allSatisfy({ mayName(shape.tokens, $0) || shape.isMark($0, ",") })
    else { return nil }
    return place
  }

  /// Says whether a token may be part of a name: capitalised, or of a script without capitals.
  private static func mayName(_ tokens: TokenTable, _ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && (token.script != .latin || token.isCapitalized)
      || tokens.token(index, is: "at")
  }
}

/// The first words of a paragraph, up to the dash or colon that may close a dateline.
struct Opening {
  /// The first words, as a line of their own.
  let shape: LineShape
  /// The index of the dash or colon; nothing if none is near.
  let end: Int?
  /// Says whether a colon closes them.
  let closesWithColon: Bool

  init(_ passage: Passage, of text: UTF8Text) {
    var end = min(passage.range.end, passage.range.start + 160)
    while !text.isBoundary(end) { end -= 1 }
    var start = passage
    start.range.end = end
    start.width = min(start.width, LineShape.widest)
    let shape = LineShape(start, of: text)
    self.shape = shape
    // A colon closes a dateline only behind a dash or bracket: `القاهرة - رويترز:`.
    var close: Int?
    for index in 0..<min(shape.tokens.count, 16) {
      let token = shape.tokens[index]
      if shape.isDash(index), token.followsSpace, close == nil { close = index }
      if shape.isMark(index, ":") {
        if close.map({ index - $0 <= 6 }) ?? (0..<index).contains(where: { shape.isMark($0, "(") }) {
          close = index
        }
        break
      }
      if shape.isMark(index, "."), token.range.count == 1, index > 0, !isAbbreviated(shape, index) {
        break
      }
    }
    self.end = close
    closesWithColon = close.map { shape.isMark($0, ":") } ?? false
  }
}

/// A stop behind one letter or a short month is part of it.
private func isAbbreviated(_ shape: LineShape, _ index: Int) -> Bool {
  shape.tokens[index - 1].range.count <= 4
}
