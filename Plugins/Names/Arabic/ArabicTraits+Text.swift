import Isnad
import IsnadText

// How the tokens of an article stand in the text.
extension TokenTable {
  /// What the words of the tokens tell, and how they are written.
  func written(in article: Article) -> [ArabicTraits] {
    var letters: [Unicode.Scalar] = []
    let ofWords = words.map { word in
      word.spell(into: &letters)
      return ArabicTraits(of: word, letters)
    }
    var end = 0
    return tokens.indices.map { index in
      let token = self[index]
      defer { end = token.range.end }
      var traits = ofWords[number(index)]
      if token.followsLineFeed, token.range.start - end < 64 { traits.insert(.startsLine) }
      switch token.kind {
      case .word:
        traits.insert(.word)
        guard token.script == .arabic else { break }
        traits.insert(.arabicWord)
        if article.text.endsInTanwin(token.range) { traits.insert(.accusative) }
        if traits.contains(.homograph), isFunction(index, in: article.text) { traits.insert(.function) }
      case .mark: traits.formUnion(ArabicTraits(of: article.text.scalar(at: token.range.start).scalar))
      case .number, .symbol: break
      }
      return traits
    }
  }

  /// Says whether a word that folds as a function word does is one as it is written.
  private func isFunction(_ index: Int, in text: UTF8Text) -> Bool {
    // The name علي and the preposition على fold alike; the dots tell them apart.
    if token(index, is: "علي") { return text.scalar(before: self[index].range.end)?.scalar != "\u{64A}" }
    // إمام leads prayers, أمام stands before a thing.
    return text.scalar(at: self[index].range.start).scalar != "\u{625}"
  }
}

extension FoldedWord {
  /// Puts the letters of the word in place of others.
  fileprivate func spell(into letters: inout [Unicode.Scalar]) {
    letters.removeAll(keepingCapacity: true)
    withBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let first = UInt32(bytes[offset])
        // Most letters are Arabic, of two bytes, or those of other texts, of one.
        if first & 0xE0 == 0xC0, offset + 1 < bytes.count {
          let value = (first & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F
          letters.append(Unicode.Scalar(value) ?? " ")
          offset += 2
        } else if first < 0x80 {
          letters.append(Unicode.Scalar(UInt8(first)))
          offset += 1
        } else {
          letters = unicodeScalars
          return
        }
      }
    }
  }
}

extension UTF8Text {
  /// Says whether a word ends in the tanwin of the accusative, with an alif behind it or without.
  fileprivate func endsInTanwin(_ word: TextRange) -> Bool {
    guard let last = scalar(before: word.end)?.scalar else { return false }
    return last == "\u{64B}"
      || last == "\u{627}" && scalar(before: word.end - 2)?.scalar == "\u{64B}"
  }
}

extension ArabicTraits {
  /// What a mark is.
  fileprivate init(of mark: Unicode.Scalar) {
    switch mark {
    case "\u{AB}", "\u{201C}", "\u{201D}", "\"": self = [.quotationMark, .speechMark]
    case "\u{BB}", "\u{201E}", "\u{2018}", "\u{2019}", "'": self = .quotationMark
    case ".", "-", "\u{2013}": self = .stop
    case "\u{60C}", ",", "(": self = .comma
    case ":": self = .speechMark
    default: self = []
    }
  }
}

// What follows from all that is known of the tokens.
extension [ArabicTraits] {
  /// Concludes which tokens are given names, verbs, parts of names and words that no list knows.
  mutating func conclude() {
    for index in indices {
      var traits = self[index]
      if traits.contains(.given),
        !traits.isDisjoint(with: [.function, .accusative, .country])
      {
        traits.subtract([.given, .bareGiven])
      }
      if traits.contains(.servant) { traits.insert(.bareGiven) }
      if traits.contains(.cue) || !traits.contains(.givenName) && looksPresent(index) {
        traits.insert(.verb)
      }
      if traits.contains(.arabicWord),
        traits.isDisjoint(with: [
          .function, .accusative, .verb, .letter, .country, .joinedArticle,
        ]), !traits.contains(.aim) || traits.contains(.bareGiven)
      {
        traits.insert(.namePart)
        if traits.isDisjoint(with: [.definite, .freeTitle, .listed, .noun]) { traits.insert(.unknown) }
      }
      self[index] = traits
    }
  }

  private func looksPresent(_ index: Int) -> Bool {
    if self[index].contains(.present) { return true }
    // سيمون has the shape of the future as well; such a verb takes an object soon.
    return self[index].contains(.future) && index + 1 < count && self[index + 1].contains(.definite)
  }
}
