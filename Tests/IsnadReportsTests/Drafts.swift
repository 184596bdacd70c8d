import Foundation
import Isnad
import IsnadText

/// The drafts that the golden reports are about.
enum Drafts {
  static func harbour() -> Draft {
    var draft = Draft(
      """
      Harbour reopens after the storm

      The harbour of Vellmar reopened on Tuesday, five days after the storm. “We never closed the \
      fish market,” said Anna Lind, the harbour master, while behind her two cranes were lifting \
      the last of the sunken ferries out of the basin and a small crowd looked on.

      “The sea gives and the sea takes, and this time it has taken the old pier, the chapel at the \
      end of it, the lamp that my grandfather lit every evening for forty years, and with them a \
      good part of what this town remembers about itself.”

      She added: "Nobody was hurt.”
      """, name: "drafts/harbour.txt", date: "2026-03-14")
    let name = draft.range(of: "Anna Lind")
    draft.annotate(
      Name(
        .person, canonical: "Anna Lind", mention: .full, title: "the harbour master",
        titleRange: draft.range(of: "the harbour master"), gender: .feminine), name)
    let first = draft.range(of: "“We never closed the fish market,”")
    draft.annotate(quotation(by: name, cue: draft.range(of: "said"), words: 6), first)
    let second = draft.range(of: "“The sea gives")
    let orphan = TextRange(second.start, draft.range(of: "about itself.”").end)
    var unsaid = Quotation(marks: .curly, words: 48)
    unsaid.confidence = 0.9
    draft.annotate(unsaid, orphan)
    let third = draft.range(of: "\"Nobody was hurt.”")
    var last = Quotation(marks: .mixed, words: 3)
    (last.speaker, last.speakerBy) = ("Anna Lind", .pronoun)
    (last.speakerMention, last.candidates) = (draft.range(of: "She"), 1)
    draft.annotate(last, third)
    draft.findings = [
      draft.finding(
        "structure/no-source", .note, TextRange(0, 0), "the article names one source only"),
      draft.finding(
        "quotations-en/no-occasion", .warning, first, "“We never closed …” has no occasion",
        hint: "say when and where it was said", basis: ["RTR-SRC", "SPG-3"],
        evidence: [Evidence("speaker", name)]),
      draft.finding(
        "quotations-en/no-speaker", .error, orphan, "the quotation has no speaker",
        hint: "name the speaker in the sentence before or behind it", basis: ["NPR-CHK"]),
      draft.finding(
        "quotations-en/mixed-marks", .error, third, "the marks are of two kinds",
        basis: ["CONSIST"],
        fix: draft.fix(TextRange(third.start, third.start + 1), "“", .anyone)),
      draft.finding(
        "quotations-en/pronoun", .note, third, "the speaker is named by a pronoun",
        evidence: [Evidence("speaker", draft.range(of: "She"))]),
    ]
    let suppressed = draft.finding(
      "quotations-en/loaded-cue", .warning, draft.range(of: "said"), "“said” is loaded")
    draft.suppressed = [
      SuppressedFinding(
        suppressed, reason: "the desk | wants it <so>", source: TextRange(0, 0))
    ]
    return draft
  }

  static func trade() -> Draft {
    var draft = Draft(
      """
      الوزيرة تعلن خطة المرفأ

      قالت الوزيرة سلمى الحدّاد في مؤتمر صحفي عُقد في بلدة الرويس يوم الثلاثاء: “سنعيد بناء المرفأ \
      قبل الشتاء”، ثم تحدثت عن كلفة المشروع ومدته وعن الشركات التي تقدمت بعروضها حتى الآن من غير أن \
      تذكر أسماءها.

      وأضافت: «لن يدفع الصيادون شيئاً».

      “OpenPort شركة محلية”.
      """, name: "مسودات/المرفأ.md")
    let name = draft.range(of: "سلمى الحدّاد")
    draft.annotate(
      Name(.person, canonical: "سلمى الحدّاد", mention: .full, title: "الوزيرة", gender: .feminine),
      name)
    let first = draft.range(of: "“سنعيد بناء المرفأ قبل الشتاء”")
    var said = quotation(by: name, cue: draft.range(of: "قالت"), words: 5)
    (said.speaker, said.cueLemma) = ("سلمى الحدّاد", "قال")
    (said.marks, said.provenance) = (.curly, [.occasion, .place])
    draft.annotate(said, first)
    let second = draft.range(of: "«لن يدفع الصيادون شيئاً»")
    var added = said
    (added.speakerBy, added.marks, added.hasUsualMarks) = (.implicit, .guillemet, false)
    draft.annotate(added, second)
    let third = draft.range(of: "“OpenPort شركة محلية”")
    draft.annotate(Quotation(marks: .curly, words: 3), third)
    draft.findings = [
      draft.finding(
        "quotations-ar/implicit-speaker", .warning, second,
        "«لن يدفع الصيادون شيئاً» قائله ضمير مستتر", hint: "اذكر اسم القائل في الجملة نفسها.",
        basis: ["AP-ATTR"], evidence: [Evidence("speaker", name), Evidence("twin", first)],
        fix: Fix(range: second, source: nil, replacement: "", applies: .editor)),
      draft.finding(
        "quotations-ar/no-speaker", .error, third, "“OpenPort شركة محلية” اقتباس بلا قائل"),
    ]
    return draft
  }

  /// Emoji, letters with separate marks, CRLF, a wide script, controls, and direction changes.
  static func odd() -> Draft {
    var draft = Draft(
      "Cafe\u{301} 👩‍👩‍👧 “été”\r\n\r\n東京で said “Grüße\u{1B}[31m, nai\u{308}ve”.\r\n\r\n"
        + "The word\tمرحبا means <b>hello</b> | or `hi`\u{202E}.\r\n",
      name: "odd/\u{1B}]0;x\u{7}name.txt")
    let first = draft.range(of: "“été”")
    let second = draft.range(of: "“Grüße\u{1B}[31m, nai\u{308}ve”")
    let third = draft.range(of: "مرحبا")
    draft.findings = [
      draft.finding("odd/family", .note, first, "behind a family"),
      draft.finding("odd/wide", .warning, second, "behind wide letters \u{1B}[2J"),
      draft.finding(
        "odd/mixed", .error, third, "“مرحبا” is a foreign word <img src=x>",
        fix: draft.fix(third, "<i>{hello}</i> | `مرحبا`", .editor)),
    ]
    return draft
  }

  static let failures = [
    Failure(
      file: ".isnad.yml", position: LinePosition(line: 3, column: 5), excerpt: "    sevrity: error",
      message: "unknown key “sevrity”", advice: "did you mean “severity”?"),
    Failure(file: "drafts/old.txt", message: "byte 0xE9 at offset 12 is not UTF-8"),
  ]

  private static func quotation(by name: TextRange, cue: TextRange, words: Int) -> Quotation {
    var quotation = Quotation(marks: .curly, words: words)
    (quotation.speaker, quotation.speakerBy, quotation.speakerMention) = ("Anna Lind", .name, name)
    (quotation.cue, quotation.cueLemma, quotation.cueClass) = (cue, "say", .neutral)
    quotation.confidence = 0.95
    return quotation
  }
}
