internal import Isnad

/// How a programming language writes comments and strings.
struct CodeLanguage {
  /// What opens a comment that runs to the end of its line.
  var lines: [String] = []
  /// What opens and closes a comment that may run over lines.
  var blocks: [(open: String, close: String)] = []
  /// The marks of strings.
  var strings = "\"'"
  /// Says whether text between three marks, alone on its lines, documents what it stands in.
  var hasDocumentStrings = false

  /// The language of an ending of a file name; nothing for one whose comments are not read.
  init?(ending: String) {
    switch ending {
    case "c", "cc", "cp", "cpp", "cs", "csx", "cxx", "h", "hpp", "java", "bsh", "proto":
      self.init(lines: ["//"], blocks: [("/*", "*/")])
    case "js", "jsx", "ts", "tsx", "go":
      self.init(lines: ["//"], blocks: [("/*", "*/")], strings: "\"'`")
    // A single mark opens a lifetime in Rust, and a symbol in Scala.
    case "rs", "scala", "sbt", "swift": self.init(lines: ["//"], blocks: [("/*", "*/")], strings: "\"")
    case "less", "sass": self.init(lines: ["//"], blocks: [("/*", "*/")])
    case "css": self.init(blocks: [("/*", "*/")])
    case "php": self.init(lines: ["//", "#"], blocks: [("/*", "*/")])
    case "py", "py3", "pyw", "rpy", "cpy": self.init(lines: ["#"], hasDocumentStrings: true)
    case "rb", "gemspec", "r", "R", "pl", "pm": self.init(lines: ["#"])
    case "jl": self.init(lines: ["#"], blocks: [("#=", "=#")], strings: "\"")
    case "ps1", "psm1", "psd1": self.init(lines: ["#"], blocks: [("<#", "#>")])
    case "lua": self.init(lines: ["--"], blocks: [("--[[", "]]")])
    case "hs": self.init(lines: ["--"], blocks: [("{-", "-}")], strings: "\"")
    case "clj", "cljs", "cljc", "cljd": self.init(lines: [";"], strings: "\"")
    default: return nil
    }
  }

  private init(
    lines: [String] = [], blocks: [(String, String)] = [], strings: String = "\"'",
    hasDocumentStrings: Bool = false
  ) {
    self.lines = lines
    self.blocks = blocks.map { (open: $0.0, close: $0.1) }
    self.strings = strings
    self.hasDocumentStrings = hasDocumentStrings
  }
}
