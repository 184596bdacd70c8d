public import IsnadText

/// A language, by the primary subtag of its BCP 47 tag: `ar`, `en`.
public struct Language: RawRepresentable, Hashable, Sendable {
  /// The subtag, in lower case.
  public let rawValue: String

  /// Creates a language from a BCP 47 tag, of which the first subtag counts (`ar-EG` is `ar`).
  public init(rawValue tag: String) {
    rawValue = String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// Says whether text can be a BCP 47 tag: its first subtag is of two or three letters.
  public static func isTag(_ text: String) -> Bool {
    let subtag = text.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return (2...3).contains(subtag.count)
      && subtag.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }

  /// Arabic.
  public static let arabic = Language(rawValue: "ar")
  /// English.
  public static let english = Language(rawValue: "en")

  /// Says whether the language is written from right to left.
  public var isRightToLeft: Bool { ["ar", "fa", "he", "ur", "ps", "ckb"].contains(rawValue) }

  /// The script in which the language is written, as far as Isnad tells scripts apart.
  public var script: Script {
    ["ar", "fa", "ur", "ps", "ckb"].contains(rawValue) ? .arabic : .latin
  }
}

extension Language: Comparable {
  public static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}

extension Language: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Language {
  /// The language of a passage by the script of its letters: Arabic or English, or nothing where no
  /// letter of either is found.
  public static func byScript(of tokens: TokenTable, in indices: Range<Int>) -> Language? {
    var (arabic, latin) = (0, 0)
    for index in indices {
      switch tokens[index].script {
      case .arabic: arabic += 1
      case .latin: latin += 1
      default: break
      }
    }
    guard arabic + latin > 0 else { return nil }
    return arabic >= latin ? .arabic : .english
  }
}
