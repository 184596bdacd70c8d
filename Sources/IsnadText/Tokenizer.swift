/// Cuts a text into tokens, in one pass over its bytes.
public enum Tokenizer {
  /// The tokens of a text.
  public static func tokenize(_ text: UTF8Text) -> TokenTable {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = Scanner(bytes: bytes)
      return scanner.scan()
    }
  }
}

private struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var table: TokenTableBuilder
  var offset = 0
  var followsSpace = true
  var followsLineFeed = false

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    table = TokenTableBuilder(bytes: bytes.count)
  }

  mutating func scan() -> TokenTable {
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: offset)
      switch scalar.scalarClass {
      case .space:
        offset += length
        followsSpace = true
        if scalar == "\n" { followsLineFeed = true }
      case .ignorable: offset += length
      case .letter, .mark: scanWord()
      case .digit: scanNumber()
      case .punctuation: scanMark(scalar, length)
      case .symbol: add(.symbol, from: offset, to: offset + length)
      }
    }
    return TokenTable(table)
  }

  /// Letters with their marks, digits behind Latin letters, and apostrophes between letters; the
  /// invisible controls behind the last of them are left out.
  private mutating func scanWord() {
    let start = offset
    var end = offset
    let script = decodeScalar(bytes, at: offset).scalar.script
    scan: while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: offset)
      switch scalar.scalarClass {
      case .letter:
        // Two scripts in one run of letters are two words, as the و before a Latin name.
        if offset > start, scalar.script != script, script != .none { break scan }
      case .mark: break
      case .ignorable where scalar != tatweel:
        offset += length
        continue scan
      case .ignorable: break
      case .digit where script != .arabic: break
      case .punctuation where isApostrophe(scalar) && letterFollows(offset + length):
        if isPossessive(at: offset + length) { break scan }
      default: break scan
      }
      offset += length
      end = offset
    }
    add(.word, from: start, to: end)
    if offset < bytes.count, isApostrophe(decodeScalar(bytes, at: offset).scalar) {
      scanPossessive()
    }
  }

  private mutating func scanPossessive() {
    let (_, length) = decodeScalar(bytes, at: offset)
    guard isPossessive(at: offset + length) else { return }
    add(.word, from: offset, to: offset + length + 1)
  }

  private mutating func scanNumber() {
    let start = offset
    var end = offset
    var kind = Token.Kind.number
    scan: while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: offset)
      switch scalar.scalarClass {
      case .digit: break
      case .letter where scalar.script == .latin: kind = .word
      case .mark: break
      case .ignorable:
        offset += length
        continue scan
      default:
        guard joinsDigits(scalar), digitFollows(offset + length) else { break scan }
      }
      offset += length
      end = offset
    }
    add(kind, from: start, to: end)
  }

  /// One mark is a token; full stops in a row are one (`...`, `..`).
  private mutating func scanMark(_ mark: Unicode.Scalar, _ length: Int) {
    let start = offset
    // The host may end in a stop or a digit (`U.S.'s`), or stand apart (`Mecca 's`).
    if isApostrophe(mark), isPossessive(at: offset + length), offset > 0 {
      add(.word, from: start, to: offset + length + 1)
      return
    }
    var end = offset + length
    if mark == "." {
      while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
    }
    add(.mark, from: start, to: end)
  }

  private mutating func add(_ kind: Token.Kind, from start: Int, to end: Int) {
    let foldedStart = table.foldedBytes.count
    var script = Script.none
    var isCapitalized = false
    var index = start
    while index < end {
      let (scalar, length) = decodeScalar(bytes, at: index)
      if script == .none, kind == .word, scalar.scalarClass == .letter {
        script = scalar.script
        isCapitalized = scalar.isCapital
      }
      table.appendFolded(scalar, from: foldedStart)
      index += length
    }
    table.append(
      Token(
        range: TextRange(start, end), kind: kind, script: script, followsSpace: followsSpace,
        followsLineFeed: followsLineFeed, isCapitalized: isCapitalized,
        folded: TextRange(foldedStart, table.foldedBytes.count)))
    offset = end
    followsSpace = false
    followsLineFeed = false
  }

  private func letterFollows(_ offset: Int) -> Bool {
    offset < bytes.count && decodeScalar(bytes, at: offset).scalar.scalarClass == .letter
  }

  private func digitFollows(_ offset: Int) -> Bool {
    offset < bytes.count && decodeScalar(bytes, at: offset).scalar.scalarClass == .digit
  }

  /// Says whether an `s` stands at an offset and ends its word there.
  private func isPossessive(at offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "s") else { return false }
    guard offset + 1 < bytes.count else { return true }
    switch decodeScalar(bytes, at: offset + 1).scalar.scalarClass {
    case .letter, .mark, .digit: return false
    default: return true
    }
  }
}

private let tatweel: Unicode.Scalar = "\u{0640}"

private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
}

private func joinsDigits(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "." || scalar == "," || scalar == "\u{066B}" || scalar == "\u{066C}"
}

extension Unicode.Scalar {
  /// Says whether the scalar is a capital letter.
  public var isCapital: Bool {
    value < 0x80 ? value >= 0x41 && value <= 0x5A : script == .latin && properties.isUppercase
  }
}
