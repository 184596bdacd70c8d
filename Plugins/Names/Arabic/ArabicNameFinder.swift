import Isnad
import IsnadText

/// Finds the names of an Arabic block.
///
/// No capital tells them: titles do, given names, particles (بن، آل، أبو، عبد), the place behind a
/// verb of saying, and the surnames that other names of the article have shown.
struct ArabicNameFinder {
  let reading: ArabicReading
  /// What the names of the article have shown.
  var known = ArabicKnownNames()

  var article: Article { reading.article }
  var lexicons: NameLexicons { reading.lexicons }
  var tokens: TokenTable { reading.article.tokens }

  init(reading: ArabicReading) {
    self.reading = reading
  }

  /// The mentions of some blocks, block by block: what the names of one show tells those of the others.
  func mentions(in blocks: [Block]) -> [[Mention]] {
    let first = blocks.map { mentions(in: $0, knowing: ArabicKnownNames()) }
    let known = ArabicKnownNames(of: first.flatMap { $0 }, reading: reading)
    return zip(blocks, first).map { block, found in
      // What is known can change only what holds a word of it.
      known.concerns(block, of: tokens) ? mentions(in: block, knowing: known) : found
    }
  }

  /// The mentions of a block, in the order of the text.
  func mentions(in block: Block, knowing known: ArabicKnownNames) -> [Mention] {
    var finder = self
    finder.known = known
    var result: [Mention] = []
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      if let mention = finder.mention(at: index, in: block) {
        result += nested(in: mention, block)
        result.append(mention)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return finder.described(finder.joiningAppositions(result, in: block), in: block)
  }

  private func mention(at index: Int, in block: Block) -> Mention? {
    guard reading.isWord(index, in: block), !reading.isAccusative(index) else { return nil }
    // A line that begins with two given names: خليفة نصيب السعدي.
    if reading.startsLine(index, in: block), reading.isBareGiven(index), reading.isBareGiven(index + 1),
      let mention = named(at: index, in: block)
    {
      return mention
    }
    if let title = lexicons.titles.match(startingAt: index), !isVerbHere(index),
      title.tokens.count > 1 || !reading.isFunction(index), !isOrganisation(title),
      let mention = titled(title, in: block)
    {
      return mention
    }
    // Most words open no name. What each kind of name begins with is asked here, before anything is
    // tried: the answer of a try that fails is as large as a mention.
    if ArabicWords.kunyas.contains(index, of: tokens), let mention = kunya(at: index, in: block) {
      return mention
    }
    if article.token(index - 1, isMark: ArabicWords.marks),
      let mention = markedName(at: index, in: block)
    {
      return mention
    }
    if reading.isFunction(index) { return nil }
    if reading.mayBeGiven(index), let mention = named(at: index, in: block) { return mention }
    if let head = lexicons.organisations.match(startingAt: index),
      head.entry.properties["kind"] != "document", let mention = organisation(head, in: block)
    {
      return mention
    }
    let isBehindCue = reading.cue(before: index, in: block) != nil
    if isBehindCue, let mention = subject(at: index, in: block) { return mention }
    if opensSentence(index, in: block), let mention = topic(at: index, in: block) { return mention }
    if !known.surnames.isEmpty, let mention = surname(at: index, in: block) { return mention }
    guard isBehindCue || index > block.tokens.lowerBound && reading.isVerb(index - 1) else {
      return nil
    }
    return unknown(at: index, in: block)
  }

  /// Says whether a feminine that the paradigm of a title makes is rather an organisation: مؤسسة.
  private func isOrganisation(_ title: LexiconMatch) -> Bool {
    guard let head = lexicons.organisations.match(startingAt: title.tokens.lowerBound),
      head.entry.properties["kind"] != "document"
    else { return false }
    return title.form.word != title.entry.word
  }

  /// Says whether a word that could be a title is rather the verb of its clause.
  private func isVerbHere(_ index: Int) -> Bool {
    guard let cue = lexicons.saying.match(startingAt: index),
      lexicons.titles.match(startingAt: index)?.entry.properties["use"] != "honorific"
    else { return false }
    // مشيرا is hardly a marshal, and وطالب no student.
    if cue.form.features.tense == .participle { return cue.form.word.hasSuffix("ا") }
    if cue.form.features.tense == .past, cue.hasProclitics, reading.cue(at: index) != nil { return true }
    return cue.form.features.tense == .past && cue.range.start == tokens[index].range.start
      && reading.folded(index + 1).isAny("ان", "الي", "بان")
  }
}
