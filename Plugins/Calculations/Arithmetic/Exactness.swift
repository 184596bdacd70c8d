/// How exactly a written figure is taken.
///
/// Three readings, from strict to generous, tell how sure a contradiction is: what cannot be under
/// any of them is one; what can be under the last alone is doubtful.
enum Exactness: CaseIterable, Sendable {
  /// As it is shown: counts are exact, and 4 billion is 4.0 billion, since style books drop the zero.
  case shown
  /// Zeros at the end may stand for digits that were rounded away: 40,000 for 39,600.
  case rounded
  /// No digit is known that is not written: 4 billion may be 3.6.
  case written
}
