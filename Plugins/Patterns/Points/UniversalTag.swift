/// The universal parts of speech in terms of those of Penn.
///
/// Those are finer but for three: auxiliaries, subordinating
/// conjunctions and the “to” of infinitives. Those are told by their words, too, as Vale does.
enum UniversalTag {
  /// The tags of Penn's treebank, marks included.
  static let penn: [String] =
    words("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH")
    + words("VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB , . : ( ) -LRB- -RRB- '' `` \" $ #")

  private static let byName: [String: [String]] = [
    "ADJ": words("JJ JJR JJS"), "ADP": words("IN RP"), "ADV": words("RB RBR RBS WRB"),
    "AUX": words("MD VB VBD VBG VBN VBP VBZ"), "CCONJ": ["CC"], "DET": words("DT PDT WDT WP$"),
    "INTJ": ["UH"], "NOUN": words("NN NNS"), "NUM": ["CD"], "PART": words("TO RP POS"),
    "PRON": words("PRP PRP$ WP EX"), "PROPN": words("NNP NNPS"),
    "PUNCT": words(", . : ( ) -LRB- -RRB- '' ``"), "SCONJ": words("IN WRB"), "SYM": words("SYM $ #"),
    "VERB": words("VB VBD VBG VBN VBP VBZ"), "X": words("FW LS"),
  ]

  private static let wordsByName: [String: [String]] = [
    "AUX":
      words("am is are was were be been being have has had having do does did doing will would shall")
      + words("should can could may might must ought 's 're 'm 've 'll 'd"),
    "SCONJ":
      words("after although as because before even if since so than that though unless until when")
      + words("whenever where whereas wherever whether while why how"),
  ]

  /// The tags of one or several parts of speech, joined by bars; nothing if one is unknown.
  static func tags(_ written: String) -> Set<String>? {
    var tags = Set<String>()
    for name in names(written) {
      guard let known = byName[name] else { return nil }
      tags.formUnion(known)
    }
    return tags
  }

  /// The words by which they are told; nothing where one of them may be any word.
  static func words(_ written: String) -> Set<String>? {
    var words = Set<String>()
    for name in names(written) {
      guard let known = wordsByName[name] else { return nil }
      words.formUnion(known)
    }
    return words
  }

  private static func names(_ written: String) -> [String] {
    written.split(separator: "|").map { $0.filter { $0 != " " }.uppercased() }
  }

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}
