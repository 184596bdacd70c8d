import Isnad
import IsnadReaders
import IsnadText
import Testing

@Suite struct IgnoredPatternsTests {
  @Test func `ignored tokens are covered, whatever markup is in them`() {
    let document = scoped("Take {{<note>}} and {{a *b*}} *c*.\n") {
      $0.tokenIgnores = [#"\{\{[^}]*\}\}"#]
    }
    #expect(document.words("text.md") == ["Take ********** and ********* c."])
  }

  @Test func `ignored tokens stay covered in code, where rules of that scope look`() {
    let document = scoped("Take `max {{x1}} fix` now.\n") {
      $0.tokenIgnores = [#"\{\{[^}]*\}\}"#]
      $0.inlineScopes = ["code"]
    }
    #expect(document.words("code.md") == ["max ****** fix"])
    #expect(document.words("text.md") == ["Take ************** now."])
  }

  @Test func `an ignored block parts what stands around it`() {
    let document = scoped("One\n{% raw %}\ntwo *three*\n{% end %}\nfour\n") {
      $0.blockIgnores = [#"(?s)\{% raw %\}.*?\{% end %\}"#]
    }
    #expect(document.words("text.md") == ["One", "four"])
    #expect(document.counts["pre"] == 1)
  }

  @Test func `what is ignored in a page is left out of it`() {
    let document = scoped("<p>One [[two]] three</p><p>{{four}}</p>", .html, extension: "html") {
      $0.tokenIgnores = [#"\[\[\w+\]\]"#]
      $0.blockIgnores = [#"\{\{\w+\}\}"#]
    }
    #expect(document.words("text.html") == ["One ******* three"])
  }

  @Test func `a pattern that is none is not used, with a note`() {
    let document = scoped("One\n") { $0.tokenIgnores = ["("] }
    #expect(document.notes.count == 1)
    #expect(document.notes.first?.message.contains("TokenIgnores") == true)
    #expect(document.words("text.md") == ["One"])
  }

  @Test func `comments may have other delimiters`() {
    let document = scoped("One {/* vale off */}two{/* vale on */} three\n") {
      $0.commentDelimiters = ["{/*", "*/}"]
    }
    #expect(document.words("text.md") == ["One three"])
    #expect(document.switches.map(\.isOn) == [false, true])
    #expect(document.switches.map(\.source.start) == [4, 23])
  }
}
