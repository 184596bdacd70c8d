import Isnad
import IsnadText

/// Joins words that tell one change twice: “exports rose in May, up 13%”, “rose to a record high”.
struct Echoes {
  let scene: ChangeScene

  func joined(_ mentions: [Mention]) -> [Mention] {
    var result: [Mention] = []
    let heads = measures(of: mentions)
    for mention in mentions {
      // What is itself measured is no change of its own: growth slowed.
      if mention.use != .record, heads.contains(mention) { continue }
      if let last = result.last, echoes(mention, last) {
        result[result.count - 1] = joined(last, mention)
        continue
      }
      if isIdle(mention) { continue }
      if let last = result.last, last.window.overlaps(mention.tokens) {
        result[result.count - 1].end = min(last.end, mention.tokens.lowerBound)
      }
      result.append(own(mention))
    }
    return result
  }

  /// Says whether neither a measure nor a figure stands by a word, so that it tells no change.
  private func isIdle(_ mention: Mention) -> Bool {
    // A recovery that is denied counts beside what the text claims, whatever its pronoun stands for.
    guard mention.measure == nil, mention.change.direction != .recovery else { return false }
    let near = max(0, mention.tokens.lowerBound - 4)..<mention.tokens.upperBound + 10
    return scene.quantities(in: near).isEmpty
  }

  /// The first tokens of measures that are words of change too, in order.
  private struct Heads {
    var firsts: [Int]
    func contains(_ mention: Mention) -> Bool {
      let first = mention.word.tokens.lowerBound
      let low = firsts.partitioningIndex { $0 >= first }
      return low < firsts.count && firsts[low] < mention.word.tokens.upperBound
    }
  }

  private func measures(of mentions: [Mention]) -> Heads {
    Heads(firsts: mentions.compactMap { $0.measure?.head.upperBound }.map { $0 - 1 }.sorted())
  }

  private func own(_ mention: Mention) -> Mention {
    guard mention.use == .record else { return mention }
    return marked(mention, by: mention)
  }

  private func echoes(_ mention: Mention, _ last: Mention) -> Bool {
    guard last.window.overlaps(mention.tokens), mention.tokens.lowerBound - last.tokens.upperBound <= 25,
      mention.tokens.lowerBound >= last.tokens.upperBound
    else { return false }
    let isRecord = mention.use == .record || last.use == .record
    guard isRecord || mention.change.direction == last.change.direction else { return false }
    guard let measure = mention.measure else {
      return mention.tokens.lowerBound - last.tokens.upperBound <= 12
        && (isRecord || mention.use != .verb)
    }
    if let own = last.measure, own.head == measure.head { return true }
    return measure.tie != .grammar && last.measure != nil
  }

  private func joined(_ first: Mention, _ second: Mention) -> Mention {
    var result = first
    result.echoes.append(second.tokens)
    result.end = second.end
    result.hasCarrier = first.hasCarrier || second.hasCarrier
    if result.measure == nil { result.measure = second.measure }
    if result.change.degree == nil {
      result.change.degree = second.change.degree
      result.change.degreeRange = second.change.degreeRange
    }
    if second.use == .record { result = marked(result, by: second) }
    if first.use == .record, second.change.direction != .record {
      result.change.direction = second.change.direction
    }
    return result
  }

  private func marked(_ mention: Mention, by record: Mention) -> Mention {
    var result = mention
    result.change.isRecord = true
    let range = scene.tokens.range(of: record.word.tokens)
    result.change.recordRange = range
    if record.word.isScoped { result.change.scope = range }
    return result
  }
}
