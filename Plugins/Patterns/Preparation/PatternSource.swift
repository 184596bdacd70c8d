import Isnad

/// How Vale puts the pattern of a rule together from its words.
enum PatternSource {
  /// Words between word edges, or wherever they stand.
  static func joined(
    _ words: [String], isWord: Bool, ignoresCase: Bool, template: String, raw: String = "",
    rawIsBehind: Bool = false
  ) -> String {
    let whole = filled(isWord ? template : anywhere, with: words.joined(separator: "|"))
    let flag = ignoresCase ? "(?i)" : ""
    return rawIsBehind ? flag + whole + raw : flag + raw + whole
  }

  /// The template with words in the place of `%s`.
  static func filled(_ template: String, with words: String) -> String {
    guard let place = template.range(ofFirst: "%s") else { return template }
    return template[..<place.lowerBound] + words + template[place.upperBound...]
  }

  /// Exceptions, the longest first; each minds case unless it says otherwise.
  static func exceptions(_ terms: [String]) -> String {
    let sorted = terms.sortedByLength().map { $0.hasPrefix("(?i)") ? $0 : "(?-i)\($0)" }
    return filled(words, with: sorted.joined(separator: "|"))
  }

  /// The exceptions of more than one word, as phrases in which nothing is found.
  static func phrases(_ terms: [String]) -> String? {
    let phrases = terms.filter { term in
      term.utf8.contains(UInt8(ascii: " ")) || term.utf8.contains(UInt8(ascii: "\t"))
        || term.range(ofFirst: "\\s") != nil
    }
    guard !phrases.isEmpty else { return nil }
    return "(?i)\\b(?:\(phrases.sortedByLength().joined(separator: "|")))\\b"
  }

  /// The template of words that no configuration gives another form.
  static let words = #"(?m)\b(?:%s)\b"#
  private static let anywhere = "(?m)(?:%s)"

  /// Says whether a pattern has a group that captures.
  static func captures(_ pattern: String) -> Bool { pattern != withoutCaptures(pattern) }

  /// The pattern with groups that do not capture in the place of those that do.
  static func withoutCaptures(_ pattern: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(pattern.unicodeScalars)
    var isEscaped = false
    var isSet = false
    for (index, scalar) in scalars.enumerated() {
      result.append(scalar)
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if isSet {
        isSet = scalar != "]"
      } else if scalar == "[" {
        isSet = true
      } else if scalar == "(", index + 1 >= scalars.count || scalars[index + 1] != "?" {
        result.append(contentsOf: "?:".unicodeScalars)
      }
    }
    return String(result)
  }
}

extension [String] {
  /// The longest first; those of one length stay in their order.
  func sortedByLength() -> [String] {
    enumerated().sorted {
      $0.element.utf8.count != $1.element.utf8.count
        ? $0.element.utf8.count > $1.element.utf8.count : $0.offset < $1.offset
    }.map(\.element)
  }
}

extension String {
  /// Where some words first stand.
  func range(ofFirst words: String) -> Range<String.Index>? {
    let (haystack, needle) = (utf8, Array(words.utf8))
    var start = haystack.startIndex
    while start != haystack.endIndex {
      if haystack[start...].starts(with: needle) {
        return start..<haystack.index(start, offsetBy: needle.count)
      }
      start = haystack.index(after: start)
    }
    return nil
  }
}
