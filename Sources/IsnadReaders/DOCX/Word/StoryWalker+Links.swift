// Fields and hyperlinks.
extension StoryWalker {
  func enterField(_ type: String?) {
    let place = stack.change { FieldStack.Place(paragraph: $0.serial, offset: $0.prose.count) }
    switch type {
    case "begin": fields.begin()
    case "separate": fields.separate(at: place)
    case "end":
      if let link = fields.end(at: place) { addLink(from: link.start, to: link.target) }
    default: break
    }
  }

  func closeParagraph() {
    if let serial = stack.change({ $0.serial }) {
      for link in fields.endParagraph(serial) { addLink(from: link.start, to: link.target) }
    }
    stack.closeParagraph()
  }

  func target(of attributes: XMLAttributes) -> String? {
    let place = attributes.word("anchor").map { "#\($0)" }
    guard let id = attributes[.references, "id"] else { return place }
    return references.byID[id].map { $0.target + (place ?? "") } ?? place
  }

  func openLink(to target: String?) {
    stack.change { $0.openLinks.append(($0.prose.count, target)) }
  }

  func closeLink() {
    let link = stack.change { $0.openLinks.popLast() } ?? nil
    if let link, let target = link.target { addLink(from: link.start, to: target) }
  }

  /// Adds a link, as long as targets take no more room than the file itself.
  func addLink(from start: Int, to target: String) {
    guard linkBudget >= target.utf8.count else { return }
    linkBudget -= target.utf8.count
    stack.change { $0.addLink(from: start, to: target) }
  }
}
