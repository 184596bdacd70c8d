import Isnad
import IsnadText

/// Words between quotation marks, or in a block quotation, before anything is said about them.
struct QuotedSpan: Hashable {
  /// The bytes, marks included.
  var range: TextRange
  /// The bytes between the marks.
  var inner: TextRange
  /// The opening mark; nothing in a block quotation without marks.
  var opening: TextRange?
  /// The closing mark, if it is there.
  var closing: TextRange?
  /// The kind of marks.
  var marks: Quotation.Marks
  /// The blocks that it touches.
  var blocks: ClosedRange<Int>
  /// The index of the span that encloses it.
  var parent: Int?
  /// The tokens of the span with its marks.
  var tokens = 0..<0
  /// The tokens between the marks.
  var innerTokens = 0..<0

  /// Says whether the closing mark is there, or none is needed.
  var isClosed: Bool { closing != nil || marks == .block }
}

extension Quotation.Marks {
  /// The kind of a pair of marks.
  init(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) {
    switch (opening, closing) {
    case ("\u{201C}", "\u{201D}"), ("\u{201D}", "\u{201D}"), ("\u{201F}", "\u{201D}"): self = .curly
    case ("\u{201E}", _) where closing == "\u{201C}" || closing == "\u{201D}": self = .lowHigh
    case ("\u{201A}", "\u{2018}"), ("\u{201A}", "\u{2019}"): self = .single
    case ("\u{201D}", "\u{201C}"): self = .reversed
    case ("\"", "\""), ("\u{FF02}", "\u{FF02}"), ("\u{2033}", "\u{2033}"): self = .straight
    case ("\u{AB}", "\u{BB}"), ("\u{BB}", "\u{AB}"), ("\u{BB}", "\u{BB}"): self = .guillemet
    case ("\u{2018}", "\u{2019}"), ("'", "'"), ("\u{2039}", "\u{203A}"), ("\u{203A}", "\u{2039}"),
      ("\u{2019}", "\u{2019}"), ("\u{2019}", "\u{2018}"), ("\u{2018}", "'"):
      self = .single
    default: self = .mixed
    }
  }

  /// The kind that an opening mark alone promises.
  init(opening: Unicode.Scalar) {
    switch opening {
    case "\u{201C}", "\u{201F}": self = .curly
    case "\u{201E}": self = .lowHigh
    case "\u{201D}": self = .reversed
    case "\u{AB}", "\u{BB}": self = .guillemet
    case "'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{2039}", "\u{203A}": self = .single
    default: self = .straight
    }
  }
}
