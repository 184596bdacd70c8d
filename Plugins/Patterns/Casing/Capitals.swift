import IsnadText

extension String {
  /// The string with its first letter as a capital.
  var capitalizedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
  }

  /// Says whether the first letter is a capital, or has no other form.
  var isCapitalizedFirst: Bool { self == capitalizedFirst }

  /// The string with its first letter as the titles of a language have it.
  var titlecasedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
