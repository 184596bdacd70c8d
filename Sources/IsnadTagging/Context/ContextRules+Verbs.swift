extension ContextRules {
  /// Behind an article stands no verb: `a meet up`.
  @Sendable static func articles(_ sentence: inout TaggedSentence) {
    for index in sentence.indices
    where [.vb, .vbp].contains(sentence.tag(index)) && sentence.can(index, be: .nn) {
      let isNoun =
        sentence.tag(index - 1) == .prps
        || sentence.word(index - 1, is: "a", "an", "the", "every", "another")
      if isNoun { sentence.set(index, .nn) }
    }
  }

  /// Behind `to`, a modal, `do` or `let` stands an infinitive, over adverbs and over the subject of a question.
  @Sendable static func infinitives(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.tag(index) != .vb && sentence.can(index, be: .vb) {
      let tag = sentence.tag(index)
      guard tag.isVerb || tag == .nn else { continue }
      let left = sentence.left(of: index)
      if isDirect(sentence, index, left: left) {
        sentence.set(index, .vb)
        continue
      }
      guard tag.isVerb, [.prp, .nnp, .nn, .nns, .prps].contains(sentence.tag(left)) else { continue }
      if [.prp, .prps].contains(sentence.tag(left)), sentence.word(left - 1, in: letting) {
        sentence.set(index, .vb)
        if sentence.can(left, be: .prp) { sentence.set(left, .prp) }
      } else if isQuestion(sentence, subject: left) {
        sentence.set(index, .vb)
      }
    }
  }

  private static func isDirect(_ sentence: TaggedSentence, _ index: Int, left: Int) -> Bool {
    let isVerb = sentence.tag(index).isVerb
    return sentence.tag(left) == .md || sentence.word(left, is: "let")
      || sentence.word(left, in: helping) && (isVerb || left < index - 1)
      || sentence.tag(left) == .to && isVerb
      || sentence.word(left, is: "'s") && sentence.tag(left) == .prp
        && sentence.word(left - 1, is: "let")
  }

  /// Whether a subject stands in a question: `Does the old server keep…`, `How can you tell…`.
  private static func isQuestion(_ sentence: TaggedSentence, subject: Int) -> Bool {
    var left = sentence.left(of: subject)
    while left > 0, [.dt, .jj, .prps, .nn, .nnp].contains(sentence.tag(left)) { left -= 1 }
    guard sentence.tag(left) == .md || sentence.word(left, in: helping) else { return false }
    return left == 0 || [.wrb, .wp, .comma, .wdt, .nn, .nns].contains(sentence.tag(left - 1))
  }

  /// Behind a form of `be` stands no infinitive.
  @Sendable static func copulas(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.tag(index) == .vb || sentence.tag(index) == .vbp {
      let left = sentence.left(of: index)
      guard sentence.word(left, in: be), sentence.tag(left).isVerb else { continue }
      let others: [PennTag] = [.vbn, .jj, .nn]
      if let tag = others.first(where: { sentence.can(index, be: $0) }) { sentence.set(index, tag) }
    }
  }

  /// Behind a form of `have` or `be` stands a participle, over adverbs and over the subject of a question.
  @Sendable static func participles(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.tag(index) == .vbd && sentence.can(index, be: .vbn) {
      var left = sentence.left(of: index)
      if sentence.tag(left) == .prp, left > 0, sentence.word(left - 1, in: have.union(be)) { left -= 1 }
      let isBe = sentence.word(left, in: be) && sentence.tag(left).isVerb
      if isBe || sentence.word(left, in: have)
        || sentence.word(left, is: "get", "gets", "got", "getting")
      {
        sentence.set(index, .vbn)
      }
    }
    // `'d` before a participle is `had`, else `would`.
    for index in sentence.indices where sentence.word(index, is: "'d") {
      let next = sentence.right(of: index)
      let isHad = sentence.tag(next) == .vbn || sentence.word(next, is: "better")
      sentence.set(index, isHad ? .vbd : .md)
    }
  }

  /// What `and` joins is alike: `was built and tested`, `must stop and leave`.
  @Sendable static func coordination(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.tag(index) == .cc {
      let next = sentence.right(of: index)
      var left = index - 1
      while left >= 0, index - left < 9, !sentence.tag(left).isVerb,
        ![.prp, .wdt].contains(sentence.tag(left))
      {
        left -= 1
      }
      let verb = sentence.tag(left)
      guard verb.isVerb, sentence.can(next, be: verb) else { continue }
      switch (verb, sentence.tag(next)) {
      case (.vbn, .vbd) where index - left < 4: sentence.set(next, .vbn)
      case (.vbd, .vbn), (.vb, .vbp), (.vbp, .vb): sentence.set(next, verb)
      case (.vb, .nn), (.vbp, .nn), (.vbz, .nns), (.vb, .nns):
        let after = sentence.tag(next + 1)
        let hasObject = [.dt, .prp, .prps, .to].contains(after)
        let isNear = verb == .vbz && after == .in && index - left < 7 && sentence.tag(index - 1) != .nns
        // `meet up and talk`
        let isJoined =
          index - left == 1 || index - left == 2 && [.rp, .rb].contains(sentence.tag(index - 1))
        if hasObject || isNear || isJoined { sentence.set(next, verb) }
      default: break
      }
    }
  }

  /// A base form behind a subject in the plural is finite, unless another verb lets it be none: `let the tests run`.
  @Sendable static func subjects(_ sentence: inout TaggedSentence) {
    for index in sentence.indices where sentence.tag(index) == .vb && sentence.can(index, be: .vbp) {
      let left = sentence.left(of: index)
      let before = sentence.tag(left)
      guard [.nns, .wdt, .wp, .nnps, .prp, .vbn].contains(before) else { continue }
      if before == .vbn {
        // `Changes made here affect…`
        if sentence.tag(sentence.left(of: left)) == .nns, sentence.tag(0) == .nns {
          sentence.set(index, .vbp)
        }
        continue
      }
      if before == .prp, sentence.word(left - 1, in: letting.union(seeing)) { continue }
      var place = left
      while place > 0, [.nns, .nn, .jj, .dt, .prps, .cd, .prp, .pos].contains(sentence.tag(place)) {
        place -= 1
      }
      if sentence.word(place, in: letting.union(helping)) || sentence.tag(place) == .md { continue }
      sentence.set(index, .vbp)
    }
  }

  /// Behind a pronoun stands a verb, where there could be one; before it stands that of a question.
  @Sendable static func pronounSubjects(_ sentence: inout TaggedSentence) {
    for index in sentence.indices {
      let before = sentence.tag(index - 1)
      switch sentence.tag(index) {
      case .nn where before == .prp && sentence.can(index, be: .vbp):
        if [.dt, .in, .prp, .to, .prps, .rb].contains(sentence.tag(index + 1)) {
          sentence.set(index, .vbp)
        }
      case .nns where (before == .prp || before == .wdt) && sentence.can(index, be: .vbz):
        sentence.set(index, .vbz)
      case .vb
      where sentence.word(index, is: "do", "have") && sentence.tag(index + 1) == .prp && before != .to
        && before != .md:
        // `Do you know…`, `Where do they…`
        sentence.set(index, .vbp)
      default: break
      }
    }
  }
}
