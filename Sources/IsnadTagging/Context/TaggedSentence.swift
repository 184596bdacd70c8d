/// A sentence with its tags, as the rules of context see and change it.
struct TaggedSentence {
  private let reading: SentenceReading
  private(set) var tags: [PennTag]

  init(_ reading: SentenceReading, tags: [PennTag]) {
    self.reading = reading
    self.tags = tags
  }

  var indices: Range<Int> { tags.indices }

  /// The tag at a place; that of a start outside of the sentence.
  func tag(_ index: Int) -> PennTag { tags.indices.contains(index) ? tags[index] : .start }

  /// Says whether one of some words stands at a place.
  func word(_ index: Int, is words: String...) -> Bool {
    guard reading.words.indices.contains(index) else { return false }
    return words.contains(reading.words[index])
  }

  func word(_ index: Int, in words: Set<String>) -> Bool {
    reading.words.indices.contains(index) && words.contains(reading.words[index])
  }

  /// The word at a place, in small letters; empty outside of the sentence.
  func word(at index: Int) -> String {
    reading.words.indices.contains(index) ? reading.words[index] : ""
  }

  /// Says whether a word can have a tag.
  func can(_ index: Int, be tag: PennTag) -> Bool {
    reading.choices.indices.contains(index) && reading.choices[index].contains { $0.tag == tag }
  }

  mutating func set(_ index: Int, _ tag: PennTag) { tags[index] = tag }

  /// The first place to the left of one where no adverb stands.
  func left(of index: Int) -> Int {
    var place = index - 1
    while place >= 0, tags[place].isAdverb, index - place < 6 { place -= 1 }
    return place
  }

  /// The first place to the right of one where no adverb stands.
  func right(of index: Int) -> Int {
    var place = index + 1
    while place < tags.count, tags[place].isAdverb, place - index < 6 { place += 1 }
    return place
  }
}
