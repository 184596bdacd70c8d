import Attributions
import Dates
public import Isnad
import Meetings
import Names
import Quotations
import Structure

/// The check plugins that come with the program.
public enum BundledPlugins {
  /// All of them, in the order in which reports name them.
  public static var all: [any CheckPlugin] {
    [Names(), Quotations(), Attributions(), Dates(), Meetings(), Structure()]
  }
}
