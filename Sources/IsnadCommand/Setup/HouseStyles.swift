import Isnad
import IsnadRules
import IsnadYAML

/// The styles written for Vale that configurations name with `vale:`, each `.vale.ini` loaded once.
struct HouseStyles {
  /// The rules that hold for a file, with what tells them from those of another.
  struct Held {
    let identity: Identity
    fileprivate let opened: OpenedProject
    fileprivate let path: String

    /// The rules; they are put together when they are asked for, which files of one identity need once.
    var style: HouseStyle { opened.style(for: path) }
  }

  /// The `.vale.ini`, and the sections of it that are about a file.
  struct Identity: Hashable {
    let ini: String
    let sections: ValeProject.StyleIdentity
  }

  private var loaded: [String: Result<OpenedProject, SetupFailure>] = [:]

  /// The rules that a configuration brings for a file; nothing where it names no `.vale.ini`.
  ///
  /// - Throws: everything that is wrong with the styles.
  mutating func held(_ ini: Setting<String>?, for path: String) throws(SetupFailure) -> Held? {
    guard let ini else { return nil }
    let result = loaded[ini.value] ?? HouseStyles.load(ini.value)
    loaded[ini.value] = result
    let opened = try result.get()
    return Held(
      identity: Identity(ini: ini.value, sections: opened.project.styleIdentity(for: path)),
      opened: opened, path: path)
  }

  /// Loads a project; what does not stop a run is told on standard error.
  private static func load(_ ini: String) -> Result<OpenedProject, SetupFailure> {
    let (project, mistakes) = ValeProject.load(ini, options: .withSystemDictionaries, files: .disk)
    guard mistakes.isEmpty else { return .failure(SetupFailure(failures: mistakes.map(\.failure))) }
    for note in project.notes { Console.report(note.failure) }
    do {
      return .success(try OpenedProject(project))
    } catch {
      return .failure(
        SetupFailure(failures: [Failure(file: ini, message: error.message, advice: error.advice)]))
    }
  }
}
