extension ContextRules {
  /// `the man killed in the attack was…`: a past form with another verb behind it in its clause is a participle, and
  /// the only verb of a clause is none.
  @Sendable static func reducedClauses(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.can(index, be: .vbn) && sentence.can(index, be: .vbd) {
      let left = sentence.left(of: index)
      let before = sentence.tag(left)
      switch sentence.tag(index) {
      case .vbd where before.isNoun:
        if isReduced(sentence, index) { sentence.set(index, .vbn) }
      case .vbn where before == .prp:
        if !sentence.word(left - 1, in: have.union(be)) { sentence.set(index, .vbd) }
      case .vbn where before == .wdt || before == .wp:
        sentence.set(index, .vbd)
      case .vbn:
        let isSubject =
          before.isNoun || [.cd, .comma, .close].contains(before)
          || before == .dt && sentence.word(left, is: "this", "that", "some", "both", "all")
        // `by` tells of a passive.
        let isPassive = sentence.word(index + 1, is: "by") && before != .comma
        if isSubject, !isPassive, !clauseHasVerb(sentence, around: index) { sentence.set(index, .vbd) }
      default: break
      }
    }
  }

  private static func isReduced(_ sentence: TaggedSentence, _ index: Int) -> Bool {
    guard [.in, .to, .rb, .vbg, .rp].contains(sentence.tag(index + 1)) else { return false }
    if sentence.word(index + 1, is: "by"), clauseHasVerb(sentence, around: index) { return true }
    var place = index + 1
    while !isBoundary(sentence, place), !sentence.tag(place).isFinite { place += 1 }
    return sentence.tag(place).isFinite
  }

  /// A form in `s` that was taken for a plural is the verb, where the clause has no other: `The server logs whether…`.
  @Sendable static func missingVerbs(_ sentence: inout TaggedSentence) {
    let behind: Set<PennTag> = [
      .dt, .prp, .prps, .in, .comma, .stop, .to, .rb, .wrb, .jj, .nns, .nn, .cd, .colon, .start, .wp,
    ]
    let before: Set<PennTag> = [.dt, .jj, .prps, .nn, .nnp, .start, .comma, .in, .cd, .pos]
    for index in sentence.indices where sentence.tag(index) == .nns && sentence.can(index, be: .vbz) {
      guard [.nn, .nnp, .wdt].contains(sentence.tag(index - 1)),
        before.contains(sentence.tag(index - 2)),
        behind.contains(sentence.tag(index + 1))
      else { continue }
      if !clauseHasVerb(sentence, around: index) { sentence.set(index, .vbz) }
    }
  }

  /// Whether the clause around a word has another verb that can be its verb.
  private static func clauseHasVerb(_ sentence: TaggedSentence, around index: Int) -> Bool {
    var place = index - 1
    while place >= 0, !opensClause(sentence, place) {
      if sentence.tag(place).isFinite || sentence.tag(place) == .vb { return true }
      place -= 1
    }
    place = index + 1
    while place < sentence.indices.count, !opensClause(sentence, place) {
      if sentence.tag(place).isFinite { return true }
      place += 1
    }
    return false
  }

  private static func opensClause(_ sentence: TaggedSentence, _ index: Int) -> Bool {
    switch sentence.tag(index) {
    case .wdt, .wp, .wrb, .colon, .stop: true
    case .cc: sentence.word(index, is: "but")
    case .in: sentence.word(index, in: conjunctions)
    default: false
    }
  }

  /// Whether a part of a clause ends at a word.
  private static func isBoundary(_ sentence: TaggedSentence, _ index: Int) -> Bool {
    switch sentence.tag(index) {
    case .start, .cc, .comma, .colon, .wdt, .wp, .wrb, .stop, .quote, .unquote, .open, .close, .prp, .ex:
      true
    case .in: sentence.word(index, in: conjunctions) || sentence.word(index, is: "before", "after")
    default: false
    }
  }

  private static let conjunctions: Set<String> = [
    "that", "if", "because", "while", "although", "though", "as", "since", "until", "unless",
  ]

  /// `that`: a pronoun of a relative clause behind a noun, an article before a noun, else a conjunction.
  @Sendable static func thatWords(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.word(index, is: "that") {
      let tag = tagOfThat(sentence, index)
      let isObject = tag == .in && sentence.tag(index - 1).isNoun && lacksObject(sentence, behind: index)
      sentence.set(index, isObject ? .wdt : tag)
    }
  }

  private static func tagOfThat(_ sentence: TaggedSentence, _ index: Int) -> PennTag {
    let before = sentence.tag(index - 1)
    let after = sentence.tag(sentence.right(of: index))
    if sentence.word(index - 1, is: "so", "now") { return .in }
    if after.isFinite || after == .vb {
      let isRelative =
        before.isNoun || before == .cd || sentence.word(index - 1, is: "those", "one", "all")
      return isRelative ? .wdt : .dt
    }
    let others: Set<PennTag> = [.jj, .rp, .prp, .unquote, .cc, .rb]
    guard before.isNoun || before.isVerb || others.contains(before) || before == .comma && index > 1
    else { return .dt }
    if after == .stop || after == .comma { return .dt }
    let isArticle =
      before.isVerb && sentence.tag(index + 1) == .nn
      && [.stop, .comma, .in, .start, .cc].contains(sentence.tag(index + 2))
    return isArticle ? .dt : .in
  }

  /// Whether a clause lacks an object: its verb stands before a mark, a preposition or another verb.
  private static func lacksObject(_ sentence: TaggedSentence, behind index: Int) -> Bool {
    if sentence.word(index - 1, in: saying) { return false }
    guard [.prp, .dt, .nnp, .prps, .nns, .nn].contains(sentence.tag(index + 1)) else { return false }
    var place = index + 1
    while place < sentence.indices.count, place < index + 6, !sentence.tag(place).isFinite { place += 1 }
    while sentence.tag(place).isVerb || sentence.tag(place) == .md || sentence.tag(place).isAdverb {
      place += 1
    }
    let after = sentence.tag(place)
    return [.stop, .comma, .start].contains(after) || after.isFinite
      || after == .in && !sentence.word(place, is: "that")
  }

  /// Nouns whose content `that` opens: `the claim that…`.
  private static let saying: Set<String> = [
    "accusations", "allegation", "allegations", "belief", "claim", "claims", "concern", "concerns",
    "condition",
    "conclusion", "confirmation", "doubt", "evidence", "fact", "fear", "fears", "hope", "hopes", "idea",
    "news",
    "notion", "possibility", "proof", "report", "reports", "risk", "rumors", "rumours", "sign", "signs",
    "statement",
    "suggestion", "theory", "view", "warning", "warnings", "way",
  ]
}
