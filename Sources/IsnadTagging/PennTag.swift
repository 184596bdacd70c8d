/// A tag of the Penn Treebank's set.
enum PennTag: UInt8, CaseIterable, Sendable {
  case start
  case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md, nn, nnp, nnps, nns, pdt, pos, prp, prps, rb, rbr,
    rbs
  case rp, sym, to, uh, vb, vbd, vbg, vbn, vbp, vbz, wdt, wp, wps, wrb
  case comma, stop, colon, open, close, quote, unquote, dollar, hash

  /// The tag as the Treebank writes it; the start of a sentence has none.
  var name: String { PennTag.names[Int(rawValue)] }

  /// The tag of a name.
  init?(name: Substring) {
    guard let index = PennTag.names.firstIndex(of: String(name)) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  static let count = allCases.count

  private static let names = [
    "START",
    "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS",
    "PDT",
    "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP",
    "VBZ",
    "WDT", "WP", "WP$", "WRB",
    ",", ".", ":", "(", ")", "``", "''", "$", "#",
  ]

  /// Says whether the tag is one of a noun, proper or not.
  var isNoun: Bool { self == .nn || self == .nns || self == .nnp || self == .nnps }

  /// Says whether the tag is one of a verb that can stand with its subject alone.
  var isFinite: Bool { self == .vbd || self == .vbp || self == .vbz || self == .md }

  /// Says whether the tag is one of any form of a verb, helpers like `can` not among them.
  var isVerb: Bool { rawValue >= PennTag.vb.rawValue && rawValue <= PennTag.vbz.rawValue }

  /// Says whether the tag is one of an adverb.
  var isAdverb: Bool { self == .rb || self == .rbr || self == .rbs }
}

/// A tag that a word can have, and what it costs: half bits, 0 for one that is certain.
struct TagChoice: Sendable, Equatable {
  var tag: PennTag
  var cost: Int

  init(_ tag: PennTag, _ cost: Int = 0) {
    self.tag = tag
    self.cost = cost
  }
}

/// Tables of words as they are written in this room: words, then the tags that they share, `of at from IN`, and what
/// each tag costs, `her PRP$:0,PRP:2`.
enum WordTable {
  /// The tags that a table gives each of its words.
  static func read(_ text: String) -> [String: [TagChoice]] {
    var table: [String: [TagChoice]] = [:]
    var words: [String] = []
    for field in text.split(whereSeparator: { $0 == " " || $0 == "|" || $0.isNewline }) {
      if let tags = tags(of: field) {
        for word in words { table[word] = tags }
        words = []
      } else {
        words.append(String(field))
      }
    }
    return table
  }

  private static func tags(of field: Substring) -> [TagChoice]? {
    guard let first = field.utf8.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") else {
      return nil
    }
    return field.split(separator: ",").compactMap { part in
      let sides = part.split(separator: ":")
      guard let name = sides.first, let tag = PennTag(name: name) else { return nil }
      return TagChoice(tag, sides.count > 1 ? Int(sides[1]) ?? 0 : 0)
    }
  }
}
