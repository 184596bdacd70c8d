import Foundation

/// A line on the terminal that says how far a long run has come; nothing where standard error is
/// not a terminal, and nothing in the first second.
struct Progress {
  private let total: Int?
  private let isShown: Bool
  private let started = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isDrawn = false

  /// Creates the progress of a run over so many articles, or over an unknown number.
  init(total: Int?) {
    self.total = total
    isShown = Console.reportsToTerminal
  }

  /// Says that so many articles are done.
  mutating func advance(to done: Int) {
    let now = ContinuousClock.now
    guard isShown, now - started > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    isDrawn = true
    let count = total.map { "\(done)/\($0)" } ?? "\(done)"
    Progress.draw("\r\u{1B}[Kchecked \(count)")
  }

  /// Takes the line away.
  mutating func clear() {
    guard isDrawn else { return }
    Progress.draw("\r\u{1B}[K")
    isDrawn = false
  }

  private static func draw(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
