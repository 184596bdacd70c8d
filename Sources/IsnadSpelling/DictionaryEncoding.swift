import Foundation

/// The encodings that Hunspell's `SET` names.
enum DictionaryEncoding {
  /// The encoding of a name as affix files write it; nothing for one that Foundation does not have.
  static func named(_ name: String) -> String.Encoding? {
    switch name.uppercased().replacing("-", with: "").replacing("_", with: "") {
    case "UTF8": .utf8
    case "", "ISO88591", "ASCII": .isoLatin1
    case "ISO88592": .isoLatin2
    case "MICROSOFTCP1250", "CP1250": .windowsCP1250
    case "MICROSOFTCP1251", "CP1251": .windowsCP1251
    case "MICROSOFTCP1252", "CP1252": .windowsCP1252
    case "MICROSOFTCP1253", "CP1253": .windowsCP1253
    case "MICROSOFTCP1254", "CP1254": .windowsCP1254
    default: nil
    }
  }
}
