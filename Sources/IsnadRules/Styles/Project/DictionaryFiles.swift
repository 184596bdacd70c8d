/// The two files of a Hunspell dictionary.
public struct DictionaryFiles: Sendable, Hashable {
  /// The path of the `.aff` file.
  public let affix: String
  /// The path of the `.dic` file.
  public let words: String

  /// Creates the files.
  public init(affix: String, words: String) {
    self.affix = affix
    self.words = words
  }
}
