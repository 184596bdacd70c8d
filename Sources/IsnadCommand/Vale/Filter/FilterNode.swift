/// A part of a filter.
indirect enum FilterNode: Hashable {
  case value(FilterValue)
  case list([FilterNode])
  /// What a predicate looks at: `#`.
  case subject
  case field(FilterNode, String, Int)
  case element(FilterNode, FilterNode, Int)
  case not(FilterNode, Int)
  case negative(FilterNode, Int)
  case both(FilterNode, FilterNode, Int)
  case either(FilterNode, FilterNode, Int)
  case choice(FilterNode, FilterNode, FilterNode, Int)
  case operation(String, FilterNode, FilterNode, Int)
  case call(String, [FilterNode], Int)
}
