import Isnad
import IsnadText

// A run of capitals that holds no title and no organisation: a person, a place, or nothing we know.
extension EnglishNameFinder {
  func unknown(_ run: Range<Int>, in block: Block) -> Mention? {
    if isPlaceName(run) { return placeName(run) }
    if let found = behindObject(run, in: block) { return found }
    if let title = titleBefore(run.lowerBound, in: block), words(run) <= 5 {
      return person(run, title: title, in: block, confidence: 95)
    }
    let given = lexicons.givenNames.match(startingAt: run.lowerBound)
    let count = parts(run)
    if isOrganisationLike(run, in: block) { return named(run) }
    if count == 1 { return single(run, isGiven: given != nil, in: block) }
    if isBeforePlace(run) || isPlaced(run), given == nil || isBeforePlace(run), count <= 2,
      !article.token(run.upperBound, isMark: [":", "("])
    {
      return placed(run)
    }
    guard count <= 5 else { return nil }
    if given != nil {
      var mention = person(run, title: nil, in: block, confidence: 95)
      // The Tom Cruise video: so may works and teams be called, unless he is named elsewhere.
      mention.needsSupport = isBehindArticle(run)
      return mention
    }
    if let inner = givenInside(run) { return person(inner, title: nil, in: block, confidence: 75) }
    guard count <= 4 else { return nil }
    if isTold(run, in: block) { return person(run, title: nil, in: block, confidence: 75) }
    if !isBehindArticle(run), holdsParticle(run) || isTakenUp(run) {
      return person(run, title: nil, in: block, confidence: 70)
    }
    return Mention(what: .person, tokens: run, kind: .full, confidence: 60, needsSupport: true)
  }

  /// Says whether what stands around a run is said of people.
  private func isTold(_ run: Range<Int>, in block: Block) -> Bool {
    guard !isBehindArticle(run), !isAllCapitals(run.lowerBound),
      !isAdjective(run.lowerBound)
    else { return false }
    return apposition(behind: run, in: block) != nil || isFollowedByAge(run.upperBound)
      || standsByCue(run) || isPersonLike(run, in: block)
  }

  /// The person whose name follows what an office is of: Minister of *Education* Stefania Rossi.
  private func behindObject(_ run: Range<Int>, in block: Block) -> Mention? {
    var before = run.lowerBound - 1
    if before > 0, self[before].contains(.the) { before -= 1 }
    guard before > block.tokens.lowerBound,
      self[before].contains(.link),
      let name = givenInside(run) ?? lastTwo(of: run, in: block),
      let title = titleAcross(name.lowerBound, from: run.lowerBound, in: block)
    else { return nil }
    return person(name, title: title, in: block, confidence: 85)
  }

  /// The last two words of three or more, where a verb of saying or a comma follows them.
  private func lastTwo(of run: Range<Int>, in block: Block) -> Range<Int>? {
    guard words(run) > 2, words(run) == run.count else { return nil }
    let name = (run.upperBound - 2)..<run.upperBound
    return standsByCue(name) || isTakenUp(name) ? name : nil
  }

  /// The two or three words at the end of a run that begin with a given name: Scientist *Anna Lind*.
  private func givenInside(_ run: Range<Int>) -> Range<Int>? {
    let start = run.dropFirst().last { index in
      self[index].contains(.given) && tokens[index - 1].kind == .word
        && (2...3).contains(words(index..<run.upperBound)) && words(run.lowerBound..<index) <= 2
    }
    return start.map { $0..<run.upperBound }
  }
}
