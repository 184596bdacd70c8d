import Isnad
import IsnadText

// Places that no list knows, by their nouns and by what stands around them.
extension EnglishNameFinder {
  /// Says whether a noun of places opens or closes a run: Lake Victoria, Red River, Port Louis.
  func isPlaceName(_ run: Range<Int>) -> Bool {
    // Grace Park is somebody, Central Park is not.
    if words(run) == 2, lexicons.givenNames.isMatch(startingAt: run.lowerBound), !isPlaced(run),
      !isBehindArticle(run)
    {
      return false
    }
    guard words(run) > 1,
      !holdsOrganisation(run) || EnglishWords.placeHeads.contains(tokens.word(run.upperBound - 1))
    else { return false }
    return EnglishWords.placeHeads.contains(tokens.word(run.upperBound - 1))
      || EnglishWords.placeOpeners.contains(tokens.word(run.lowerBound)) && words(run) <= 3
      || EnglishWords.placeOpenersWithOf.contains(tokens.word(run.lowerBound))
        && run.contains(where: { tokens.token($0, is: "of") })
      || EnglishWords.placePrefixes.contains(tokens.word(run.lowerBound)) && words(run) == 2
        && (isPlaced(run) || isBeforePlace(run)
          || lexicons.places.match(startingAt: run.upperBound - 1)?.tokens
            == (run.upperBound - 1)..<run.upperBound)
  }

  func placeName(_ run: Range<Int>) -> Mention {
    Mention(what: .place, tokens: run, kind: .full, confidence: 80)
  }

  /// Says whether a preposition of place stands before a run.
  func isPlaced(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && tokens.word(run.lowerBound - 1).isAny("in", "near")
  }

  /// Says whether a comma and a known place stand behind a run: Irving, Texas.
  func isBeforePlace(_ run: Range<Int>) -> Bool {
    guard article.token(run.upperBound, isMark: [","]), run.upperBound + 1 < tokens.count,
      let place = lexicons.places.match(startingAt: run.upperBound + 1),
      ["state", "country"].contains(place.entry.properties["kind"] ?? "")
    else { return false }
    return run.lowerBound > 0
      && tokens.word(run.lowerBound - 1).isAny("in", "near", "from", "at", "of", "to", "outside")
  }

  func placed(_ run: Range<Int>) -> Mention? {
    guard !isWrittenSmall(run.lowerBound), !isAllCapitals(run.lowerBound) else {
      return nil
    }
    // What stands more often elsewhere than behind `in` is rather a faith, a firm or a field.
    let lone = lone(run.lowerBound)
    if words(run) == 1, !isBeforePlace(run), lone.placed * 3 < lone.count { return nil }
    return Mention(what: .place, tokens: run, kind: .full, confidence: isBeforePlace(run) ? 80 : 60)
  }
}
