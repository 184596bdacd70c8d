extension Sequence<String> {
  /// The words as a message lists them: `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`.
  var enumerated: String {
    var quoted = map { "'\($0)'" }
    switch quoted.count {
    case 0, 1: return quoted.first ?? ""
    case 2: return "\(quoted[0]) or \(quoted[1])"
    default:
      let last = quoted.removeLast()
      return quoted.joined(separator: ", ") + ", or " + last
    }
  }
}
