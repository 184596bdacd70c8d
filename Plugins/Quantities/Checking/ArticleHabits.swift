import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// What an article does with its digits and marks, and what follows for numbers that do otherwise.
struct ArticleHabits {
  private let scene: NumberedArticle
  /// The digits of most numbers; nothing where all have the same.
  private let usual: WrittenNumber.Digits?
  private let marks: Marks

  /// How the article parts thousands and decimals.
  private enum Marks {
    case unknown
    /// 1,500.5
    case english
    /// 1.500,5
    case european
  }

  init(_ scene: NumberedArticle, _ figures: [Figure]) {
    self.scene = scene
    usual = ArticleHabits.usualDigits(of: scene)
    marks =
      figures.contains { $0.quantity.isMarkAmbiguous }
      ? ArticleHabits.marks(of: figures, scene) : .unknown
  }

  /// Settles what one number alone does not tell.
  func settle(_ figures: inout [Figure]) {
    for index in figures.indices {
      guard let number = figures[index].number else { continue }
      settleMark(&figures[index], number)
      settleDigits(&figures[index], number)
      settlePrecision(&figures[index], number)
    }
  }

  private func settleDigits(_ figure: inout Figure, _ number: WrittenNumber) {
    switch number.digits {
    case .latin, .arabicIndic, .persian:
      figure.quantity.hasUsualDigits = usual == nil || usual == number.digits
    default: return
    }
  }

  private static func usualDigits(of scene: NumberedArticle) -> WrittenNumber.Digits? {
    var (latin, arabic, persian) = (0, 0, 0)
    let bytes = scene.article.text.bytes
    for index in 0..<scene.tokens.count
    where scene.openings.beginsInDigits(index) && scene.tokens[index].kind == .number {
      switch bytes[scene.tokens[index].range.start] {
      case 0xD9: arabic += 1
      case 0xDB: persian += 1
      // The digits of a Latin name, as in F-16, are no habit of the article.
      default: if !isInName(index, scene) { latin += 1 }
      }
    }
    guard arabic + persian > 0, latin > 0 || (arabic > 0 && persian > 0) else { return nil }
    if arabic >= latin, arabic >= persian { return .arabicIndic }
    return latin >= persian ? .latin : .persian
  }

  private static func isInName(_ index: Int, _ scene: NumberedArticle) -> Bool {
    index > 1 && scene.isAttached(index) && scene.sign(index - 1) == "-"
      && scene.tokens[index - 2].script == .latin
  }

  private static func marks(of figures: [Figure], _ scene: NumberedArticle) -> Marks {
    for figure in figures where !figure.quantity.isMarkAmbiguous {
      guard let number = figure.number, number.digits != .words else { continue }
      let marks = scene.article.text.bytes[number.range.start..<number.range.end].filter {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
      guard let last = marks.last else { continue }
      // A mark before anything but three digits begins the decimals; one that comes twice parts
      // thousands, and so does a comma before three digits.
      let isDecimal = number.precisionPower < (number.magnitudePower ?? 0)
      if last == UInt8(ascii: ",") { return isDecimal ? .european : .english }
      return isDecimal ? .english : .european
    }
    return .unknown
  }

  private func settleMark(_ figure: inout Figure, _ number: WrittenNumber) {
    guard figure.quantity.isMarkAmbiguous, let other = number.alternative else { return }
    switch marks {
    case .english: figure.quantity.isMarkAmbiguous = false
    case .european:
      figure.quantity.isMarkAmbiguous = false
      figure.quantity.value = other
      figure.quantity.precision = 1
    case .unknown:
      figure.quantity.confidence = min(figure.quantity.confidence, .hundredths(60))
      // People and money have no three decimals.
      guard [.count, .casualties, .votes, .money].contains(figure.quantity.role) else { return }
      figure.quantity.value = other
      figure.quantity.precision = 1
    }
  }

  /// About 4,317: the number knows more than the word admits.
  private func settlePrecision(_ figure: inout Figure, _ number: WrittenNumber) {
    guard figure.quantity.modifier == .approximate || figure.quantity.modifier == .nearly,
      number.digits != .words, number.form == .cardinal, figure.quantity.upper == nil,
      let value = figure.quantity.value, abs(value) > 0,
      scene.sign(figure.tokens.lowerBound - 1) != "("
    else { return }
    let unit = max(value.unitOfLastDigit, figure.quantity.precision)
    figure.quantity.isFalselyPrecise = unit * 2000 < abs(value)
  }
}
