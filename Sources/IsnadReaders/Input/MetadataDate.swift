internal import Isnad
internal import IsnadText

extension ArticleDate {
  /// Reads a date as metadata give it: ISO 8601, with a space for the `T` too, or a date in words;
  /// nothing if no whole day is told.
  init?(writtenInMetadata text: String) {
    let halves = text.split(separator: " ")
    if let date = ArticleDate(text) {
      self = date
    } else if halves.count >= 2, let date = ArticleDate("\(halves[0])T\(halves[1...].joined())") {
      self = date
    } else {
      guard text.utf8.count <= 80 else { return nil }
      let words = UTF8Text(text)
      guard let mention = DateMention.first(in: Tokenizer.tokenize(words), of: words) else { return nil }
      self = mention.date
    }
  }
}
