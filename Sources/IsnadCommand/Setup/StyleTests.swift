import Foundation
import Isnad
import IsnadExamples
import IsnadRules
import IsnadRunner
import IsnadYAML

/// The cases of rules written for Vale, under `isnad test`.
struct StyleTests {
  private(set) var cases = 0
  private(set) var failures: [ExampleFailure] = []
  private(set) var mistakes: [Mistake] = []
  /// Rules that cannot run as they are written.
  private(set) var faults: [String] = []
  private let files: ProjectFiles
  private let only: String?

  init(only: String?, files: ProjectFiles = .disk) {
    self.only = only
    self.files = files
  }

  /// The paths of rules, cases and configurations of Vale; the others are Isnad's own.
  static func split(_ paths: [String]) -> (styles: [String], others: [String]) {
    var (styles, others): ([String], [String]) = ([], [])
    for path in paths {
      let expanded = RuleLibrary.expanded(path)
      let ofVale = expanded.filter(isOfVale)
      guard !ofVale.isEmpty else {
        others.append(path)
        continue
      }
      styles += ofVale
      others += expanded.filter { !ofVale.contains($0) }
    }
    return (styles, others)
  }

  /// Says whether a file is a configuration of Vale, a rule for it, or cases beside one.
  private static func isOfVale(_ path: String) -> Bool {
    if ValeProject.names.contains(URL(filePath: path).lastPathComponent) { return true }
    if StyleTestFile.isOne(path) { return true }
    guard path.hasSuffix(".yml"), case .success(let bytes) = RuleLibrary.read(path) else { return false }
    let root = YAML.parse(bytes, file: path).root
    return root?.mapping?.contains { $0.key.string?.lowercased() == "extends" } == true
  }

  /// Runs the cases of a file.
  mutating func run(_ path: String) {
    if ValeProject.names.contains(URL(filePath: path).lastPathComponent) {
      let (project, found) = ValeProject.load(
        path, options: .withSystemDictionaries, files: files)
      mistakes += found
      runCases(of: project)
    } else if StyleTestFile.isOne(path) {
      runFile(path)
    } else {
      runAlone(path)
    }
  }

  private mutating func runAlone(_ path: String) {
    let (project, found) = ValeProject.isolated(
      path, stylesPaths: stylesPaths(of: path), options: .withSystemDictionaries, files: files)
    mistakes += found
    runCases(of: project)
  }

  /// Runs the cases that stand in the rules themselves.
  private mutating func runCases(of project: ValeProject) {
    guard project.rules.contains(where: { !$0.tests.isEmpty }) else { return }
    let style = opened(project, for: "stdin.md")
    for rule in project.rules { run(rule.tests, of: rule.name, style, [rule]) }
  }

  /// Runs a file of cases: each with the rule that it names, or with the project that it lies in.
  private mutating func runFile(_ path: String) {
    guard case .success(let bytes) = files.read(path) else { return }
    let (cases, found) = StyleTestFile.read(RuleFile(path: path, bytes: bytes))
    mistakes += found
    for one in cases {
      let name = "stdin.\(one.test.format)"
      if let rule = one.rule {
        let (project, wrong) = ValeProject.isolated(
          rule, stylesPaths: stylesPaths(of: path), options: .withSystemDictionaries, files: files
        )
        mistakes += wrong
        run([one.test], of: project.rules.first?.name ?? rule, opened(project, for: name), project.rules)
      } else if let ini = configuration(of: path) {
        let (project, wrong) = ValeProject.load(
          ini, options: .withSystemDictionaries, files: files)
        mistakes += wrong.filter { !mistakes.contains($0) }
        let style = opened(project, for: name)
        run([one.test], of: URL(filePath: path).lastPathComponent, style, style.rules)
      }
    }
  }

  /// The style of a file; a dictionary that cannot be opened is a fault.
  private mutating func opened(_ project: ValeProject, for name: String) -> HouseStyle {
    do {
      return try OpenedProject(project).style(for: name)
    } catch {
      faults.append("\(error.context): \(error.message)")
      return project.style(for: name)
    }
  }

  private mutating func run(
    _ tests: [StyleTest], of name: String, _ style: HouseStyle, _ rules: [StyleRule]
  ) {
    guard !tests.isEmpty, only.map({ name.contains($0) }) ?? true else { return }
    cases += tests.count
    do {
      failures += try StyleTestRunner(plugins: Program.plugins, style: style)
        .run(tests, of: RuleID(style: name), with: rules)
    } catch {
      faults.append("\(error)")
    }
  }

  private func configuration(of path: String) -> String? {
    let folder = URL(filePath: path).deletingLastPathComponent().standardizedFileURL.path()
    return ValeProject.find(from: folder, home: nil, files: files)
  }

  /// The folders of styles of the project in which a rule lies.
  private func stylesPaths(of path: String) -> [String] {
    configuration(of: path).map { ValeProject.load($0, files: files).project.stylesPaths } ?? []
  }
}
