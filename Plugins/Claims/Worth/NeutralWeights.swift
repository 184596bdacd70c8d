// Made by Benchmarks/claims/train.py; the corpus and its licence are named in
// Benchmarks/claims/NOTICE.md.

/// The weights of sentences in a language without words of its own here.
///
/// Thousandths of a logit; learned from the ClaimBuster corpus (CC BY 4.0).
enum NeutralWeights {
  static let shapes = ShapeWeights(
    bias: 478,
    counts: [
      [-272, -49, 59, 245],  // number
      [109, -127],  // year
      [-552, -132, 667],  // scale
      [-157, -375, 42, 473],  // past
      [228, 17, -262],  // self
      [90, 67, -174],  // group
      [92, -10, -100],  // other
      [245, 55, -318],  // modal
      [290, -110, -198],  // opinion
      [119, -137],  // ask
      [-165, -43, 191],  // change
      [-176, 68, 90],  // time
      [-267, -85, 67, 268],  // named
      [882, -899],  // question
      [-39, -267, -132, -52, 29, 189, 43, 66, 147],  // length
      [-263, -179, -27, 191, 261],  // long
    ],
    crosses: [
      [-239, -33, 81, 173],  // number, past
      [-91, -181, 319, -64],  // number, self
      [-251, 93, -17, 157],  // past, named
      [110, -268, 117, 23],  // past, self
      [143, -301, 102, 38],  // past, modal
      [-281, 115, 9, 139],  // change, number
      [-464, -88, 307, 228],  // scale, past
      [242, -14, 48, -293],  // self, opinion
      [-59, -213, 304, -49],  // number, modal
      [-196, 31, 39, 109],  // change, past
    ])
}
