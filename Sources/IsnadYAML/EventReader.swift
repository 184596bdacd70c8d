internal import CLibYAML

/// An event of libyaml, as Swift values.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool, anchor: String?, tag: String?)
    case sequenceStart(anchor: String?, tag: String?), sequenceEnd
    case mappingStart(anchor: String?, tag: String?), mappingEnd
  }

  let kind: Kind
  /// Scalars of the file before and behind the event.
  let start: Int
  let end: Int
}

/// Why libyaml could not read on.
struct YAMLSyntaxError: Error {
  /// libyaml's words.
  let problem: String
  /// What libyaml was reading, and since which scalar.
  let context: String
  /// The scalar, or for characters that may not be there the byte, at which it stopped.
  let place: Place

  enum Place {
    case scalar(Int)
    case byte(Int)
  }
}

/// Reads the events of a YAML stream from bytes that outlive it.
struct EventReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Starts a parser; nothing where there is no memory for one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    // Never guessed: the bytes were found to be UTF-8 before.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  /// Frees the parser.
  func close() {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event.
  func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: kind(of: event), start: event.start_mark.index, end: event.end_mark.index)
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        String(decoding: value, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        anchor: text(scalar.anchor), tag: text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .sequenceStart(anchor: text(start.anchor), tag: text(start.tag))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(anchor: text(start.anchor), tag: text(start.tag))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamEnd
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private func syntaxError() -> YAMLSyntaxError {
    let parser = parser.pointee
    let isReader = parser.error == YAML_READER_ERROR
    return YAMLSyntaxError(
      problem: parser.problem.map { String(cString: $0) } ?? "there is no memory left",
      context: parser.context.map { String(cString: $0) } ?? "",
      place: isReader ? .byte(parser.problem_offset) : .scalar(parser.problem_mark.index))
  }
}
