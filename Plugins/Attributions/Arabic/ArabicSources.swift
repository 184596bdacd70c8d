import Isnad
import IsnadText

/// Tells what kind of source an Arabic noun phrase is.
struct ArabicSources {
  let scene: AttributedArticle

  /// The source that a noun phrase tells; its head is its first word.
  func source(_ range: Range<Int>) -> Source {
    var source = described(range)
    // Where no name stands for them, the words of the text tell who it is.
    if source.text.isEmpty { source.text = scene.words(range) }
    return source
  }

  private func described(_ range: Range<Int>) -> Source {
    var source = Source(text: "", type: .anonymous, tokens: range)
    let head =
      range.lowerBound + (scene.belongs(range.lowerBound, to: .demonstrative) ? 1 : 0)
    let first = scene.mention(startingAt: head)
    source.gender = first?.name.gender
    source.isPlural = first?.name.isPlural ?? false
    if let person = person(in: range) {
      source.text = scene.canonical(of: person)
      source.type = .named
      source.gender = person.name.gender
      source.entity = person.name.entity
      source.isPlural = isPair(range, person)
      return source
    }
    if let name = strangeName(in: range) {
      source.text = scene.words(name)
      source.type = .named
      return source
    }
    if let noun = noun(at: head) {
      source.isPlural =
        source.isPlural || noun.form.features.number == .plural || isBrokenPlural(noun)
      source.gender =
        source.gender ?? noun.form.features.gender.flatMap { Name.Gender(rawValue: $0.rawValue) }
      source.type = type(of: noun, in: range)
      source.noun = noun.entry.lemma
      source.isPointedBack = noun.isDefinite || isArticled(scene.folded(head))
      if source.type == .office, let first, first.name.mention == .title, first.tokens == range {
        source.text = scene.canonical(of: first)
      }
      if source.type == .organisation || source.type == .document {
        source.publication = scene.publication(noun, in: range)
      }
    } else if let first, first.name.what != .person {
      source.type = .organisation
      source.text = scene.canonical(of: first)
      source.entity = first.name.entity
    } else if let first {
      source.type = first.name.mention == .title ? office(range) : .named
      source.text = scene.canonical(of: first)
      source.entity = first.name.entity
    } else if range.count <= 2, let bearer = scene.bearer(of: range.upperBound - 1) {
      source.type = .named
      source.text = scene.canonical(of: bearer)
      source.gender = bearer.name.gender
    } else {
      source.isKnown = false
      // A single word that no list knows is a surname rather than a trade.
      source.type = range.count == 1 ? .named : office(range)
    }
    tellDescription(of: &source, range)
    return source
  }

  private func noun(at token: Int) -> LexiconMatch? {
    if let mention = scene.mention(startingAt: token), mention.name.mention != .title,
      mention.start == mention.tokens.lowerBound,
      !scene.lexicons.sources.isMatch(startingAt: token)
    {
      return nil
    }
    // منظمة is a body before it is a woman who organises.
    return scene.lexicons.sources.match(startingAt: token)
      ?? scene.lexicons.organisations.match(startingAt: token)
      ?? scene.lexicons.titles.match(startingAt: token)
  }

  /// The person named, by the title that heads the phrase or in an apposition to it.
  private func person(in range: Range<Int>) -> Mention? {
    var token = range.lowerBound
    while token < range.upperBound {
      if let mention = scene.mention(of: token), mention.name.what == .person,
        mention.name.mention != .title,
        mention.tokens.upperBound <= range.upperBound + 1,
        mention.tokens.count > 1 || !scene.lexicons.sources.isMatch(startingAt: token)
      {
        return mention
      }
      if token > range.lowerBound, scene.belongs(token, to: .arabicRelational) { return nil }
      token += 1
    }
    return nil
  }

  /// Two to four words that no list knows, in an apposition to a title: وزير خارجية تلالة، نزار العامودي.
  private func strangeName(in range: Range<Int>) -> Range<Int>? {
    guard let comma = range.first(where: { scene.isComma($0) }),
      scene.lexicons.titles.isMatch(startingAt: range.lowerBound),
      (2...4).contains(range.upperBound - comma - 1)
    else { return nil }
    let name = (comma + 1)..<range.upperBound
    let isName = name.allSatisfy {
      scene.isWord($0) && !scene.lexicons.isNoun($0)
        && !scene.belongs($0, to: [.arabicPreposition, .breaker])
    }
    return isName ? name : nil
  }

  private func isPair(_ range: Range<Int>, _ person: Mention) -> Bool {
    guard person.tokens.upperBound < range.upperBound else { return false }
    return scene.mention(startingAt: person.tokens.upperBound) != nil
      && scene.folded(person.tokens.upperBound).hasPrefix("و")
  }

  private func isBrokenPlural(_ noun: LexiconMatch) -> Bool {
    ArabicSources.pluralEndings.contains(where: noun.form.text.hasByteSuffix)
      && !noun.isDictionaryForm
      || ArabicSources.plurals.contains(noun.entry.word)
  }

  private static let pluralEndings = ["ون", "ين", "ات"]

  /// Nouns of sources that are plurals in their dictionary form.
  private static let plurals: WordSet = [
    "أهالي", "أوساط", "جهات", "دوائر", "أطراف", "آخرون", "كثيرون", "أشخاص", "مقربون", "أنباء",
    "معلومات", "شائعات", "تسريبات", "تكهنات", "مطلعون",
  ]

  private func type(of noun: LexiconMatch, in range: Range<Int>) -> Attribution.SourceType {
    if let kind = noun.entry.properties["kind"] {
      return Attribution.SourceType(rawValue: kind) ?? .organisation
    }
    return office(range)
  }

  /// A function tells who it is with the article, or with what it is the function of.
  private func office(_ range: Range<Int>) -> Attribution.SourceType {
    // Behind a title stands what it is of (مفتي مصر), unless it is an adjective (سفيرة سابقة).
    let second = range.lowerBound + 1
    if second < range.upperBound, scene.isWord(second),
      scene.lexicons.titles.isMatch(startingAt: range.lowerBound),
      !ArabicWords.isAdjective(scene.folded(second)),
      !scene.belongs(second, to: .arabicRelational)
    {
      return .office
    }
    let isDefinite = range.prefix(3).contains { token in
      if token > range.lowerBound, scene.belongs(token, to: .arabicRelational) { return false }
      return isArticled(scene.folded(token))
        || token > range.lowerBound
          && scene.mention(of: token).map { $0.tokens.lowerBound > range.lowerBound } ?? false
    }
    return isDefinite ? .office : .anonymous
  }

  private func isArticled(_ folded: FoldedWord) -> Bool {
    folded.hasPrefix("ال") || folded.hasPrefix("لل") || folded.hasPrefix("وال")
      || folded.hasPrefix("بال")
  }

  private func tellDescription(of source: inout Source, _ range: Range<Int>) {
    let rest = range.dropFirst()
    let isTied = rest.contains { token in
      guard let mention = scene.mention(of: token) else { return false }
      return mention.name.mention != .title && mention.tokens.contains(token)
        && mention.tokens.lowerBound > range.lowerBound
    }
    let relation = rest.first { scene.belongs($0, to: .arabicRelational) }
    switch source.type {
    case .anonymous:
      source.isDescribed = rest.contains { !scene.belongs($0, to: .informed) }
      let isBound = relation.map { from in
        (from..<range.upperBound).contains { isArticled(scene.folded($0)) }
      }
      let isOne =
        !source.isPlural
        && scene.lexicons.sources.match(startingAt: range.lowerBound)?.entry.lemma != "مصدر"
      source.isVague =
        !isTied && !(isBound ?? false)
        && !(isOne && (range.count > 1 || isArticled(scene.folded(range.lowerBound))))
    case .document:
      let first = scene.folded(range.lowerBound)
      source.isVague =
        !isArticled(first) && !isTied && relation == nil && source.isPlural && rest.count <= 1
        && !rest.contains { isArticled(scene.folded($0)) }
    default: break
    }
  }
}
