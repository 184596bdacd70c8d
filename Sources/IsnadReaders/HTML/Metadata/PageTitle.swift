internal import IsnadText

/// The title of an article in the title of its page, to which most pages add the name of the site.
enum PageTitle {
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " • ", " » ", " / ", " · "]

  /// A title without the name of the site, if it is one of the given names.
  static func without(site names: [String], _ title: String) -> String {
    for separator in separators {
      for name in names {
        if title.hasSuffix(separator + name) { return String(title.dropLast((separator + name).count)) }
        if title.hasPrefix(name + separator) { return String(title.dropFirst((name + separator).count)) }
      }
    }
    return title
  }

  /// A title without the name of the site, which is taken to be a few words behind the last mark of
  /// separation where it is not known.
  static func withoutSite(_ title: String, known names: [String]) -> String {
    let shorter = without(site: names, title)
    guard shorter == title else { return shorter }
    for separator in separators {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last, last.markupWords.count <= 4,
        parts.dropLast().joined(separator: separator).markupWords.count >= 3
      else { continue }
      return parts.dropLast().joined(separator: separator)
    }
    return title
  }
}

extension PageTitle {
  /// The parts of a title of which each could be the headline: none of them is a single word.
  fileprivate static func parts(of title: String) -> [String] {
    (separators + [": "]).flatMap { separator -> [String] in
      let parts = title.split(separator: separator)
      guard (2...4).contains(parts.count) else { return [] }
      return parts.filter { $0.markupWords.count > 1 }.map(String.init)
    }
  }
}

/// The titles that a page gives outside of its text, by which its headline can be told.
struct PageTitles {
  private let folded: Set<String>

  init(_ titles: [String]) {
    folded = Set((titles + titles.flatMap(PageTitle.parts)).map(PageTitles.key)).subtracting([""])
  }

  /// Says whether words are one of the titles.
  func include(_ words: String) -> Bool { folded.contains(PageTitles.key(words)) }

  private static func key(_ words: String) -> String {
    Folding.fold(words.markupWords.joined(separator: " "))
  }
}

extension Substring {
  fileprivate var markupWords: [Substring] { String(self).markupWords }
}
