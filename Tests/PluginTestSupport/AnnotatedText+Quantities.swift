public import Isnad

extension AnnotatedText {
  /// The quantities in the order of the text.
  public var quantities: [Quantity] { article.annotations(of: Quantity.self).map(\.value) }
}
