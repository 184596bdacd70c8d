/// The elements of WordprocessingML that a reader of text looks at.
///
/// All others are passed through: what they hold is read as if they were not there.
enum WordElement: String, CaseIterable {
  // Paragraphs, runs and what stands in them.
  case paragraph = "p"
  case run = "r"
  case text = "t"
  case tab, positionedTab = "ptab"
  case lineBreak = "br"
  case carriageReturn = "cr"
  case noBreakHyphen
  case symbol = "sym"
  case hyperlink
  case footnoteReference, endnoteReference
  case commentRangeStart, commentReference

  // Their properties.
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case paragraphStyle = "pStyle"
  case runStyle = "rStyle"
  case numbering = "numPr"
  case numberingID = "numId"
  case outlineLevel = "outlineLvl"
  case vanish

  // Fields.
  case fieldCharacter = "fldChar"
  case simpleField = "fldSimple"
  case instruction = "instrText"

  // What holds paragraphs.
  case row = "tr"
  case rowProperties = "trPr"
  case cell = "tc"
  case cellProperties = "tcPr"
  case textBox = "txbxContent"
  case footnote, endnote, comment

  // Tracked changes.
  case insertion = "ins"
  case deletion = "del"
  case moveFrom, moveTo
  case cellDeletion = "cellDel"

  // What is left out with all that it holds.
  case oldParagraphProperties = "pPrChange"
  case oldRunProperties = "rPrChange"
  case oldTableProperties = "tblPrChange"
  case oldTableExceptions = "tblPrExChange"
  case oldTableGrid = "tblGridChange"
  case oldRowProperties = "trPrChange"
  case oldCellProperties = "tcPrChange"
  case oldSectionProperties = "sectPrChange"
  case sectionProperties = "sectPr"
  case contentControlProperties = "sdtPr"
  case contentControlEnd = "sdtEndPr"
  case phoneticGuide = "rt"
  case importedPart = "altChunk"
  case subDocument = "subDoc"

  // Of other namespaces.
  case alternatives = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case formula = "oMath"
  case formulaParagraph = "oMathPara"
  case fontSymbol = "symEx"

  /// The element of a name; nothing for one that is passed through.
  init?(_ name: XMLName) {
    let table: [String: WordElement]
    switch name.namespace {
    case .word: table = WordElement.word
    case .compatibility: table = WordElement.compatibility
    case .math: table = WordElement.math
    case .symbols: table = WordElement.symbols
    default: return nil
    }
    guard let element = table[name.local] else { return nil }
    self = element
  }

  private static let compatibility = named([.alternatives, .choice, .fallback])
  private static let math = named([.formula, .formulaParagraph])
  private static let symbols = named([.fontSymbol])
  private static let word = named(
    allCases.filter {
      ![.alternatives, .choice, .fallback, .formula, .formulaParagraph, .fontSymbol].contains($0)
    })

  private static func named(_ elements: [WordElement]) -> [String: WordElement] {
    Dictionary(elements.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension XMLAttributes {
  /// Says whether a property that is switched by its presence is on: `<w:vanish/>`, but not
  /// `<w:vanish w:val="0"/>`.
  var isOn: Bool { !["0", "false", "off"].contains(word("val") ?? "1") }
}
