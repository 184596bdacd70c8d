/// The `meta` elements of a page, by `name`, `property` or `itemprop`, in lower case.
struct MetaTags {
  private var values: [String: [String]] = [:]

  init(_ page: Page) {
    for node in page.nodes where node.name == "meta" {
      guard let content = node["content"].map({ $0.markupWords.joined(separator: " ") }),
        !content.isEmpty
      else { continue }
      for key in ["name", "property", "itemprop", "http-equiv"] {
        if let name = node[key]?.lowercased() { values[name, default: []].append(content) }
      }
    }
  }

  /// The first value of the first of several names that has one.
  func first(_ names: String...) -> String? {
    for name in names {
      if let value = values[name]?.first { return value }
    }
    return nil
  }

  /// All values of the first of several names that has one.
  func all(_ names: String...) -> [String] {
    for name in names {
      if let found = values[name] { return found }
    }
    return []
  }
}
