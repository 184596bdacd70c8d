import Isnad
import IsnadText

/// Finds a letter that was cut off its word: “o f”, “t he”, «إ لا», «ف ي».
///
/// A lone letter that is no word is joined to its neighbour only where both make a common word. Initials,
/// list letters, variables and what follows «المجموعة» or “plan” stay as they are.
struct SplitWords {
  let scene: TypedArticle

  /// The split word that a lone letter belongs to, and the index behind it.
  func draft(_ index: Int, in block: Block) -> (Int, AnnotationDraft)? {
    guard isLone(index, in: block), !isLabelled(index, in: block) else { return nil }
    let next = index + 1
    if next < block.tokens.upperBound, let joined = word(index, next, lone: index) {
      guard !isLetter(next) || !isRow(index, next, in: block) else { return nil }
      return (next + 1, draft(index, next, joined))
    }
    let before = index - 1
    if before >= block.tokens.lowerBound, !isLetter(before),
      let joined = word(before, index, lone: index)
    {
      return (next, draft(before, index, joined))
    }
    return nil
  }

  private func draft(_ first: Int, _ second: Int, _ joined: String) -> AnnotationDraft {
    scene.draft(
      .splitWord, at: scene.tokens.range(of: first..<second + 1), replacement: joined,
      applies: .anyone, sure: 95)
  }

  /// Says whether a token is one small Latin or one Arabic letter with white space to both sides.
  private func isLone(_ index: Int, in block: Block) -> Bool {
    guard isLetter(index) else { return false }
    let isFree = index == block.tokens.lowerBound || scene.tokens[index].followsSpace
    guard isFree, index + 1 <= block.tokens.upperBound else { return false }
    guard index + 1 < block.tokens.upperBound else { return true }
    // A mark joined to it makes it a label or an initial; one that ends the sentence does not.
    return scene.tokens[index + 1].followsSpace
      || scene.isWord(index - 1, .arabic) && Mark(scene.tokens[index + 1], of: scene.text).leansBack
  }

  private func isLetter(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.kind == .word else { return false }
    // In NFD a hamza is a scalar of its own; with tatweel, هـ is an abbreviation.
    if token.script == .arabic {
      return token.folded.count == 2 && token.range.count <= 4
        && !scene.text.bytes[token.range.start..<token.range.end].contains(0x80)
    }
    return token.range.count == 1 && !token.isCapitalized
  }

  /// Says whether further lone letters stand beside two: «أ ب ج د», “x y z”.
  private func isRow(_ first: Int, _ second: Int, in block: Block) -> Bool {
    let isBefore = first > block.tokens.lowerBound && isSingle(first - 1)
    let isBehind = second + 1 < block.tokens.upperBound && isSingle(second + 1)
    return isBefore || isBehind
  }

  private func isSingle(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.kind == .number || token.kind == .word && scene.letters(index) == 1
  }

  /// Says whether the word before makes the letter its label, or a number makes it a unit.
  private func isLabelled(_ index: Int, in block: Block) -> Bool {
    let before = index - 1
    guard before >= block.tokens.lowerBound else { return false }
    let token = scene.tokens[before]
    if token.kind == .number || token.kind == .symbol { return true }
    if token.kind == .mark {
      return Mark(token, of: scene.text) == .quote || scene.tokens[index].script == .latin
    }
    return SplitWords.labelled.contains(before, of: scene.tokens)
  }

  /// The word that two tokens make, if it is a common one and the other token is none by itself.
  private func word(_ first: Int, _ second: Int, lone: Int) -> String? {
    let (left, right) = (scene.tokens[first], scene.tokens[second])
    guard left.kind == .word, right.kind == .word, left.script == right.script,
      scene.hasSpace(before: second), scene.letters(first) + scene.letters(second) <= 9
    else { return nil }
    let folded = scene.tokens.joined(first, second)
    let isArabic = left.script == .arabic
    guard (isArabic ? CommonWords.arabic : CommonWords.english).contains(folded) else { return nil }
    let other = lone == first ? second : first
    let rest = scene.tokens.word(other)
    if isArabic {
      // و and أ are words of their own, and stand before any other.
      let isWord = CommonWords.arabic.contains(rest) || CommonWords.arabicRest.contains(rest)
      if isWord, lone == second || isWordLetter(lone) { return nil }
    } else if CommonWords.english.contains(rest) || CommonWords.englishRest.contains(rest) {
      guard lone == first, SplitWords.certain.contains(folded) else { return nil }
    } else if scene.tokens.token(lone, is: "a"), lone == second {
      return nil
    }
    return scene.text[left.range] + scene.text[right.range]
  }

  /// Says whether a letter is an Arabic word, or stands before one in a list.
  private func isWordLetter(_ index: Int) -> Bool {
    let letter = Spelling.letters(scene.tokens[index].range, of: scene.text).first
    return letter == "و" || letter == "أ"
  }

  /// Words that a lone letter makes with another word.
  private static let certain: WordSet = ["the", "this", "was", "for", "his", "has", "when", "then"]

  /// Words that a letter behind them is the name of.
  private static let labelled: WordSet = [
    "المجموعة", "مجموعة", "الفئة", "فئة", "فيتامين", "حرف", "الحرف", "نقطة", "النقطة", "خطة", "الخطة",
    "نوع", "النوع", "الخيار", "البند", "الفقرة", "المستوى", "الدرجة", "درجة", "القسم", "الصف", "الكبد",
    "الرمز", "المادة", "الملحق", "فصيلة", "الجدول", "سؤال", "السؤال", "منتخب", "القطاع", "المنطقة",
    "plan", "type", "class", "grade", "group", "section", "option", "point", "vitamin", "hepatitis",
    "letter", "figure", "category", "level", "part", "variable", "unit", "column", "chapter", "appendix",
    "and", "or", "factor", "value", "parameter",
  ]
}

extension TokenTable {
  /// The folded word that two neighbours make: their letters stand one behind the other.
  fileprivate func joined(_ first: Int, _ second: Int) -> FoldedWord {
    let range = self[first].folded.start..<self[second].folded.end
    return foldedBytes.withUnsafeBytes { FoldedWord(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
