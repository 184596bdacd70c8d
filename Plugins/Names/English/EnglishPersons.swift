import Isnad
import IsnadText

// A person with title, gender and what else tells who this is.
extension EnglishNameFinder {
  func person(_ run: Range<Int>, title: Range<Int>?, in block: Block, confidence: Int) -> Mention {
    var mention = Mention(
      what: .person, tokens: run, kind: parts(run) > 1 ? .full : .short, confidence: confidence)
    let behind = apposition(behind: run, in: block)
    // The chief surgeon, Dr Margaret Osei: what stands before the comma tells the office too.
    let office = title.flatMap { titleBefore($0.lowerBound, in: block) }
    mention.title = title ?? behind
    var told: (gender: Name.Gender, tokens: Range<Int>)?
    for match in titles(in: title) + titles(in: behind) + titles(in: office) {
      mention.titleNouns.append(match.entry.word)
      if told == nil, let gender = Name.Gender(match.entry.properties["gender"]) {
        told = (gender, match.tokens)
      }
    }
    // Whoever is told by kinship bears no title by it: his brother Ali.
    let nouns = titles(in: mention.title)
    if !nouns.isEmpty, nouns.allSatisfy({ $0.entry.properties["kin"] == "yes" }) {
      mention.isDescribed = true
      mention.title = nil
    }
    let given = words(run) > 1 ? lexicons.givenNames.match(startingAt: run.lowerBound) : nil
    let ofName = Name.Gender(given?.entry.properties["gender"])
    let isOfOne = given.map { $0.entry.properties["unisex"] != "yes" } ?? false
    mention.gender = told?.gender ?? ofName
    mention.isGenderSure = told != nil || ofName != nil && isOfOne
    if let told, let ofName, isOfOne, told.gender != ofName {
      // Mr Anna Lind: the form of address is what disagrees.
      mention.gender = ofName
      mention.agreement = Agreement(tokens: told.tokens, gender: told.gender)
    }
    return mention
  }

  func gender(of token: Int) -> Name.Gender? {
    Name.Gender(lexicons.givenNames.match(startingAt: token)?.entry.properties["gender"])
  }

  private func titles(in range: Range<Int>?) -> [LexiconMatch] {
    guard let range else { return [] }
    return range.compactMap { lexicons.titles.match(startingAt: $0) }
  }

  /// Notes whether an apposition or a relation behind a mention tells who this is.
  func describe(_ mention: inout Mention, in block: Block) {
    guard mention.what == .person, mention.kind != .title, !mention.isDescribed else { return }
    mention.isDescribed = mention.title != nil || isDescribed(behind: mention.tokens, in: block)
  }

  /// Says whether what stands behind a name tells who this is: `, the harbour master,` · `, who runs`
  /// · `of the Institute`; an age tells nothing.
  private func isDescribed(behind run: Range<Int>, in block: Block) -> Bool {
    var index = run.upperBound
    guard index + 1 < block.tokens.upperBound else { return false }
    if tokens.word(index).isAny("of", "from", "for") {
      var next = index + 1
      if self[next].contains(.the) { next += 1 }
      return next < block.tokens.upperBound && isCapital(next)
    }
    guard !self[index].isDisjoint(with: [.comma, .bracket]) else { return false }
    index += 1
    if isFollowedByAge(run.upperBound) {
      index += 1
      guard self[index].contains(.comma) else { return false }
      index += 1
    }
    guard index < block.tokens.upperBound else { return false }
    let word = tokens.word(index)
    if word.isAny("who", "whose", "whom") { return true }
    // Letters behind a name: Tom Hale, QC, said.
    if tokens[index].range.count <= 4, isAllCapitals(index),
      article.token(index + 1, isMark: [",", ")"])
    {
      return true
    }
    guard word.isAny("a", "an", "the", "his", "her", "their", "one") || isRoleNoun(index) else {
      return false
    }
    // The apposition closes with a comma or the sentence, before it becomes a clause of its own.
    let limit = min(block.tokens.upperBound, index + 16)
    for end in index..<limit {
      if article.token(end, isMark: [",", ".", ")", ";", "\u{2014}", "\u{2013}"]) {
        return end > index + 1 || isRoleNoun(index)
      }
    }
    return limit == block.tokens.upperBound
  }

  private func isRoleNoun(_ index: Int) -> Bool {
    self[index].contains(.title) && !tokens[index].isCapitalized
  }

  // The title before a name.

  /// The title with its modifiers, of a title in capitals inside the run of the name.
  func titleRange(_ title: LexiconMatch, from start: Int, in block: Block) -> Range<Int> {
    let lower = min(start, title.tokens.lowerBound)
    return extended(lower, in: block)..<title.tokens.upperBound
  }

  /// The title before a name: Finance *chief* Dov, the *defence minister*, Sir Hugo, Dr Marit.
  func titleBefore(_ first: Int, in block: Block) -> Range<Int>? {
    var noun = first - 1
    let hasComma = self[noun].contains(.comma)
    if hasComma {
      guard closesApposition(first, in: block) else { return nil }
      noun -= 1
    }
    guard noun >= block.tokens.lowerBound else { return nil }
    if self[noun].contains(.titled), let match = lexicons.titles.match(covering: noun),
      match.tokens.upperBound == noun + 1,
      match.form.features.number != .plural, match.entry.properties["use"] != "before-noun",
      !hasComma || hasDeterminer(before: match.tokens.lowerBound, in: block)
    {
      return extended(match.tokens.lowerBound, in: block)..<match.tokens.upperBound
    }
    guard
      let head = hasComma
        ? headBeforeOf(noun, in: block) : titleAcross(first, from: first, in: block)?.lowerBound
    else { return nil }
    return extended(head, in: block)..<(noun + 1)
  }

  /// The title that reaches over an organisation or place to the name: Ambassador to the United
  /// States *Hamid Noor*.
  func titleAcross(_ name: Int, from run: Int, in block: Block) -> Range<Int>? {
    guard let head = headBeforeOf(name - 1, in: block), isCapital(name - 1) || run < name else {
      return nil
    }
    return extended(head, in: block)..<name
  }

  /// Says whether a name behind a comma is closed by another, or by the end of its sentence.
  private func closesApposition(_ first: Int, in block: Block) -> Bool {
    let end = endOfRun(from: first, in: block)
    return end >= block.tokens.upperBound || standsByCue(first..<end)
      || article.token(end, isMark: [",", ".", ";", "\u{2014}", ")"])
  }

  private func hasDeterminer(before noun: Int, in block: Block) -> Bool {
    var index = noun - 1
    while index >= block.tokens.lowerBound, noun - index < 7 {
      if self[index].contains(.determiner) || self[index].contains(.possessive) {
        return true
      }
      guard tokens[index].kind == .word || joins(at: index) else { return false }
      index -= 1
    }
    return false
  }

  /// The start of a title with the words before its noun that belong to it.
  private func extended(_ noun: Int, in block: Block) -> Int {
    var lower = noun
    while lower > block.tokens.lowerBound, noun - lower < 5, isModifier(lower - 1, of: lower, in: block)
    {
      lower -= 1
    }
    while lower < noun, tokens[lower].kind == .mark { lower += 1 }
    return lower
  }

  private func isModifier(_ index: Int, of noun: Int, in block: Block) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || joins(at: index) else { return false }
    let traits = self[index]
    if traits.contains(.titleModifier) { return true }
    // Small words do not belong to a title in capitals: met Captain Daniel Okafor.
    if token.kind == .word, !token.isCapitalized, tokens[noun].isCapitalized { return false }
    if traits.contains(.function) { return false }
    if traits.contains(.possessive)
      || token.kind == .word && !token.isCapitalized && traits.contains(.verbal)
    {
      return false
    }
    return !traits.contains(.saying)
  }

  /// The start of `head of the workers' union` before a comma, if it has a title noun as its head.
  private func headBeforeOf(_ end: Int, in block: Block) -> Int? {
    var index = end
    while index >= block.tokens.lowerBound, end - index < 12 {
      if article.token(index, isMark: [",", ".", ";", ":"]) { return nil }
      if self[index].contains(.titled), self[index + 1].contains(.link),
        let match = lexicons.titles.match(covering: index),
        match.form.features.number != .plural
      {
        return match.tokens.lowerBound
      }
      if index < end, self[index].contains(.said) { return nil }
      index -= 1
    }
    return nil
  }

  /// The title behind a name: Piet Hoekstra, `chief economist` at Lindqvist Bank, said.
  func apposition(behind range: Range<Int>, in block: Block) -> Range<Int>? {
    var index = range.upperBound
    guard !self[index].isDisjoint(with: [.comma, .bracket]) else { return nil }
    index += 1
    if isFollowedByAge(range.upperBound) {
      index += 1
      if self[index].contains(.comma) { index += 1 }
    }
    while index < block.tokens.upperBound, tokens.word(index).isAny("a", "an", "the", "one") {
      index += 1
    }
    let start = index
    while index < block.tokens.upperBound, index - start < 8,
      tokens[index].kind == .word || joins(at: index)
    {
      if self[index].contains(.title), let match = lexicons.titles.match(startingAt: index),
        match.form.features.number != .plural,
        !isAddress(match)
      {
        if self[match.tokens.upperBound].contains(.title) {
          index = match.tokens.upperBound
          continue
        }
        // A capitalised name right behind the noun: it is the next one's title.
        if isCapital(match.tokens.upperBound),
          self[match.tokens.upperBound].contains(.given)
        {
          return nil
        }
        return start..<match.tokens.upperBound
      }
      if !self[index].isDisjoint(with: [.function, .possessive, .saying]) { return nil }
      index += 1
    }
    return nil
  }

  /// `, 34,` behind a name.
  func isFollowedByAge(_ index: Int) -> Bool {
    guard !self[index].isDisjoint(with: [.comma, .bracket]), index + 1 < tokens.count else {
      return false
    }
    return tokens[index + 1].kind == .number && tokens[index + 1].range.count <= 2
  }
}
