import Isnad
import IsnadText

// How far a run of capitalised words goes.
extension EnglishNameFinder {
  /// The most tokens of a name that are looked at: what goes on for longer is a line in capitals,
  /// and to look for its end from each word is quadratic.
  private static let longest = 24

  func endOfRun(from first: Int, in block: Block) -> Int {
    var end = first + 1
    let limit = min(block.tokens.upperBound, first + EnglishNameFinder.longest)
    while end < limit {
      if isCapital(end), tokens[end].followsSpace {
        if self[end].contains(.function), tokens[end].range.count > 1,
          !isSurname(end, behind: first, in: block)
        {
          break
        }
        end += 1
      } else if joins(at: end), end + 1 < block.tokens.upperBound, tokens[end + 1].kind == .word {
        end += 2
      } else if isInitialStop(end), isCapital(end + 1),
        !self[end + 1].contains(.function) || tokens[end + 1].range.count == 1
      {
        end += 2
      } else if let next = behindParticles(end, in: block) {
        end = next + 1
      } else if let next = behindPreposition(end, from: first, in: block) {
        end = next + 1
      } else if self[end].contains(.organisation),
        lexicons.organisations.match(startingAt: end)?.entry.properties["kind"] == "suffix",
        tokens[end].isCapitalized || tokens.token(end, is: "plc")
      {
        return end + 1
      } else if tokens.token(end, is: "&"), isCapital(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Says whether the words on both sides of `and` have the initials of the acronym in brackets behind
  /// them: Coastal Port and River Department (KPRD, say CPRD).
  private func isSpelledOut(_ first: Int, through next: Int, in block: Block) -> Bool {
    var end = next
    while end < block.tokens.upperBound, end - next < 6, isCapital(end) { end += 1 }
    guard self[end].contains(.bracket), end + 1 < block.tokens.upperBound,
      isAllCapitals(end + 1)
    else { return false }
    return isOrganisationHead(end - 1) && tokens.word(end + 1).byteCount >= 3
      && tokens.word(end + 1).byteCount <= end - first + 1
  }

  /// Says whether a small word with a capital is the surname behind a given name: James *To*.
  private func isSurname(_ index: Int, behind first: Int, in block: Block) -> Bool {
    index == first + 1 && !block.isHeading && self[index].contains(.shortSurname)
      && self[first].contains(.given) && !isCapital(index + 1)
  }

  private func isInitialStop(_ index: Int) -> Bool {
    self[index].contains(.stop) && !tokens[index].followsSpace
      && (tokens[index - 1].range.count == 1
        || [
          "st", "jr", "sr", "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sgt", "capt", "rep",
          "sen", "gov", "rev",
        ].contains(tokens.word(index - 1)))
  }

  /// The capitalised word behind particles: Anne *van der* Berg, Suleiman *al*-Amr.
  private func behindParticles(_ index: Int, in block: Block) -> Int? {
    var next = index
    while next < block.tokens.upperBound, next < index + 3,
      self[next].contains(.particle)
    {
      next += 1
      if joins(at: next) { next += 1 }
    }
    return next > index && next < block.tokens.upperBound && isCapital(next) ? next : nil
  }

  /// The capitalised word behind the preposition inside the name of an organisation or a place: Bank
  /// *of* England, Council *on* Trade, Gulf *of* Aden, Ministry of Trade *and* Industry.
  private func behindPreposition(_ index: Int, from first: Int, in block: Block) -> Int? {
    guard self[index].contains(.goesOn) else { return nil }
    let word = tokens.word(index)
    var next = index + 1
    if word != "and", next < block.tokens.upperBound, self[next].contains(.the) { next += 1 }
    guard next < block.tokens.upperBound, isCapital(next),
      !self[next].contains(.function)
    else { return nil }
    if word == "of", self[index - 1].contains(.placeOpenerWithOf) { return next }
    if word == "and", isSpelledOut(first, through: next, in: block) { return next }
    guard holdsOrganisation(first..<index), titleInside(first..<index) == nil else { return nil }
    switch word {
    case "on": return isOrganisationHead(index - 1) ? next : nil
    case "and":
      // Ministry of Trade and Industry; not the Ministry of Health and Mayor Okafor.
      let holdsOf = (first..<index).contains { tokens.word($0).isAny("of", "for") }
      let opensOther =
        self[next].contains(.title)
        || self[next].contains(.given)
        || self[next].contains(.place)
        || isAdjective(next)
        || self[next].contains(.acronym) || isOrganisationHead(next)
        || isCapital(next + 1)
      return holdsOf && !opensOther ? next : nil
    default: return next
    }
  }

  func isOrganisationHead(_ index: Int) -> Bool { self[index].contains(.organisationHead) }

  func holdsOrganisation(_ range: Range<Int>) -> Bool {
    range.contains { isOrganisationHead($0) }
  }

  /// A title inside a run of capitals with something of the run behind it: US *President* Ann Lee.
  func titleInside(_ run: Range<Int>) -> LexiconMatch? {
    var found: LexiconMatch?
    var index = run.lowerBound
    while index < run.upperBound {
      guard self[index].isSuperset(of: [.title, .capital]),
        let match = lexicons.titles.match(startingAt: index),
        match.tokens.upperBound < run.upperBound, isTitle(match, in: run)
      else {
        index += 1
        continue
      }
      found = match
      index = match.tokens.upperBound
    }
    return found
  }

  /// Says whether a word of a run is a title and no part of the name: Dean Kamen and Stephen King
  /// bear theirs as names.
  private func isTitle(_ match: LexiconMatch, in run: Range<Int>) -> Bool {
    let first = match.tokens.lowerBound
    let properties = match.entry.properties
    guard properties["kin"] == nil, properties["role"] == nil else { return false }
    if match.tokens.count == 1, self[first].contains(.given),
      !isAddress(match)
    {
      return false
    }
    let next = match.tokens.upperBound
    if tokens.word(next).isAny("jr", "sr", "ii", "iii") { return false }
    if first > run.lowerBound, self[first - 1].contains(.given),
      !self[first - 1].contains(.titled),
      !lexicons.places.isMatch(covering: first - 1)
    {
      return false
    }
    // The head of an organisation's name is no title of a person: General Assembly.
    return !isOrganisationHead(next) && match.entry.properties["use"] != "before-noun"
  }

  func isAddress(_ match: LexiconMatch) -> Bool { match.entry.properties["use"] == "address" }
}
