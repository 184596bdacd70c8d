import Foundation
import IsnadText

/// The names of countries, as ICU knows them; asked for only where an Arabic text needs them.
enum Countries {
  /// The adjectives of countries as far as their names tell them, folded and without the article:
  /// غيني of غينيا.
  static let adjectives: [String] = {
    var result: Set<String> = []
    for name in names {
      var stem = name.hasPrefix("ال") ? String(name.dropFirst(2)) : name
      for ending in ["يا", "ا", "ة"] where stem.hasSuffix(ending) {
        stem.removeLast(ending.unicodeScalars.count)
        break
      }
      if stem.utf8.count > 4 { result.insert(stem + "ي") }
    }
    return Array(result)
  }()

  /// The Arabic names of countries of one word, folded.
  static let names: [String] = {
    let locale = Locale(identifier: "ar")
    let names = Locale.Region.isoRegions.compactMap {
      locale.localizedString(forRegionCode: $0.identifier)
    }
    // Press spellings that differ from ICU's, and the halves of names that stand alone.
    let others = [
      "أميركا", "أمريكا", "بريطانيا", "كوريا", "الكونغو", "أوروبا", "آسيا", "أفريقيا", "إفريقيا",
    ]
    return (names + others).map(Folding.fold).filter { !$0.contains(" ") }
  }()
}
