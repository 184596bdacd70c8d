extension ScalarSet {
  /// Says whether a scalar may be a member; yes where that is not known here.
  func mayHold(_ scalar: Unicode.Scalar, ignoresCase: Bool) -> Bool {
    if ignoresCase, !scalar.hasNoCase { return true }
    return holds(scalar) ?? true
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool? {
    var isUnknown = false
    var isIn = false
    for item in items {
      switch item.holds(scalar) {
      case nil: isUnknown = true
      case true?: isIn = true
      case false?: break
      }
    }
    if !isIn, isUnknown { return nil }
    guard isIn != isNegative else { return false }
    for set in subtracted {
      guard let isOut = set.holds(scalar) else { return nil }
      if isOut { return false }
    }
    return true
  }
}

extension ScalarSet.Item {
  fileprivate func holds(_ scalar: Unicode.Scalar) -> Bool? {
    switch self {
    case .range(let low, let high): return (low...high).contains(scalar.value)
    case .word: return scalar.isWordScalar
    case .notWord: return !scalar.isWordScalar
    case .digit: return scalar.properties.generalCategory == .decimalNumber
    case .notDigit: return scalar.properties.generalCategory != .decimalNumber
    case .property(let name, let isNegative):
      let category = scalar.properties.generalCategory
      switch name {
      case "L": return category.isLetter != isNegative
      case "Lu": return (category == .uppercaseLetter) != isNegative
      case "M": return category.isMark != isNegative
      case "Nd": return (category == .decimalNumber) != isNegative
      default: return nil
      }
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch self {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
