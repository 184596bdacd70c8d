import Isnad
import IsnadText

// What a run of capitals names: parts of it may be places, offices and people.
extension EnglishNameFinder {
  /// The mentions in the run of capitals that begins with a token, and where the run ends.
  func named(at start: Int, in block: Block) -> (mentions: [Mention], end: Int)? {
    guard isCapital(start) else { return nil }
    if let place = places.place(at: start), place.tokens.upperBound >= endOfRun(from: start, in: block) {
      return ([place], place.tokens.upperBound)
    }
    if isCommon(start, in: block), !opensTitle(start, in: block) {
      guard isCapital(start + 1), tokens[start + 1].followsSpace else { return nil }
      return ([], start + 1)
    }
    let run = start..<endOfRun(from: start, in: block)
    if tokens.word(start).isAny("the", "a", "an"), run.count > 1, !holdsOrganisation(run) {
      return ([], start + 1)
    }
    if run.count == 1 || lexicons.titles.match(startingAt: start)?.tokens == run,
      self[start].contains(.title), !isOrganisationHead(start),
      !self[start].contains(.given)
    {
      return nil
    }
    return (read(run, in: block), run.upperBound)
  }

  /// Says whether a title begins here that goes on into a name.
  private func opensTitle(_ start: Int, in block: Block) -> Bool {
    self[start].contains(.title) && isCapital(start + 1)
  }

  private func read(_ run: Range<Int>, in block: Block) -> [Mention] {
    if let title = titleInside(run) { return reading(title, in: run, block) }
    if let place = places.place(at: run.lowerBound) {
      return reading(place, in: run, block)
    }
    if self[run.lowerBound].contains(.belonging),
      let demonym = lexicons.demonyms.match(startingAt: run.lowerBound)
    {
      let rest = demonym.tokens.upperBound..<max(demonym.tokens.upperBound, run.upperBound)
      guard !rest.isEmpty else { return [] }
      if article.token(rest.lowerBound, isMark: ["-"]) { return [] }
      if self[rest.lowerBound].contains(.given), words(rest) > 1,
        !holdsOrganisation(rest)
      {
        return read(rest, in: block)
      }
    }
    if let acronym = acronym(at: run.lowerBound, in: block),
      !holdsOrganisation(run.dropFirst(acronym.tokens.count))
    {
      let rest = acronym.tokens.upperBound..<max(acronym.tokens.upperBound, run.upperBound)
      guard !rest.isEmpty, !joins(at: rest.lowerBound) else {
        return [acronym].filter { _ in rest.isEmpty }
      }
      return [acronym] + read(rest, in: block)
    }
    if holdsOrganisation(run) { return reading(organisation: run, block) }
    return [unknown(run, in: block)].compactMap { $0 }
  }

  /// A run with a title: what stands before it belongs to the office, what stands behind is the name.
  private func reading(_ title: LexiconMatch, in run: Range<Int>, _ block: Block) -> [Mention] {
    var first = title.tokens.upperBound
    if self[first].contains(.stop) { first += 1 }
    guard first < run.upperBound else { return [] }
    let name = first..<run.upperBound
    // Captain America is nobody's ambassador.
    if places.place(at: first)?.tokens == name { return [] }
    let before = run.lowerBound..<title.tokens.lowerBound
    let nested = before.isEmpty ? [] : nested(in: before, block)
    if holdsOrganisation(name), !self[first].contains(.given), !isAddress(title) {
      return nested + reading(organisation: name, block)
    }
    return nested
      + [
        person(
          name, title: titleRange(title, from: run.lowerBound, in: block), in: block, confidence: 98)
      ]
  }

  /// The places and organisations before a title in capitals: *US* President, *Foreign Ministry*
  /// Spokesman.
  private func nested(in range: Range<Int>, _ block: Block) -> [Mention] {
    if let place = places.place(at: range.lowerBound), place.tokens.upperBound <= range.upperBound {
      return [place]
    }
    if let acronym = acronym(at: range.lowerBound, in: block) { return [acronym] }
    guard holdsOrganisation(range), isOrganisationHead(range.upperBound - 1) else { return [] }
    return reading(organisation: range, block)
  }

  /// A run that opens with a place: Moscow State University, Paris Hilton, Texas Governor.
  private func reading(_ place: Mention, in run: Range<Int>, _ block: Block) -> [Mention] {
    let rest = place.tokens.upperBound..<max(place.tokens.upperBound, run.upperBound)
    guard !rest.isEmpty else { return [place] }
    if holdsOrganisation(rest) { return reading(organisation: run, block) }
    if self[run.lowerBound].contains(.given), place.tokens.count == 1 {
      return [unknown(run, in: block)].compactMap { $0 }
    }
    if self[rest.lowerBound].contains(.given), words(rest) > 1 {
      return [place] + read(rest, in: block)
    }
    if isPlaceName(run) { return [placeName(run)] }
    // Ambassador to the United States Hamid Noor.
    if words(rest) == 2, isTakenUp(rest) || standsByCue(rest),
      let title = titleAcross(rest.lowerBound, from: run.lowerBound, in: block)
    {
      return [place, person(rest, title: title, in: block, confidence: 85)]
    }
    if isCompanyLike(run, in: block) { return [named(run)] }
    // A country before something else in capitals, a team or a work: the whole is no place.
    return []
  }

  /// An organisation, with the person whose full name follows it without a comma.
  private func reading(organisation run: Range<Int>, _ block: Block) -> [Mention] {
    if let split = run.dropFirst().last(where: { index in
      self[index].contains(.given) && holdsOrganisation(run.lowerBound..<index)
        && !holdsOrganisation(index..<run.upperBound) && words(index..<run.upperBound) == 2
        && !tokens.word(index - 1).isAny("of", "for", "and", "the", "on") && !joins(at: index - 1)
    }) {
      return [organisation(run.lowerBound..<split, block)]
        + [
          person(
            split..<run.upperBound, title: titleAcross(split, from: run.lowerBound, in: block),
            in: block, confidence: 85)
        ]
    }
    if self[run.lowerBound].contains(.given), words(run) == 2,
      !isOrganisationHead(run.upperBound - 1) || standsByCue(run)
        || isPersonLike(run, in: block)
        || apposition(behind: run, in: block) != nil
    {
      return [unknown(run, in: block)].compactMap { $0 }
    }
    return [organisation(run, block)]
  }

  /// A run that what stands around it tells to be an organisation.
  func named(_ run: Range<Int>) -> Mention {
    Mention(what: .organisation, tokens: run, kind: .full, confidence: 70)
  }

  private func organisation(_ run: Range<Int>, _ block: Block) -> Mention {
    var range = run
    if opensSentence(run.lowerBound, in: block), run.count > 1, isCommon(run.lowerBound, in: block) {
      range = (run.lowerBound + 1)..<run.upperBound
    }
    let isHeadAlone = range.count == 1 && !isAllCapitals(range.lowerBound)
    var mention = Mention(
      what: .organisation, tokens: range,
      kind: isHeadAlone && isWrittenSmall(range.lowerBound) ? .short : .full,
      confidence: isHeadAlone ? 60 : 80)
    // A head alone, the Council, stands for an organisation named in full.
    mention.needsSupport = isHeadAlone && isCommonHead(range.lowerBound)
    if mention.needsSupport { mention.kind = .short }
    return mention
  }

  private func isCommonHead(_ index: Int) -> Bool {
    lexicons.organisations.match(covering: index).map {
      !($0.entry.lemma.utf8.first.map { (0x41...0x5A).contains($0) } ?? false)
    } ?? false
  }

  /// The parts of a name: particles and what a hyphen joins belong to the part behind or before them.
  func parts(_ range: Range<Int>) -> Int {
    range.reduce(0) { count, index in
      guard tokens[index].kind == .word else { return count }
      let isJoined = index > range.lowerBound && joins(at: index - 1)
      let isParticle =
        self[index].contains(.particle) && index + 1 < range.upperBound
      return isJoined && count > 0 || isParticle ? count : count + 1
    }
  }

  func words(_ range: Range<Int>) -> Int { range.reduce(0) { tokens[$1].kind == .word ? $0 + 1 : $0 } }
}
