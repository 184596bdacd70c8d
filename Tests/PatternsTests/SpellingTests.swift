import Isnad
import Testing

/// A dictionary that knows some words.
private struct Words: SpellingDictionary {
  let words: Set<String>

  func knows(_ word: String) -> Bool { words.contains(word) || words.contains(word.lowercased()) }
  func suggestions(for word: String) -> [String] { words.filter { $0.first == word.first }.sorted() }
}

struct SpellingTests {
  private func found(
    _ text: String, knowing words: Set<String> = ["the", "cat", "don't", "sat"],
    dictionary: String = "default",
    accepted: [String] = [], action: StyleAction? = nil,
    _ change: (inout StyleCheck.Spelling) -> Void = { _ in }
  ) throws -> [Match] {
    var check = StyleCheck.Spelling()
    check.dictionaries = [dictionary]
    change(&check)
    var style = HouseStyle()
    style.rules = [rule(.spelling(check), "Did you mean '%s'?", action: action)]
    style.accepted = accepted
    style.dictionaries = [dictionary: Words(words: words)]
    return try StyledText([("text", text)], style).matches
  }

  @Test func `words that the dictionary does not know are found`() throws {
    let matches = try found("The catt sat, don’t sta.")
    #expect(matches.map(\.found) == ["catt", "sta"])
    #expect(matches.map(\.message) == ["Did you mean 'catt'?", "Did you mean 'sta'?"])
  }

  @Test func `names, abbreviations and numbers are not asked for`() throws {
    #expect(try found("NATO, McDonald, JavaScript, x86, café, SaaS").map(\.found).isEmpty)
    #expect(try found("McDonald x86") { $0.custom = true }.map(\.found) == ["McDonald", "x86"])
  }

  @Test func `filters, lists and exceptions let words stand`() throws {
    #expect(try found("zzcat catt") { $0.filters = ["^zz"] }.map(\.found) == ["catt"])
    #expect(
      try found("kubectl Kubectl kubeCtl") { $0.ignored = ["kubectl"] }.map(\.found) == ["kubeCtl"])
    #expect(try found("foobar barfoo") { $0.exceptions = ["foo.*"] }.map(\.found) == ["barfoo"])
    #expect(try found("tmux tmuxx", accepted: ["tmux"]).map(\.found) == ["tmuxx"])
  }

  @Test func `a phrase is accepted as a whole only`() throws {
    #expect(try found("mea culpa, the culpa", accepted: ["mea culpa"]).map(\.found) == ["culpa"])
  }

  @Test func `words of another script are none of the dictionary's language`() throws {
    #expect(try found("قال catt كتبب").map(\.found) == ["catt"])
    let arabic = try found("قال catt كتبب", knowing: ["قال"], dictionary: "ar") { _ in }
    #expect(arabic.map(\.found) == ["كتبب"])
    #expect(try found("señor niñoo", knowing: ["señor"], dictionary: "es_ES").map(\.found) == ["niñoo"])
  }

  @Test func `the dictionary says what may have been meant`() throws {
    let action = StyleAction(name: "suggest", parameters: ["spellings"])
    #expect(try found("caat", action: action).first?.replacements == ["cat"])
  }

  @Test func `a dictionary that is not there is told of`() throws {
    var check = StyleCheck.Spelling()
    check.dictionaries = ["tlh"]
    let error = #expect(throws: StyleErrors.self) { try StyledText("x", rule(.spelling(check))) }
    #expect(error?.errors.first?.message == "there is no dictionary 'tlh'")
  }

  @Test func `identifiers are asked for part by part, if a rule says so`() throws {
    let text = "getCatt, user_sta, HTTPCatt, the-satt, v2, CattSat, d'Catt"
    let found = try found(text, knowing: ["get", "user", "the", "sat"]) { $0.splits = true }
    #expect(found.map(\.found) == ["Catt", "sta", "Catt", "satt", "Catt", "Catt"])
    #expect(try self.found("getCatt user_catt").map(\.found) == ["getCatt", "user_catt"])
  }

  @Test func `the language of a dictionary is told by the name of its file`() throws {
    let path = "/styles/en/config/dictionaries/ar_LB.dic"
    #expect(try found("catt كتبب", knowing: [], dictionary: path).map(\.found) == ["كتبب"])
    let english = "/usr/share/hunspell/en_GB.dic"
    #expect(try found("catt café كتبب", knowing: [], dictionary: english).map(\.found) == ["catt"])
  }

  @Test func `a rule without its dictionary says what to install`() {
    var style = HouseStyle()
    var check = StyleCheck.Spelling()
    check.dictionaries = ["default"]
    style.rules = [rule(.spelling(check), "%s")]
    let errors = #expect(throws: StyleErrors.self) { try StyledText([("text", "cat")], style) }
    #expect(errors?.errors.first?.message == "there is no English dictionary")
    #expect(errors?.errors.first?.advice.contains("hunspell-en-us") == true)
  }
}
