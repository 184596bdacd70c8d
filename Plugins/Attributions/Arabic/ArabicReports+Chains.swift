import Isnad
import IsnadText

/// Gives a report the source that it passes on: وقالت الوكالة نقلا عن الشرطة إن.
enum PassedOnSources {
  /// Sets the sources of reports by نقلا عن behind the one who passes the words on.
  static func join(_ reports: inout [Report]) {
    var index = 0
    while index < reports.count {
      defer { index += 1 }
      guard reports[index].lemma.hasSameBytes(as: PassedOnSources.lemma),
        let source = reports[index].source?.tokens,
        let outer = (max(0, index - 3)..<index).last(where: {
          passesOn(reports[$0], reports[index])
        })
      else { continue }
      reports[outer].via.append(source)
      reports[outer].via += reports[index].via
      reports.remove(at: index)
      index -= 1
    }
  }

  private static let lemma = "نقلا عن"

  /// Says whether نقلا عن stands between a verb with its subject and the words that it attributes.
  private static func passesOn(_ outer: Report, _ inner: Report) -> Bool {
    guard let content = outer.content, outer.source?.tokens != nil,
      !outer.lemma.hasSameBytes(as: lemma)
    else {
      return false
    }
    return outer.cue.lowerBound < inner.cue.lowerBound && inner.end <= content.lowerBound
  }
}
