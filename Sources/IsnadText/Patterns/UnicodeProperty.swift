/// The names that may stand in `\p{…}` and `[:…:]`.
enum UnicodeProperty {
  /// The members of a category, a script or a block; nothing where the name is unknown.
  ///
  /// Go knows categories and scripts, .NET categories and blocks (`IsArabic`); both are read.
  static func items(_ name: String, isNegative: Bool) -> [ScalarSet.Item]? {
    if name == "Any" { return isNegative ? [] : [.range(0, 0x10FFFF)] }
    if categories.contains(name) { return [.property(name, isNegative: isNegative)] }
    if let block = blocks[name] {
      return isNegative ? ScalarSet.complement(of: [block]) : [block]
    }
    guard !name.isEmpty, !name.hasPrefix("Is"),
      name.utf8.allSatisfy({ $0.isASCIILetter || $0 == 0x5F })
    else { return nil }
    // PCRE2 says whether it is one. Its `\p{Arabic}` means any script a scalar is used in; Go's, its own.
    return [.property("sc:" + name, isNegative: isNegative)]
  }

  private static let categories: Set<String> = [
    "C", "Cc", "Cf", "Cn", "Co", "Cs", "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N",
    "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z",
    "Zl", "Zp", "Zs",
  ]

  /// Blocks of The Unicode Standard that a press text may name.
  private static let blocks: [String: ScalarSet.Item] = [
    "IsBasicLatin": .range(0x0000, 0x007F),
    "IsLatin-1Supplement": .range(0x0080, 0x00FF),
    "IsLatinExtended-A": .range(0x0100, 0x017F),
    "IsLatinExtended-B": .range(0x0180, 0x024F),
    "IsCombiningDiacriticalMarks": .range(0x0300, 0x036F),
    "IsGreek": .range(0x0370, 0x03FF),
    "IsGreekandCoptic": .range(0x0370, 0x03FF),
    "IsCyrillic": .range(0x0400, 0x04FF),
    "IsHebrew": .range(0x0590, 0x05FF),
    "IsArabic": .range(0x0600, 0x06FF),
    "IsArabicSupplement": .range(0x0750, 0x077F),
    "IsArabicExtended-A": .range(0x08A0, 0x08FF),
    "IsLatinExtendedAdditional": .range(0x1E00, 0x1EFF),
    "IsGeneralPunctuation": .range(0x2000, 0x206F),
    "IsCurrencySymbols": .range(0x20A0, 0x20CF),
    "IsArrows": .range(0x2190, 0x21FF),
    "IsMathematicalOperators": .range(0x2200, 0x22FF),
    "IsCJKUnifiedIdeographs": .range(0x4E00, 0x9FFF),
    "IsHiragana": .range(0x3040, 0x309F),
    "IsKatakana": .range(0x30A0, 0x30FF),
    "IsHangulSyllables": .range(0xAC00, 0xD7AF),
    "IsArabicPresentationForms-A": .range(0xFB50, 0xFDFF),
    "IsArabicPresentationForms-B": .range(0xFE70, 0xFEFF),
  ]

  /// The classes of POSIX, which are ASCII's in RE2; ranges in order, as a complement needs them.
  static let posix: [String: [ScalarSet.Item]] = [
    "alnum": [.range(0x30, 0x39), .range(0x41, 0x5A), .range(0x61, 0x7A)],
    "alpha": [.range(0x41, 0x5A), .range(0x61, 0x7A)],
    "ascii": [.range(0x00, 0x7F)],
    "blank": [.range(0x09, 0x09), .range(0x20, 0x20)],
    "cntrl": [.range(0x00, 0x1F), .range(0x7F, 0x7F)],
    "digit": [.range(0x30, 0x39)],
    "graph": [.range(0x21, 0x7E)],
    "lower": [.range(0x61, 0x7A)],
    "print": [.range(0x20, 0x7E)],
    "punct": [.range(0x21, 0x2F), .range(0x3A, 0x40), .range(0x5B, 0x60), .range(0x7B, 0x7E)],
    "space": [.range(0x09, 0x0D), .range(0x20, 0x20)],
    "upper": [.range(0x41, 0x5A)],
    "word": [.range(0x30, 0x39), .range(0x41, 0x5A), .range(0x5F, 0x5F), .range(0x61, 0x7A)],
    "xdigit": [.range(0x30, 0x39), .range(0x41, 0x46), .range(0x61, 0x66)],
  ]
}
