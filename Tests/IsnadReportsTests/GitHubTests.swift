import Isnad
import IsnadReports
import IsnadText
import Testing

@Suite struct `Annotations for GitHub` {
  @Test func `escape what would end a property or a message`() {
    var draft = Draft("He left.", name: "a,b:c%.txt")
    draft.findings = [
      draft.finding("q/r", .error, draft.range(of: "left"), "100% sure: yes, no", hint: "two\r\nlines")
    ]
    let lines = report([draft])
    #expect(
      lines[0].hasPrefix(
        "::error file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=4,endColumn=8,title=q/r::100%25 sure: yes, no%0A"
      ))
    #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix("::") })
  }

  @Test func `give columns in code points, and none over several lines`() {
    var draft = Draft("👩‍👩‍👧 قال.\nNo.", name: "a.txt")
    let words = draft.range(of: "قال")
    draft.findings = [
      draft.finding("q/r", .note, words, "who"),
      draft.finding("q/r", .note, TextRange(words.start, draft.article.text.count), "who"),
    ]
    let lines = report([draft])
    #expect(lines[0].contains("line=1,endLine=1,col=7,endColumn=10,"))
    #expect(lines[1].contains("line=1,endLine=2,title="))
    #expect(lines[0].hasPrefix("::notice "))
  }

  @Test func `come gravest first over the run, ten of a kind, and say what is held back`() {
    var drafts: [Draft] = []
    for number in 0..<15 {
      var draft = Draft("He left.", name: "\(number).txt")
      draft.findings = [Severity.note, .warning, .error].map {
        draft.finding("q/\($0)", $0, draft.range(of: "He"), "who")
      }
      drafts.append(draft)
    }
    let lines = report(drafts)
    let kinds = lines.filter { $0.hasPrefix("::") }.compactMap {
      $0.dropFirst(2).split(separator: " ").first
    }
    #expect(kinds.count == 30)
    #expect(kinds[..<10].allSatisfy { $0 == "error" })
    #expect(kinds[10..<20].allSatisfy { $0 == "warning" })
    #expect(kinds[20...].allSatisfy { $0 == "notice" })
    #expect(lines[0].contains("file=0.txt"))
    #expect(lines[30].hasPrefix("15 more are held back"))
  }

  @Test func `put what could not be checked before all else`() {
    let failures = (0..<12).map { Failure(file: "\($0).txt", message: "gone") }
    var draft = Draft("He left.", name: "a.txt")
    draft.findings = [draft.finding("q/r", .error, draft.range(of: "He"), "who")]
    let lines = report([draft], failures)
    #expect(lines.filter { $0.hasPrefix("::error") }.count == 10)
    #expect(lines[0].contains("file=0.txt"))
    #expect(lines.contains { $0.hasPrefix("3 more are held back") })
  }

  private func report(_ drafts: [Draft], _ failures: [Failure] = []) -> [Substring] {
    Runs.report(.github, ReportOptions(), of: drafts, failures: failures).split(separator: "\n")
  }
}
