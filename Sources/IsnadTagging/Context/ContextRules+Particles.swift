extension ContextRules {
  /// `set up the server`, `broke out`: a particle behind a verb that goes with it.
  @Sendable static func particles(_ sentence: inout TaggedSentence) {
    for index in sentence.indices {
      guard let verbs = PhrasalVerbs.verbs(with: sentence.word(at: index)) else { continue }
      // The object may stand between: `turn it off`.
      let behindObject = sentence.tag(index - 1) == .prp && sentence.tag(index - 2).isVerb
      let verb = behindObject ? index - 2 : index - 1
      if sentence.tag(verb).isVerb, PhrasalVerbs.isForm(sentence.word(at: verb), of: verbs) {
        if let tag = tagBehindVerb(sentence, index, verb: verb) { sentence.set(index, tag) }
      } else if sentence.word(index, is: "up", "out", "off", "down") {
        sentence.set(index, tagAlone(sentence, index))
      }
    }
  }

  /// The tag of a word that may be a particle of the verb before it; nothing if it stays as it is.
  private static func tagBehindVerb(_ sentence: TaggedSentence, _ index: Int, verb: Int) -> PennTag? {
    let next = sentence.tag(index + 1)
    let endsPhrase = [.stop, .comma, .start, .in, .to, .rb, .colon, .cc, .unquote, .vbg].contains(next)
    if !endsPhrase, sentence.word(index, is: "on", "in", "over", "through", "along", "around", "about") {
      // Before an object these are mostly prepositions.
      if next != .dt || sentence.word(index, is: "through", "around", "about", "along") { return nil }
      let moving: Set<String> = ["go", "hold", "move", "step", "come"]
      if sentence.word(index, is: "on", "in"), PhrasalVerbs.isForm(sentence.word(at: verb), of: moving) {
        return nil
      }
    }
    return sentence.word(index, is: "out", "off") && sentence.word(index + 1, is: "of") ? .in : .rp
  }

  private static func tagAlone(_ sentence: TaggedSentence, _ index: Int) -> PennTag {
    let (before, next) = (sentence.tag(index - 1), sentence.tag(index + 1))
    let hasObject = [.dt, .prps, .nn, .nnp, .nns, .cd].contains(next)
    if sentence.word(index, is: "out"), sentence.word(index + 1, is: "of") { return .in }
    if before.isVerb, !hasObject { return sentence.word(index, is: "down") || next == .to ? .rb : .rp }
    if before == .comma, next == .cd || next == .dollar { return .rb }
    return hasObject ? (sentence.word(index, is: "out") ? .rp : .in) : .rb
  }
}
