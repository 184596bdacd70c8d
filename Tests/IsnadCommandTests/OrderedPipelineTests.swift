import Foundation
import Testing

@testable import IsnadCommand

@Suite struct OrderedPipelineTests {
  @Test(arguments: [1, 2, 7, 100])
  func `results come in the order of the items, whoever is ready first`(width: Int) async {
    var batches = [Array(0..<30), [30], Array(31..<50)][...]
    var results: [Int] = []
    await OrderedPipeline.run(
      width: width, next: { batches.popFirst() ?? [] },
      work: { number in
        usleep(UInt32((number * 7919) % 13) * 300)
        return number
      },
      consume: { (number: Int) in
        results.append(number)
        return true
      })
    #expect(results == Array(0..<50))
  }

  @Test func `nothing more is asked for once the consumer says no`() async {
    var asked = 0
    var results: [Int] = []
    await OrderedPipeline.run(
      width: 4,
      next: {
        asked += 1
        return Array(0..<10)
      },
      work: { $0 },
      consume: { (number: Int) in
        results.append(number)
        return number < 5
      })
    #expect(asked == 1)
    #expect(results == Array(0...5))
  }
}
