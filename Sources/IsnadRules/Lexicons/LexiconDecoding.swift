import Isnad
import IsnadYAML

/// A lexicon as a file gives it: a list of its own, or an addition to the one of before.
struct LexiconFile: Sendable {
  let lexicon: Lexicon
  let replaces: Bool
}

extension FileReading {
  /// Reads a lexicon; mistakes are noted, and entries that have none are read.
  mutating func lexicon(_ root: YAMLNode) -> LexiconFile? {
    check(root, by: LexiconGrammar.grammar)
    guard let name = root["lexicon"]?.string, let tag = root["language"]?.string else { return nil }
    let language = Language(rawValue: tag)
    var entries: [LexiconEntry] = []
    var lines: [String: Int] = [:]
    var properties: Set<String> = []
    for node in root["entries"]?.sequence ?? [] {
      guard let lemma = (node["lemma"] ?? node).string else { continue }
      if let line = lines[lemma] {
        note(
          node["lemma"] ?? node, "the lemma '\(lemma)' is already there, in line \(line)",
          advice: "keep one of the two")
        continue
      }
      lines[lemma] = node.place.line
      entries.append(entry(lemma, node, language, &properties))
    }
    let lexicon = Lexicon(
      name: name, language: language, about: root["about"]?.string ?? "", entries: entries)
    return LexiconFile(lexicon: lexicon, replaces: root["replace"]?.bool ?? false)
  }

  private mutating func entry(
    _ lemma: String, _ node: YAMLNode, _ language: Language, _ known: inout Set<String>
  ) -> LexiconEntry {
    let properties = properties(of: node, &known)
    let features = WordFeatures(
      gender: properties["gender"].flatMap(WordFeatures.Gender.init),
      number: properties["number"].flatMap(WordFeatures.Number.init))
    let made = paradigmForms(lemma, node, language)
    let given = node["forms"]?.sequence ?? []
    // Most entries are a lemma alone, or have forms that their paradigm made different already.
    if given.isEmpty, made.isEmpty || features == WordFeatures() {
      let forms = made.isEmpty ? [LexiconForm(lemma, features)] : made
      return LexiconEntry(lemma: lemma, forms: forms, properties: LexiconProperties(properties))
    }
    var list = FormList()
    for form in made {
      var own = form.features
      own.gender = own.gender ?? features.gender
      own.number = own.number ?? features.number
      list.add(form.text, own)
    }
    for form in given {
      guard let text = (form["form"] ?? form).string else { continue }
      list.add(text, self.features(of: form, else: features))
    }
    list.add(lemma, features)
    return LexiconEntry(lemma: lemma, forms: list.forms, properties: LexiconProperties(properties))
  }

  private mutating func paradigmForms(
    _ lemma: String, _ node: YAMLNode, _ language: Language
  ) -> [LexiconForm] {
    guard let name = node["paradigm"]?.string else { return [] }
    guard let paradigm = Paradigm.named(name, in: language) else {
      if Paradigm.names.contains(name) {
        let known = Paradigm.all(in: language).map(\.name).joined(separator: ", ")
        note(
          node["paradigm"] ?? node, "'\(language)' has no paradigm '\(name)'",
          advice: known.isEmpty ? "write the forms under 'forms'" : "its paradigms are \(known)")
      }
      return []
    }
    var parts: [String: [String]] = [:]
    for (key, value) in node["parts"]?.mapping ?? [] {
      guard let part = key.string else { continue }
      if !paradigm.parts.contains(part), Paradigm.partNames.contains(part) {
        note(
          key, "the paradigm '\(name)' of '\(language)' has no part '\(part)'",
          advice: "its parts are \(paradigm.parts.joined(separator: ", "))")
      }
      parts[part] = value.strings
    }
    for part in paradigm.required where parts[part] == nil {
      note(
        node, "the paradigm '\(name)' of '\(language)' needs the part '\(part)'",
        advice: "add 'parts: { \(part): … }'")
    }
    return paradigm.forms(lemma, Parts(parts))
  }

  /// The properties of an entry; those whose names were looked at before are known.
  private mutating func properties(
    of node: YAMLNode, _ known: inout Set<String>
  ) -> [String: String] {
    let reserved = LexiconGrammar.entryKeyNames
    var properties: [String: String] = [:]
    for (key, value) in node.mapping ?? [] {
      guard let name = key.string, !reserved.contains(name) else { continue }
      // Any key may be a property, so that only nearness tells a slip from a new one.
      if !known.contains(name), let question = Suggestion.question(name, among: reserved) {
        note(key, "an entry has no key '\(name)'", advice: question)
      } else {
        known.insert(name)
      }
      properties[name] = value.string
    }
    return properties
  }

  private func features(of form: YAMLNode, else features: WordFeatures) -> WordFeatures {
    WordFeatures(
      tense: form["tense"]?.string.flatMap(WordFeatures.Tense.init),
      gender: form["gender"]?.string.flatMap(WordFeatures.Gender.init) ?? features.gender,
      number: form["number"]?.string.flatMap(WordFeatures.Number.init) ?? features.number)
  }
}
