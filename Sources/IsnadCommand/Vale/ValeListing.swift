/// The commands that only Vale has.
enum ValeListing: String, CaseIterable {
  case configuration = "ls-config"
  case configurationAlias = "dc"
  case metrics = "ls-metrics"
  case folders = "ls-dirs"
  case variables = "ls-vars"
  case paths = "ls-path"
  case compile
  case sync, install, load, run, transform, tag, test, fix
  case hostInstall = "host-install"
  case hostUninstall = "host-uninstall"

  /// The names by which the program knows that Vale is meant.
  static let names = Set(allCases.map(\.rawValue)).subtracting([
    "run", "tag", "load", "install", "transform", "compile", "test", "fix",
  ])

  /// Why a command is not there; nothing for one that is.
  var refusal: String? {
    switch self {
    case .configuration, .configurationAlias, .metrics, .folders, .variables, .paths: nil
    case .compile: "'isnad explain' shows a rule"
    case .sync, .install: "isnad never uses the network: put packages into StylesPath yourself"
    case .transform, .tag, .load, .run:
      "it serves the making of Vale itself; 'isnad test' runs the tests of rules"
    case .test: "'isnad test' runs the tests of rules"
    case .fix: "the alerts of --output=JSON bear what their rules offer; 'isnad fix' mends drafts"
    case .hostInstall, .hostUninstall: "there is no helper for browsers"
    }
  }
}
