public import IsnadYAML

/// A value of the configuration, with where it comes from.
public struct Setting<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it comes from.
  public let origin: SettingOrigin

  /// Creates a setting.
  public init(_ value: Value, from origin: SettingOrigin) {
    self.value = value
    self.origin = origin
  }
}

extension Setting: Equatable where Value: Equatable {}

/// Where a value of the configuration comes from.
public enum SettingOrigin: Sendable, Hashable {
  /// A flag of the command line, such as `--fail-on`.
  case flag(String)
  /// A place of a configuration file.
  case file(FilePlace)
  /// The program itself.
  case builtIn
}

extension SettingOrigin: CustomStringConvertible {
  /// The origin as `isnad config` prints it: `--fail-on`, `.isnad.yml:3`, `default`.
  public var description: String {
    switch self {
    case .flag(let name): name
    case .file(let place): "\(place.file):\(place.line)"
    case .builtIn: "default"
    }
  }
}

/// A place of a configuration file, with its line.
public struct FilePlace: Sendable, Hashable {
  /// The file, as it was named to the program.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in scalars.
  public let column: Int
  /// The line itself.
  public let excerpt: String

  /// Creates a place.
  public init(file: String, line: Int, column: Int, excerpt: String) {
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// A mistake at this place.
  public func mistake(_ message: String, advice: String = "") -> Mistake {
    Mistake(
      file: file, line: line, column: column, excerpt: excerpt, message: message, advice: advice)
  }
}
