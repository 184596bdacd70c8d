import Isnad

/// What a quotation looks like wherever the page shows one.
enum QuotationElements {
  /// The speaker, or that there is none.
  static func speaker(_ quotation: Quotation, _ ui: PageTexts) -> Markup {
    quotation.speaker.map { Elements.foreign($0) } ?? #"<em class="missing">\#(ui.noSpeaker)</em>"#
  }
}

extension PageTexts {
  /// How the text names a speaker.
  func naming(_ naming: Quotation.SpeakerNaming) -> String {
    switch naming {
    case .name: byName
    case .title: byTitle
    case .pronoun: byPronoun
    case .implicit: byImplicit
    case .none: byNone
    }
  }

  /// What a cue says about the outlet's stance.
  func cueClass(_ cueClass: Quotation.CueClass) -> String {
    switch cueClass {
    case .neutral: cueNeutral
    case .loaded: cueLoaded
    }
  }

  /// The kind of marks.
  func marks(_ marks: Quotation.Marks) -> String {
    switch marks {
    case .curly: marksCurly
    case .straight: marksStraight
    case .guillemet: marksGuillemet
    case .single: marksSingle
    case .lowHigh: marksLowHigh
    case .reversed: marksReversed
    case .mixed: marksMixed
    case .block: marksBlock
    }
  }

  /// What the text says about where words come from.
  func provenance(_ provenance: Quotation.Provenance) -> String {
    switch provenance {
    case .occasion: provOccasion
    case .place: provPlace
    case .date: provDate
    case .document: provDocument
    case .link: provLink
    }
  }
}
