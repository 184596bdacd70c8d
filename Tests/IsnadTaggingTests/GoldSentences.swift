import Foundation
import IsnadTagging

/// Sentences that were tagged by hand: `The/DT court/NN rejected/VBD …`.
struct GoldSentences {
  private let sentences: [[(word: String, tag: String)]]

  /// Reads the sentences of a split: `development` or `held-out`.
  init(_ split: String) throws {
    let folder = Bundle.module.bundleURL.appending(path: "Gold")
    let text = try String(contentsOf: folder.appending(path: split + ".txt"), encoding: .utf8)
    sentences = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: " ").compactMap { token in
        guard let slash = token.lastIndex(of: "/") else { return nil }
        return (String(token[..<slash]), String(token[token.index(after: slash)...]))
      }
    }
  }

  var count: Int { sentences.count }

  /// The share of words whose tag is the one of the gold.
  func accuracy(of tagger: EnglishTagger) -> Double {
    var (right, all) = (0, 0)
    for sentence in sentences {
      let tags = tagger.tags(of: sentence.map(\.word))
      right += zip(sentence, tags).count { $0.tag == $1 }
      all += sentence.count
    }
    return all == 0 ? 0 : Double(right) / Double(all)
  }
}
