import ArgumentParser
import Isnad
import IsnadReaders

/// What is checked, and how it is read.
struct InputOptions: ParsableArguments {
  /// The form of the input.
  enum Input: String, CaseIterable, ExpressibleByArgument {
    case files, jsonl
  }

  @Argument(help: "Files and folders; '-' is standard input.")
  var paths: [String] = []

  @Option(help: "Read articles from 'files', or as JSON lines ('jsonl') from standard input.")
  var input: Input = .files

  @Option(help: "The name under which standard input is reported; its ending tells the format.")
  var stdinName = "<stdin>"

  @Option(name: .customLong("lang"), help: "The language of the articles: 'ar', 'en'.")
  var language: String?

  @Option(help: "The date of the articles: 2026-11-24, or 2026-11-24T09:30.")
  var date: ArticleDate?

  @Option(help: "The day that counts as today, in place of the clock.")
  var today: ArticleDate?

  @Option(help: "The encoding of files without a byte order mark, if it is not UTF-8.")
  var encoding: TextEncoding?

  @Option(help: "The most bytes of a file or a line that are read (16MB by default; K, M, G).")
  var maxSize: ByteCount?

  @Option(help: "How many articles are checked side by side.")
  var jobs: Int?

  func validate() throws {
    if input == .jsonl, !(paths.isEmpty || paths == ["-"]) {
      throw ValidationError("'--input jsonl' reads standard input; it takes no paths.")
    }
    if input == .files, paths.isEmpty {
      throw ValidationError("Name the files or folders to check; '-' is standard input.")
    }
    if let language, !Language.isTag(language) {
      throw ValidationError("'--lang' is a tag such as 'ar' or 'en-GB', not '\(language)'.")
    }
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' must be at least 1.") }
  }
}

/// A number of bytes: `500K`, `16MB`, `1G`; the letters count in steps of 1,000.
struct ByteCount: ExpressibleByArgument, Sendable {
  let bytes: Int

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0 else { return nil }
    let factor: Int
    switch argument.dropFirst(digits.count).uppercased() {
    case "", "B": factor = 1
    case "K", "KB": factor = 1_000
    case "M", "MB": factor = 1_000_000
    case "G", "GB": factor = 1_000_000_000
    default: return nil
    }
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    bytes = product
  }

  /// The limit that holds where none is set.
  static let standard = 16_000_000
}
