import Isnad
import IsnadText

// Acronyms: organisations in capitals, told from what else is written so.
extension EnglishNameFinder {
  /// The acronym of an organisation that begins with a token.
  func acronym(at index: Int, in block: Block) -> Mention? {
    if self[index].contains(.acronym), let match = lexicons.acronyms.match(startingAt: index),
      isAllCapitals(index)
        || tokens[index].range.count == 1 && match.tokens.count > 1
    {
      guard match.entry.properties["what"] == "organisation" else { return nil }
      return acronym(match.tokens, confidence: 90)
    }
    let range = index..<(index + 1)
    guard isInCapitals(index), !isShouted(index, in: block), !isModel(index), !isNumbering(index) else {
      return nil
    }
    var mention = acronym(range, confidence: 75)
    mention.expansion = expansion(of: index, in: block)
    return mention
  }

  private func acronym(_ range: Range<Int>, confidence: Int) -> Mention {
    var mention = Mention(what: .organisation, tokens: range, kind: .short, confidence: confidence)
    mention.isAcronym = true
    return mention
  }

  /// Two to six capitals.
  private func isInCapitals(_ index: Int) -> Bool {
    let bytes = article.text.bytes[tokens[index].range.start..<tokens[index].range.end]
    return (2...6).contains(bytes.count) && bytes.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Says whether a word is written in capitals for emphasis: it is a common word, or the words
  /// around it are written so too.
  private func isShouted(_ index: Int, in block: Block) -> Bool {
    if !self[index].isDisjoint(with: [.function, .small, .titled])
      || lexicons.places.isMatch(covering: index)
    {
      return true
    }
    return [index - 1, index + 1].contains { near in
      block.tokens.contains(near) && tokens[near].range.count > 2 && tokens[near].kind == .word
        && isAllCapitals(near) && !lexicons.acronyms.isMatch(covering: near)
    }
  }

  /// Says whether capitals belong to a model, a ticker or a handle: F-16, NASDAQ: ABC, @POTUS, WABC-TV.
  private func isModel(_ index: Int) -> Bool {
    if index > 0, !tokens[index].followsSpace {
      let before = tokens[index - 1]
      if before.kind == .symbol || article.token(index - 1, isMark: ["@", "#", "-", "/", ":", "_", "."])
      {
        return true
      }
    }
    guard index + 1 < tokens.count else { return false }
    if joins(at: index + 1), index + 2 < tokens.count {
      return tokens[index + 2].kind == .number || tokens[index + 2].isCapitalized
    }
    if tokens[index + 1].kind == .symbol, !tokens[index + 1].followsSpace { return true }
    return tokens[index + 1].kind == .number && !tokens[index + 1].followsSpace
  }

  /// Says whether capitals are a Roman numeral.
  private func isNumbering(_ index: Int) -> Bool {
    article.text.bytes[tokens[index].range.start..<tokens[index].range.end].allSatisfy {
      [0x49, 0x56, 0x58].contains($0)
    }
  }

  /// The words in brackets behind an acronym, of which two or more have a capital: its full name.
  private func words(inBrackets start: Int, in block: Block) -> Range<Int>? {
    var end = start
    while end < block.tokens.upperBound, end - start < 14, !article.token(end, isMark: [")"]) {
      end += 1
    }
    guard article.token(end, isMark: [")"]), (start..<end).filter({ isCapital($0) }).count >= 2 else {
      return nil
    }
    return start..<end
  }

  /// The words before the brackets around an acronym whose initials it has.
  private func expansion(of index: Int, in block: Block) -> Range<Int>? {
    if self[index + 1].contains(.bracket) { return words(inBrackets: index + 2, in: block) }
    guard self[index - 1].contains(.bracket), article.token(index + 1, isMark: [")"]) else {
      return nil
    }
    var at = index - 1
    var rest = tokens.word(index)
    while at > block.tokens.lowerBound, index - at < 16, let last = rest.last {
      at -= 1
      guard tokens[at].kind == .word else {
        guard joins(at: at) else { return nil }
        continue
      }
      let word = tokens.word(at)
      if word.first == last {
        rest = rest.dropLast()
      } else if !self[at].contains(.function) {
        return nil
      }
    }
    return rest.isEmpty ? at..<(index - 1) : nil
  }
}
