import Isnad

/// Words of the build of an article.
extension PageTexts {
  var structure: String { text(en: "Structure", ar: "بنية المادة") }
  var part: String { text(en: "Part", ar: "الجزء") }
  var wording: String { text(en: "Wording", ar: "النص") }
  var observed: String { text(en: "Observed", ar: "ما لوحظ") }
  var length: String { text(en: "Length", ar: "الطول") }
  var notCompared: String { text(en: "not compared with the body", ar: "لم يُقارن بالمتن") }
  var agrees: String { text(en: "borne out by the body", ar: "يؤيده المتن") }
  var notBorneOut: String { text(en: "not in the body", ar: "ليس في المتن") }
  var standsBefore: String { text(en: "stood before, at", ar: "ورد من قبل في") }
  var beginsInside: String { text(en: "begins inside a sentence", ar: "تبدأ من وسط جملة") }
  var endsOpen: String { text(en: "ends without a mark", ar: "تنتهي بلا علامة ترقيم") }

  func length(words: Int, paragraphs: Int) -> String {
    CountTexts.words(words, language) + comma + CountTexts.paragraphs(paragraphs, language)
  }

  /// The number of sources, and of those that a reader could look up; nothing where nobody counted.
  func sourcesCounted(_ facts: ArticleFacts) -> String? {
    guard let sources = facts.sources else { return nil }
    guard let identified = facts.identifiedSources, identified < sources else {
      return CountTexts.sources(sources, language)
    }
    return CountTexts.sources(sources, language) + comma
      + CountTexts.unnamedSources(sources - identified, language)
  }

  /// What a note is about.
  func name(of subject: StructureNote.Subject) -> String {
    switch subject {
    case .heading(level: 0, _): text(en: "Headline", ar: "العنوان")
    case .heading: text(en: "Heading", ar: "عنوان فرعي")
    case .paragraph(.summary, _): text(en: "Summary", ar: "الموجز")
    case .paragraph(.caption, _): text(en: "Caption", ar: "شرح صورة")
    case .paragraph, .fragment, .unterminated: text(en: "Paragraph", ar: "فقرة")
    case .placeholder: text(en: "Placeholder", ar: "نص مؤقت")
    case .duplicate(.paragraph, _): text(en: "Paragraph, again", ar: "فقرة مكررة")
    case .duplicate(.sentence, _): text(en: "Sentence, again", ar: "جملة مكررة")
    }
  }

  /// What a placeholder was left for.
  func purpose(_ purpose: Placeholder.Purpose) -> String {
    switch purpose {
    case .toCome: text(en: "still to come", ar: "لم يُستكمل")
    case .note: text(en: "note to a colleague", ar: "ملاحظة لزميل")
    case .filler: text(en: "filler text", ar: "نص لملء المساحة")
    case .template: text(en: "unfilled field", ar: "حقل لم يُملأ")
    }
  }

  /// What a heading names and the body does not.
  func missing(_ missing: BodyAgreement.Missing) -> String {
    switch missing {
    case .person: text(en: "person", ar: "شخص")
    case .place: text(en: "place", ar: "مكان")
    case .organisation: text(en: "organisation", ar: "جهة")
    case .number: text(en: "number", ar: "عدد")
    case .name: text(en: "name", ar: "اسم")
    }
  }
}
