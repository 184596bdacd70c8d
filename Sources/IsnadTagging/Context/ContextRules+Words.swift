extension ContextRules {
  /// `'s` behind a pronoun is a verb, behind `let` a pronoun; so is one before a participle or an article.
  @Sendable static func possessives(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.word(index, is: "'s") {
      let before = sentence.tag(index - 1)
      let next = sentence.right(of: index)
      if sentence.word(index - 1, is: "let") {
        sentence.set(index, .prp)
      } else if [.prp, .ex, .wp, .wrb].contains(before)
        || sentence.word(index - 1, is: "there", "here", "that", "it", "this")
        || [.dt, .vbn, .in, .prp, .prps, .to].contains(sentence.tag(next))
          && !sentence.can(next, be: .jj)
        || next > index + 1 && sentence.word(index + 1, is: "not", "n't")
      {
        sentence.set(index, .vbz)
      } else if before.isNoun {
        sentence.set(index, .pos)
      }
    }
  }

  /// `there` before a form of `be` is no place.
  @Sendable static func existentials(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.word(index, is: "there") {
      let next = sentence.right(of: index)
      let isEmpty =
        sentence.word(next, in: be) || sentence.tag(next) == .md || sentence.word(next, in: existing)
      let isQuestion = sentence.word(index - 1, in: be) && index < 3 && sentence.tag(index + 1) != .stop
      sentence.set(index, isEmpty || isQuestion ? .ex : .rb)
    }
  }

  private static let existing: Set<String> = [
    "seems", "seem", "seemed", "exists", "exist", "existed", "remains", "remain", "remained", "appears",
    "has",
    "have", "had",
  ]

  /// Adverbs and adjectives that look alike: `more`, `most`, `as`, `hard`.
  @Sendable static func comparisons(_ sentence: inout TaggedSentence) {
    for index in sentence.indices {
      if sentence.word(index, is: "more", "less") {
        if let tag = comparative(sentence, index) { sentence.set(index, tag) }
      } else if sentence.word(index, is: "most", "least") {
        sentence.set(index, superlative(sentence, index))
      } else if sentence.word(index, is: "as") {
        if isFirstAs(sentence, index) { sentence.set(index, .rb) }
      } else if sentence.word(index, is: "so"), sentence.word(index + 1, is: "that") {
        sentence.set(index, .in)
      } else if sentence.word(index, is: "no"), sentence.word(index + 1, is: "longer") {
        sentence.set(index, .rb)
        sentence.set(index + 1, .rbr)
      } else if sentence.tag(index) == .rb, isState(sentence, index) {
        sentence.set(index, .jj)
      }
    }
  }

  /// `is hard to guess`, `was late.`: an adjective behind a form of `be`.
  private static func isState(_ sentence: TaggedSentence, _ index: Int) -> Bool {
    let verbs = be.union(["seem", "seems", "remain", "remains"])
    guard sentence.word(index - 1, in: verbs), sentence.tag(index - 1).isVerb else { return false }
    if sentence.word(index, is: "hard", "fast", "close", "high", "low", "little") { return true }
    let ends = [.stop, .comma, .start].contains(sentence.tag(index + 1))
    return ends && sentence.word(index, is: "early", "late")
  }

  /// `more careful` has an adverb, `more people` and `more than ten` have none.
  private static func comparative(_ sentence: TaggedSentence, _ index: Int) -> PennTag? {
    let (before, next, after) = (
      sentence.tag(index - 1), sentence.tag(index + 1), sentence.tag(index + 2)
    )
    if [.stop, .comma].contains(next), before.isNoun || before == .prp { return .rbr }
    if sentence.word(index + 1, is: "than") { return [.vbn, .vbd, .jj].contains(after) ? .rbr : .jjr }
    if [.jj, .rb, .vbn].contains(next) {
      // `needs more young people`
      let ofNoun =
        sentence.word(index, is: "more") && next == .jj && after == .nns
        && (before.isVerb || before == .in)
      return ofNoun ? .jjr : .rbr
    }
    return next.isNoun || [.start, .stop, .comma, .in].contains(next) ? .jjr : nil
  }

  private static func superlative(_ sentence: TaggedSentence, _ index: Int) -> PennTag {
    guard [.jj, .rb, .vbn].contains(sentence.tag(index + 1)) else { return .jjs }
    let articles: Set<PennTag> = [.dt, .pos, .prps, .vbp, .vbd, .vbz]
    // `most young people`
    return sentence.tag(index + 2) == .nns && !articles.contains(sentence.tag(index - 1)) ? .jjs : .rbs
  }

  /// `as soon as`: the first of the two is an adverb.
  private static func isFirstAs(_ sentence: TaggedSentence, _ index: Int) -> Bool {
    let next = sentence.tag(index + 1)
    guard next == .rb || next == .jj || sentence.word(index + 1, is: "much", "many", "far") else {
      return false
    }
    return (index + 2..<index + 6).contains { sentence.word($0, is: "as") }
  }

  /// `all the`, `such a`, `both his`: what stands before an article.
  @Sendable static func predeterminers(_ sentence: inout TaggedSentence) {
    for index in sentence.indices
    where sentence.word(index, is: "all", "both", "such", "half", "quite", "what") {
      let isWhat = sentence.word(index, is: "what")
      let next = sentence.tag(index + 1)
      if next == .dt || next == .prps && !isWhat {
        // `what a day`, but `what the rules miss`
        sentence.set(index, isWhat && !sentence.word(index + 1, is: "a", "an") ? .wp : .pdt)
      } else if sentence.word(index, is: "both"), next.isNoun || [.jj, .vbn, .vb].contains(next) {
        let joins = (index + 2..<index + 7).contains { sentence.word($0, is: "and") }
        sentence.set(index, joins && next != .nns ? .cc : .dt)
      } else if sentence.word(index, is: "all", "both"), sentence.tag(index) == .pdt {
        sentence.set(index, .dt)
      }
    }
  }

  /// `either … or` joins, `either side` is one of two, `not either` neither; `no one` is nobody.
  @Sendable static func alternatives(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.word(index, is: "either", "neither") {
      let joins = (index + 2..<index + 8).contains { sentence.word($0, is: "or", "nor") }
      let isArticle =
        sentence.word(index + 1, is: "of") || [.nn, .nnp, .vbz, .vbd].contains(sentence.tag(index + 1))
      sentence.set(index, joins ? .cc : isArticle ? .dt : .rb)
    }
    for index in sentence.indices.dropFirst() where sentence.word(index, is: "one") {
      guard sentence.tag(index) == .cd || sentence.tag(index) == .nn else { continue }
      let next = sentence.tag(index + 1)
      let isPronoun =
        sentence.word(index - 1, is: "no", "any", "every", "some") && !next.isNoun && next != .jj
      sentence.set(index, isPronoun ? .nn : .cd)
    }
  }
}
