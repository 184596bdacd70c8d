import Isnad
import IsnadReaders
import IsnadReports
import IsnadRunner

/// A run that puts fixes into files, or shows what they would change.
struct FixRun {
  private var sessions: Sessions
  private var sources: ArticleSources
  private let writes: Bool
  private let all: Bool
  private var code = ExitCode.passes

  /// The most times that a draft is read again with its fixes in place.
  ///
  /// A fix may make room for another: of two that overlap only one is applied at a time.
  private static let mostRounds = 8

  init(input: InputOptions, rules: RuleOptions, writes: Bool, all: Bool) throws(SetupFailure) {
    sessions = try Sessions(input: input, options: rules, content: .findings, failOn: .never)
    sources = ArticleSources(input, limit: sessions.base.reading.limit)
    self.writes = writes
    self.all = all
  }

  /// Runs to the end of the input.
  mutating func run() -> ExitCode {
    while true {
      var admitting = sessions
      let batch = sources.next(upTo: 16) { admitting.admits($0) }
      if batch.isEmpty { return code }
      for source in batch {
        do {
          guard try mend(source) else { return code }
        } catch {
          Console.report(error)
          code = code.combined(with: .notCheckable)
        }
      }
    }
  }

  /// Mends one draft; says no once nobody reads what is shown any more.
  private mutating func mend(_ source: ArticleSource) throws(Failure) -> Bool {
    let path: String
    switch source {
    case .file(let named, _): path = named
    case .failure(let failure): throw failure
    case .standardInput, .line: return true
    }
    let session = try sessions.session(for: source).get()
    let old = try FileReading.read(path, limit: session.reading.limit)
    let mended = try mended(old, of: path, session)
    if mended.outOfReach > 0 {
      Console.report(
        "\(path): \(mended.outOfReach) more must be made by hand: markup stands inside them")
    }
    guard mended.bytes != old else { return true }
    let count = mended.count == 1 ? "1 fix" : "\(mended.count) fixes"
    guard writes else {
      code = code.combined(with: .stopped)
      return Console.write(LineDiff(old: old, new: mended.bytes).unified(file: path))
    }
    try FileWriting.replace(path, with: mended.bytes)
    return Console.write(Array("\(path): \(count)\n".utf8))
  }

  private struct Mended {
    var bytes: [UInt8]
    var count = 0
    var outOfReach = 0
  }

  private func mended(
    _ bytes: [UInt8], of path: String, _ session: Session
  ) throws(Failure) -> Mended {
    if ArticleFormat(fileName: path) == .docx {
      throw Failure(
        file: path, message: "a Word document cannot be mended in place",
        advice: "make the changes in the word processor; 'isnad check' lists them")
    }
    var mended = Mended(bytes: bytes)
    for _ in 0..<FixRun.mostRounds {
      let article = try session.reading.article(mended.bytes, named: path)
      guard article.source.bytes == mended.bytes else {
        throw Failure(
          file: path,
          message: "the file is not in UTF-8, and would have to be written in another encoding",
          advice: "convert it to UTF-8 first")
      }
      let fixes = SourceFixes(session.review(article, .findings), all: all)
      mended.outOfReach = fixes.outOfReach
      if fixes.fixes.isEmpty { break }
      mended.bytes = fixes.bytes
      mended.count += fixes.fixes.count
    }
    return mended
  }
}
