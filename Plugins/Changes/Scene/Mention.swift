import Isnad
import IsnadText

/// What changed, as the words around a word of change tell it.
struct Measure {
  /// How it was found, from the surest on.
  enum Tie {
    /// By grammar: subject, object, behind “of” or “in”.
    case grammar
    /// It stands before, in the same sentence: “exports reached 4bn, up 13%”.
    case before
    /// A pronoun stands for it.
    case pronoun
  }

  /// The canonical name.
  let name: String
  /// The tokens, with what narrows it.
  var tokens: Range<Int>
  /// The tokens of the lexicon's word alone.
  let head: Range<Int>
  /// The word has other senses.
  let isWeak: Bool
  var tie = Tie.grammar
}

/// A word of change in use.
struct Mention {
  let word: ChangeWord
  /// How the word is used here; a verb's form may be a noun.
  var use: ChangeWord.Kind
  /// The tokens of the words of change with what grades them.
  var tokens: Range<Int>
  /// The tokens of the sentence, as far as they bear on it.
  let window: Range<Int>
  var measure: Measure?
  /// Joined with its measure by a verb such as *saw*, شهد.
  var hasCarrier = false
  /// Where its figures end: the next change begins.
  var end: Int
  /// Words that tell the same change once more: “rose …, up 13%”.
  var echoes: [Range<Int>] = []
  /// The token that denies it.
  var denial: Int?
  var change: Change
  /// Without a measure nothing is told.
  var confidence = 85

  init(_ word: ChangeWord, as use: ChangeWord.Kind, window: Range<Int>) {
    self.word = word
    self.use = use
    self.window = window
    tokens = word.tokens
    end = window.upperBound
    change = Change(word.direction)
    change.degree = word.degree
  }
}
