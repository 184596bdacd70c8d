import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct SwitchTests {
  @Test func `comments switch rules from their place on`() {
    let text = """
      One.

      <!-- vale Style = NO -->

      Two.

      <!-- vale Style.Rule["a = b", "c"] = NO -->
      <!-- vale Style.Rule = on -->
      <!-- vale styles = A, B -->
      <!-- vale whatever -->
      <!-- valet off -->
      """
    let document = scoped(text)
    #expect(
      document.switches.map(\.subject) == [
        .rule("Style"), .matches(rule: "Style.Rule", ["a = b", "c"]), .rule("Style.Rule"),
        .styles(["A", "B"]),
      ])
    #expect(document.switches.map(\.isOn) == [false, false, true, true])
    let board = SwitchBoard(document.switches)
    #expect(!board.isOff("Style.Rule", at: 0))
    #expect(board.isOff("Style.Other", at: 34))
    #expect(board.isOff("C.Rule", at: text.utf8.count))
    #expect(!board.isOff("A.Rule", at: text.utf8.count))
  }

  @Test func `words that are switched off are in no block`() {
    let document = scoped(
      "*Note*: <!-- vale off -->this of.<!-- vale on --> Yes.\n\n<!-- vale off -->\n\n# No\n")
    #expect(document.words("text.md") == ["Note: Yes."])
    #expect(document.words("text.heading.h1.md") == [])
    #expect(document.words("summary.md") == ["Note: Yes.\n\n"])
  }

  @Test func `a rule that a block switches off is off for the block`() throws {
    let document = scoped("One.\n\nTwo <!-- vale A.B = NO -->three.\n\nFour.\n")
    #expect(try #require(document.switches.first).start == 6)
    let taken = scoped("One.\n\nTwo <!-- vale A.B = NO -->three<!-- vale A.B = YES -->.\n")
    #expect(try #require(taken.switches.first).start == 10)
  }

  @Test func `matches are switched one by one`() {
    let board = SwitchBoard([
      StyleSwitch(.matches(rule: "A.B", ["x"]), isOn: false, source: .init(5, 9)),
      StyleSwitch(.all, isOn: false, source: .init(20, 22)),
      StyleSwitch(.all, isOn: true, source: .init(30, 32)),
      StyleSwitch(.matches(rule: "A.B", ["x"]), isOn: true, source: .init(40, 45)),
    ])
    #expect(board.isOff("A.B", at: 10, match: "x"))
    #expect(!board.isOff("A.B", at: 10, match: "y"))
    #expect(!board.isOff("A.B", at: 10))
    #expect(board.isOff("C.D", at: 25))
    #expect(!board.isOff("C.D", at: 30))
    #expect(!board.isOff("A.B", at: 41, match: "x"))
  }
}
