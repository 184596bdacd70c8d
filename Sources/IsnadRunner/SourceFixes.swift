public import Isnad
import IsnadText

/// The fixes of an article that can be put into its source, and the source with them.
public struct SourceFixes: Sendable {
  /// The fixes, in the order of the source, none over another.
  public let fixes: [Fix]
  /// The number of fixes that somebody may apply and the source does not have one for one.
  public let outOfReach: Int
  private let source: SourceFile

  /// Takes the fixes of findings; of two that overlap, the first in the source holds.
  ///
  /// - Parameter all: Whether those count too that only an editor may apply.
  public init(_ reviewed: ReviewedArticle, all: Bool) {
    source = reviewed.article.source
    let offered = reviewed.findings.compactMap(\.fix).filter { all || $0.applies == .anyone }
    outOfReach = offered.count { $0.source == nil }
    let placed = offered.compactMap { fix in fix.source.map { (fix: fix, source: $0) } }
      .sorted { $0.source < $1.source }
    var kept: [Fix] = []
    var end = 0
    for (fix, source) in placed where source.start >= end {
      kept.append(fix)
      end = source.end
    }
    fixes = kept
  }

  /// The bytes of the source with the fixes in place; all others stay as they are.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var end = 0
    for fix in fixes {
      guard let range = fix.source else { continue }
      bytes += source.bytes[end..<range.start]
      bytes += fix.replacement.utf8
      end = range.end
    }
    return bytes + source.bytes[end...]
  }
}
