import IsnadText

/// Looks at the first letters of an Arabic word, which may be words of their own.
enum ArabicLetters {
  /// Says whether the س of what is to come stands before a verb, behind و or ف or first.
  static func hasSeen(_ token: Int, _ tokens: TokenTable) -> Bool {
    begins(token, with: "س", tokens) || begins(token, with: "وس", tokens)
      || begins(token, with: "فس", tokens)
  }

  /// Says whether a word begins with letters, given in folded form.
  static func begins(_ token: Int, with letters: FoldedWord, _ tokens: TokenTable) -> Bool {
    let word = tokens.word(token)
    return word.byteCount > letters.byteCount && word.hasPrefix(letters)
  }

  /// Says whether a word is in a class as it is, behind و or ف, or behind the س of what is to come;
  /// and whether that س is there.
  static func verb(
    _ token: Int, in words: WordSet, _ tokens: TokenTable
  ) -> (found: Bool, isFuture: Bool) {
    if words.contains(token, of: tokens) { return (true, false) }
    let isJoined = begins(token, with: "و", tokens) || begins(token, with: "ف", tokens)
    if isJoined, words.contains(token, of: tokens, behind: 2) { return (true, false) }
    if hasSeen(token, tokens), words.contains(token, of: tokens, behind: isJoined ? 4 : 2) {
      return (true, true)
    }
    return (false, false)
  }
}
