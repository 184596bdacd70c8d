import IsnadText

/// Builds the tree of a document from events, within limits.
struct TreeBuilder {
  let source: YAMLSource
  let reader: EventReader
  let limits: Limits
  private var anchors: [String: Built] = [:]
  private var openAnchors: Set<String> = []
  private var mistakes: [Mistake] = []
  private var nodes = 0

  /// A node with what it weighs when an alias repeats it.
  private struct Built {
    let node: YAMLNode
    let nodes: Int
    let height: Int
  }

  /// The end of reading; the mistake is noted.
  private struct Refusal: Error {}

  init(source: YAMLSource, reader: EventReader, limits: Limits) {
    self.source = source
    self.reader = reader
    self.limits = limits
  }

  mutating func build() -> (root: YAMLNode?, mistakes: [Mistake]) {
    do {
      let root = try document()
      return (root, mistakes)
    } catch {
      return (nil, mistakes)
    }
  }

  private mutating func document() throws(Refusal) -> YAMLNode {
    _ = try next()
    guard case .documentStart = try next().kind else {
      return YAMLNode(.scalar("", isPlain: true), at: YAMLPlace(line: 1, column: 1))
    }
    let root = try value(of: try next(), depth: 1)
    _ = try next()
    let behind = try next()
    if case .documentStart = behind.kind {
      try refuse(
        at: behind.start, "a second document begins here", "a file holds one document: remove '---'")
    }
    return root.node
  }

  private mutating func value(of event: YAMLEvent, depth: Int) throws(Refusal) -> Built {
    try count(1, at: event)
    if depth > limits.depth {
      try refuse(
        at: event.start, "the nesting is deeper than \(limits.depth) levels", "nest less deeply")
    }
    switch event.kind {
    case .alias(let name): return try alias(name, event, depth: depth)
    case .scalar(let text, let isPlain, let anchor, let tag):
      let isText = tag == "!" || tag == "tag:yaml.org,2002:str"
      check(tag, event)
      let node = YAMLNode(.scalar(text, isPlain: isPlain && !isText), at: place(event.start, event.end))
      return keep(Built(node: node, nodes: 1, height: 1), anchor)
    case .sequenceStart(let anchor, let tag):
      check(tag, event)
      return try sequence(event, anchor, depth: depth)
    case .mappingStart(let anchor, let tag):
      check(tag, event)
      return try mapping(event, anchor, depth: depth)
    default:
      // libyaml hands out balanced events; anything else would be its own fault.
      try refuse(at: event.start, "a value was expected", "")
    }
  }

  private mutating func sequence(
    _ start: YAMLEvent, _ anchor: String?, depth: Int
  ) throws(Refusal) -> Built {
    if let anchor { openAnchors.insert(anchor) }
    var members: [YAMLNode] = []
    var (nodes, height) = (1, 0)
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        let node = YAMLNode(.sequence(members), at: place(start.start, event.end))
        return keep(Built(node: node, nodes: nodes, height: height + 1), anchor)
      }
      let member = try value(of: event, depth: depth + 1)
      members.append(member.node)
      nodes += member.nodes
      height = max(height, member.height)
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, _ anchor: String?, depth: Int
  ) throws(Refusal) -> Built {
    if let anchor { openAnchors.insert(anchor) }
    var pairs = KeyedPairs()
    var merged: [YAMLNode] = []
    var (nodes, height) = (1, 0)
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        for other in merged {
          try count(other.mapping?.count ?? 0, at: event)
          nodes += pairs.merge(other)
        }
        let node = YAMLNode(.mapping(pairs.pairs), at: place(start.start, event.end))
        return keep(Built(node: node, nodes: nodes, height: height + 1), anchor)
      }
      let key = try value(of: event, depth: depth + 1)
      let value = try value(of: try next(), depth: depth + 1)
      nodes += key.nodes + value.nodes
      height = max(height, key.height, value.height)
      if case .scalar("<<", isPlain: true) = key.node.content {
        merged += mergedMappings(value.node, key.node)
      } else if case .scalar(let name, _) = key.node.content {
        guard let first = pairs.add(name, key.node, value.node) else { continue }
        mistakes.append(
          source.mistake(
            at: key.node.place, "the key '\(name)' is already there, in line \(first)",
            advice: "keep one of the two"))
      } else {
        mistakes.append(
          source.mistake(at: key.node.place, "a key is a list or a mapping", advice: "a key is one word")
        )
      }
    }
  }

  /// The mappings that `<<` brings in.
  private mutating func mergedMappings(_ value: YAMLNode, _ key: YAMLNode) -> [YAMLNode] {
    let sources = value.sequence ?? [value]
    let mappings = sources.filter { $0.mapping != nil }
    if mappings.count < sources.count {
      mistakes.append(
        source.mistake(
          at: key.place, "'<<' merges something that is not a mapping",
          advice: "name an anchor of a mapping: '<<: *name'"))
    }
    return mappings
  }

  private mutating func alias(
    _ name: String, _ event: YAMLEvent, depth: Int
  ) throws(Refusal) -> Built {
    guard let built = anchors[name] else {
      let isOpen = openAnchors.contains(name)
      let message = isOpen ? "'*\(name)' stands inside what it repeats" : "nothing is called '&\(name)'"
      let known = isOpen ? nil : Suggestion.question(name, among: anchors.keys.sorted())
      mistakes.append(
        source.mistake(
          at: place(event.start, event.end), message,
          advice: known ?? "an alias repeats an anchor that stands before it"))
      throw Refusal()
    }
    try count(built.nodes - 1, at: event)
    if depth + built.height - 1 > limits.depth {
      try refuse(
        at: event.start, "the nesting is deeper than \(limits.depth) levels, aliases followed",
        "nest less deeply")
    }
    return built
  }

  private mutating func keep(_ built: Built, _ anchor: String?) -> Built {
    if let anchor {
      anchors[anchor] = built
      openAnchors.remove(anchor)
    }
    return built
  }

  private mutating func count(_ more: Int, at event: YAMLEvent) throws(Refusal) {
    nodes += more
    if nodes > limits.nodes {
      try refuse(
        at: event.start,
        "there are more than \(limits.nodes) values, those that aliases repeat included",
        "use fewer aliases or split the file")
    }
  }

  private mutating func check(_ tag: String?, _ event: YAMLEvent) {
    guard let tag, tag != "!", !tag.hasPrefix("tag:yaml.org,2002:") else { return }
    mistakes.append(
      source.mistake(
        at: place(event.start, event.end), "the tag '\(tag)' is not known",
        advice: "remove it: tags of other programs are not read"))
  }

  private func place(_ start: Int, _ end: Int) -> YAMLPlace {
    let (start, end) = (source.position(ofScalar: start), source.position(ofScalar: end))
    return YAMLPlace(
      line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
  }

  private mutating func refuse(
    at scalar: Int, _ message: String, _ advice: String
  ) throws(Refusal) -> Never {
    mistakes.append(
      source.mistake(at: source.position(ofScalar: scalar), message, advice: advice))
    throw Refusal()
  }

  private mutating func next() throws(Refusal) -> YAMLEvent {
    do {
      return try reader.next()
    } catch {
      mistakes.append(source.mistake(for: error))
      throw Refusal()
    }
  }
}

/// The keys and values of a mapping in the making.
private struct KeyedPairs {
  private(set) var pairs: [(key: YAMLNode, value: YAMLNode)] = []
  private var names: [String] = []
  /// Where each name stands; made when there are too many to look through.
  private var places: [String: Int] = [:]

  /// Adds a pair; where the key is already there, nothing is added and its line returned.
  mutating func add(_ name: String, _ key: YAMLNode, _ value: YAMLNode) -> Int? {
    if let place = place(of: name) { return pairs[place].key.place.line }
    if names.count == 16 {
      places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }
    if names.count >= 16 { places[name] = names.count }
    names.append(name)
    pairs.append((key, value))
    return nil
  }

  private func place(of name: String) -> Int? {
    names.count <= 16 ? names.firstIndex(of: name) : places[name]
  }

  /// Adds the pairs of another mapping whose keys are not yet there, and says how many it has.
  mutating func merge(_ other: YAMLNode) -> Int {
    let pairs = other.mapping ?? []
    for (key, value) in pairs {
      if case .scalar(let name, _) = key.content { _ = add(name, key, value) }
    }
    return pairs.count
  }
}
