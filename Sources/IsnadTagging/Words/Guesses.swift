/// The tags of a word that no list knows, by its prefix, its hyphens and its ending.
enum Guesses {
  static func choices(of word: [UInt8]) -> Choices {
    if let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen > 0, hyphen + 1 < word.count {
      return hyphenated(head: Array(word[..<hyphen]), last: Array(word[(hyphen + 1)...]))
    }
    for prefix in prefixes where word.hasPrefix(prefix) && word.count > prefix.utf8.count + 3 {
      let known = Inflections.choices(of: Array(word.dropFirst(prefix.utf8.count)))
      if !known.isEmpty { return prefix == "un" ? adjectival(known) : known }
    }
    for (endings, list) in endings where endings.contains(where: { word.hasSuffix($0) }) {
      return Choices(list)
    }
    return Choices([TagChoice(.nn), TagChoice(.jj, 6), TagChoice(.vb, 9), TagChoice(.vbp, 10)])
  }

  /// `low-income`, `ten-year-old`, `decision-making`, `co-founder`.
  private static func hyphenated(head: [UInt8], last: [UInt8]) -> Choices {
    let closed = ClosedWords.choices(of: String(decoding: last, as: UTF8.self))
    var known = closed.map { Choices($0) } ?? Inflections.choices(of: last)
    if known.isEmpty { known = choices(of: last) }
    if joined.contains(where: { head == Array($0.utf8) }) { return known }
    var result = Choices([TagChoice(.jj, 1)])
    for choice in known.list {
      switch choice.tag {
      case .nn: result.add(.nn, max(choice.cost, 2))
      case .nns: result.add(.nns, choice.cost)
      case .vbg: result.add(.nn, 4)
      case .rb where closed != nil: result.add(.nn, 2)
      case .in, .rp: result.add(.nn, 1)
      case .cd where head.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true: result.add(.cd, 0)
      default: break
      }
    }
    if last.hasSuffix("s"), !last.hasSuffix("ss") {
      result.raise(.jj, to: 4)
      result.add(.nns, 2)
    }
    // `twenty-five` is a number.
    if closed?.first?.tag == .cd,
      ClosedWords.choices(of: String(decoding: head, as: UTF8.self))?.first?.tag == .cd
    {
      result.add(.cd, 0)
    }
    return result
  }

  /// What begins with `un` and ends as a participle is an adjective.
  private static func adjectival(_ choices: Choices) -> Choices {
    guard choices.list.contains(where: { $0.tag == .vbn || $0.tag == .vbg }) else { return choices }
    var result = choices.raised(by: 3)
    result.add(.jj, 0)
    return result
  }

  private static let prefixes = [
    "anti", "counter", "dis", "hyper", "inter", "micro", "mis", "multi", "non", "out", "over", "post",
    "pre", "re", "sub",
    "super", "trans", "un", "under", "up",
  ]
  private static let joined = [
    "co", "ex", "re", "vice", "self", "sub", "non", "pre", "deputy", "e", "anti", "mid",
  ]

  private static let endings: [([String], [TagChoice])] = [
    (
      [
        "ness", "ment", "tion", "sion", "ity", "ance", "ence", "ism", "ship", "hood", "ware", "age",
        "logy",
      ], [TagChoice(.nn)]
    ),
    (
      ["nesses", "ments", "tions", "sions", "ities", "ances", "ences", "isms", "ships"],
      [TagChoice(.nns)]
    ),
    (["ing"], [TagChoice(.vbg), TagChoice(.nn, 3), TagChoice(.jj, 7)]),
    (["ed"], [TagChoice(.vbn), TagChoice(.vbd, 1), TagChoice(.jj, 4)]),
    (["ly"], [TagChoice(.rb), TagChoice(.jj, 8)]),
    (["ous", "ive", "ful", "less", "able", "ible", "ish"], [TagChoice(.jj), TagChoice(.nn, 7)]),
    (["ical", "al", "ic", "ary", "ian"], [TagChoice(.jj, 1), TagChoice(.nn, 3)]),
    (["ent", "ant", "ory"], [TagChoice(.nn, 1), TagChoice(.jj, 2)]),
    (["ize", "ise", "ify"], [TagChoice(.vb), TagChoice(.vbp, 2), TagChoice(.nn, 7)]),
    (["izes", "ises", "ifies"], [TagChoice(.vbz), TagChoice(.nns, 7)]),
    (["ss", "us", "is"], [TagChoice(.nn), TagChoice(.nns, 6)]),
    (["s"], [TagChoice(.nns), TagChoice(.vbz, 7), TagChoice(.nn, 8)]),
  ]
}
