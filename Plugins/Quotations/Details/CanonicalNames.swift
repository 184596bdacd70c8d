import Isnad
import IsnadText

/// The fullest forms of the names of an article by number: mentions of the same form have the same.
struct CanonicalNames {
  /// How many forms there are.
  private(set) var count = 0
  /// The number of the form of each mention.
  private var numbers: [Int] = []
  private var numberOfForm: [FoldedWord: Int] = [:]

  /// Numbers the forms of mentions, of which those that are named come first.
  init(_ mentions: [Mention], _ forms: [String], in article: Article) {
    numbers.reserveCapacity(mentions.count)
    // All mentions of one who is named have one form, which is looked up once.
    var numberOfEntity = [Int](repeating: -1, count: forms.count + 1)
    for mention in mentions {
      guard mention.number < forms.count else {
        numbers.append(add(article[mention.range]))
        continue
      }
      let entity = mention.entity ?? -1
      if numberOfEntity.indices.contains(entity), numberOfEntity[entity] >= 0 {
        numbers.append(numberOfEntity[entity])
        continue
      }
      let number = add(forms[mention.number])
      if numberOfEntity.indices.contains(entity) { numberOfEntity[entity] = number }
      numbers.append(number)
    }
  }

  private mutating func add(_ form: String) -> Int {
    let key = FoldedWord(folded: form)
    if let known = numberOfForm[key] { return known }
    numberOfForm[key] = count
    count += 1
    return count - 1
  }

  /// The number of the form of a mention.
  func number(of mention: Mention) -> Int { numbers[mention.number] }

  /// How many forms some mentions and a text have.
  func count(of mentions: some Sequence<Mention>, and text: String) -> Int {
    var forms = Set(mentions.map { number(of: $0) })
    // A text that is the form of no name is one more.
    guard let own = number(of: text) else { return forms.count + 1 }
    forms.insert(own)
    return forms.count
  }

  /// The number of a form; nothing for words that are the form of no name.
  func number(of form: String) -> Int? { numberOfForm[FoldedWord(folded: form)] }
}
