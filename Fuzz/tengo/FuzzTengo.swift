import Foundation
import FuzzHarness
import IsnadTengo
import IsnadText

/// Fuzzes the scripts of rules: whatever is written, reading it and running it end, twice the same.
@main enum FuzzTengo {
  static func main() {
    exit(
      Fuzz.run { data, size in
        FuzzTengo.run(Fuzz.bytes(data, size))
        return 0
      })
  }

  private static let limits = TengoLimits(steps: 20_000, memory: 2 << 20, nesting: 300)

  private static func run(_ bytes: [UInt8]) {
    let source = String(decoding: bytes, as: UTF8.self)
    do throws(TengoError) {
      let program = try TengoProgram(source, file: "rule.yml", globals: ["scope"])
      let text = Array(source.utf8)
      let first = outcome(of: program, text)
      Fuzz.expect(first == outcome(of: program, text), "a second run gives something else")
    } catch {
      check(error, source)
    }
    do throws(TengoError) {
      let formula = try TengoFormula(source, file: "rule.yml", variables: ["words", "heading_h1"])
      _ = try formula.value(["words": 3], limits: limits)
    } catch {
      check(error, source)
    }
  }

  private enum Outcome: Equatable {
    case matches([TengoMatch])
    case error(TengoError)
  }

  private static func outcome(of program: TengoProgram, _ text: [UInt8]) -> Outcome {
    do throws(TengoError) {
      let matches = try program.matches(in: text, limits: limits)
      for match in matches {
        Fuzz.expect(match.range.end <= text.count, "a match behind the text: \(match.range)")
      }
      return .matches(matches)
    } catch {
      return .error(error)
    }
  }

  private static func check(_ error: TengoError, _ source: String) {
    Fuzz.expect(!error.message.isEmpty, "an error without words")
    let lines = source.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    Fuzz.expect(error.line >= 1 && error.line <= lines && error.column >= 1, "an error at \(error)")
  }
}
