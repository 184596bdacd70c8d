import Isnad
import IsnadRules
import IsnadSpelling

/// The dictionaries of the rules that spell.
enum StyleDictionaries {
  /// Opens them.
  static func open(
    _ files: [String: DictionaryFiles]
  ) throws(ValeFault) -> [String: any SpellingDictionary] {
    var open: [DictionaryFiles: HunspellDictionary] = [:]
    var named: [String: any SpellingDictionary] = [:]
    for (name, paths) in files.sorted(by: { $0.key < $1.key }) {
      do {
        // A dictionary may stand under its path and as the one for English.
        let dictionary = try open[paths] ?? HunspellDictionary(affixes: paths.affix, words: paths.words)
        open[paths] = dictionary
        named[name] = ProseDictionary(dictionary)
      } catch {
        throw ValeFault("dictionaries", "\(error)", advice: "name another, or mend it")
      }
    }
    return named
  }
}
