import Isnad

/// The words of the annotations for GitHub.
enum GitHubTexts {
  static let heldBack = CountedNoun(
    en: .init(
      one: "1 more is held back, since GitHub shows 10 of a kind; \(English.rest)",
      other: "{count} more are held back, since GitHub shows 10 of a kind; \(English.rest)"),
    ar: .init(
      zero: "لم يُحجب شيء", one: "حُجبت نتيجة واحدة أخرى، \(Arabic.rest)",
      two: "حُجبت نتيجتان أخريان، \(Arabic.rest)",
      few: "حُجبت {count} نتائج أخرى، \(Arabic.rest)",
      many: "حُجبت {count} نتيجة أخرى، \(Arabic.rest)",
      other: "حُجبت {count} نتيجة أخرى، \(Arabic.rest)"))

  private enum English {
    static let rest = "see them all with --format terminal or --report markdown=$GITHUB_STEP_SUMMARY"
  }

  private enum Arabic {
    static let rest =
      "فموقع GitHub يعرض 10 من كل نوع؛ تجدها كلها مع ‎--format terminal‎ أو "
      + "‎--report markdown=$GITHUB_STEP_SUMMARY‎"
  }
}
