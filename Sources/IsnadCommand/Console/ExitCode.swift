/// What the program tells its caller by its exit code.
enum ExitCode: Int32 {
  /// Everything may go out.
  case passes = 0
  /// A draft may not go out, or a rule's examples failed.
  case stopped = 1
  /// Something could not be checked; beats ``stopped``.
  case notCheckable = 2
  /// The command line was not understood.
  case usage = 64

  /// The graver of two codes.
  func combined(with other: ExitCode) -> ExitCode {
    rawValue >= other.rawValue ? self : other
  }
}
