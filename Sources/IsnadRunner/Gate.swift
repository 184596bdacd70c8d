public import Isnad

/// Decides whether drafts may go out: it knows severities and counts, and no rule.
public enum Gate {
  /// The verdict over the counts of findings of a run.
  public static func verdict(
    on counts: [Severity: Int], failingOn threshold: GateVerdict.Threshold
  ) -> GateVerdict {
    let least: Severity? =
      switch threshold {
      case .error: .error
      case .warning: .warning
      case .never: nil
      }
    let stopping = counts.filter { severity, _ in least.map { severity >= $0 } ?? false }
    return GateVerdict(threshold: threshold, stopping: stopping.values.reduce(0, +))
  }
}
