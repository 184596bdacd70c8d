import Foundation
import Isnad
import IsnadText

/// Shows on the page of numbers what `quantity` knows already: conversions and the ends of ranges.
struct EchoedFacts {
  let passage: [Figure]

  func drafts() -> [AnnotationDraft] {
    passage.compactMap { figure in
      if let conversion = figure.quantity.conversion {
        return AnnotationDraft(
          Calculation(
            .conversion, stated: nil, computed: conversion.computed, agrees: conversion.agrees,
            working: "\(Working.of(figure)) \(figure.quantity.unit ?? "") = "
              + Working.plain(conversion.computed),
            operands: [figure.range]),
          at: conversion.range)
      }
      guard figure.isRange, let upper = figure.quantity.upper else { return nil }
      let (low, high) = (figure.value, upper)
      let scale = figure.quantity.magnitude ?? 1
      let isReversed = figure.quantity.isReversed
      let sign = isReversed ? ">" : "<"
      return AnnotationDraft(
        Calculation(
          .range, stated: nil, computed: nil, agrees: !isReversed,
          working:
            "\(Working.plain(low / scale)) \(sign) \(Working.plain(high / scale))\(Working.magnitude(of: figure))",
          operands: [],
          confidence: figure.quantity.confidence),
        at: figure.range)
    }
  }
}
