/// An editorial standard that rules rest on, by the tag under which their `basis` names it.
public struct Standard: Sendable, Hashable {
  /// The tag, such as `AP-ATTR`.
  public let tag: String
  /// The document, by its name.
  public let name: String
  /// What it asks for, in one sentence.
  public let demand: String

  /// The standard of a tag; nothing for a tag that is not known.
  public static func of(_ tag: String) -> Standard? { all.first { $0.tag == tag } }

  /// Every known standard, in alphabetical order of the tags.
  ///
  /// The tags are those of the project's `EDITORIAL.md`.
  public static let all: [Standard] = [
    Standard(
      tag: "ACC-CHK", name: "Accuracy checklist for journalists (after Buttry and Silverman)",
      demand: "Underline every fact and check it line by line; a second reference has a first."),
    Standard(
      tag: "AJ-CODE", name: "Al Jazeera, Editorial Standards",
      demand: "Known and reliable sources; no judgement and no analysis without confirmed facts."),
    Standard(
      tag: "AP-ANON", name: "Associated Press, Statement of News Values: anonymous sources",
      demand: "Say who the source is as closely as possible, and why it is not named."),
    Standard(
      tag: "AP-ATTR", name: "Associated Press, on attribution",
      demand: "Attribute what can be disputed, in its sentence, and restate it in later paragraphs."),
    Standard(
      tag: "AP-QUOTE", name: "Associated Press, on quotations",
      demand: "Words in quotation marks are the speaker's own; they are not altered."),
    Standard(
      tag: "BBC-ACC", name: "BBC Editorial Guidelines, section 3: Accuracy",
      demand: "Sound evidence; what cannot be corroborated is attributed."),
    Standard(
      tag: "BBC-STAT", name: "BBC guidance: Reporting statistics",
      demand: "A figure has a source, a period and a base; a number alone says little."),
    Standard(
      tag: "CHI", name: "The Chicago Guide to Fact-Checking, 2nd edition",
      demand: "Quotations, numbers, names and headlines are each checked against their source."),
    Standard(
      tag: "CONSIST", name: "Internal consistency",
      demand: "Pick one form and keep it; every style book asks for it."),
    Standard(
      tag: "JR-PERCENT", name: "The Journalist's Resource, on percentages",
      demand: "A change in per cent is not a change in percentage points."),
    Standard(
      tag: "NPR-CHK", name: "NPR accuracy checklist",
      demand: "Names, titles, dates, numbers, and every quotation to the right person."),
    Standard(
      tag: "PUNCT-AR", name: "Arabic punctuation, as the manuals teach it",
      demand: "Marks come in pairs, hug their content, and do not stand two together."),
    Standard(
      tag: "RTR-BASICS", name: "Reuters, Reporting and writing basics",
      demand: "The reader never has to ask: how do you know?"),
    Standard(
      tag: "RTR-SRC", name: "Reuters Handbook of Journalism: the essentials of sourcing",
      demand: "Say where and when something was said, and by whom; name sources."),
    Standard(
      tag: "RTR-STYLE", name: "Reuters Handbook of Journalism: style guide",
      demand: "“Said” is neutral; other verbs of saying take sides."),
    Standard(
      tag: "SPG-3", name: "SPIEGEL-Standards, chapter 3: verification",
      demand: "Every passage of a manuscript has its source noted beside it."),
    Standard(
      tag: "STATCHECK", name: "statcheck and GRIM",
      demand: "Recompute what the text itself gives the numbers for."),
    Standard(
      tag: "STYLE-AR", name: "Arabic desk usage",
      demand: "Names stand without quotation marks; connectives and calques are watched."),
  ]
}
