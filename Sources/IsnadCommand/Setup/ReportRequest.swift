import ArgumentParser
import IsnadReports

/// A report into a file: `html=review.html`.
struct ReportRequest: ExpressibleByArgument, Sendable {
  let format: ReportFormat
  let path: String

  init?(argument: String) {
    let halves = argument.split(separator: "=", maxSplits: 1)
    guard halves.count == 2, let format = ReportFormat(rawValue: String(halves[0])) else { return nil }
    self.format = format
    path = String(halves[1])
  }
}
