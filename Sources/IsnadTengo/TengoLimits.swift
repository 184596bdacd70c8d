/// What one run of a script may use; a script that needs more ends with an error.
public struct TengoLimits: Sendable, Equatable {
  /// The statements it may execute; work on long texts and arrays counts too.
  public var steps: Int
  /// The bytes of all values it may make, whether it keeps them or not.
  public var memory: Int
  /// How deep calls may nest: the sum over the active functions of the levels of their code.
  public var nesting: Int

  /// Creates limits.
  public init(steps: Int = 10_000_000, memory: Int = 256 << 20, nesting: Int = 1_500) {
    self.steps = steps
    self.memory = memory
    self.nesting = nesting
  }

  /// The limits that rules run under.
  public static let standard = TengoLimits()
}
