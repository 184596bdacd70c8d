/// A template in the language of Go's `text/template`, read and ready to be filled in.
///
/// Actions, pipelines, variables, `if`, `range`, `with`, `define`, `block`, `template`, `break`, `continue`,
/// comments and trim markers are those of Go; so are its functions, and many of the library Sprig. What is
/// not supported is an error that says so; nothing is passed over.
struct Template: Sendable {
  let name: String
  let nodes: [TemplateNode]
  let defined: [String: [TemplateNode]]
  let functions: TemplateFunctions

  /// Reads a template.
  init(_ text: String, name: String, functions: TemplateFunctions) throws(TemplateError) {
    var parser = try TemplateParser(text, name: name, knows: functions.standing)
    nodes = try parser.parse()
    defined = parser.defined
    self.name = name
    self.functions = functions
  }

  /// Fills the template in.
  ///
  /// - Returns: what was written, up to an error if there is one.
  func filled(with data: TemplateValue) -> (output: ReportBuffer, error: TemplateError?) {
    var run = TemplateRun(self, data)
    do {
      try run.execute()
      return (run.output, nil)
    } catch {
      return (run.output, error)
    }
  }
}
