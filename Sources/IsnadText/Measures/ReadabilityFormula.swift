/// A formula that tells the school grade in which a text can be read.
///
/// All are made for English. Sources: Robert Gunning, *The Technique of Clear Writing* (1952); Meri Coleman
/// and T. L. Liau, “A computer readability formula designed for machine scoring” (1975); J. Peter Kincaid
/// et al., *Derivation of New Readability Formulas* (1975); G. Harry McLaughlin, “SMOG Grading: a New
/// Readability Formula” (1969); E. A. Smith and R. J. Senter, *Automated Readability Index* (1967).
public enum ReadabilityFormula: String, CaseIterable, Sendable {
  case gunningFog = "Gunning Fog"
  case colemanLiau = "Coleman-Liau"
  case fleschKincaid = "Flesch-Kincaid"
  case smog = "SMOG"
  case automatedReadability = "Automated Readability"

  /// The grade of a text, or nothing where it has no words.
  public func grade(of text: TextMeasures) -> Double? {
    guard text.words > 0, text.sentences > 0 else { return nil }
    let (words, sentences) = (Double(text.words), Double(text.sentences))
    switch self {
    case .gunningFog:
      return 0.4 * (words / sentences + 100 * Double(text.complexWords) / words)
    case .colemanLiau:
      return 0.0588 * (Double(text.characters) / words * 100) - 0.296 * (sentences / words * 100) - 15.8
    case .fleschKincaid:
      return 0.39 * words / sentences + 11.8 * Double(text.syllables) / words - 15.59
    case .smog:
      return 1.0430 * (Double(text.polysyllabicWords) * 30 / sentences).squareRoot() + 3.1291
    case .automatedReadability:
      return 4.71 * (Double(text.characters) / words) + 0.5 * (words / sentences) - 21.43
    }
  }
}
