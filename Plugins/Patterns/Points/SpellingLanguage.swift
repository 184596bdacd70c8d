import IsnadText

/// The language of a dictionary, told by its name.
struct SpellingLanguage {
  /// The name under which rules that name no dictionary ask for one: English.
  static let usual = "default"

  private let code: String

  /// The language of `ar`, `en_US`, or `/usr/share/hunspell/de-AT.dic`.
  init(ofDictionary name: String) {
    guard name != Self.usual else {
      code = "en"
      return
    }
    let file = name.split(separator: "/").last ?? ""
    code = file.prefix { $0 != "_" && $0 != "-" && $0 != "." }.lowercased()
  }

  var isEnglish: Bool { code == "en" }

  /// The script in which the words of the language are written.
  var script: Script {
    if ["ar", "ckb", "fa", "ps", "sd", "ug", "ur"].contains(code) { return .arabic }
    let others = ["be", "bg", "el", "he", "hy", "ka", "kk", "mk", "mn", "ru", "sr", "uk"]
    return others.contains(code) ? .other : .latin
  }

  /// What to do where a dictionary is missing.
  static func advice(forMissing name: String) -> String {
    let folder = "put its .aff and .dic files into 'config/dictionaries' of the StylesPath"
    guard name == usual else { return folder }
    return
      "install it (Debian: apt install hunspell-en-us), name its folder in DICPATH, or \(folder) as 'en_US'"
  }
}
