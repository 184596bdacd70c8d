import Isnad
import IsnadText

/// Finds the names of an English block by capitals, titles, given names and what stands around.
struct EnglishNameFinder {
  let article: Article
  let lexicons: NameLexicons

  private var tokens: TokenTable { article.tokens }

  /// The mentions of a block, in the order of the text.
  func mentions(in block: Block) -> [Mention] {
    var result: [Mention] = []
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      if let mention = named(at: index, in: block) ?? titled(at: index, in: block) {
        result.append(mention)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return result
  }

  // Names: a run of capitalised words.

  private func named(at start: Int, in block: Block) -> Mention? {
    guard isCapital(start) else { return nil }
    if let place = PlaceFinder(article: article, lexicons: lexicons).place(at: start),
      !isCapital(place.tokens.upperBound) || !tokens[place.tokens.upperBound].followsSpace
    {
      return place
    }
    var first = start
    // A form of address or a title with a capital belongs before the name: Mayor Teresa Oyelaran.
    while let title = capitalTitle(at: first), title.tokens.upperBound < block.tokens.upperBound,
      isCapital(title.tokens.upperBound) || isAddressStop(title.tokens.upperBound)
    {
      first = title.tokens.upperBound
      if isAddressStop(first) { first += 1 }
    }
    guard first < block.tokens.upperBound, isCapital(first) else { return nil }
    if first == start, opensSentence(start, in: block),
      EnglishWords.function.contains(tokens.folded(start))
    {
      return nil
    }
    let end = endOfName(from: first, in: block)
    guard end > first else { return nil }
    return classified(first..<end, titleFrom: start, in: block)
  }

  private func isCapital(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    guard token.kind == .word, token.script == .latin, token.isCapitalized else { return false }
    let folded = tokens.folded(index)
    return folded != "i" && !folded.hasPrefix("i'") && !EnglishWords.calendar.contains(folded)
  }

  private func capitalTitle(at index: Int) -> LexiconMatch? {
    guard isCapital(index), let match = lexicons.titles.match(startingAt: index) else { return nil }
    return match
  }

  /// The full stop of `Dr.` between title and name.
  private func isAddressStop(_ index: Int) -> Bool {
    article.token(index, isMark: ["."]) && !tokens[index].followsSpace && isCapital(index + 1)
      && tokens[index - 1].range.count <= 4
  }

  private func opensSentence(_ index: Int, in block: Block) -> Bool {
    if index == block.tokens.lowerBound { return true }
    if let sentence = article.sentence(at: tokens[index].range.start),
      article.sentences[sentence].tokens.lowerBound == index
    {
      return true
    }
    return article.token(index - 1, isMark: EnglishNameFinder.openers)
  }

  private static let openers: Set<Unicode.Scalar> = [
    "\"", "\u{201C}", "\u{201E}", "\u{AB}", "\u{2018}", "'", ":", "\u{2014}", "\u{2013}", "\u{2022}",
    "(",
  ]

  private func endOfName(from first: Int, in block: Block) -> Int {
    var end = first + 1
    // What goes on for longer is a line in capitals: to look for its end from each word is quadratic.
    let limit = min(block.tokens.upperBound, first + EnglishNameFinder.longest)
    while end < limit {
      if isCapital(end), tokens[end].followsSpace {
        if EnglishWords.function.contains(tokens.folded(end)), tokens[end].range.count > 1 { break }
        end += 1
      } else if joins(at: end), end + 1 < block.tokens.upperBound, tokens[end + 1].kind == .word {
        end += 2
      } else if isInitialStop(end), isCapital(end + 1) {
        end += 2
      } else if let next = behindParticles(end, in: block) {
        end = next + 1
      } else if isOrganisationHead(end - 1) || tokens[first].range.count > 3,
        ["of", "for", "&"].contains(tokens.folded(end)), end + 1 < block.tokens.upperBound,
        isCapital(end + 1), holdsOrganisation(first..<end)
      {
        end += 2
      } else if lexicons.organisations.match(startingAt: end)?.entry.properties["kind"] == "suffix" {
        // plc and the like are written small as well.
        return end + 1
      } else if tokens.token(end, is: "&"), isCapital(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// The most tokens of a name that are looked at.
  private static let longest = 64

  /// A hyphen without spaces: Adeyemi-Clarke.
  private func joins(at index: Int) -> Bool {
    article.token(index, isMark: ["-", "\u{2011}", "\u{2010}"]) && !tokens[index].followsSpace
      && index + 1 < tokens.count && !tokens[index + 1].followsSpace
  }

  private func isInitialStop(_ index: Int) -> Bool {
    article.token(index, isMark: ["."]) && !tokens[index].followsSpace
      && (tokens[index - 1].range.count == 1 || ["st", "jr", "sr"].contains(tokens.folded(index - 1)))
  }

  /// The capitalised word behind particles: Anne *van der* Berg, Suleiman *al*-Amr.
  private func behindParticles(_ index: Int, in block: Block) -> Int? {
    var next = index
    while next < block.tokens.upperBound, next < index + 3,
      EnglishWords.particles.contains(tokens.folded(next))
    {
      next += 1
      if joins(at: next) { next += 1 }
    }
    return next > index && next < block.tokens.upperBound && isCapital(next) ? next : nil
  }

  private func isOrganisationHead(_ index: Int) -> Bool {
    lexicons.organisations.match(covering: index).map { $0.entry.properties["kind"] != "document" }
      ?? false
  }

  private func holdsOrganisation(_ range: Range<Int>) -> Bool {
    range.contains { isOrganisationHead($0) }
  }
}

// What a run of capitals names.
extension EnglishNameFinder {
  private func classified(_ run: Range<Int>, titleFrom start: Int, in block: Block) -> Mention? {
    var range = run
    // The first word of a sentence may have its capital from there alone.
    if opensSentence(range.lowerBound, in: block), range.count > 1,
      EnglishWords.function.contains(tokens.folded(range.lowerBound))
        || lexicons.demonyms.match(covering: range.lowerBound) != nil
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    let title = titleBefore(range.lowerBound, from: start, in: block)
    if holdsOrganisation(range) || isAcronym(range) {
      guard title == nil || title?.isEmpty == true else {
        return person(range, title: title, in: block, confidence: 90)
      }
      var mention = Mention(
        what: .organisation, tokens: range, kind: range.count > 1 || isAcronym(range) ? .full : .short,
        confidence: 80)
      mention.isAcronym = isAcronym(range)
      return mention
    }
    if let title, !title.isEmpty { return person(range, title: title, in: block, confidence: 98) }
    let given = lexicons.givenNames.match(startingAt: range.lowerBound)
    let words = range.filter { tokens[$0].kind == .word }.count
    if given != nil, words >= 2, words <= 5 {
      return person(range, title: nil, in: block, confidence: 95)
    }
    if words >= 2, words <= 4,
      apposition(behind: range, in: block) != nil || isFollowedByAge(range.upperBound)
        || standsByCue(range)
    {
      return person(range, title: nil, in: block, confidence: 80)
    }
    if words == 1 { return single(range, isGiven: given != nil, in: block) }
    return nil
  }

  private func isAcronym(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let bytes = article.text.bytes[
      tokens[range.lowerBound].range.start..<tokens[range.lowerBound].range.end]
    return bytes.count >= 2 && bytes.count <= 6 && bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// A surname or given name alone; it counts where a full name has the same word, or where it is
  /// the subject of a verb of saying and no place.
  private func single(_ range: Range<Int>, isGiven: Bool, in block: Block) -> Mention? {
    let before = range.lowerBound - 1
    let isPlaced =
      before >= block.tokens.lowerBound && EnglishWords.placePrepositions.contains(tokens.folded(before))
    // `NorthGrid, which` and `Sadiq, who` tell by their pronoun what they are.
    let hasComma = article.token(range.upperBound, isMark: [","])
    let relative =
      hasComma && range.upperBound + 1 < tokens.count ? tokens.folded(range.upperBound + 1) : ""
    if relative == "which", !block.isHeading, !isPlaced {
      return Mention(what: .organisation, tokens: range, kind: .short, confidence: 65)
    }
    if isPersonLike(range.upperBound, relative), !block.isHeading, !isPlaced {
      return Mention(what: .person, tokens: range, kind: .short, confidence: 65)
    }
    // The end of a run that named nobody: Port Louis.
    let isTail = isCapital(before) && lexicons.titles.match(covering: before) == nil
    let isSure =
      !isPlaced && !isTail && (standsByCue(range) || isGiven) && !block.isHeading
      && !(opensSentence(range.lowerBound, in: block) && !standsByCue(range))
      && lexicons.demonyms.match(covering: range.lowerBound) == nil
    return Mention(
      what: .person, tokens: range, kind: .short,
      gender: isGiven ? gender(of: range.lowerBound) : nil, confidence: isSure ? 70 : 50,
      needsSupport: !isSure)
  }

  /// Says whether what follows a word is said of persons: `, who`, `, speaking`, `closed his eyes`.
  private func isPersonLike(_ next: Int, _ relative: String) -> Bool {
    if relative == "who" || relative.hasSuffix("ing") && relative.utf8.count > 5 { return true }
    guard next + 1 < tokens.count, tokens[next].kind == .word, !tokens[next].isCapitalized,
      tokens.folded(next).hasSuffix("ed")
    else { return false }
    return ["his", "her"].contains(tokens.folded(next + 1))
  }

  private func gender(of token: Int) -> Name.Gender? {
    Name.Gender(lexicons.givenNames.match(startingAt: token)?.entry.properties["gender"])
  }

  private func person(
    _ range: Range<Int>, title: Range<Int>?, in block: Block, confidence: Int
  ) -> Mention {
    var mention = Mention(
      what: .person, tokens: range,
      kind: range.filter { tokens[$0].kind == .word }.count > 1 ? .full : .short,
      gender: gender(of: range.lowerBound), confidence: confidence)
    mention.title = title.flatMap { $0.isEmpty ? nil : $0 } ?? apposition(behind: range, in: block)
    var nouns: [String] = []
    for match in titles(in: title) + titles(in: apposition(behind: range, in: block)) {
      nouns.append(match.entry.lemma.lowercased())
      mention.gender = mention.gender ?? Name.Gender(match.entry.properties["gender"])
    }
    mention.titleNouns = nouns
    mention.isGenderSure = mention.gender != nil
    return mention
  }

  private func titles(in range: Range<Int>?) -> [LexiconMatch] {
    guard let range else { return [] }
    return range.compactMap { lexicons.titles.match(startingAt: $0) }
  }

  /// The title before a name: `Finance chief` Dov, `the defence minister,` Sir Hugo, `Dr` Marit.
  private func titleBefore(_ first: Int, from start: Int, in block: Block) -> Range<Int>? {
    var lower = min(start, first)
    if lower == first {
      var noun = first - 1
      if article.token(noun, isMark: [","]), isAppositionComma(noun, in: block) { noun -= 1 }
      if noun >= block.tokens.lowerBound, let match = lexicons.titles.match(covering: noun),
        match.tokens.upperBound == noun + 1, match.form.features.number != .plural
      {
        lower = match.tokens.lowerBound
      } else if noun >= block.tokens.lowerBound, noun < first - 1,
        let head = headBeforeOf(noun, in: block)
      {
        lower = head
      }
    }
    guard lower < first else { return nil }
    // The words before the noun belong to the title up to a determiner or another kind of word.
    var count = 0
    while lower > block.tokens.lowerBound, count < 5, isModifier(lower - 1) {
      lower -= 1
      count += 1
    }
    var upper = first
    while upper > lower, tokens[upper - 1].kind == .mark { upper -= 1 }
    return lower..<upper
  }

  private func isModifier(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || article.token(index, isMark: ["-"]) else { return false }
    let folded = tokens.folded(index)
    // Small words do not belong to a title in capitals: met Captain Daniel Okafor.
    if token.kind == .word, !token.isCapitalized, tokens[index + 1].isCapitalized { return false }
    return !EnglishWords.function.contains(folded) && lexicons.saying.match(covering: index) == nil
      && !article.token(index + 1, isMark: [".", ",", ":", ";"])
  }

  /// A comma between title and name: a second one, or the verb, follows the name.
  private func isAppositionComma(_ comma: Int, in block: Block) -> Bool {
    comma > block.tokens.lowerBound
  }

  /// The start of `head of the workers' union` before a comma, if it has a title noun as its head.
  private func headBeforeOf(_ end: Int, in block: Block) -> Int? {
    var index = end
    while index >= block.tokens.lowerBound, end - index < 10 {
      if article.token(index, isMark: [",", ".", ";", ":"]) { return nil }
      if let match = lexicons.titles.match(covering: index), index + 1 < tokens.count,
        ["of", "for", "at", "in", "to", "on", "with", "from"].contains(tokens.folded(index + 1))
      {
        return match.tokens.lowerBound
      }
      index -= 1
    }
    return nil
  }

  /// The title behind a name: Piet Hoekstra, `chief economist at Lindqvist Bank`, said.
  private func apposition(behind range: Range<Int>, in block: Block) -> Range<Int>? {
    var index = range.upperBound
    guard article.token(index, isMark: [",", "("]) else { return nil }
    index += 1
    if isFollowedByAge(range.upperBound) {
      index += 1
      if article.token(index, isMark: [","]) { index += 1 }
    }
    let start = index
    while index < block.tokens.upperBound, index - start < 8,
      tokens[index].kind == .word
        || article.token(index, isMark: ["-"])
    {
      if let match = lexicons.titles.match(startingAt: index) {
        return start..<match.tokens.upperBound
      }
      let folded = tokens.folded(index)
      if folded == "who" || folded == "which" || lexicons.saying.match(covering: index) != nil {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// `, 34,` behind a name.
  private func isFollowedByAge(_ index: Int) -> Bool {
    guard article.token(index, isMark: [",", "("]), index + 1 < tokens.count else { return false }
    return tokens[index + 1].kind == .number && tokens[index + 1].range.count <= 2
  }

  /// Says whether a verb of saying stands right before or behind a run of capitals.
  private func standsByCue(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0, let cue = lexicons.saying.match(covering: before), isVerb(cue) { return true }
    var next = range.upperBound
    while next < tokens.count, next < range.upperBound + 2,
      ["has", "had", "also", "later", "would", "then", "himself", "herself"].contains(
        tokens.folded(next))
    {
      next += 1
    }
    return lexicons.saying.match(startingAt: next).map(isVerb) ?? false
  }

  private func isVerb(_ cue: LexiconMatch) -> Bool {
    cue.form.features.tense == .past || cue.form.features.number == .singular
      || cue.entry.properties["use"] == "before-source"
  }
}
