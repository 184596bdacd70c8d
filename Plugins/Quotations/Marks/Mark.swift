import IsnadText

/// A quotation mark of the text, with what its shape and its neighbours say about its use.
struct Mark: Hashable {
  /// Marks that may close one another.
  enum Family {
    case double, guillemet, single, singleGuillemet

    /// Says whether the marks are those that drafts may use for apostrophes.
    var isSingle: Bool { self == .single }
  }

  /// What the shape or the neighbours of a mark ask for.
  enum Role {
    case open, close
    /// Both are possible, or neither.
    case either
  }

  let range: TextRange
  let scalar: Unicode.Scalar
  let family: Family
  /// What the shape says: `“` opens, `”` closes, `"` may do either.
  let shape: Role
  /// What the neighbours say: a mark behind a space and before a letter opens.
  let setting: Role
  /// Says whether nothing but space stands before it in its block.
  let opensBlock: Bool

  /// Says whether a mark is the one that rightly closes another.
  static func closes(_ closing: Unicode.Scalar, _ opening: Unicode.Scalar) -> Bool {
    switch opening {
    case "\u{201C}": closing == "\u{201D}"
    case "\u{201E}": closing == "\u{201C}" || closing == "\u{201D}" || closing == "\u{201F}"
    case "\u{201D}": closing == "\u{201C}" || closing == "\u{201D}"
    case "\u{201F}": closing == "\u{201D}"
    case "\u{AB}": closing == "\u{BB}"
    case "\u{BB}": closing == "\u{AB}" || closing == "\u{BB}"
    case "\u{2018}": closing == "\u{2019}" || closing == "'"
    case "\u{201A}": closing == "\u{2018}" || closing == "\u{2019}"
    case "\u{2019}": closing == "\u{2018}" || closing == "\u{2019}"
    case "\u{2039}": closing == "\u{203A}"
    case "\u{203A}": closing == "\u{2039}"
    default: closing == opening
    }
  }

  /// The family and the shape of a scalar; nothing for other scalars.
  static func kind(of scalar: Unicode.Scalar) -> (family: Family, shape: Role)? {
    switch scalar {
    case "\"", "\u{FF02}", "\u{2033}": (.double, .either)
    case "\u{201C}", "\u{201E}", "\u{201F}": (.double, .open)
    case "\u{201D}": (.double, .close)
    case "\u{AB}": (.guillemet, .open)
    case "\u{BB}": (.guillemet, .close)
    case "'": (.single, .either)
    case "\u{2018}", "\u{201A}": (.single, .open)
    case "\u{2019}": (.single, .close)
    case "\u{2039}": (.singleGuillemet, .open)
    case "\u{203A}": (.singleGuillemet, .close)
    default: nil
    }
  }
}
