extension Value {
  /// The value as a string, where Tengo converts it: all but `undefined`.
  func converted(in run: Run) throws(Failure) -> [UInt8]? {
    switch self {
    case .undefined: return nil
    case .text(let bytes): return bytes
    default: return try shown(in: run)
    }
  }

  /// The value as it is shown inside arrays and maps, and where it is added to a string.
  func shown(in run: Run) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    try show(into: &bytes, in: run, depth: 0)
    return bytes
  }

  private func show(into out: inout [UInt8], in run: Run, depth: Int) throws(Failure) {
    let before = out.count
    switch self {
    case .undefined: out += "<undefined>".utf8
    case .int(let value): out += String(value).utf8
    case .float(let value): out += Digits.plain(value).utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .char(let value): out += Value.encoded(value)
    case .text(let bytes): out += Quoting.quoted(bytes)
    case .bytes(let bytes): out += bytes
    case .function: out += "<compiled-function>".utf8
    case .native(let native):
      out += (native.isBuiltin ? "<builtin-function>" : "<user-function>").utf8
    case .module(let module): out += "{module \(module.name)}".utf8
    case .error(let box):
      out += "error: ".utf8
      try box.value.show(into: &out, in: run, depth: deeper(depth))
    case .array(let list, _):
      out.append(UInt8(ascii: "["))
      for (index, value) in list.values.enumerated() {
        if index > 0 { out += ", ".utf8 }
        try value.show(into: &out, in: run, depth: deeper(depth))
      }
      out.append(UInt8(ascii: "]"))
    case .map(let table, _):
      out.append(UInt8(ascii: "{"))
      for (index, key) in table.sortedKeys.enumerated() {
        if index > 0 { out += ", ".utf8 }
        out += key
        out += ": ".utf8
        try table.entries[key]?.show(into: &out, in: run, depth: deeper(depth))
      }
      out.append(UInt8(ascii: "}"))
    }
    // What a member added is paid for by the member; the brackets are not worth counting twice.
    if depth == 0 || out.count - before < 64 { try run.use(memory: out.count - before) }
  }

  /// The next level of a value within values.
  private func deeper(_ depth: Int) throws(Failure) -> Int {
    guard depth < Run.deepestValue else { throw Run.tooDeep }
    return depth + 1
  }

  /// The bytes of a character; what is none is shown as the replacement character.
  static func encoded(_ character: Int32) -> [UInt8] {
    let scalar = Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}"
    return Array(String(scalar).utf8)
  }
}
