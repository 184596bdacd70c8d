import Isnad

/// The words of the draft with their marks: findings underlined, quotations with their speakers.
struct SegmentElements {
  private let sheet: ArticleSheet

  init(_ sheet: ArticleSheet) {
    self.sheet = sheet
  }

  /// A segment, with the marks of what ends with it.
  func markup(of segment: Segment) -> Markup {
    let names = findingNames(segment) + quotationNames(segment) + attributionNames(segment)
    let anchors = anchors(of: segment)
    var classes = names
    if segment.covers.contains(where: { $0.kind == .term }) { classes.append("term") }
    if !anchors.isEmpty { classes.append("mention") }
    var text: Markup = "\(sheet.article[segment.range])"
    // Only one anchor fits into an element.
    for anchor in anchors.dropFirst() {
      text = #"<span id="\#(anchor)" class="mention">\#(text)</span>"#
    }
    let passages = passageAttribute(segment)
    guard !(classes.isEmpty && passages.isEmpty) else {
      return "\(text)\(marks(behind: segment.ended))"
    }
    let id: Markup = anchors.first.map { #" id="\#($0)""# } ?? ""
    let name: Markup = classes.isEmpty ? "" : #" class="\#(classes.joined(separator: " "))""#
    let attributes: Markup =
      "\(id)\(findingAttribute(segment))\(quotationAttribute(segment))\(passages)"
    return "<span\(name)\(attributes)>\(text)</span>\(marks(behind: segment.ended))"
  }

  /// First the numbers of the findings that end at a place, then the speakers.
  func marks(behind ended: [Cover]) -> Markup {
    var marks = Markup()
    for cover in ended {
      if case .finding(let number) = cover.kind, cover.beginsHere { marks += reference(number) }
    }
    for cover in ended {
      if case .quotation(let number) = cover.kind, cover.endsHere { marks += speaker(number) }
    }
    return marks
  }

  private func findings(_ segment: Segment) -> [Int] {
    segment.covers.compactMap { cover in
      if case .finding(let number) = cover.kind { number } else { nil }
    }
  }

  /// The outermost quotation around a segment.
  private func quotation(_ segment: Segment) -> (cover: Cover, number: Int)? {
    for cover in segment.covers {
      if case .quotation(let number) = cover.kind { return (cover, number) }
    }
    return nil
  }

  private func findingNames(_ segment: Segment) -> [String] {
    let numbers = findings(segment)
    guard let gravest = numbers.map({ sheet.reviewed.findings[$0 - 1].severity }).max() else {
      return []
    }
    return ["mark", gravest.rawValue] + (numbers.count > 1 ? ["several"] : [])
  }

  private func findingAttribute(_ segment: Segment) -> Markup {
    let numbers = findings(segment)
    guard !numbers.isEmpty else { return "" }
    return #" data-findings="\#(numbers.map(String.init).joined(separator: " "))""#
  }

  private func quotationNames(_ segment: Segment) -> [String] {
    guard let (_, number) = quotation(segment) else { return [] }
    let isFirst = segment.begun.contains { $0.kind == .quotation(number) }
    let isLast = segment.ended.contains { $0.kind == .quotation(number) }
    let hasSpeaker = sheet.quotations[number - 1].value.speaker != nil
    return ["quote"] + (hasSpeaker ? [] : ["missing"]) + (isFirst ? ["first"] : [])
      + (isLast ? ["last"] : [])
  }

  /// Of source and words of saying the innermost counts: a chain of sources lies in one another.
  private func attributionNames(_ segment: Segment) -> [String] {
    for cover in segment.covers.reversed() {
      if case .said(let number) = cover.kind {
        let type = sheet.attributions[number - 1].value.sourceType
        return type == .none || type == .anonymous ? ["said", "unnamed"] : ["said"]
      }
    }
    return []
  }

  private func quotationAttribute(_ segment: Segment) -> Markup {
    guard let (_, number) = quotation(segment) else { return "" }
    return #" data-quotation="\#(number)""#
  }

  /// The passages of which the segment is a part, so that all parts light up with the first; one that
  /// is cut nowhere lights up by its anchor.
  private func passageAttribute(_ segment: Segment) -> Markup {
    let numbers = segment.covers.compactMap { cover -> String? in
      guard case .passage(let number) = cover.kind, cover.range != segment.range else { return nil }
      return String(number)
    }
    return numbers.isEmpty ? "" : #" data-words="\#(numbers.joined(separator: " "))""#
  }

  /// The anchors of the mentions and the evidence that begin with a segment.
  private func anchors(of segment: Segment) -> [Markup] {
    segment.begun.filter(\.beginsHere).compactMap { cover in
      switch cover.kind {
      case .mention, .evidence, .attribution, .passage: "\(sheet.anchor)-\(cover.kind.anchor)"
      case .finding, .quotation, .said, .term: nil
      }
    }
  }

  /// The number of a finding, which leads to its note.
  private func reference(_ number: Int) -> Markup {
    let severity = sheet.reviewed.findings[number - 1].severity
    let label = sheet.ui.reference(number: number, severity: sheet.ui.severity(severity))
    return """
      <sup class="ref \(severity.rawValue)"><a id="\(sheet.anchor(.number, number))" \
      href="#\(sheet.anchor(.note, number))" data-finding="\(number)" aria-label="\(label)">\
      \(number)</a></sup>
      """
  }

  /// The speaker of a quotation, how the speaker is named, and the confidence.
  private func speaker(_ number: Int) -> Markup {
    let ui = sheet.ui
    let quotation = sheet.quotations[number - 1].value
    var parts = QuotationElements.speaker(quotation, ui)
    var (name, title): (Markup, Markup) = ("chip missing", "")
    if quotation.speaker != nil {
      let percent = Elements.percent(quotation.confidence)
      name = "chip"
      title = #" title="\#(ui.confidence(percent))""#
      parts += "<span>\(ui.naming(quotation.speakerBy))</span>\(Elements.figures(percent))"
    }
    return """
      <a class="\(name)" id="\(sheet.anchor(.speaker, number))" \
      href="#\(sheet.anchor(.quotation, number))" \(ui.language.attributes)\(title)>\(parts)</a>
      """
  }
}
