/// Capital and small letters, scalar by scalar, as Go changes them.
enum Casing {
  static func lower(_ bytes: [UInt8]) -> [UInt8] {
    changed(bytes) { scalar, _ in single(scalar.properties.lowercaseMapping, scalar) }
  }

  static func upper(_ bytes: [UInt8]) -> [UInt8] {
    changed(bytes) { scalar, _ in single(scalar.properties.uppercaseMapping, scalar) }
  }

  /// Every letter as at the beginning of a title's word.
  static func title(_ bytes: [UInt8]) -> [UInt8] {
    changed(bytes) { scalar, _ in single(scalar.properties.titlecaseMapping, scalar) }
  }

  /// The first letter of every word as in a title.
  static func titled(_ bytes: [UInt8]) -> [UInt8] {
    changed(bytes) { scalar, before in
      separates(before) ? single(scalar.properties.titlecaseMapping, scalar) : scalar
    }
  }

  /// A form that is the same for strings that differ by capitals only.
  static func folded(_ bytes: [UInt8]) -> [UInt8] { lower(upper(bytes)) }

  private static func changed(
    _ bytes: [UInt8], _ change: (Unicode.Scalar, Unicode.Scalar) -> Unicode.Scalar
  ) -> [UInt8] {
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count)
    var before: Unicode.Scalar = " "
    for element in Scalars(bytes) {
      switch element {
      case .scalar(let scalar):
        let new = change(scalar, before)
        if new.isASCII { changed.append(UInt8(new.value)) } else { changed += String(new).utf8 }
        before = scalar
      case .stray(let byte):
        changed.append(byte)
        before = "\u{FFFD}"
      }
    }
    return changed
  }

  /// The one scalar of a mapping; where it has several, the scalar stays as it is.
  private static func single(_ mapping: String, _ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return scalar }
    return first
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return false
    default: return scalar.isASCII || CharacterSet.space.contains(Int32(scalar.value))
    }
  }
}
