/// How much a package may hold and unfold to.
///
/// A novel in Word takes three thousand paragraphs and ten megabytes of XML; its parts shrink to a
/// tenth or, where they repeat themselves, to a fiftieth.
enum PackageLimits {
  /// The most files of a package.
  static let entries = 10_000
  /// The most bytes that one part unfolds to.
  static let partBytes = 64_000_000
  /// The most bytes that all parts together unfold to.
  static let totalBytes = 128_000_000
  /// How many times its size in the package a part may unfold to, once it has ``smallPart`` bytes.
  static let ratio = 200
  /// Up to here a part may shrink as it likes.
  static let smallPart = 1_000_000
}
