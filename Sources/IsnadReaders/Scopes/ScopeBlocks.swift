internal import Isnad
internal import IsnadText

/// The blocks of a document in the making, with the counts and switches that come with them.
struct ScopeBlocks {
  /// The bytes of the file.
  let source: [UInt8]
  private(set) var blocks: [ScopedBlock] = []
  private(set) var switches: [StyleSwitch] = []
  private(set) var counts: [String: Int] = [:]
  private let suffix: [String]
  private let ignoredScopes: [Set<String>]
  private let settings: ScopeSettings
  private var summary = MappedText()
  /// How many switches stand before the block in the making.
  private var switchesBefore = 0

  init(_ settings: ScopeSettings, suffix: [String], source: [UInt8]) {
    self.settings = settings
    self.suffix = suffix
    self.source = source
    ignoredScopes = settings.ignoredScopes.map {
      Set($0.lowercased().split(separator: ".").map(String.init))
    }
  }

  /// Takes note of an element that is counted.
  mutating func count(_ name: String) { counts[name, default: 0] += 1 }

  mutating func add(_ item: StyleSwitch) { switches.append(item) }

  /// Adds a block of marked-up text.
  mutating func add(
    _ words: MappedText, scope: [String], isMeta: Bool = false, classes: [String] = [],
    inline: [(scope: String, range: TextRange)] = []
  ) {
    let classParts = ScopeBlocks.parts(ofClasses: classes)
    let source = words.source(of: TextRange(0, words.count))
    reachBack(to: source.start)
    if isMeta {
      count("meta")
      add(words, ["meta"] + classParts + suffix, at: source)
      return
    }
    // Cells are no measure of a document.
    if scope.first != "table" { count(scope.isEmpty ? "paragraphs" : scope.joined(separator: "_")) }
    if scope.isEmpty || scope == ["list"] || scope == ["blockquote"] {
      summary.append(TextRange(0, words.count), of: words)
      summary.synthesize([0x0A, 0x0A])
    }
    addProse(words, ["text"] + scope + classParts + suffix, hasParagraphs: scope.isEmpty, at: source)
    for inline in inline { add(words, inline: inline) }
  }

  /// Adds a block with its paragraphs and sentences, if some rule asks for them.
  mutating func addProse(
    _ words: MappedText, _ scope: [String], hasParagraphs: Bool, at source: TextRange? = nil
  ) {
    let masked = UTF8Text(lossy: words.maskedBytes)
    if settings.needsParagraphs, hasParagraphs {
      for range in ScopeBlocks.paragraphs(in: masked.bytes) { add(words, range, ["paragraph"] + scope) }
    }
    if settings.needsSentences {
      for range in ProseSentences.ranges(in: masked.bytes) { add(words, range, ["sentence"] + scope) }
    }
    add(words, scope, at: source ?? words.source(of: TextRange(0, words.count)))
  }

  private mutating func add(_ words: MappedText, _ range: TextRange, _ scope: [String]) {
    var piece = MappedText()
    piece.append(range, of: words)
    add(piece, scope, at: piece.source(of: TextRange(0, piece.count)))
  }

  /// Adds the words of an inline element as a block of their own; they are shown even where the block covers
  /// them.
  private mutating func add(_ words: MappedText, inline: (scope: String, range: TextRange)) {
    var (start, end) = (inline.range.start, min(inline.range.end, words.count))
    while start < end, isMarkupSpace(words.bytes[start]) { start += 1 }
    while end > start, isMarkupSpace(words.bytes[end - 1]) { end -= 1 }
    guard start < end else { return }
    var piece = MappedText()
    piece.append(TextRange(start, end), of: words)
    if inline.scope == "code" { piece.uncover(self.source) }
    add(piece, [inline.scope] + suffix, at: piece.source(of: TextRange(0, piece.count)))
  }

  /// Adds the words for a picture.
  mutating func add(_ words: MappedText, alt source: TextRange) {
    add(
      words, ["text", "attr", "alt"],
      at: words.isEmpty ? source : words.source(of: TextRange(0, words.count)))
  }

  /// Adds a field of the front matter.
  mutating func add(_ words: MappedText, field: String, at source: TextRange) {
    let scope = ["text", "frontmatter"] + field.split(separator: ".").map(String.init) + suffix
    if !isIgnored(scope) { add(words, scope, at: source) }
  }

  /// Adds a comment of a source text.
  mutating func add(_ words: MappedText, comment kind: String) {
    let whole = TextRange(0, words.count)
    guard !isIgnored(["text", "comment", kind]), words.bytes.contains(where: { !isMarkupSpace($0) })
    else {
      return
    }
    add(words, ["text", "comment", kind] + suffix, at: words.source(of: whole))
  }

  /// Says whether the settings leave out all blocks of a scope.
  private func isIgnored(_ scope: [String]) -> Bool {
    let parts = Set(scope)
    return ignoredScopes.contains { $0.isSubset(of: parts) }
  }

  /// Adds a block of the given scope.
  mutating func add(_ words: MappedText, _ scope: [String], at source: TextRange) {
    blocks.append(
      ScopedBlock(
        text: UTF8Text(lossy: words.maskedBytes), map: words.map, scope: scope,
        covered: words.covered, source: source))
  }

  /// Ends a block that has no words.
  mutating func endBlock() { switchesBefore = switches.count }

  /// The document: with the summary and the source as it is, where the format has them.
  func document(hasSummary: Bool, raw: MappedText?, notes: [ReaderNote]) -> ScopedDocument {
    var result = self
    let start = TextRange(0, 0)
    if hasSummary { result.add(summary, ["summary"] + suffix, at: start) }
    if let raw { result.add(raw, ["raw"] + suffix, at: start) }
    return ScopedDocument(
      blocks: result.blocks, switches: switches.sorted { $0.start < $1.start }, counts: counts,
      notes: notes)
  }

  /// Lets a switch that turns a rule off inside a block, and is not taken back there, hold for the block.
  private mutating func reachBack(to start: Int) {
    let inner = switchesBefore..<switches.count
    switchesBefore = switches.count
    guard !inner.isEmpty, inner.count <= 64 else { return }
    for index in inner where !switches[index].isOn && switches[index].subject != .all {
      let item = switches[index]
      guard start < item.start, inner.allSatisfy({ $0 == index || switches[$0].subject != item.subject })
      else { continue }
      switches[index] = StyleSwitch(item.subject, isOn: false, source: item.source, start: start)
    }
  }

  private static func parts(ofClasses classes: [String]) -> [String] {
    if classes.isEmpty { return [] }
    var seen: Set<String> = []
    return classes.flatMap { name -> [String] in
      let isPart = !name.utf8.contains {
        [UInt8(ascii: "."), UInt8(ascii: "&"), UInt8(ascii: "~")].contains($0)
      }
      return isPart && seen.insert(name).inserted ? ["class", name] : []
    }
  }

  /// The paragraphs of a text, each with the blank line behind it.
  private static func paragraphs(in bytes: [UInt8]) -> [TextRange] {
    var result: [TextRange] = []
    var (start, offset) = (0, 0)
    while offset + 1 < bytes.count {
      if bytes[offset] == 0x0A, bytes[offset + 1] == 0x0A {
        offset += 2
        result.append(TextRange(start, offset))
        start = offset
      } else {
        offset += 1
      }
    }
    if start < bytes.count { result.append(TextRange(start, bytes.count)) }
    return result
  }
}
