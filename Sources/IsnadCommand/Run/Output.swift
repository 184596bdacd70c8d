import Isnad
import IsnadReports
import IsnadText

/// Where the results of a run go: one report on standard output, and any number in files.
struct Output {
  private var sinks: [ReportSink]
  private var stream: LineStream?

  /// Creates the outputs that the command line names.
  ///
  /// A stream of JSON lines is answered line by line, under the ids of the stream, unless another
  /// format is asked for.
  init(
    _ input: InputOptions.Input, _ format: ReportFormat?, _ reports: [ReportRequest],
    _ options: ReportOptions
  ) throws(Failure) {
    let isStream = input == .jsonl && (format ?? .jsonl) == .jsonl
    stream = isStream ? LineStream(options.content) : nil
    sinks = []
    if !isStream {
      let reporter = (format ?? .terminal).reporter(with: options)
      sinks.append(try ReportSink(reporter, to: .standardOutput))
    }
    for request in reports {
      let reporter = request.format.reporter(with: options)
      sinks.append(try ReportSink(reporter, to: .file(request.path)))
    }
  }

  /// Says whether nobody reads standard output any more, and no other report is to be written.
  var isClosed: Bool { stream.map { $0.isClosed && sinks.isEmpty } ?? sinks.allSatisfy(\.isClosed) }

  mutating func write(_ reviewed: ReviewedArticle, id: JSONLineID?) {
    for index in sinks.indices { sinks[index].write(reviewed) }
    stream?.write(reviewed, id: id)
  }

  mutating func write(_ failure: Failure) {
    for index in sinks.indices { sinks[index].write(failure) }
    stream?.write(failure)
  }

  mutating func write(_ failure: LineFailure) {
    guard stream == nil else {
      stream?.write(failure)
      return
    }
    write(Failure(file: "<stdin>:\(failure.line)", message: failure.reason))
  }

  /// Writes the ends of all reports.
  ///
  /// - Returns: What could not be written.
  mutating func finish(_ summary: RunSummary) -> [Failure] {
    var failures: [Failure] = []
    for index in sinks.indices {
      do {
        try sinks[index].finish(summary)
      } catch {
        failures.append(error)
      }
    }
    return failures
  }
}

/// Lines of JSON on standard output, one for each line of the input, under its id.
struct LineStream {
  private let content: ReportOptions.Content
  private var buffer = ReportBuffer()
  /// Says whether nobody reads the lines any more.
  private(set) var isClosed = false

  init(_ content: ReportOptions.Content) {
    self.content = content
  }

  mutating func write(_ reviewed: ReviewedArticle, id: JSONLineID?) {
    switch content {
    case .findings: JSONLines.findings(id: id, of: reviewed, to: &buffer)
    case .annotations: JSONLines.annotations(id: id, of: reviewed.annotated, to: &buffer)
    }
    send()
  }

  mutating func write(_ failure: LineFailure) {
    JSONLines.error(id: failure.id, line: failure.line, failure.reason, to: &buffer)
    send()
  }

  mutating func write(_ failure: Failure) {
    let words = [failure.message, failure.advice].compactMap { $0 }.joined(separator: "; ")
    JSONLines.error(id: .text(failure.file), line: failure.position?.line, words, to: &buffer)
    send()
  }

  private mutating func send() {
    if !isClosed { isClosed = !Console.write(buffer.bytes) }
    buffer.removeAll()
  }
}
