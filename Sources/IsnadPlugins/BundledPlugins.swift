import Attributions
import Calculations
import Changes
import Claims
import Dates
public import Isnad
import Meetings
import Names
import Patterns
import Quantities
import Quotations
import Structure
import Typography

/// The check plugins that come with the program.
public enum BundledPlugins {
  /// All of them, in the order in which reports name them.
  public static var all: [any CheckPlugin] {
    [
      Names(), Quotations(), Attributions(), Dates(), Quantities(), Changes(), Calculations(),
      Meetings(), Claims(), Structure(), Typography(), Patterns(),
    ]
  }
}
