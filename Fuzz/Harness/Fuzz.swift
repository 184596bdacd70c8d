internal import CLibFuzzer

/// Runs a fuzz target under libFuzzer, with the arguments of the process.
///
/// A target stops the program where something does not hold; libFuzzer keeps the input that did it.
public enum Fuzz {
  /// Calls the target with one input after another, until the time is over.
  public static func run(_ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) -> CInt {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    return withUnsafeMutablePointer(to: &arguments) { arguments in
      LLVMFuzzerRunDriver(&count, arguments, target)
    }
  }

  /// The bytes of an input.
  public static func bytes(_ data: UnsafePointer<UInt8>?, _ size: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: data, count: size))
  }

  /// Stops the program if a condition does not hold.
  public static func expect(
    _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #file,
    line: UInt = #line
  ) {
    if !condition { fatalError(message(), file: file, line: line) }
  }
}
