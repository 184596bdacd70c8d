import Foundation
import IsnadText

extension Change {
  public static let schema = KindSchema(
    "change", about: "Words that say that something measured grew, fell, recovered or stood still.",
    attributes: [
      AttributeDeclaration(
        "direction", .choice(Direction.allCases.map(\.rawValue)), "Which way it went."),
      AttributeDeclaration("measure", .text, "What changed, by one name for all its synonyms."),
      AttributeDeclaration("measure-range", .range, "The words that tell what changed."),
      AttributeDeclaration(
        "modality", .choice(Modality.allCases.map(\.rawValue)),
        "Whether it happened, is foreseen, wanted or denied."),
      AttributeDeclaration(
        "degree", .choice(Degree.allCases.map(\.rawValue)), "How strong the words say it was."),
      AttributeDeclaration("degree-range", .range, "The word that grades it."),
      AttributeDeclaration("figure", .yesNo, "Whether any figure is given for it."),
      AttributeDeclaration(
        "figure-elsewhere", .yesNo,
        "Whether another place of the article has a figure for the same measure."),
      AttributeDeclaration("amount", .decimal, "By how much it changed."),
      AttributeDeclaration("amount-range", .range, "The words of the amount."),
      AttributeDeclaration("percent", .decimal, "By how many parts of a hundred it changed."),
      AttributeDeclaration("percent-range", .range, "The words of the percentage."),
      AttributeDeclaration("points", .decimal, "By how many percentage points it changed."),
      AttributeDeclaration("points-range", .range, "The words of the percentage points."),
      AttributeDeclaration("factor", .decimal, "To how many times what it was."),
      AttributeDeclaration("factor-range", .range, "The words of the factor."),
      AttributeDeclaration("from", .decimal, "What it was before."),
      AttributeDeclaration("from-range", .range, "The words of the value before."),
      AttributeDeclaration("to", .decimal, "What it is now."),
      AttributeDeclaration("to-range", .range, "The words of the value now."),
      AttributeDeclaration("period", .text, "The time in which it changed, as TIMEX3 has it."),
      AttributeDeclaration("period-range", .range, "The time in which it changed."),
      AttributeDeclaration(
        "base", .choice(Base.allCases.map(\.rawValue)), "What it is measured against."),
      AttributeDeclaration("base-range", .range, "The words that say what against."),
      AttributeDeclaration("record", .yesNo, "Whether the text calls it a record."),
      AttributeDeclaration("record-range", .range, "The words that call it a record."),
      AttributeDeclaration("scoped", .yesNo, "Whether a record says since when; unset for others."),
      AttributeDeclaration("scope-range", .range, "The words that say since when."),
      AttributeDeclaration(
        "voice", .choice(Voice.allCases.map(\.rawValue)), "In whose voice it is said."),
      AttributeDeclaration("speaker", .text, "Who says so, where it is not the outlet."),
      AttributeDeclaration("sourced", .yesNo, "Whether its sentence names a source."),
      AttributeDeclaration(
        "quoted", .choice(["agrees", "contradicts"]),
        "What a quotation close by says of the same."),
      AttributeDeclaration("quoted-range", .range, "The words of that quotation."),
      AttributeDeclaration(
        "conflict", .yesNo, "Whether the same is told elsewhere with another direction."),
      AttributeDeclaration("conflict-range", .range, "The words that tell it."),
      AttributeDeclaration("confidence", .decimal, "Confidence in the change, from 0 to 1."),
    ])

  public func attribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "direction": .choice(direction.rawValue)
    case "measure": measure.map(AttributeValue.text)
    case "measure-range": measureRange.map(AttributeValue.range)
    case "modality": .choice(modality.rawValue)
    case "degree": degree.map { .choice($0.rawValue) }
    case "degree-range": degreeRange.map(AttributeValue.range)
    case "figure": .yesNo(hasFigure)
    case "figure-elsewhere": .yesNo(hasFigureElsewhere)
    case "period": periodValue.map(AttributeValue.text)
    case "period-range": period.map(AttributeValue.range)
    case "base": base.map { .choice($0.rawValue) }
    case "base-range": baseRange.map(AttributeValue.range)
    case "record": .yesNo(isRecord)
    case "record-range": recordRange.map(AttributeValue.range)
    case "scoped": isRecord ? .yesNo(scope != nil) : nil
    case "scope-range": scope.map(AttributeValue.range)
    case "voice": .choice(voice.rawValue)
    case "speaker": speaker.map(AttributeValue.text)
    case "sourced": .yesNo(isSourced)
    case "quoted": quoted.map { .choice($0.agrees ? "agrees" : "contradicts") }
    case "quoted-range": quoted.map { .range($0.range) }
    case "conflict": .yesNo(conflict != nil)
    case "conflict-range": conflict.map { .range($0.range) }
    case "confidence": .decimal(confidence)
    default: figureAttribute(name)
    }
  }

  private func figureAttribute(_ name: AttributeName) -> AttributeValue? {
    switch name {
    case "amount": amount.map { .decimal($0.value) }
    case "amount-range": amount.map { .range($0.range) }
    case "percent": percent.map { .decimal($0.value) }
    case "percent-range": percent.map { .range($0.range) }
    case "points": points.map { .decimal($0.value) }
    case "points-range": points.map { .range($0.range) }
    case "factor": factor.map { .decimal($0.value) }
    case "factor-range": factor.map { .range($0.range) }
    case "from": from.map { .decimal($0.value) }
    case "from-range": from.map { .range($0.range) }
    case "to": to.map { .decimal($0.value) }
    case "to-range": to.map { .range($0.range) }
    default: nil
    }
  }

  public var evidence: [Evidence] {
    [
      measureRange.map { Evidence("measure", $0) },
      quoted.map { Evidence("quotation", $0.range) },
      conflict.map { Evidence("conflict", $0.range) },
    ].compactMap { $0 }
  }
}
