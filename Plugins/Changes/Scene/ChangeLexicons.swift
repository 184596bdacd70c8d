import Isnad
import IsnadText

/// The word lists of the plugin.
enum ChangeLexicons {
  static let changes = "changes"
  static let measures = "measures"
  static let degrees = "degrees"
  static let bases = "change-bases"
  static let carriers = "change-carriers"
  static let polls = "polls"

  static let names = [changes, measures, degrees, bases, carriers]
}
