import IsnadText

/// Reads YAML 1.1 as libyaml does, within limits, and never fails otherwise than by mistakes.
public enum YAML {
  /// Reads the one document of a file.
  ///
  /// An empty file is a null node. Where there is no root, there is at least one mistake; where
  /// there is a root, mistakes (of double keys, for instance) leave the rest of it usable.
  public static func parse(
    _ bytes: [UInt8], file: String, limits: Limits = .standard
  ) -> (root: YAMLNode?, mistakes: [Mistake]) {
    guard bytes.count <= limits.bytes else {
      let mistake = Mistake(
        file: file, message: "the file has \(bytes.count) bytes",
        advice: "at most \(limits.bytes) bytes are read")
      return (nil, [mistake])
    }
    return parse(YAMLSource(file: file, bytes: bytes), limits: limits)
  }

  /// Reads the one document of a source, to whose lines further mistakes can be tied.
  public static func parse(
    _ source: YAMLSource, limits: Limits = .standard
  ) -> (root: YAMLNode?, mistakes: [Mistake]) {
    if let mistake = refusal(of: source, limits) { return (nil, [mistake]) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let reader = EventReader(bytes) else {
        return (nil, [source.mistake(at: YAMLPlace(line: 1, column: 1), "there is no memory left")])
      }
      defer { reader.close() }
      var builder = TreeBuilder(source: source, reader: reader, limits: limits)
      return builder.build()
    }
  }

  /// What is wrong with the bytes before they are read as YAML.
  private static func refusal(of source: YAMLSource, _ limits: Limits) -> Mistake? {
    let bytes = source.bytes
    if bytes.count > limits.bytes {
      return Mistake(
        file: source.file, message: "the file has \(bytes.count) bytes",
        advice: "at most \(limits.bytes) bytes are read")
    }
    do {
      _ = try UTF8Text(validating: bytes)
    } catch {
      return source.mistake(
        at: source.position(ofByte: error.offset), "\(error)", advice: "save the file as UTF-8")
    }
    if let offset = bytes.firstIndex(of: 0) {
      return source.mistake(
        at: source.position(ofByte: offset), "a NUL byte at offset \(offset)",
        advice: "save the file as text in UTF-8")
    }
    return nil
  }
}
