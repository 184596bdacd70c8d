import Isnad
import IsnadText

/// Drafts with sources, names and facts of structure of every sort, in both languages.
enum SourceDrafts {
  static func draft(_ language: Language) -> Draft {
    language == .arabic ? arabic() : english()
  }

  private static func english() -> Draft {
    var draft = Draft(
      """
      Vellmar to close harbour for 40 days

      Mayor Ada Lindqvist said the harbour would close. The mayor said work was needed.

      Two officials familiar with the talks, who may not speak to the press, said it would cost TK.

      It is expected to open in June. The agency, quoting the police, named Lindquist.

      It is expected to open in June
      """, name: "drafts/vellmar.txt", date: "2026-03-14")
    let heading = draft.range(of: "Vellmar to close harbour for 40 days")
    draft.annotate(
      HeadingFacts(
        level: 0, words: 7, agreement: BodyAgreement(missing: [(.number, draft.range(of: "40"))])),
      heading)
    attribute(
      &draft, .indirect, "Mayor Ada Lindqvist", "said", .named, as: "Ada Lindqvist",
      from: "Mayor Ada Lindqvist said")
    attribute(
      &draft, .indirect, "The mayor", "said", .office, as: "Ada Lindqvist", from: "The mayor said")
    attribute(
      &draft, .indirect, "Two officials familiar with the talks", "said", .anonymous,
      from: "Two officials familiar with the talks, who may not speak to the press, said"
    ) { ($0.isDescribed, $0.isReasoned, $0.isPlural) = (true, true, true) }
    attribute(&draft, .expectation, nil, "is expected", .none, from: "is expected")
    let police = draft.range(of: "the police")
    attribute(
      &draft, .indirect, "The agency", "quoting", .organisation, from: "The agency, quoting"
    ) { ($0.via, $0.publication, $0.isMarkedUnverified) = ([police], .agency, true) }
    var name = Name(
      .person, canonical: "Ada Lindqvist", mention: .full, title: "Mayor", gender: .feminine)
    name.entity = 1
    draft.annotate(name, draft.range(of: "Ada Lindqvist"))
    var other = Name(.person, canonical: "Ada Lindqvist", mention: .short, isFirstMention: false)
    (other.entity, other.variant) = (1, "Lindqvist")
    draft.annotate(other, draft.range(of: "Lindquist"))
    draft.annotate(
      Name(.place, canonical: "Vellmar", mention: .full), draft.range(of: "Vellmar"))
    draft.annotate(
      Name(.organisation, canonical: "The agency", mention: .full), draft.range(of: "The agency"))
    draft.annotate(Placeholder(.toCome), draft.range(of: "TK"))
    let sentence = draft.range(of: "It is expected to open in June")
    let again = draft.range(of: "It is expected to open in June", after: "named Lindquist")
    draft.annotate(Duplicate(.sentence, of: sentence), again)
    var open = ParagraphFacts(.paragraph, number: 4, words: 7, sentences: 1)
    open.unterminated = TextRange(again.end - 4, again.end)
    draft.annotate(open, again)
    facts(&draft, words: 58, sources: 4, identified: 3)
    return draft
  }

  private static func arabic() -> Draft {
    var draft = Draft(
      """
      إغلاق مرفأ الرويس أربعين يوماً

      قالت الوزيرة سلمى الحداد إن المرفأ سيُغلق. وأضافت الوزيرة أن الأعمال ضرورية.

      وذكرت مصادر مطلعة أن الكلفة ستبلغ ؟؟؟ مليون.

      ومن المتوقع أن يُفتح في يونيو. ونقلت الوكالة عن الشرطة اسم الحدّاد.
      """, name: "مسودات/الرويس.txt")
    draft.annotate(
      HeadingFacts(
        level: 0, words: 5,
        agreement: BodyAgreement(missing: [(.number, draft.range(of: "أربعين"))])),
      draft.range(of: "إغلاق مرفأ الرويس أربعين يوماً"))
    attribute(
      &draft, .indirect, "الوزيرة سلمى الحداد", "قالت", .named, as: "سلمى الحداد",
      from: "قالت الوزيرة سلمى الحداد")
    attribute(
      &draft, .indirect, "الوزيرة", "أضافت", .office, as: "سلمى الحداد", from: "أضافت الوزيرة")
    attribute(&draft, .indirect, "مصادر مطلعة", "ذكرت", .anonymous, from: "ذكرت مصادر مطلعة") {
      $0.isVague = true
    }
    attribute(&draft, .expectation, nil, "من المتوقع", .none, from: "من المتوقع")
    let police = draft.range(of: "الشرطة")
    attribute(&draft, .indirect, "الوكالة", "نقلت", .organisation, from: "نقلت الوكالة") {
      ($0.via, $0.publication) = ([police], .agency)
    }
    var name = Name(.person, canonical: "سلمى الحداد", mention: .full, title: "الوزيرة")
    name.entity = 1
    draft.annotate(name, draft.range(of: "سلمى الحداد"))
    draft.annotate(Name(.place, canonical: "الرويس", mention: .full), draft.range(of: "الرويس"))
    draft.annotate(Placeholder(.toCome), draft.range(of: "؟؟؟"))
    facts(&draft, words: 35, sources: 3, identified: 2)
    return draft
  }

  private static func facts(_ draft: inout Draft, words: Int, sources: Int, identified: Int) {
    let metadata = draft.article.metadata
    var facts = ArticleFacts(
      words: words, language: draft.article.language, date: metadata.date,
      dateOrigin: metadata.dateOrigin)
    (facts.sources, facts.identifiedSources) = (sources, identified)
    draft.annotate(facts, TextRange(0, 0))
  }

  /// Annotates an attribution whose source and cue stand in a stretch of the text.
  private static func attribute(
    _ draft: inout Draft, _ form: Attribution.Form, _ source: String?, _ cue: String,
    _ type: Attribution.SourceType, as name: String? = nil, from words: String,
    _ change: (inout Attribution) -> Void = { _ in }
  ) {
    let range = draft.range(of: words)
    func inside(_ part: String) -> TextRange {
      let text = UTF8Text(words)
      let bytes = Array(part.utf8)
      let offset =
        (0...text.count - bytes.count).last { text.bytes[$0..<$0 + bytes.count].elementsEqual(bytes) }
        ?? 0
      return TextRange(range.start + offset, range.start + offset + bytes.count)
    }
    var value = Attribution(form, cue: inside(cue), lemma: cue, sourceType: type)
    value.sourceRange = source.map(inside)
    value.source = name ?? source
    change(&value)
    draft.annotate(value, range)
  }
}
