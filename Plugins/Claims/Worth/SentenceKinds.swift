import Foundation
import Isnad
import IsnadText

/// What kind of claim each sentence makes: by the wordings, quantities and forecasts in it, then by
/// words that compare or give a cause, then by its verbs.
struct SentenceKinds {
  private let scene: ClaimedArticle
  private var marks: [Marks]

  /// What other layers find in a sentence.
  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let sensitive = Marks(rawValue: 1)
    static let figure = Marks(rawValue: 2)
    static let superlative = Marks(rawValue: 4)
    static let forecast = Marks(rawValue: 8)
    static let intention = Marks(rawValue: 16)
    static let evaluation = Marks(rawValue: 32)
    static let change = Marks(rawValue: 64)
    static let event = Marks(rawValue: 128)
  }

  init(_ scene: ClaimedArticle, _ wordings: [(range: TextRange, value: Wording)]) {
    self.scene = scene
    marks = Array(repeating: [], count: scene.article.sentences.count)
    for (range, value) in wordings where value.confidence >= Sureness.fair {
      guard let mark = SentenceKinds.mark(of: value.form) else { continue }
      set(mark, at: range.start)
    }
    let quantities = scene.annotated.values(of: Quantity.self)
    for number in quantities.indices {
      switch quantities[number].value.role {
      case .money, .percent, .points:
        set(.figure, at: quantities[number].range.start)
      default: break
      }
    }
    let attributions = scene.annotated.values(of: Attribution.self)
    for number in attributions.indices
    where attributions[number].value.form == .expectation || attributions[number].value.form == .future {
      set(.forecast, at: attributions[number].range.start)
    }
    for annotation in scene.annotated["change"] { set(.change, at: annotation.range.start) }
    for annotation in scene.annotated["meeting"] { set(.event, at: annotation.range.start) }
  }

  private mutating func set(_ mark: Marks, at offset: Int) {
    if let sentence = scene.article.sentence(at: offset) { marks[sentence].insert(mark) }
  }

  private static func mark(of form: Wording.Form) -> Marks? {
    switch form {
    case .sensitive, .guilt: .sensitive
    case .first, .superlative, .unprecedented: .superlative
    case .intention: .intention
    case .evaluation, .absolute: .evaluation
    case .adopted: .change
    }
  }

  /// The kind of claim of a sentence.
  func type(of number: Int, _ shape: SentenceShape) -> Claim.ClaimType {
    let marks = marks[number]
    if marks.contains(.sensitive) { return .sensitive }
    if marks.contains(.figure) || marks.contains(.change) && shape[.number] > 0 { return .statistic }
    if shape[.number] > shape[.year], shape.known.contains(.figure) { return .statistic }
    if marks.contains(.superlative) { return .superlative }
    if marks.contains(.forecast) { return .forecast }
    if marks.contains(.intention) { return .intention }
    if shape[.change] > 0, shape.known.contains(.comparing) { return .comparison }
    if shape.known.contains(.causing) { return .causal }
    if marks.contains(.change) { return .comparison }
    if shape[.modal] > 0, shape[.past] == 0 { return .forecast }
    if marks.contains(.evaluation) { return .evaluation }
    if marks.contains(.event) || shape[.past] > 0 { return .event }
    return shape[.opinion] > 0 ? .evaluation : .background
  }
}
