import Isnad
import IsnadText

/// Finds the names of an Arabic block.
///
/// No capital tells them: titles do, given names, particles (بن، آل، أبو، عبد), and the place behind
/// a verb of saying.
struct ArabicNameFinder {
  let article: Article
  let lexicons: NameLexicons

  var tokens: TokenTable { article.tokens }

  /// The mentions of a block, in the order of the text.
  func mentions(in block: Block) -> [Mention] {
    var result: [Mention] = []
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      if let mention = mention(at: index, in: block) {
        result.append(mention)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return result
  }

  func mention(at index: Int, in block: Block) -> Mention? {
    guard tokens[index].script == .arabic else { return nil }
    if let title = lexicons.titles.match(startingAt: index), !isVerbHere(index),
      !isFunction(index, tokens.folded(index))
    {
      if let mention = titled(title, in: block) { return mention }
    }
    if let given = given(at: index), let mention = named(at: index, given, in: block) { return mention }
    if let head = lexicons.organisations.match(startingAt: index),
      head.entry.properties["kind"] != "document", let mention = organisation(head, in: block)
    {
      return mention
    }
    return unknown(at: index, in: block)
  }

  /// Says whether a word that could be a title is rather the verb of its clause.
  func isVerbHere(_ index: Int) -> Bool {
    guard let cue = lexicons.saying.match(startingAt: index),
      lexicons.titles.match(startingAt: index)?.entry.properties["use"] != "honorific"
    else { return false }
    // مشيرا is hardly a marshal, and وطالب no student.
    if cue.form.features.tense == .participle { return !cue.form.text.hasSuffix("ة") }
    if cue.form.features.tense == .past, cue.hasProclitics, hasVerbalProclitics(cue) { return true }
    return cue.form.features.tense == .past && cue.range.start == tokens[index].range.start
      && (index + 1 < tokens.count && Set(["ان", "الي", "بان"]).contains(tokens.folded(index + 1)))
  }

  // Words by what they are to a name.

  func isPlain(_ index: Int, in block: Block) -> Bool {
    guard index < block.tokens.upperBound, tokens[index].kind == .word, tokens[index].script == .arabic
    else { return false }
    let folded = tokens.folded(index)
    return !isFunction(index, folded) && !ArabicWords.joinedArticles.contains(where: folded.hasPrefix)
      && !isCue(index)
  }

  /// Says whether a word belongs to the closed classes, with و or ف before it or without.
  func isFunction(_ index: Int, _ folded: String) -> Bool {
    // The name علي and the preposition على fold alike; the dots tell them apart.
    if folded == "علي" { return !isDottedYeh(index) }
    // إمام leads prayers, أمام stands before a thing.
    if folded == "امام" { return article.text.scalar(at: tokens[index].range.start).scalar != "\u{625}" }
    if ArabicWords.function.contains(folded) { return true }
    guard folded.hasPrefix("و") || folded.hasPrefix("ف") else { return false }
    return ArabicWords.function.contains(String(folded.dropFirst()))
  }

  func isDottedYeh(_ index: Int) -> Bool {
    article.text.scalar(before: tokens[index].range.end)?.scalar == "\u{64A}"
  }

  /// Says whether a word is a verb of saying that can follow a name.
  func isCue(_ index: Int) -> Bool {
    guard let cue = lexicons.saying.match(covering: index), !cue.isDefinite,
      cue.tokens.count > 1 || !isFunction(index, tokens.folded(index)), hasVerbalProclitics(cue)
    else { return false }
    return cue.form.features.tense != nil || cue.entry.properties["use"] != nil
  }

  /// Says whether a verb has no other proclitics than verbs have: و, ف, س; كيري is no يرى.
  func hasVerbalProclitics(_ cue: LexiconMatch) -> Bool {
    guard cue.hasProclitics, cue.form.features.tense == .past || cue.form.features.tense == .present
    else { return true }
    let start = tokens[cue.tokens.lowerBound].range.start
    return article[TextRange(start, cue.range.start)].unicodeScalars.allSatisfy {
      ["و", "ف", "س"].contains($0) || !$0.isLetter
    }
  }

  func isDefinite(_ index: Int) -> Bool { tokens.folded(index).hasPrefix("ال") }

  /// A given name that stands bare, or behind a و or ل that leaves one.
  func given(at index: Int) -> LexiconMatch? {
    guard let match = lexicons.givenNames.match(startingAt: index), !match.isDefinite,
      !isFunction(index, tokens.folded(index))
    else { return nil }
    return match
  }

  func isBareGiven(_ index: Int) -> Bool {
    given(at: index).map { !$0.hasProclitics } ?? false
  }

  func isParticle(_ index: Int, in block: Block) -> Bool {
    guard index >= 0, index < block.tokens.upperBound else { return false }
    let folded = tokens.folded(index)
    // فان before a Dutch name, not فإن.
    if folded == "فان" { return !article[tokens[index].range].unicodeScalars.contains("\u{625}") }
    return ArabicWords.particles.contains(folded)
  }
}

// Names without a title.
extension ArabicNameFinder {
  func named(at index: Int, _ given: LexiconMatch, in block: Block) -> Mention? {
    let end = endOfName(from: index, in: block)
    let follows = isCue(index - 1)
    let isFull = end - index >= 2
    // A second word that nothing ties to the first may be the verb of the clause.
    if isFull, end - index == 2, !follows, !isTied(index + 1, in: block) {
      return Mention(
        what: .person, tokens: index..<(index + 1), kind: .short,
        gender: Name.Gender(given.entry.properties["gender"]), confidence: 60, needsSupport: true)
    }
    guard isFull || follows || !given.hasProclitics else { return nil }
    // A given name with a proclitic is one only where the full name goes on in kind.
    if given.hasProclitics, isFull, !isBareGiven(index + 1), !isDefinite(index + 1) { return nil }
    return Mention(
      what: .person, tokens: index..<end, kind: isFull ? .full : .short,
      gender: Name.Gender(given.entry.properties["gender"]), confidence: follows ? 90 : 75,
      needsSupport: !isFull && !follows)
  }

  /// Says whether a word is by its form a part of a name: with the article, or a given name.
  func isTied(_ index: Int, in block: Block) -> Bool {
    isDefinite(index) || isBareGiven(index) || isParticle(index - 1, in: block)
      || (given(at: index + 1)?.hasProclitics ?? false)
      || article.token(
        index + 1, isMark: ["\u{60C}", ":", "(", ".", "\"", "\u{201D}", "\u{BB}", "\u{AB}", "\u{201C}"])
  }

  /// Words that no list knows, behind a verb of saying and before the words said: a name.
  func unknown(at index: Int, in block: Block) -> Mention? {
    guard index > block.tokens.lowerBound, isPlain(index, in: block), !isDefinite(index),
      isCue(index - 1), let cue = lexicons.saying.match(covering: index - 1),
      cue.tokens.upperBound == index,
      cue.form.features.tense == .past || cue.form.features.tense == .present, !opensPhrase(index)
    else { return nil }
    let end = endOfName(from: index, in: block)
    guard end - index >= 2, end - index <= 5, end < block.tokens.upperBound else { return nil }
    let folded = tokens.folded(end)
    // What begins with ب or ل may as well be بلهجة حادة: only more of a sentence tells a name.
    if ["ب", "ل"].contains(where: tokens.folded(index).hasPrefix), article.token(end, isMark: [":"]) {
      return nil
    }
    guard
      article.token(end, isMark: [":", "\u{60C}", "\"", "\u{AB}", "\u{201C}", "\u{201D}", "("])
        || ["ان", "انه", "انها", "في", "من", "خلال", "امام", "عن", "بان"].contains(folded)
    else { return nil }
    return Mention(what: .person, tokens: index..<end, kind: .full, confidence: 60)
  }

  /// An organisation: its head with the definite words that complete it, or a name in marks.
  func organisation(_ head: LexiconMatch, in block: Block) -> Mention? {
    var end = head.tokens.upperBound
    let limit = min(block.tokens.upperBound, end + 5)
    var isComplete = head.isDefinite || head.tokens.count > 1
    var definites = 0
    while end < limit {
      if tokens[end].kind == .word, tokens[end].script == .arabic {
        let folded = tokens.folded(end)
        // A third word with the article is rather the object of the verb before.
        if folded.hasPrefix("ال"), isPlain(end, in: block), definites < 2,
          !(head.isDefinite && lexicons.organisations.match(startingAt: end) != nil)
        {
          end += 1
          definites += 1
          isComplete = true
        } else if !isComplete, isPlain(end, in: block), lexicons.titles.match(startingAt: end) == nil {
          end += 1
        } else {
          break
        }
      } else if end == head.tokens.upperBound || !isComplete, !head.isDefinite,
        article.token(
          end, isMark: ["\u{AB}", "\"", "\u{201C}", "\u{201D}", "\u{BB}", "\u{201E}", "'", "\u{2018}"]),
        let close = closingMark(behind: end, before: limit + 2, in: block)
      {
        end = close + 1
        isComplete = true
        break
      } else {
        break
      }
    }
    guard isComplete else { return nil }
    let isBare = end == head.tokens.upperBound && head.tokens.count == 1
    return Mention(
      what: .organisation, tokens: head.tokens.lowerBound..<end, kind: isBare ? .title : .full,
      titleNouns: [head.entry.lemma], isDefinite: true, gender: gender(ofHead: head),
      confidence: isBare ? 60 : 80)
  }

  /// The grammatical gender of an organisation, with which verbs agree: قالت الوزارة, قال المجلس.
  func gender(ofHead head: LexiconMatch) -> Name.Gender? {
    let folded = tokens.folded(head.tokens.upperBound - 1)
    if folded.hasSuffix("ة") || folded.hasSuffix("ات") { return .feminine }
    return head.tokens.count == 1 && !head.form.text.hasPrefix("ال") ? .masculine : nil
  }

  func closingMark(behind open: Int, before limit: Int, in block: Block) -> Int? {
    var index = open + 1
    while index < min(limit, block.tokens.upperBound) {
      if article.token(
        index, isMark: ["\u{BB}", "\"", "\u{201D}", "\u{201C}", "\u{AB}", "'", "\u{2019}"])
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
