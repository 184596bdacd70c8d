import Isnad
import IsnadRules
import IsnadTagging
import IsnadYAML

/// The styles written for Vale that configurations name with `vale:`, each `.vale.ini` loaded once.
struct HouseStyles {
  /// The rules that hold for a file, with what tells them from those of another.
  struct Held {
    let style: HouseStyle
    let identity: Identity
  }

  /// The `.vale.ini`, and the sections of it that are about a file.
  struct Identity: Hashable {
    let ini: String
    let sections: ValeProject.StyleIdentity
  }

  private struct Loaded {
    let project: ValeProject
    let dictionaries: [String: any SpellingDictionary]
  }

  private var loaded: [String: Result<Loaded, SetupFailure>] = [:]

  /// The rules that a configuration brings for a file; nothing where it names no `.vale.ini`.
  ///
  /// - Throws: everything that is wrong with the styles.
  mutating func held(_ ini: Setting<String>?, for path: String) throws(SetupFailure) -> Held? {
    guard let ini else { return nil }
    let result = loaded[ini.value] ?? HouseStyles.load(ini.value)
    loaded[ini.value] = result
    let known = try result.get()
    var style = known.project.style(for: path)
    let least = known.project.minAlertLevel.severity
    style.rules.removeAll { $0.severity < least }
    style.dictionaries = known.dictionaries
    style.tagger = EnglishTagger()
    return Held(
      style: style,
      identity: Identity(ini: ini.value, sections: known.project.styleIdentity(for: path)))
  }

  /// Loads a project; what does not stop a run is told on standard error.
  private static func load(_ ini: String) -> Result<Loaded, SetupFailure> {
    var options = ValeProject.Options()
    options.dictionaryPaths = ValeFolders.dictionaries
    let (project, mistakes) = ValeProject.load(ini, options: options, files: .disk)
    guard mistakes.isEmpty else { return .failure(SetupFailure(failures: mistakes.map(\.failure))) }
    for note in project.notes { Console.report(note.failure) }
    do {
      return .success(
        Loaded(project: project, dictionaries: try StyleDictionaries.open(project.dictionaries)))
    } catch {
      return .failure(
        SetupFailure(failures: [Failure(file: ini, message: error.message, advice: error.advice)]))
    }
  }
}
