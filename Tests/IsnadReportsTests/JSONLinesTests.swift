import Foundation
import Isnad
import IsnadReports
import IsnadText
import Testing

@Suite struct `Lines of JSON` {
  @Test func `the contract's keys stand as other programs read them`() {
    var draft = Draft("Nobody came. “I waited.”", name: "a.txt")
    let quotation = draft.range(of: "“I waited.”")
    draft.findings = [draft.finding("q/no-speaker", .error, quotation, "no \"speaker\"")]
    var out = ReportBuffer()
    JSONLines.findings(id: .text("a-1"), of: draft.reviewed(in: .english), to: &out)
    #expect(
      out.text == """
        {"id":"a-1","findings":[{"rule":"q/no-speaker","severity":"error","start":13,"end":28,\
        "message":"no \\"speaker\\""}]}

        """)
  }

  @Test func `a finding about the article as a whole has start and end 0`() {
    var draft = Draft("Nobody came.", name: "a.txt")
    draft.findings = [draft.finding("s/none", .note, TextRange(0, 0), "no source")]
    var out = ReportBuffer()
    JSONLines.findings(id: .number("7"), of: draft.reviewed(in: .english), to: &out)
    #expect(
      out.text.hasPrefix(#"{"id":7,"findings":[{"rule":"s/none","severity":"note","start":0,"end":0,"#))
  }

  @Test func `a line that cannot be read is named by its number`() {
    var out = ReportBuffer()
    JSONLines.error(id: nil, line: 3, "not JSON", to: &out)
    JSONLines.error(id: .text("x"), line: 4, "“text” is missing", to: &out)
    #expect(
      out.text == """
        {"line":3,"error":"not JSON"}
        {"id":"x","line":4,"error":"“text” is missing"}

        """)
  }

  @Test func `decimals are exact text and what is unset is left out`() throws {
    var draft = Draft("He said “no”.", name: "a.txt")
    var quotation = Quotation(marks: .curly, words: 1)
    quotation.confidence = Decimal(7) / Decimal(100)
    quotation.cue = draft.range(of: "said")
    draft.annotate(quotation, draft.range(of: "“no”"))
    var out = ReportBuffer()
    JSONLines.annotations(id: nil, of: draft.annotated, to: &out)
    #expect(out.text.contains(#""confidence":"0.07""#))
    #expect(out.text.contains(#""cue-range":{"start":3,"end":7}"#))
    #expect(out.text.contains(#""nested":false"#))
    #expect(!out.text.contains("speaker-mention"))
    #expect(!out.text.contains("candidates"))
  }

  @Test func `every text survives the way through JSON`() throws {
    let text = "quote \" backslash \\ tab \t null \u{0} delete \u{7F} line \u{2028} emoji 👩‍👩‍👧 كَتَبَ"
    var out = ReportBuffer()
    JSONLines.error(id: nil, line: 1, text, to: &out)
    let object = try JSONSerialization.jsonObject(with: Data(out.bytes)) as? [String: Any]
    #expect(object?["error"] as? String == text)
  }
}
