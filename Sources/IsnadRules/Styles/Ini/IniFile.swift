/// A `.vale.ini` file: sections with their keys, in the order of the file.
///
/// A key that stands more than once in a section has all its values, and a section that stands more
/// than once is one. The keys above the first section are those of the section without a name.
struct IniFile {
  /// A value with where it stands.
  struct Value {
    let text: String
    let place: FilePlace
  }

  /// A key with its values.
  struct Key {
    let name: String
    let place: FilePlace
    private(set) var values: [Value] = []
    private var known: Set<String> = []

    init(name: String, place: FilePlace) {
      self.name = name
      self.place = place
    }

    /// Adds a value; one that is there already is not added again.
    mutating func add(_ value: Value) {
      if known.insert(value.text).inserted { values.append(value) }
    }
  }

  /// A section with its keys.
  struct Section {
    let name: String
    let place: FilePlace
    private(set) var keys: [Key] = []
    private var indices: [String: Int] = [:]

    init(name: String, place: FilePlace) {
      self.name = name
      self.place = place
    }

    subscript(name: String) -> Key? { indices[name].map { keys[$0] } }

    mutating func add(_ name: String, at place: FilePlace, _ values: [Value]) {
      let index = indices[name] ?? keys.count
      if index == keys.count {
        keys.append(Key(name: name, place: place))
        indices[name] = index
      }
      for value in values { keys[index].add(value) }
    }
  }

  private(set) var sections: [Section] = []
  private var indices: [String: Int] = [:]

  /// The section of a name; the keys above all sections are in that without one.
  subscript(name: String) -> Section? { indices[name].map { sections[$0] } }

  /// The place of a section, which is made where it is not there.
  mutating func index(of name: String, at place: FilePlace) -> Int {
    if let known = indices[name] { return known }
    sections.append(Section(name: name, place: place))
    indices[name] = sections.count - 1
    return sections.count - 1
  }

  mutating func add(
    _ key: String, at place: FilePlace, _ values: [Value], in section: Int
  ) {
    sections[section].add(key, at: place, values)
  }

  /// Adds what another file says behind what this one says.
  mutating func merge(_ other: IniFile) {
    for section in other.sections {
      let index = index(of: section.name, at: section.place)
      for key in section.keys { sections[index].add(key.name, at: key.place, key.values) }
    }
  }
}

extension IniFile {
  /// A text with `%(key)s` replaced by the value of a key of the section, or of those above all sections.
  ///
  /// What cannot be found stays as it is, and so does what would grow without end.
  func expand(_ text: String, in section: Section) -> String {
    var text = text
    for _ in 0..<99 {
      guard let open = text.firstRange(of: "%("),
        let close = text[open.upperBound...].firstRange(of: ")s")
      else { return text }
      let name = String(text[open.upperBound..<close.lowerBound])
      guard let value = (section[name] ?? self[""]?[name])?.values.first?.text,
        text.utf8.count + value.utf8.count < 65_536
      else { return text }
      text.replaceSubrange(open.lowerBound..<close.upperBound, with: value)
    }
    return text
  }

  /// The members of a key's values, parted by commas, each once and with its place.
  func list(_ key: Key, in section: Section) -> [Value] {
    members(of: key, in: section) { $0.split(separator: ",").map(String.init) }
  }

  /// Patterns parted by commas; `\,` is a comma of a pattern.
  func patterns(_ key: Key, in section: Section) -> [Value] {
    members(of: key, in: section, IniFile.splitPatterns)
  }

  private func members(
    of key: Key, in section: Section, _ split: (String) -> [String]
  ) -> [Value] {
    var members: [Value] = []
    var known: Set<String> = []
    for value in key.values {
      for member in split(value.text) {
        let text = expand(member.trimmed, in: section)
        guard !text.isEmpty, known.insert(text).inserted else { continue }
        members.append(Value(text: text, place: value.place))
      }
    }
    return members
  }

  /// The value that was written last.
  func last(_ key: Key, in section: Section) -> Value? {
    key.values.last.map { Value(text: expand($0.text, in: section), place: $0.place) }
  }

  private static func splitPatterns(_ text: String) -> [String] {
    var parts: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if scalar != "," { parts[parts.count - 1].append("\\") }
        parts[parts.count - 1].append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "," {
        parts.append(String.UnicodeScalarView())
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    if isEscaped { parts[parts.count - 1].append("\\") }
    return parts.map { String($0) }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars = scalars.dropFirst() }
    while let last = scalars.last, isSpace(last) { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
