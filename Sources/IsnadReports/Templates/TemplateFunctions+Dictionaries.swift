extension TemplateFunctions {
  /// Sprig's functions for maps.
  ///
  /// `set` and `unset` change the map where it stands, and return it.
  mutating func addDictionaries() {
    add("dict", 0...Int.max) { (_, arguments) throws(TemplateFault) in
      let dictionary = TemplateDictionary()
      for index in stride(from: 0, to: arguments.count, by: 2) {
        dictionary.members[arguments.string(index)] =
          index + 1 < arguments.count ? arguments[index + 1] : .text("")
      }
      return .dictionary(dictionary)
    }
    add("get", 2) { (_, arguments) throws(TemplateFault) in
      try arguments.dictionary(0).members[try arguments.text(1)] ?? .text("")
    }
    add("set", 3) { (run, arguments) throws(TemplateFault) in
      let dictionary = try arguments.dictionary(0)
      try run.step()
      dictionary.members[try arguments.text(1)] = arguments[2]
      return arguments[0]
    }
    add("unset", 2) { (_, arguments) throws(TemplateFault) in
      try arguments.dictionary(0).members[try arguments.text(1)] = nil
      return arguments[0]
    }
    add("hasKey", 2) { (_, arguments) throws(TemplateFault) in
      .boolean(try arguments.dictionary(0).members[try arguments.text(1)] != nil)
    }
    add("keys", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      var keys: [String] = []
      for index in 0..<arguments.count { keys += try arguments.dictionary(index).sorted.map(\.key) }
      return .texts(keys)
    }
    add("values", 1) { (_, arguments) throws(TemplateFault) in
      .list(try arguments.dictionary(0).sorted.map(\.value))
    }
    add("pick", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      let names = Set(try TemplateFunctions.names(arguments))
      return .dictionary(
        TemplateDictionary(try arguments.dictionary(0).members.filter { names.contains($0.key) }))
    }
    add("omit", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      let names = Set(try TemplateFunctions.names(arguments))
      return .dictionary(
        TemplateDictionary(try arguments.dictionary(0).members.filter { !names.contains($0.key) }))
    }
    add("pluck", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      let name = try arguments.text(0)
      var values: [TemplateValue] = []
      for index in 1..<max(arguments.count, 1) {
        if let value = try arguments.dictionary(index).members[name] { values.append(value) }
      }
      return .list(values)
    }
    add("merge", 1...Int.max) { (_, arguments) throws(TemplateFault) in
      let target = try arguments.dictionary(0)
      for index in 1..<max(arguments.count, 1) {
        target.members.merge(try arguments.dictionary(index).members) { own, _ in own }
      }
      return arguments[0]
    }
  }

  private static func names(_ arguments: TemplateArguments) throws(TemplateFault) -> [String] {
    var names: [String] = []
    for index in 1..<max(arguments.count, 1) { names.append(try arguments.text(index)) }
    return names
  }
}
