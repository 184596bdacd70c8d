import Isnad
import IsnadText

/// Finds the names of an Arabic block.
///
/// No capital tells them: titles do, given names, particles (بن، آل، أبو، عبد), the place behind a
/// verb of saying, and the surnames that other names of the article have shown.
struct ArabicNameFinder {
  let reading: ArabicReading
  /// What the names of the article have shown.
  var known: ArabicKnownNames

  var article: Article { reading.article }
  var lexicons: NameLexicons { reading.lexicons }
  var tokens: TokenTable { reading.tokens }

  init(reading: ArabicReading) {
    self.reading = reading
    known = ArabicKnownNames(of: reading.tokens)
  }

  /// The mentions of some blocks, block by block: what the names of one show tells those of the others.
  func mentions(in blocks: [Block]) -> [[Mention]] {
    var found = blocks.map { mentions(in: $0) }
    var finder = self
    finder.known = ArabicKnownNames(of: found, reading: reading)
    // What is known can change only what holds a word of it.
    for (index, block) in blocks.enumerated() where finder.known.concerns(block, of: tokens) {
      found[index] = finder.mentions(in: block)
    }
    return found
  }

  /// The mentions of a block, in the order of the text.
  private func mentions(in block: Block) -> [Mention] {
    var result: [Mention] = []
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      if mayOpen(index, in: block), let mention = mention(at: index, in: block) {
        addNested(in: mention, block, to: &result)
        result.append(mention)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    if result.isEmpty { return result }
    joinAppositions(&result, in: block)
    describe(&result, in: block)
    return result
  }

  /// Says whether a name may begin with a token: with the word itself, by what stands before it, or with
  /// an unknown word before a given name; most words open none.
  private func mayOpen(_ index: Int, in block: Block) -> Bool {
    let traits = reading[index]
    guard traits.contains(.arabicWord), !traits.contains(.accusative) else { return false }
    if !traits.isDisjoint(with: .openers) { return true }
    let before = reading[index - 1]
    if before.contains(.quotationMark) { return true }
    if traits.contains(.function) { return false }
    if index == block.tokens.lowerBound
      || !before.isDisjoint(with: [.stop, .closesCue, .addressee])
    {
      return true
    }
    if traits.contains(.unknown),
      before.contains(.verb) || reading[index + 1].contains(.bareGiven)
    {
      return true
    }
    return known.hasSurname(near: index)
  }

  private func mention(at index: Int, in block: Block) -> Mention? {
    let traits = reading[index]
    // A line that begins with two given names: خليفة نصيب السعدي.
    if traits.contains(.bareGiven), reading.isBareGiven(index + 1),
      reading.startsLine(index, in: block), let mention = named(at: index, in: block)
    {
      return mention
    }
    if traits.contains(.title), let title = lexicons.titles.match(startingAt: index),
      title.tokens.count > 1 || !traits.contains(.function), !isVerbHere(index, title),
      !isOrganisation(title), let mention = titled(title, in: block)
    {
      return mention
    }
    if traits.contains(.kunya), let mention = kunya(at: index, in: block) { return mention }
    if reading.isQuotationMark(index - 1), let mention = markedName(at: index, in: block) {
      return mention
    }
    if traits.contains(.function) { return nil }
    if !traits.isDisjoint(with: [.givenName, .servant]) || reading.isBareGiven(index + 1),
      let mention = named(at: index, in: block)
    {
      return mention
    }
    if traits.contains(.organisationHead),
      let head = lexicons.organisations.match(startingAt: index),
      let mention = organisation(head, in: block)
    {
      return mention
    }
    let isBehindCue = reading.isBehindCue(index, in: block)
    if isBehindCue, let mention = subject(at: index, in: block) { return mention }
    if opensSentence(index, in: block), let mention = topic(at: index, in: block) { return mention }
    if known.hasSurname(near: index), let mention = surname(at: index, in: block) { return mention }
    guard isBehindCue || index > block.tokens.lowerBound && reading.isVerb(index - 1) else {
      return nil
    }
    return unknown(at: index, in: block)
  }

  /// Says whether a feminine that the paradigm of a title makes is rather an organisation: مؤسسة.
  private func isOrganisation(_ title: LexiconMatch) -> Bool {
    reading[title.tokens.lowerBound].contains(.organisationHead)
      && title.form.word != title.entry.word
  }

  /// Says whether a word that could be a title is rather the verb of its clause.
  private func isVerbHere(_ index: Int, _ title: LexiconMatch) -> Bool {
    guard let cue = lexicons.saying.match(startingAt: index),
      title.entry.properties["use"] != "honorific"
    else { return false }
    // مشيرا is hardly a marshal, and وطالب no student.
    if cue.form.features.tense == .participle { return cue.form.word.hasSuffix("ا") }
    if cue.form.features.tense == .past, cue.hasProclitics, reading.isCue(index) { return true }
    return cue.form.features.tense == .past && cue.range.start == tokens[index].range.start
      && reading.folded(index + 1).isAny("ان", "الي", "بان")
  }
}
