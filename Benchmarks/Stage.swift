import Foundation

/// A stage of the way, and how long it takes over a corpus.
struct Stage {
  let name: String
  /// Seconds over the whole corpus, the best of several runs.
  let seconds: Double

  /// Measures a stage: runs it until a third of a second has passed, at least three times.
  init(_ name: String, _ body: () -> Void) {
    self.name = name
    var best = Double.infinity
    var runs = 0
    let start = Stage.now()
    while runs < 3 || Stage.now() - start < 0.33 {
      let before = Stage.now()
      body()
      best = min(best, Stage.now() - before)
      runs += 1
    }
    seconds = best
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Keeps the optimiser from leaving out what is measured.
@inline(never) func keep(_ value: Int) { kept &+= value }
nonisolated(unsafe) private var kept = 0
