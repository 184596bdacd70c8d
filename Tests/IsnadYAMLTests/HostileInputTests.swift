import IsnadYAML
import Testing

@Suite struct HostileInputTests {
  private func mistakes(in text: String) -> [String] {
    let (root, mistakes) = YAML.parse(Array(text.utf8), file: "a.yml")
    #expect(root == nil)
    return mistakes.map(\.message)
  }

  @Test func `an alias bomb is refused at once`() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      text += "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ","))]\n"
    }
    let elapsed = ContinuousClock().measure {
      #expect(
        mistakes(in: text)
          == ["there are more than 200000 values, those that aliases repeat included"])
    }
    #expect(elapsed < .seconds(20))
  }

  @Test func `merge keys cannot multiply either`() {
    var text = "a: &a {\((0..<500).map { "k\($0): x" }.joined(separator: ", "))}\n"
    for index in 0..<1000 { text += "m\(index): {<<: *a}\n" }
    #expect(
      mistakes(in: text) == ["there are more than 200000 values, those that aliases repeat included"])
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `nesting of 100,000 levels is refused at once`(opening: String) {
    let elapsed = ContinuousClock().measure {
      #expect(
        mistakes(in: String(repeating: opening, count: 100_000))
          == ["the nesting is deeper than 64 levels"])
    }
    #expect(elapsed < .seconds(20))
  }

  @Test func `aliases cannot nest deeper than the limit`() {
    var text = "a0: &a0 [x]\n"
    for index in 1..<200 { text += "a\(index): &a\(index) [*a\(index - 1)]\n" }
    #expect(mistakes(in: text) == ["the nesting is deeper than 64 levels, aliases followed"])
  }

  @Test func `a file of 2 MB is refused unread`() {
    let (root, mistakes) = YAML.parse(
      [UInt8](repeating: UInt8(ascii: "a"), count: 2_000_000), file: "big.yml")
    #expect(root == nil)
    #expect(mistakes.map(\.message) == ["the file has 2000000 bytes"])
    #expect(mistakes.map(\.advice) == ["at most 1000000 bytes are read"])
  }

  @Test func `the excerpt of an endless line is cut`() throws {
    let (_, mistakes) = YAML.parse(
      Array(("'" + String(repeating: "ع", count: 100_000)).utf8), file: "a.yml")
    #expect(try #require(mistakes.first).excerpt.unicodeScalars.count < 402)
  }

  @Test func `no bytes crash the loader`() {
    var state: UInt64 = 20_261_124
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "&a ", "*a", "'", "\"", "|", ">", "#", "<<",
      "---",
      "\t", "قال", "\u{2028}", "!x ", "? ", "%", ",", "\\", "\r\n",
    ].map { Array($0.utf8) }
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<random(40) {
        bytes += random(8) == 0 ? [UInt8(random(256))] : pieces[random(pieces.count)]
      }
      let (root, mistakes) = YAML.parse(bytes, file: "a.yml")
      #expect(root != nil || !mistakes.isEmpty)
    }
  }
}
