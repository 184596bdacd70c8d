/// Works on items side by side and hands on the results in the order of the items.
///
/// Items come in batches: what is there now is worked on and answered before more is waited for, so
/// that a caller who sends one line and waits for its answer gets it. Memory holds one batch.
enum OrderedPipeline {
  /// Runs until a batch is empty or the consumer says no.
  ///
  /// - Parameters:
  ///   - width: How many items are worked on at once.
  ///   - next: The next batch; it waits for one item, and adds those that are there already.
  static func run<Item: Sendable, Output: Sendable>(
    width: Int, next: () -> [Item], work: @escaping @Sendable (Item) -> Output,
    consume: (Output) -> Bool
  ) async {
    while true {
      let batch = next()
      guard !batch.isEmpty else { return }
      for output in await outputs(of: batch, width: max(1, width), work) {
        guard consume(output) else { return }
      }
    }
  }

  private static func outputs<Item: Sendable, Output: Sendable>(
    of batch: [Item], width: Int, _ work: @escaping @Sendable (Item) -> Output
  ) async -> [Output] {
    guard batch.count > 1 else { return batch.map(work) }
    return await withTaskGroup(of: (Int, Output).self) { group in
      var numbers = batch.indices.makeIterator()
      func submit() {
        guard let number = numbers.next() else { return }
        let item = batch[number]
        group.addTask { (number, work(item)) }
      }
      for _ in 0..<width { submit() }
      var outputs = [Output?](repeating: nil, count: batch.count)
      while let (number, output) = await group.next() {
        outputs[number] = output
        submit()
      }
      return outputs.compactMap { $0 }
    }
  }
}
