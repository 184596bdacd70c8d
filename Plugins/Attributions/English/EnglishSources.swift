import Isnad
import IsnadText

/// Tells what kind of source an English noun phrase is.
struct EnglishSources {
  let scene: AttributedArticle

  /// The source that a noun phrase tells.
  func source(_ range: Range<Int>) -> Source {
    var source = described(range)
    // Where no name stands for them, the words of the text tell who it is.
    if source.text.isEmpty { source.text = scene.words(range) }
    return source
  }

  private func described(_ range: Range<Int>) -> Source {
    var source = Source(text: "", type: .anonymous, tokens: range)
    let head = headEnd(of: range)
    if let body = body(before: head, from: range.lowerBound) {
      source.type = .organisation
      source.text = scene.mention(of: head - 1).map(scene.canonical) ?? source.text
      source.publication = body
      return source
    }
    if let person = person(in: range, head: head) {
      source.text = scene.canonical(of: person)
      source.type = .named
      source.gender = person.name.gender
      source.entity = person.name.entity
      source.isPlural = person.name.isPlural
      return source
    }
    let mention = scene.mention(of: head - 1)
    source.gender = mention?.name.gender
    source.isPlural = mention?.name.isPlural ?? false
    if let noun = noun(before: head, from: range.lowerBound) {
      source.isPlural =
        source.isPlural || noun.form.features.number == .plural
        || noun.entry.properties["number"] == "plural"
      source.type = type(of: noun, in: range)
      source.noun = noun.entry.lemma
      source.isPointedBack = scene.folded(range.lowerBound).isAny(
        "the", "that", "this", "these", "those")
      if source.type == .office, let mention, mention.name.mention == .title {
        source.text = scene.canonical(of: mention)
      }
      if source.type == .organisation || source.type == .document {
        source.publication = scene.publication(noun, in: range.lowerBound..<head)
      }
    } else if let mention, mention.name.what != .person {
      source.type = .organisation
      source.text = scene.canonical(of: mention)
      source.entity = mention.name.entity
    } else if let mention {
      source.type = mention.name.mention == .title ? office(range) : .named
      source.text = scene.canonical(of: mention)
      source.entity = mention.name.entity
    } else {
      if head - range.lowerBound <= 1
        || head - range.lowerBound == 2 && scene.isCapitalized(head - 2),
        scene.isCapitalized(head - 1), let bearer = scene.bearer(of: head - 1)
      {
        source.type = .named
        source.text = scene.canonical(of: bearer)
        source.gender = bearer.name.gender
        return source
      }
      source.isKnown = false
      let isName =
        scene.isCapitalized(head - 1) && head - 1 > scene.sentence(of: range.lowerBound).lowerBound
      source.type = isName ? .organisation : office(range)
      if isName { source.isKnown = true }
    }
    tellDescription(of: &source, range, head)
    return source
  }

  /// The token behind the head noun: what comes before the first preposition outside a name.
  private func headEnd(of range: Range<Int>) -> Int {
    var token = range.lowerBound
    while token < range.upperBound {
      if let mention = scene.mention(of: token), mention.name.mention != .title,
        mention.tokens.upperBound <= range.upperBound, mention.tokens.contains(token)
      {
        token = mention.tokens.upperBound
        continue
      }
      if token > range.lowerBound,
        scene.belongs(token, to: [.preposition, .describing, .relative]) || scene.isMark(token, ",")
          || isReduced(token)
      {
        return token
      }
      token += 1
    }
    return range.upperBound
  }

  /// `figures released on Monday`, `analysts polled by`: a participle right behind a known noun.
  private func isReduced(_ token: Int) -> Bool {
    let folded = scene.folded(token)
    let isParticiple =
      folded.hasSuffix("ed") || folded.hasSuffix("ing")
      || folded.isAny("seen", "shown", "made", "written", "held")
    return isParticiple && folded.byteCount > 3 && scene.lexicons.isNoun(token - 1)
      && !scene.lexicons.isNoun(token) && !scene.isMentioned(token)
  }

  /// The person whose name is the head, or stands beside it in an apposition.
  private func person(in range: Range<Int>, head: Int) -> Mention? {
    if let mention = scene.mention(of: head - 1), mention.name.what == .person,
      mention.name.mention != .title, mention.tokens.upperBound == head,
      mention.tokens.count > 1 || !scene.lexicons.sources.isMatch(covering: head - 1)
    {
      return mention
    }
    // A name at the end that no preposition ties to what goes before: Minister of Education Ida Holm.
    if let mention = scene.mention(of: range.upperBound - 1), mention.name.what == .person,
      mention.name.mention == .full, mention.tokens.upperBound == range.upperBound,
      mention.start > range.lowerBound || mention.start < mention.tokens.lowerBound,
      !scene.belongs(mention.start - 1, to: .preposition)
        || mention.start <= range.lowerBound,
      !scene.isMark(mention.start - 1, ",")
    {
      return mention
    }
    return apposition(in: range, head: head)
  }

  /// The name behind a comma, of the head or of the noun right before the comma: a spokeswoman for the
  /// developer, Arden Homes, is nobody named Arden Homes.
  private func apposition(in range: Range<Int>, head: Int) -> Mention? {
    guard let comma = range.first(where: { scene.isMark($0, ",") }), comma + 1 < range.upperBound,
      let mention = scene.mention(startingAt: comma + 1), mention.name.what == .person,
      mention.name.mention != .title,
      body(before: mention.tokens.upperBound, from: mention.tokens.lowerBound) == nil
    else { return nil }
    let isOwn =
      comma == head
      || !scene.lexicons.organisations.isMatch(covering: comma - 1)
        && scene.lexicons.sources.match(covering: comma - 1)?.entry.properties["kind"]
          != "organisation"
        && !scene.lexicons.titles.isMatch(covering: comma - 1) && scene.isCapitalized(comma - 1)
    return isOwn ? mention : nil
  }

  /// Says whether a capitalised name ends as those of newspapers and companies do, and of what kind of
  /// publication it is; nothing for other names.
  private func body(before head: Int, from start: Int) -> Attribution.Publication?? {
    let last = head - 1
    guard last > start, scene.isCapitalized(last),
      scene.isCapitalized(last - 1) || scene.folded(last - 1) == "'s"
    else { return nil }
    let folded = scene.folded(last)
    if EnglishWords.presses.contains(folded) { return .some(.press) }
    return EnglishWords.companies.contains(folded) ? .some(nil) : nil
  }

  private func noun(before head: Int, from start: Int) -> LexiconMatch? {
    if let noun = scene.lexicons.noun(head - 1) { return noun }
    // A name behind an organisation's noun: the newspaper Aftenposten.
    return head - 2 >= start && scene.isCapitalized(head - 1) ? scene.lexicons.noun(head - 2) : nil
  }

  private func type(of noun: LexiconMatch, in range: Range<Int>) -> Attribution.SourceType {
    if let kind = noun.entry.properties["kind"] {
      return Attribution.SourceType(rawValue: kind) ?? .organisation
    }
    return office(range)
  }

  /// A function tells who it is with an article that is definite or a possessor; else it hides one.
  private func office(_ range: Range<Int>) -> Attribution.SourceType {
    if scene.belongs(range.lowerBound, to: .indefinite) || scene.isNumber(range.lowerBound) {
      return .anonymous
    }
    let hasOwner =
      scene.belongs(range.lowerBound, to: .determiner)
      || range.contains { scene.folded($0) == "'s" }
    let noun = range.lazy.compactMap { scene.lexicons.titles.match(covering: $0) }.first
    if hasOwner { return .office }
    return noun?.form.features.number == .plural ? .anonymous : .office
  }
}
