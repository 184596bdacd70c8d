import Isnad
import IsnadText

// Places that no list knows, by their nouns and by what stands around them.
extension EnglishNameFinder {
  /// Says whether a noun of places opens or closes a run: Lake Victoria, Red River, Port Louis.
  func isPlaceName(_ run: Range<Int>) -> Bool {
    // Grace Park is somebody, Central Park is not.
    if words(run) == 2, self[run.lowerBound].contains(.given), !isPlaced(run),
      !isBehindArticle(run)
    {
      return false
    }
    guard words(run) > 1,
      !holdsOrganisation(run) || self[run.upperBound - 1].contains(.placeHead)
    else { return false }
    return self[run.upperBound - 1].contains(.placeHead)
      || self[run.lowerBound].contains(.placeOpener) && words(run) <= 3
      || self[run.lowerBound].contains(.placeOpenerWithOf)
        && run.contains(where: { tokens.token($0, is: "of") })
      || self[run.lowerBound].contains(.placePrefix) && words(run) == 2
        && (isPlaced(run) || isBeforePlace(run)
          || lexicons.places.match(startingAt: run.upperBound - 1)?.tokens
            == (run.upperBound - 1)..<run.upperBound)
  }

  func placeName(_ run: Range<Int>) -> Mention {
    Mention(what: .place, tokens: run, kind: .full, confidence: 80)
  }

  /// Says whether a preposition of place stands before a run.
  func isPlaced(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && self[run.lowerBound - 1].contains(.placing)
  }

  /// Says whether a comma and a known place stand behind a run: Irving, Texas.
  func isBeforePlace(_ run: Range<Int>) -> Bool {
    guard self[run.upperBound].contains(.comma), run.upperBound + 1 < tokens.count,
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
