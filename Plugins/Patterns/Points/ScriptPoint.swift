import Isnad
import IsnadTengo
import IsnadText

/// `script`: a program in Tengo that looks at a block and says what it finds.
struct ScriptPoint: ExtensionPoint {
  private let program: TengoProgram
  private let message: MessageFormat
  private let action: OfferedAction?

  init?(_ check: StyleCheck.Script, of rule: StyleRule, _ preparation: inout Preparation) {
    do {
      program = try TengoProgram(
        check.source, file: check.file, line: check.line, globals: ["scope"])
    } catch {
      preparation.note(error, for: rule)
      return nil
    }
    message = MessageFormat(rule.message)
    action = OfferedAction(rule, &preparation)
  }

  func alerts(
    in scene: BlockScene, remembering memory: inout RuleMemory
  ) throws(MatchFailure) -> [Alert] {
    do {
      return try program.matches(in: scene.block.text.bytes).map { match in
        let found = scene.words(match.range)
        let format = match.message.map(MessageFormat.init) ?? message
        return Alert(match.range, found, format, action)
      }
    } catch {
      return [Alert(failure: error.description)]
    }
  }
}

extension Preparation {
  /// Notes what is wrong with a program of a rule, where it is written.
  mutating func note(_ error: TengoError, for rule: StyleRule) {
    note(
      error.message, advice: "scripts are written in Tengo, as Vale runs it", for: rule.name,
      at: RulePlace(file: error.file, line: error.line, column: error.column))
  }
}
