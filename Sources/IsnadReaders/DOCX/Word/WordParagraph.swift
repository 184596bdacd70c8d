internal import Isnad
internal import IsnadText

/// A paragraph as it was read, with its words and what hangs on them; offsets count its own prose.
struct WordParagraph {
  /// A run, by where its words start.
  struct Run {
    let start: Int
    let paragraph: Int
    let run: Int
  }

  /// Something that hangs at an offset, by its id.
  struct Anchor {
    let id: String
    let offset: Int
  }

  /// The number of the paragraph in its story, counted from 1.
  let number: Int
  /// The number by which it differs from all others of its part.
  let serial: Int
  /// The note or comment that it belongs to.
  let owner: String?
  /// Says whether it stands in a table.
  let isInTable: Bool

  var prose = Prose()
  var runs: [Run] = []
  var links: [Link] = []
  var comments: [Anchor] = []

  /// The id of its style.
  var style: String?
  /// Says whether it is an item of a list by its own properties; nothing where they do not say.
  var isNumbered: Bool?
  /// The level that its own properties give it, from 0; 9 is that of running text.
  var outlineLevel: Int?
  /// Says whether its mark was deleted, so that it goes on in the next one.
  var isMarkDeleted = false
  /// The paragraphs of text boxes that hang on it.
  var boxed: [WordParagraph] = []

  /// The number of the run that is being read.
  var runNumber = 0
  /// The starts and targets of the hyperlinks that are open.
  var openLinks: [(start: Int, target: String?)] = []

  init(number: Int, serial: Int, owner: String?, isInTable: Bool) {
    self.number = number
    self.serial = serial
    self.owner = owner
    self.isInTable = isInTable
  }

  /// Notes the run that the next words belong to; words outside of runs, which should not be, count
  /// with those of the first.
  mutating func openRun() {
    let run = max(1, runNumber)
    if let last = runs.last, last.paragraph == number, last.run == run { return }
    runs.append(Run(start: prose.count, paragraph: number, run: run))
  }

  /// Adds a link over everything from an offset on.
  mutating func addLink(from start: Int, to target: String) {
    guard start < prose.count else { return }
    links.append(Link(range: TextRange(start, prose.count), target: target))
  }

  /// Takes in the paragraph that follows a deleted mark; what the later mark says of both holds.
  mutating func append(_ next: WordParagraph) {
    let start = prose.append(next.prose).start
    runs += next.runs.map { Run(start: $0.start + start, paragraph: $0.paragraph, run: $0.run) }
    links += next.links.map {
      Link(range: TextRange($0.range.start + start, $0.range.end + start), target: $0.target)
    }
    comments += next.comments.map { Anchor(id: $0.id, offset: $0.offset + start) }
    boxed += next.boxed
    (style, isNumbered, outlineLevel) = (next.style, next.isNumbered, next.outlineLevel)
    isMarkDeleted = next.isMarkDeleted
  }
}
