public import Isnad
public import IsnadYAML

/// Loads a configuration file with those it includes, and says everything that is wrong with them.
public enum ConfigurationLoader {
  /// Loads a file; the first layer is the file itself, the others are weaker.
  ///
  /// Of several includes the later is stronger. What has a mistake is left out.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - plugins: The plugins whose options it may set.
  ///   - limits: How large a file may be.
  ///   - read: Reads an included file by its path, seen from where the path of the file is.
  public static func load(
    _ file: RuleFile, plugins: [any CheckPlugin], limits: Limits = .standard,
    read: (String) -> Result<[UInt8], ReadFailure> = { _ in .failure(ReadFailure("no such file")) }
  ) -> (layers: [ProjectConfiguration], mistakes: [Mistake]) {
    withoutActuallyEscaping(read) { read in
      var loading = ConfigurationLoading(plugins: plugins, limits: limits, read: read)
      loading.load(file, from: [])
      return (loading.layers, loading.mistakes)
    }
  }
}

/// One run of the loader.
private struct ConfigurationLoading {
  let plugins: [any CheckPlugin]
  let grammar: Grammar
  let limits: Limits
  let read: (String) -> Result<[UInt8], ReadFailure>
  var layers: [ProjectConfiguration] = []
  var mistakes: [Mistake] = []
  private var loaded: Set<String> = []

  init(
    plugins: [any CheckPlugin], limits: Limits,
    read: @escaping (String) -> Result<[UInt8], ReadFailure>
  ) {
    self.plugins = plugins
    self.limits = limits
    self.read = read
    grammar = ConfigurationGrammar.grammar(plugins)
  }

  mutating func load(_ file: RuleFile, from chain: [String]) {
    let path = FilePath.normalize(file.path)
    guard loaded.insert(path).inserted else { return }
    guard file.bytes.count <= limits.bytes else {
      mistakes += YAML.parse(file.bytes, file: file.path, limits: limits).mistakes
      return
    }
    var reading = FileReading(YAMLSource(file: file.path, bytes: file.bytes))
    let (root, syntax) = YAML.parse(reading.source, limits: limits)
    reading.add(syntax)
    let configuration = root.map { reading.configuration($0, grammar, plugins) }
    mistakes += reading.mistakes.sorted()
    guard let configuration else { return }
    layers.append(configuration)
    for include in configuration.configurationPaths.reversed() {
      self.include(include, from: chain + [path])
    }
  }

  private mutating func include(_ include: Setting<String>, from chain: [String]) {
    guard case .file(let place) = include.origin else { return }
    let next = Include(path: include.value, chain: chain)
    if let circle = next.circle() {
      mistakes.append(place.mistake(circle.message, advice: circle.advice))
      return
    }
    do {
      load(try next.file(read: read), from: chain)
    } catch {
      mistakes.append(place.mistake(error.message, advice: error.advice))
    }
  }
}
