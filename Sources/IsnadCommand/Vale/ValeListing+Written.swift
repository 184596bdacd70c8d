import Foundation
import Isnad
import IsnadReports
import IsnadRules
import IsnadText

extension ValeListing {
  /// What the command prints.
  func written(_ arguments: ValeArguments) throws(ValeFault) -> String {
    let operands = Array(arguments.inputs.dropFirst())
    switch self {
    case .configuration, .configurationAlias:
      return ValeSettings.json(try ValeProject.found(by: arguments))
    case .paths:
      return ValeJSON.object([
        ("configs", .texts(try ValeProject.found(by: arguments).configurationFiles))
      ])
    case .folders:
      return ValeListing.table(
        [
          (
            "StylesPath", ValeFolders.styles ?? "",
            ValeFolders.styles.map(DiskPath.isThere) ?? false
          ),
          (
            ".vale.ini", ValeFolders.globalConfiguration ?? "",
            ValeFolders.globalConfiguration.map(DiskPath.isThere) ?? false
          ),
        ], asJSON: arguments.output == "JSON", header: ["Asset", "Default Location", "Found"])
    case .variables: return ValeListing.variables(asJSON: arguments.output == "JSON")
    case .metrics: return try ValeListing.metrics(operands, arguments)
    default: return ""
    }
  }

  private static func table(_ rows: [(String, String, Bool)], asJSON: Bool, header: [String]) -> String {
    if asJSON { return ValeJSON.object(rows.map { ($0.0, .text($0.1)) }) }
    let cells = [header] + rows.map { [$0.0, $0.1, $0.2 ? "✓" : "✗"] }
    return AlertReport.table(cells, width: Console.width)
  }

  private static func variables(asJSON: Bool) -> String {
    let environment = ProcessInfo.processInfo.environment
    let all = [
      ("DICPATH", "Folders of dictionaries, with colons between them."),
      ("VALE_CONFIG_PATH", "The .vale.ini, instead of the nearest one upwards."),
      ("VALE_STYLES_PATH", "The folder of the user's own styles."),
    ]
    if asJSON { return ValeJSON.object(all.map { ($0.0, .text(environment[$0.0] ?? "")) }) }
    let rows = all.map { [$0.0, $0.1, environment[$0.0] ?? "✗"] }
    return AlertReport.table([["Variable", "Description", "Value"]] + rows, width: Console.width)
  }

  private static func metrics(
    _ operands: [String], _ arguments: ValeArguments
  ) throws(ValeFault) -> String {
    guard operands.count == 1 else {
      throw ValeFault("ls-metrics", "one argument expected", advice: "name one file")
    }
    guard DiskPath.isFolder(operands[0]) == false else {
      throw ValeFault("ls-metrics", "there is no file '\(operands[0])'", advice: "check the spelling")
    }
    return ValeJSON.object(
      try ValeMetrics.values(ofFile: operands[0]).map { ($0.name, .number($0.value)) }, indent: 4)
  }
}
