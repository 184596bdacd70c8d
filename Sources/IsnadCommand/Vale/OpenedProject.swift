import Isnad
import IsnadRules
import IsnadSpelling
import IsnadTagging

/// A project of Vale with everything open that its rules ask: dictionaries, and what tells parts of speech.
struct OpenedProject: Sendable {
  let project: ValeProject
  private let dictionaries: [String: any SpellingDictionary]

  /// Opens the dictionaries of a project, each once.
  init(_ project: ValeProject) throws(ValeFault) {
    var open: [DictionaryFiles: HunspellDictionary] = [:]
    var named: [String: any SpellingDictionary] = [:]
    for (name, paths) in project.dictionaries.sorted(by: { $0.key < $1.key }) {
      do {
        // A dictionary may stand under its path and as the one for English.
        let dictionary = try open[paths] ?? HunspellDictionary(affixes: paths.affix, words: paths.words)
        open[paths] = dictionary
        named[name] = ProseDictionary(dictionary)
      } catch {
        throw ValeFault("dictionaries", "\(error)", advice: "name another, or mend it")
      }
    }
    self.project = project
    dictionaries = named
  }

  /// The style that holds for a file.
  func style(for path: String) -> HouseStyle {
    var style = project.style(for: path)
    style.dictionaries = dictionaries
    style.tagger = EnglishTagger()
    return style
  }
}
