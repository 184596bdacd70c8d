import Foundation
import Isnad
import IsnadPlugins
import IsnadReaders
import IsnadRules
import IsnadRunner
import IsnadText

/// An article of our own that was worked through as a desk editor would.
///
/// Each stretch that is to be marked stands between double brackets, with the rule behind a bar; several
/// rules are joined by commas, and stretches may lie inside others. A rule behind `?` is what an editor would
/// mark and the program does not see yet, one behind `!` what the program marks and an editor would not:
/// both are known, and both are to go. A rule behind `@` concerns the article as a whole.
struct DeskCopy: Sendable {
  /// A rule and the words that it must underline.
  struct Mark: Hashable, Comparable, Sendable {
    let rule: String
    let range: TextRange

    static func < (left: Mark, right: Mark) -> Bool {
      (left.range, left.rule) < (right.range, right.rule)
    }
  }

  let name: String
  let language: Language
  /// The text without the marks.
  let text: String
  /// What must be found, and nothing else.
  let marks: Set<Mark>
  /// What an editor would mark, and is not found yet.
  let missed: Set<Mark>

  /// The articles beside this file.
  static let all: [DeskCopy] = [
    DeskCopy("summit-of-lakes", .arabic), DeskCopy("port-of-gulls", .arabic),
    DeskCopy("invitation-to-oslo", .english),
  ]

  /// Reads an article; a file that is not there has no text, and the test says so.
  private init(_ name: String, _ language: Language) {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "DeskCopy/\(name).txt")
    let source = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var plain: [UInt8] = []
    var open: [Int] = []
    var marks: Set<Mark> = []
    var missed: Set<Mark> = []
    var rest = Substring(source)
    while let scalar = rest.unicodeScalars.first {
      if rest.hasPrefix("[[") {
        open.append(plain.count)
        rest.removeFirst(2)
      } else if scalar == "|", let start = open.popLast(), let end = rest.range(of: "]]") {
        let range = TextRange(start, plain.count)
        for rule in rest[rest.index(after: rest.startIndex)..<end.lowerBound].split(separator: ",") {
          // What concerns the article as a whole has no words.
          let isWhole = rule.hasPrefix("@")
          let name = String(rule.drop { "@?!".contains($0) })
          if rule.hasPrefix("?") {
            missed.insert(Mark(rule: name, range: range))
            continue
          }
          marks.insert(Mark(rule: name, range: isWhole ? TextRange(0, 0) : range))
        }
        rest = rest[end.upperBound...]
      } else {
        plain += Array(String(scalar).utf8)
        rest.unicodeScalars.removeFirst()
      }
    }
    self.name = name
    self.language = language
    self.text = String(decoding: plain, as: UTF8.self)
    self.marks = marks
    self.missed = missed
  }

  /// What the whole program finds.
  func findings() throws -> Set<Mark> {
    let library = BundledLibrary.loaded.library
    let runner = try Runner(
      plugins: BundledPlugins.all,
      Runner.Settings(
        rules: library.rulesets.flatMap(\.rules), lexicons: library.lexicons, words: library.words))
    let source = SourceFile(name: name, bytes: Array(text.utf8))
    var manuscript = Readers.reader(for: .text).read(source)
    manuscript.metadata.language = language
    let reviewed = runner.review(Article(manuscript, from: source))
    return Set(reviewed.findings.map { Mark(rule: $0.rule.description, range: $0.range) })
  }

  /// A mark in words.
  func words(_ mark: Mark) -> String {
    "\(mark.rule): \(UTF8Text(text)[mark.range].prefix(80))"
  }
}
