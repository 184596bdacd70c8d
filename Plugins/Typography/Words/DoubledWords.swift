import Isnad
import IsnadText

/// Finds a word that stands twice: “the the”, «في في».
///
/// Much is said twice on purpose («رويداً رويداً», “had had”, names): only words that are never doubled are
/// certain, others are a guess.
struct DoubledWords {
  let scene: TypedArticle

  /// The double of the word before a token.
  func draft(_ index: Int) -> AnnotationDraft? {
    let (left, right) = (scene.tokens[index - 1], scene.tokens[index])
    guard left.kind == .word, right.followsSpace, left.folded.count == right.folded.count,
      left.folded.count > 1, left.script == right.script,
      scene.tokens.foldedBytes[left.folded.start..<left.folded.end].elementsEqual(
        scene.tokens.foldedBytes[right.folded.start..<right.folded.end])
    else { return nil }
    guard left.script == .arabic ? isSame(left, right) : isSmallOrFirst(index - 1, index) else {
      return nil
    }
    // Three in a row are meant: “no no no”.
    if isSame(index - 2, index) || isSame(index, index + 1) { return nil }
    let range = scene.tokens.range(of: index - 1..<index + 1)
    let isCertain = DoubledWords.neverDoubled.contains(index, of: scene.tokens)
    guard isCertain || isLikely(index), isCertain || !scene.isName(range) else { return nil }
    return scene.draft(
      .doubledWord, at: range, replacement: scene.text[left.range],
      applies: isCertain ? .anyone : .editor, sure: isCertain ? 95 : 60)
  }

  /// Says whether two Arabic words have the same letters, hamza included: «على علي» are two.
  private func isSame(_ left: Token, _ right: Token) -> Bool {
    Spelling.letters(left.range, of: scene.text).elementsEqual(
      Spelling.letters(right.range, of: scene.text))
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right < scene.tokens.count, scene.tokens[left].kind == .word else { return false }
    let (first, second) = (scene.tokens[left].folded, scene.tokens[right].folded)
    return scene.tokens.foldedBytes[first.start..<first.end].elementsEqual(
      scene.tokens.foldedBytes[second.start..<second.end])
  }

  /// Says whether the second word is written small, as the first is unless it opens the sentence.
  private func isSmallOrFirst(_ left: Int, _ right: Int) -> Bool {
    scene.isSmall(right)
  }

  private func isLikely(_ index: Int) -> Bool {
    if DoubledWords.meant.contains(index, of: scene.tokens) { return false }
    guard scene.tokens[index].script == .arabic else { return scene.letters(index) > 2 }
    // «شيئاً شيئاً», «صفاً صفاً»: an adverb is doubled to spread it.
    let last = Spelling.letters(scene.tokens[index].range, of: scene.text).last
    return scene.letters(index) > 2 && last != "\u{627}"
  }

  /// Words that no sentence has twice in a row.
  private static let neverDoubled: WordSet = [
    "the", "an", "of", "to", "and", "for", "with", "at", "from", "as", "or", "be", "was", "were",
    "are", "has", "have", "his", "their", "its", "our", "my", "your", "these", "those", "will",
    "would", "can", "could", "but", "if", "when", "which", "they", "he", "she", "we", "than", "into",
    "by", "not",
    "في", "من", "إلى", "عن", "أن", "إن", "التي", "الذي", "الذين", "هذا", "هذه", "ذلك", "تلك", "كان",
    "كانت", "قد", "مع", "أو", "ثم", "لم", "لن", "منذ", "خلال", "حيث", "كما", "وفي", "ومن", "وإلى",
    "وعن", "وأن", "وإن", "وقد", "عند", "لدى", "حتى", "إلا", "أنه", "أنها", "إنه", "إنها",
  ]

  /// Words that are said twice on purpose.
  private static let meant: WordSet = [
    "had", "that", "very", "no", "yes", "never", "many", "more", "really", "so", "ha", "bye", "long",
    "far", "now", "go", "well", "is", "in", "on", "up", "out", "do", "did", "her", "you", "who", "what",
    "blah", "knock", "tut", "there", "hear", "please", "never", "ever", "big", "old", "again",
    "لا", "نعم", "جدا", "كلا", "هيا", "مرة", "خطوة", "بين", "ما", "كل", "علي", "الله", "بيت", "سنة",
    "حبة", "قطرة", "كلمة", "لحظة", "يا", "آه", "صف", "شبر", "بعد", "قبل", "فوق",
  ]
}
