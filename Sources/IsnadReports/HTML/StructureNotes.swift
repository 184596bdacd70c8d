import Foundation
import Isnad
import IsnadText

/// Something about the build of an article that an editor looks at.
struct StructureNote: Sendable {
  /// What it is about.
  enum Subject: Sendable, Hashable {
    /// A heading, 0 for the headline; whether the body bears it out, and the words that it does not.
    case heading(level: Int, BodyAgreement?)
    /// A summary or a caption that was compared with the body.
    case paragraph(ParagraphFacts.Form, BodyAgreement)
    /// Words that were to be replaced.
    case placeholder(Placeholder.Purpose)
    /// A passage that stood before.
    case duplicate(Duplicate.Unit, of: TextRange)
    /// A paragraph that begins in the middle of a sentence.
    case fragment
    /// A paragraph that ends without a mark.
    case unterminated
  }

  /// What it is about.
  let subject: Subject
  /// The words.
  let range: TextRange

  /// What there is to say about an article, in the order of the text.
  static func notes(of annotated: AnnotatedArticle) -> [StructureNote] {
    var notes: [StructureNote] = []
    for (annotation, heading) in annotated.annotations(of: HeadingFacts.self) {
      notes.append(
        StructureNote(
          subject: .heading(level: heading.level, heading.agreement), range: annotation.range))
    }
    for (annotation, facts) in annotated.annotations(of: ParagraphFacts.self) {
      if let agreement = facts.agreement {
        notes.append(
          StructureNote(subject: .paragraph(facts.form, agreement), range: annotation.range))
      }
      if let range = facts.fragment { notes.append(StructureNote(subject: .fragment, range: range)) }
      if let range = facts.unterminated {
        notes.append(StructureNote(subject: .unterminated, range: range))
      }
    }
    for (annotation, placeholder) in annotated.annotations(of: Placeholder.self) {
      notes.append(
        StructureNote(subject: .placeholder(placeholder.purpose), range: annotation.range))
    }
    for (annotation, duplicate) in annotated.annotations(of: Duplicate.self) {
      notes.append(
        StructureNote(subject: .duplicate(duplicate.unit, of: duplicate.twin), range: annotation.range))
    }
    return notes.sorted { $0.range < $1.range }
  }
}
