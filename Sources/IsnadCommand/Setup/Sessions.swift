import Foundation
import Isnad
import IsnadReports
import IsnadRules
import IsnadRunner

/// The sessions of a run: one for each configuration that its articles fall under, made when the
/// first of them comes.
struct Sessions {
  private let input: InputOptions
  private let options: RuleOptions
  private let content: ReportOptions.Content
  private let flags: ConfigurationValues
  private let today: ArticleDate?
  private var projects: [String: Result<Project, SetupFailure>] = [:]
  private var sessions: [Key: Session] = [:]
  private var styles = HouseStyles()
  /// The rule sets that judge in any session, with the fingerprints of their files.
  private(set) var fingerprints: [String: String] = [:]
  /// The rules that judge in any session, with the severity of the first.
  private var judging: [RuleID: Rule] = [:]
  /// The same, in the order of their ids.
  var rules: [Rule] { judging.values.sorted { $0.id < $1.id } }
  /// The session of articles that are no files.
  private(set) var base: Session
  /// How the words of the vocabulary read.
  let words: DisplayWords

  /// Makes the session of the working folder ready.
  ///
  /// - Throws: everything that is wrong with its rules and configuration.
  init(
    input: InputOptions, options: RuleOptions, content: ReportOptions.Content,
    failOn: GateVerdict.Threshold?
  ) throws(SetupFailure) {
    self.input = input
    self.options = options
    self.content = content
    flags = ConfigurationValues(input, options, failOn: failOn)
    today = input.today ?? ArticleDate.ofTheClock()
    let found = options.file(for: input.stdinName)
    let project = try Project(found?.file, flags: flags, rules: options.rules)
    projects[found?.file ?? ""] = .success(project)
    words = project.library.words
    let effective = project.configuration.effective(for: found?.path)
    let held = try styles.held(effective.vale, for: found?.path ?? input.stdinName)
    let style = held?.style
    base = try Session(project, effective, style, input, content, today)
    sessions[Key(found?.file, project.signature(effective), held)] = base
    register(project, effective, style)
  }

  /// The session for an article.
  ///
  /// Mistakes of a configuration are told of once, on standard error; the articles under it are
  /// not checked.
  mutating func session(for source: ArticleSource) -> Result<Session, Failure> {
    guard case .file(let path, _) = source else { return .success(base) }
    let found = options.file(for: path)
    switch project(found?.file) {
    case .failure:
      let file = found?.file ?? "the configuration"
      return .failure(
        Failure(file: path, message: "not checked: '\(file)' has mistakes", advice: "mend them first"))
    case .success(let project):
      let effective = project.configuration.effective(for: found?.path)
      do {
        let held = try styles.held(effective.vale, for: found?.path ?? path)
        let key = Key(found?.file, project.signature(effective), held)
        if let session = sessions[key] { return .success(session) }
        let style = held?.style
        let session = try Session(project, effective, style, input, content, today)
        sessions[key] = session
        register(project, effective, style)
        return .success(session)
      } catch {
        return .failure(error.failures.first ?? Failure(file: path, message: "not checked"))
      }
    }
  }

  /// Says whether a file that a walk through folders found is to be checked.
  mutating func admits(_ path: String) -> Bool {
    guard let found = options.file(for: path), case .success(let project) = project(found.file)
    else { return true }
    return project.configuration.admits(found.path)
  }

  /// What tells one session from another.
  private struct Key: Hashable {
    let file: String?
    let signature: String
    let styles: HouseStyles.Identity?

    init(_ file: String?, _ signature: String, _ held: HouseStyles.Held?) {
      self.file = file
      self.signature = signature
      styles = held?.identity
    }
  }

  private mutating func project(_ file: String?) -> Result<Project, SetupFailure> {
    if let known = projects[file ?? ""] { return known }
    let result: Result<Project, SetupFailure>
    do {
      result = .success(try Project(file, flags: flags, rules: options.rules))
    } catch {
      for failure in error.failures { Console.report(failure) }
      result = .failure(error)
    }
    projects[file ?? ""] = result
    return result
  }

  private mutating func register(
    _ project: Project, _ effective: EffectiveConfiguration, _ style: HouseStyle?
  ) {
    for rule in (style?.rules ?? []).map(Rule.init) where judging[rule.id] == nil {
      judging[rule.id] = rule
    }
    for ruleset in project.library.rulesets where effective.isOn(ruleset: ruleset.name).value {
      fingerprints[ruleset.name] = ruleset.fingerprint
    }
    for case (let rule, let severity?) in project.rules(effective) where judging[rule.id] == nil {
      judging[rule.id] = rule.with(severity: severity)
    }
  }
}

extension Session {
  /// Makes a configuration ready.
  init(
    _ project: Project, _ effective: EffectiveConfiguration, _ style: HouseStyle?,
    _ input: InputOptions,
    _ content: ReportOptions.Content, _ today: ArticleDate?
  ) throws(SetupFailure) {
    let rules = content == .findings ? project.rules(effective) : []
    var settings = Runner.Settings(
      rules: rules.compactMap { rule, severity in severity.map(rule.with(severity:)) },
      known: Set(project.library.rulesets.flatMap(\.rules).map(\.id)),
      lexicons: project.library.lexicons, words: project.library.words,
      options: Dictionary(
        uniqueKeysWithValues: Program.plugins.map { plugin in
          (plugin.name, effective.options(of: plugin).mapValues(\.value))
        }),
      suppressions: effective.suppressions.filter { $0.holds(on: today) }.map {
        ConfiguredSuppression(rule: $0.rule, reason: $0.reason)
      },
      messages: effective.messages?.value, today: today,
      reported: Set(Program.plugins.flatMap { $0.writes.map(\.kind) }))
    if let style, content == .findings { settings.style = style }
    do {
      runner = try Runner(plugins: Program.plugins, settings)
    } catch .rules(let errors) {
      throw SetupFailure(failures: errors.errors.map(\.failure))
    } catch {
      throw SetupFailure(error)
    }
    reading = ReadingSettings(
      encoding: input.encoding, language: input.language.map { Language(rawValue: $0) },
      date: input.date, fallbackLanguage: effective.language?.value,
      fallbackDate: effective.date?.value, limit: effective.maxSize.value,
      scopes: content == .findings ? style?.scopes : nil)
    threshold = effective.failOn.value
  }
}

extension Project {
  /// What tells the sessions of one project apart: the values that its overrides change.
  fileprivate func signature(_ effective: EffectiveConfiguration) -> String {
    let isUniform = configuration.files.allSatisfy { file in
      file.overrides.isEmpty && file.suppressions.allSatisfy(\.paths.isEmpty)
    }
    if isUniform { return "" }
    return effective.entries(plugins: Program.plugins, library: library)
      .map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
  }
}

extension ConfigurationValues {
  /// What the command line says.
  init(_ input: InputOptions, _ options: RuleOptions, failOn: GateVerdict.Threshold?) {
    self.init()
    self.failOn = failOn.map { Setting($0, from: .flag("--fail-on")) }
    maxSize = input.maxSize.map { Setting($0.bytes, from: .flag("--max-size")) }
    messages = options.messagesLanguage.map { Setting($0, from: .flag("--messages")) }
  }
}

extension ArticleDate {
  /// Today, where the program runs.
  static func ofTheClock() -> ArticleDate? {
    var seconds = Int(Date().timeIntervalSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return ArticleDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
