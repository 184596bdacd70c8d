import Isnad
import IsnadText

/// The rules of styles at work on one article: block by block, with all that they remember of it.
struct StyleRun {
  private let table: RuleTable
  private let document: ScopedDocument
  private let facts: DocumentFacts
  private let switches: SwitchBoard
  private let article: Article
  private let prose: ProseOfSource
  private var memories: [RuleMemory]
  /// The rules that were given up: they are not tried again on this article.
  private var givenUp = Set<Int>()
  private var counts: [Int]
  private var reported = Set<Place>()
  private var found: [AnnotationDraft] = []
  private var selections: [Key: RuleSelection] = [:]
  private let scanning = PatternScratch()
  private let matching = PatternScratch()

  /// Where a rule said something; it says one thing at one place.
  private struct Place: Hashable {
    let rule: Int
    let start: Int
  }

  private struct Key: Hashable {
    let scope: [String]
    let parent: [String]
  }

  init(_ table: RuleTable, on article: Article) {
    self.table = table
    self.article = article
    document = article.scoped ?? ScopedDocument(blocksOf: article)
    facts = DocumentFacts(
      counts: document.counts, hasParagraphs: document.blocks.contains { $0.sort == .paragraph })
    switches = SwitchBoard(document.switches)
    prose = ProseOfSource(article.map)
    memories = Array(repeating: RuleMemory(), count: table.rules.count)
    counts = Array(repeating: 0, count: table.rules.count)
  }

  /// Everything that the rules find.
  mutating func drafts() -> [AnnotationDraft] {
    for block in document.blocks { look(at: block) }
    for (rule, prepared) in table.rules.enumerated() where !givenUp.contains(rule) {
      let memory = memories[rule]
      for alert in prepared.point.closing(memory) {
        report(alert, of: rule, at: TextRange(0, 0), switchedAt: memory.firstMiss ?? 0)
      }
    }
    return found
  }

  private mutating func look(at block: ScopedBlock) {
    let group = table[block.sort]
    let key = Key(scope: block.scope, parent: block.parent)
    let selection = selections[key] ?? group.selection(for: block, of: table.rules)
    selections[key] = selection
    guard !selection.members.isEmpty else { return }
    let analysis = BlockAnalysis(block.text)
    block.text.bytes.withUnsafeBufferPointer { bytes in
      let scan = group.patterns.scan(PatternSubject(bytes), scratch: scanning)
      for member in selection.concerned(by: scan.candidates)
      where !givenUp.contains(member.rule) {
        let scene = BlockScene(
          block: block, bytes: bytes, scan: scan, base: member.base, scratch: matching, facts: facts,
          analysis: analysis)
        run(member.rule, in: scene)
      }
    }
  }

  private mutating func run(_ rule: Int, in scene: BlockScene) {
    let point = table.rules[rule].point
    do throws(MatchFailure) {
      for alert in try point.alerts(in: scene, remembering: &memories[rule]) {
        if let failure = alert.failure {
          giveUp(rule, in: scene.block, failure)
        } else {
          report(alert, of: rule, in: scene.block)
        }
      }
    } catch {
      giveUp(rule, in: scene.block, error.description)
    }
  }

  private mutating func report(_ alert: Alert, of rule: Int, in block: ScopedBlock) {
    guard let range = alert.range else {
      return report(alert, of: rule, at: TextRange(0, 0), switchedAt: block.source.start)
    }
    guard !block.isCovered(range) else { return }
    let source = block.map.source(of: range)
    report(alert, of: rule, at: source, switchedAt: source.start)
  }

  /// - Parameter place: Where in the source the switches of the text are asked.
  private mutating func report(
    _ alert: Alert, of rule: Int, at source: TextRange, switchedAt place: Int
  ) {
    let prepared = table.rules[rule]
    guard !switches.isOff(prepared.name, at: place, match: alert.found),
      prepared.limit == 0 || counts[rule] < prepared.limit,
      reported.insert(Place(rule: rule, start: source.start)).inserted
    else { return }
    counts[rule] += 1
    add(
      Match(
        rule: prepared.name, found: alert.found, message: alert.message,
        replacements: alert.replacements, source: source))
  }

  /// A rule that ran into its limits is told of once.
  private mutating func giveUp(_ rule: Int, in block: ScopedBlock, _ failure: String) {
    givenUp.insert(rule)
    let start = block.map.sourceOffset(at: 0)
    add(
      Match(
        rule: table.rules[rule].name, found: "", message: failure,
        source: TextRange(start, start), isFailure: true))
  }

  private mutating func add(_ match: Match) {
    found.append(AnnotationDraft(match, at: prose.range(of: match.source)))
  }
}

extension ScopedBlock {
  /// Says whether there is nothing but covered text in a range.
  fileprivate func isCovered(_ range: TextRange) -> Bool {
    guard !covered.isEmpty else { return false }
    var low = covered.partitioningIndex { $0.end > range.start }
    var offset = range.start
    while offset < range.end {
      if low < covered.count, covered[low].contains(offset) {
        offset = covered[low].end
        low += 1
      } else if text.bytes[offset] == 0x20 || text.bytes[offset] == 0x0A {
        offset += 1
      } else {
        return false
      }
    }
    return true
  }
}
