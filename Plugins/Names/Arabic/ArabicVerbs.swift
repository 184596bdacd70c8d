import IsnadText

// Verbs by what stands behind them.
extension ArabicWords {
  /// Verbs of saying that are prepositions or other words as well.
  static let doubtfulVerbs: WordSet = folded(["بين", "عبر", "عد", "وعد", "زاد", "خلص"])

  /// Verbs that take nothing but a subject and what is said.
  static let plainVerbs: WordSet = folded([
    "قال", "أضاف", "أوضح", "صرح", "ذكر", "أكد", "أفاد", "تابع", "أشار", "لفت", "أردف", "شدد", "أعرب",
    "نوه",
    "علق", "حذر", "طالب", "كشف", "تعهد", "أقر", "كرر", "اعترف", "تساءل", "أجاب", "رد", "استطرد", "عقب",
    "ختم",
    "زعم", "ادعى", "غرد", "اختتم", "بين", "ألمح", "جزم", "جدد",
  ])

  /// Verbs that reach what is said by إلى.
  static let pointing: WordSet = folded(["أشار", "لفت", "نوه", "ألمح", "خلص"])

  /// Verbs of saying behind which a person can be nothing but the subject.
  static let intransitiveVerbs: WordSet = folded([
    "قال", "أضاف", "أوضح", "صرح", "أكد", "أفاد", "أردف", "أشار", "استطرد",
  ])
}
