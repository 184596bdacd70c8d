import Isnad
import TestSupport
import Testing

@testable import IsnadReports

/// Files as a run over a desk's drafts finds them, in Arabic and English.
enum AlertedDrafts {
  static let files = [
    AlertedFile(
      path: "drafts/port.md",
      alerts: [
        StyleAlert(
          check: "Desk.Very", severity: .warning,
          message: "Weigh 'very' again: it says less than it seems to.", line: 12,
          columns: 8...11, match: "very", action: StyleAlert.Action(name: "remove"),
          description: "Words that strengthen what needs no strength.",
          link: "https://example.org/very?a=1&b=2"),
        StyleAlert(
          check: "Desk.Terms", severity: .error, message: "Use 'e-mail' instead of '<Email>'.", line: 3,
          columns: 1...7,
          match: "<Email>", action: StyleAlert.Action(name: "replace", parameters: ["e-mail", "mail"])),
      ]),
    AlertedFile(path: "drafts/clean.md", alerts: []),
    AlertedFile(
      path: "مسودات/ميناء.md",
      alerts: [
        StyleAlert(
          check: "Desk.Plain", severity: .note,
          message:
            "اكتب «بدأ» في موضع «قام بالبدء في»، فالفعل الواحد أوضح من ثلاث كلمات، والقارئ يصل إلى المعنى قبل أن يمل من الطريق إليه.",
          line: 1, columns: 5...16, match: "قام بالبدء في"),
        StyleAlert(
          check: "Desk.Terms", severity: .error, message: "اكتب «البريد الإلكتروني» بدلاً من «email».",
          line: 1, columns: 5...9, match: "email"),
      ]),
  ]

  static func written(_ write: (inout ReportBuffer) throws -> Void) rethrows -> String {
    var out = ReportBuffer()
    try write(&out)
    return out.text
  }
}

@Suite struct `Reports for programs written for Vale` {
  private let golden = Golden()

  @Test func `lines`() throws {
    let text = AlertedDrafts.written { AlertReport.writeLines(AlertedDrafts.files, to: &$0) }
    try golden.expect(text, toBe: "alerts.line")
  }

  @Test func `JSON`() throws {
    try golden.expect(
      AlertedDrafts.written { AlertReport.writeJSON(AlertedDrafts.files, to: &$0) }, toBe: "alerts.json")
    #expect(AlertedDrafts.written { AlertReport.writeJSON([], to: &$0) } == "{}\n")
    #expect(AlertedDrafts.written { AlertReport.writeJSON([AlertedDrafts.files[1]], to: &$0) } == "{}\n")
  }

  @Test(arguments: [40, 80, 160])
  func `the table, narrow and wide`(width: Int) throws {
    let text = AlertedDrafts.written {
      AlertReport.writeTable(AlertedDrafts.files, AlertReport.TableOptions(width: width), to: &$0)
    }
    try golden.expect(text, toBe: "alerts-\(width).cli")
  }

  @Test func `the table in colours, without breaks`() throws {
    let options = AlertReport.TableOptions(usesColor: true, width: 40, wraps: false)
    let text = AlertedDrafts.written { AlertReport.writeTable(AlertedDrafts.files, options, to: &$0) }
    try golden.expect(text, toBe: "alerts-color.cli")
  }

  @Test func `the count of a text that is no file`() {
    let file = AlertedFile(path: "stdin.md", alerts: [])
    let text = AlertedDrafts.written {
      AlertReport.writeTable([file], AlertReport.TableOptions(), to: &$0)
    }
    #expect(text == "✔ 0 errors, 0 warnings and 0 suggestions in stdin.\n")
  }

  @Test func `what terminals would obey is only shown`() {
    let alert = StyleAlert(
      check: "A.B", severity: .error, message: "a\u{1B}[2Jb\u{202E}c", line: 1, columns: 1...1)
    let file = AlertedFile(path: "a\u{1B}.md", alerts: [alert])
    let lines = AlertedDrafts.written { AlertReport.writeLines([file], to: &$0) }
    #expect(lines.hasSuffix(":1:1:A.B:a\u{FFFD}[2Jb\u{FFFD}c\n"))
    let table = AlertedDrafts.written {
      AlertReport.writeTable([file], AlertReport.TableOptions(), to: &$0)
    }
    #expect(!table.contains("\u{1B}"))
    #expect(AlertedDrafts.written { AlertReport.writeJSON([file], to: &$0) }.contains("a\\u001b[2Jb"))
  }

  @Test func `faults as JSON`() {
    let plain = AlertedDrafts.written { $0.writeFault(code: "E100", text: "a\n<b>", place: nil) }
    #expect(plain == "{\n  \"Code\": \"E100\",\n  \"Text\": \"a\\n\\u003cb\\u003e\"\n}")
    let placed = AlertedDrafts.written { $0.writeFault(code: "E201", text: "a", place: ("b.yml", 2, 3)) }
    #expect(
      placed
        == "{\n  \"Line\": 2,\n  \"Path\": \"b.yml\",\n  \"Text\": \"a\",\n  \"Code\": \"E201\",\n  \"Span\": 3\n}"
    )
  }
}

@Suite struct `Templates for alerts` {
  private func written(
    _ source: String, _ options: AlertReport.TableOptions = AlertReport.TableOptions()
  ) throws -> String {
    let template = try AlertTemplate(source, name: "t.tmpl", options)
    return try AlertedDrafts.written { try template.write(AlertedDrafts.files, to: &$0) }
  }

  @Test func `the fields of files and alerts`() throws {
    let source = """
      {{- range .Files}}{{$path := .Path}}{{range .Alerts -}}
      {{$path}}:{{.Line}}:{{index .Span 0}}-{{index .Span 1}} {{.Severity}} {{.Check}} {{.Match | quote}} {{.Action.Name}}{{.Action.Params}} {{.Link}} {{.Description}}
      {{end}}{{end}}{{.LintedTotal}}
      """
    #expect(
      try written(source) == """
        drafts/port.md:3:1-7 error Desk.Terms "<Email>" replace[e-mail mail]  \n\
        drafts/port.md:12:8-11 warning Desk.Very "very" remove[] https://example.org/very?a=1&b=2 Words that strengthen what needs no strength.
        مسودات/ميناء.md:1:5-16 suggestion Desk.Plain "قام بالبدء في" []  \n\
        مسودات/ميناء.md:1:5-9 error Desk.Terms "email" []  \n\
        3
        """)
  }

  @Test func `tables, colours and escapes`() throws {
    let source = """
      {{range .Files}}{{$table := newTable true}}{{range .Alerts}}{{$table = addRow $table (list (toString .Line) (red .Severity) .Message)}}{{end -}}
      {{underline .Path}}{{$table = renderTable $table}}{{end}}{{jsonEscape "a\\"<b>"}}
      """
    try Golden().expect(
      written(source, AlertReport.TableOptions(usesColor: true, width: 60)), toBe: "alerts-template.txt")
  }

  @Test func `an error in the middle keeps what was written, and is told`() throws {
    let template = try AlertTemplate("a{{range .Files}}{{.Nam}}{{end}}", name: "t.tmpl")
    var out = ReportBuffer()
    let error = #expect(throws: TemplateError.self) { try template.write(AlertedDrafts.files, to: &out) }
    #expect(out.text == "a")
    #expect(error?.message == "there is no field '.Nam' in main.ProcessedFile")
    #expect(error?.advice == "its fields are .Alerts, .Path")
  }
}
