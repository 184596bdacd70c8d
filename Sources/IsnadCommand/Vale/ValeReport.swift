import Isnad
import IsnadReports
import IsnadRules

/// What `--output` asks for.
enum ValeReport {
  case lines, json
  case table(AlertReport.TableOptions)
  case template(AlertTemplate, String)

  init(_ arguments: ValeArguments, _ project: ValeProject) throws(ValeFault) {
    let options = AlertReport.TableOptions(
      usesColor: ColorChoice.auto.usesColor, width: Console.width, wraps: !arguments.doesNotWrap)
    switch arguments.output {
    case "line": self = .lines
    case "JSON": self = .json
    case "CLI": self = .table(options)
    case let name:
      guard let path = ValeReport.path(of: name, in: project) else {
        throw ValeFault(
          "template", "there is no output '\(name)'",
          advice:
            "write CLI, line, JSON, or the name of a template: a file here, or one in StylesPath/config/templates"
        )
      }
      switch RuleLibrary.read(path) {
      case .failure(let failure):
        throw ValeFault("template", "'\(path)' cannot be read: \(failure.reason)")
      case .success(let bytes):
        do {
          let name = path.split(separator: "/").last.map(String.init) ?? path
          self = .template(
            try AlertTemplate(String(decoding: bytes, as: UTF8.self), name: name, options), path)
        } catch {
          throw ValeFault(error, path)
        }
      }
    }
  }

  /// The report, ready to be sent away; a template that fails half-way has written its half.
  func written(_ files: [AlertedFile]) throws(ValeFault) -> ReportBuffer {
    var out = ReportBuffer()
    switch self {
    case .lines: AlertReport.writeLines(files, to: &out)
    case .json: AlertReport.writeJSON(files, to: &out)
    case .table(let options): AlertReport.writeTable(files, options, to: &out)
    case .template(let template, let path):
      do {
        try template.write(files, to: &out)
      } catch {
        _ = Console.write(out.bytes)
        throw ValeFault(error, path)
      }
    }
    return out
  }

  private static func path(of name: String, in project: ValeProject) -> String? {
    if DiskPath.isFolder(name) == false { return name }
    return project.asset(name, in: "templates", files: .disk) ?? project.asset(name, files: .disk)
  }
}

extension ValeFault {
  fileprivate init(_ error: TemplateError, _ path: String) {
    self.init("template", "\(path):\(error.line): \(error.message)", advice: error.advice)
  }
}

extension RuleFilter {
  /// The filter that a flag names: a file here, one of the configuration, or the condition itself.
  init?(named text: String?, in project: ValeProject) throws(ValeFault) {
    guard let text, !text.isEmpty else { return nil }
    var condition = text
    let path =
      DiskPath.isFolder(text) == false ? text : project.asset(text, in: "filters", files: .disk)
    if let path {
      switch RuleLibrary.read(path) {
      case .success(let bytes): condition = String(decoding: bytes, as: UTF8.self)
      case .failure(let failure):
        throw ValeFault("--filter", "'\(path)' cannot be read: \(failure.reason)")
      }
    }
    do {
      try self.init(condition)
    } catch {
      throw ValeFault("--filter", error)
    }
  }
}
