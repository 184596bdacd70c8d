import Isnad
import IsnadGrammar
import IsnadText

/// A quantity with the tokens that it takes, while the plugin works on it.
struct Figure {
  var quantity: Quantity
  /// The bytes of the quantity: number, unit or noun, and what is said of the number.
  var range: TextRange
  /// The tokens of the quantity.
  var tokens: Range<Int>
  /// The number as it was read; nothing for several and for dual nouns.
  var number: WrittenNumber?
  /// What it is measured in.
  var unit: Unit?
  /// What kind of money its words name.
  var money: CurrencyNoun?
  /// What stands before it: from, between.
  var opening: Opening = .none
  /// The token of that word.
  var openingToken: Int?
  /// Says whether و stands in one word with it.
  var hasAnd = false

  /// A word before a number that calls for a second one.
  enum Opening {
    case none, from, between, ranging
  }

  /// Says whether nothing is known of the number but itself.
  var isBare: Bool {
    quantity.unit == nil && quantity.currency == nil && quantity.noun == nil && money == nil
      && (quantity.role == .number || quantity.role == .money)
  }
}
