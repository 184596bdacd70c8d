import Isnad
import IsnadRules
import IsnadSpelling
import IsnadTagging

extension ValeProject {
  /// Where the dictionaries of the system are looked for, and nothing else of the user's.
  static var systemDictionaries: Options {
    var options = Options()
    options.dictionaryPaths = ValeFolders.dictionaries
    return options
  }

  /// The style that holds for a file, with its dictionaries opened and what tells parts of speech.
  func openedStyle(for path: String) throws(ValeFault) -> HouseStyle {
    var style = style(for: path)
    style.dictionaries = try StyleDictionaries.open(dictionaries)
    style.tagger = EnglishTagger()
    return style
  }
}
