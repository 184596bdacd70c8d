import Isnad
import IsnadText

/// What a finding is known by from one run to the next, whatever happened to the lines above it.
///
/// A fingerprint is made of the rule, the flagged words as they are compared, and a few words on
/// either side of the same paragraph; of findings that have all of that in common, the order in the
/// article tells which is which. No line, column or offset goes in.
struct Fingerprints {
  /// The key under which reports write them; its version rises when they are made in another way.
  static let key = "isnadFinding/v1"

  private static let neighbours = 4
  /// The most tokens of one excerpt; of more the ends are taken, so that findings over a long text
  /// do not each read it whole.
  private static let longest = 64

  private let article: Article
  private var equals: [String: Int] = [:]

  private init(_ article: Article) {
    self.article = article
  }

  /// The fingerprints of findings of an article, in the order in which they are given.
  static func of(_ findings: [Finding], in article: Article) -> [String] {
    var prints = Fingerprints(article)
    var result = [String](repeating: "", count: findings.count)
    let order = findings.indices.sorted {
      (findings[$0].source, findings[$0].range, $0) < (findings[$1].source, findings[$1].range, $1)
    }
    for index in order { result[index] = prints.next(findings[index]) }
    return result
  }

  private mutating func next(_ finding: Finding) -> String {
    let surroundings = surroundings(of: finding)
    let words = [
      finding.rule.description, excerpt(of: finding), surroundings.before, surroundings.after,
    ]
    let digest = String(SHA256(of: Array(words.joined(separator: "\u{0}").utf8)).hex.prefix(32))
    equals[digest, default: 0] += 1
    return "\(digest):\(equals[digest] ?? 1)"
  }

  private func excerpt(of finding: Finding) -> String {
    guard !finding.isArticleLevel else { return "" }
    guard finding.range.isEmpty else { return words(article.tokens.indices(in: finding.range)) }
    // A comment of the markup has no words in the text: its own are taken as they stand.
    let end = min(finding.source.end, finding.source.start + 1_000, article.source.bytes.count)
    let bytes = article.source.bytes[min(finding.source.start, end)..<end]
    let parts = bytes.split { $0 == 0x20 || 0x09...0x0D ~= $0 }
    return Folding.fold(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
  }

  /// The words on either side, as far as they stand in the same block.
  private func surroundings(of finding: Finding) -> (before: String, after: String) {
    guard !finding.isArticleLevel, !finding.range.isEmpty else { return ("", "") }
    let tokens = article.tokens.indices(in: finding.range)
    guard let first = article.block(at: finding.range.start),
      let last = article.block(at: finding.range.end - 1)
    else { return ("", "") }
    let start = article.blocks[first].tokens.lowerBound
    let end = article.blocks[last].tokens.upperBound
    let before = max(start, tokens.lowerBound - Self.neighbours)
    let after = min(end, tokens.upperBound + Self.neighbours)
    return (
      words(min(before, tokens.lowerBound)..<tokens.lowerBound),
      words(tokens.upperBound..<max(after, tokens.upperBound))
    )
  }

  private func words(_ tokens: Range<Int>) -> String {
    guard tokens.count > Self.longest else { return folded(tokens).joined(separator: " ") }
    let half = Self.longest / 2
    let ends = folded(tokens.prefix(half)) + ["\(tokens.count)"] + folded(tokens.suffix(half))
    return ends.joined(separator: " ")
  }

  private func folded(_ tokens: Range<Int>) -> [String] {
    tokens.map { index in
      let folded = article.tokens.folded(index)
      return folded.isEmpty ? article[article.tokens[index].range] : folded
    }
  }
}
