/// What a part of a filter comes to.
indirect enum FilterValue: Hashable {
  case nothing
  case boolean(Bool)
  case number(Double)
  case text(String)
  case list([FilterValue])
  /// A rule, with its fields.
  case rule(FilteredRule)

  /// The type, for messages.
  var type: String {
    switch self {
    case .nothing: "nil"
    case .boolean: "a truth"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .rule: "a rule"
    }
  }
}

/// What is wrong with a filter.
struct FilterError: Error, Hashable {
  let message: String
  let advice: String
  /// Where in the filter, in scalars from 0; nothing where it is about no place.
  let offset: Int?

  init(_ message: String, advice: String, at offset: Int? = nil) {
    self.message = message
    self.advice = advice
    self.offset = offset
  }
}
