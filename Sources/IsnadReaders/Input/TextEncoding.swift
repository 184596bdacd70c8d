/// An encoding that input may have, by the name that `--encoding` takes.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// UTF-16 in the order that its byte order mark tells, big-endian without one.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// UTF-32 in the order that its byte order mark tells, big-endian without one.
  case utf32 = "utf-32"
  case utf32LittleEndian = "utf-32le"
  case utf32BigEndian = "utf-32be"
  case windows1256 = "windows-1256"
  case iso8859Part6 = "iso-8859-6"
  case windows1252 = "windows-1252"
  case iso8859Part1 = "iso-8859-1"

  /// The encoding of a name in any case, with the usual other names: `utf8`, `cp1256`, `latin1`.
  public init?(name: String) {
    let name = name.lowercased()
    if let encoding = TextEncoding(rawValue: name) {
      self = encoding
      return
    }
    switch name.filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "utf16": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "utf32": self = .utf32
    case "utf32le": self = .utf32LittleEndian
    case "utf32be": self = .utf32BigEndian
    case "windows1256", "cp1256": self = .windows1256
    case "iso88596", "arabic": self = .iso8859Part6
    case "windows1252", "cp1252": self = .windows1252
    case "iso88591", "latin1": self = .iso8859Part1
    default: return nil
    }
  }
}
