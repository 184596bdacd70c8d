import Isnad
import IsnadText

/// Finds letters of Persian and Urdu in Arabic words: ی ک ھ ہ ے, which look like ي ك ه ى.
///
/// Words that are Persian or Urdu show it by letters of their own (پ چ ژ گ, ٹ ڈ ڑ ں) or a joiner in them
/// or in the words beside them, and are left alone.
struct ForeignLetters {
  let scene: TypedArticle

  /// Says whether two bytes are a letter that stands in for an Arabic one.
  static func isForeign(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xDA, 0xA9), (0xDA, 0xAA), (0xDA, 0xBE), (0xDB, 0x81), (0xDB, 0x8C), (0xDB, 0x92),
      (0xDB, 0x95):
      true
    default: false
    }
  }

  func drafts(at offsets: [Int]) -> [AnnotationDraft] {
    var drafts: [AnnotationDraft] = []
    var last = -1
    let offsets = isPersianArticle(offsets) ? [] : offsets
    for offset in offsets {
      let token = scene.tokens.firstIndex(from: offset + 1) - 1
      guard token > last, token >= 0, scene.tokens[token].range.contains(offset) else { continue }
      last = token
      guard scene.language(at: offset) == .arabic, !isPersian(token) else { continue }
      drafts.append(draft(token))
    }
    return drafts
  }

  private func draft(_ token: Int) -> AnnotationDraft {
    let range = scene.tokens[token].range
    var letters = String.UnicodeScalarView()
    var isCertain = true
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = scene.text.scalar(at: offset)
      offset += length
      switch scalar.value {
      case 0x6A9, 0x6AA: letters.append("\u{643}")
      case 0x6BE, 0x6C1, 0x6D5: letters.append("\u{647}")
      case 0x6CC, 0x6D2:
        let isLast = offset >= range.end
        // The Persian letter stands for both ي and ى at the end of a word.
        letters.append(isLast && endsInAlef(token) ? "\u{649}" : "\u{64A}")
        if isLast, !endsInAlef(token) { isCertain = false }
      default: letters.append(scalar)
      }
    }
    return scene.draft(
      .foreignLetter, at: range, replacement: String(letters),
      applies: isCertain ? .anyone : .editor, sure: 90)
  }

  private func endsInAlef(_ token: Int) -> Bool {
    ForeignLetters.withAlef.contains(token, of: scene.tokens)
  }

  /// Words with ى at their end, whatever letter was typed.
  private static let withAlef: WordSet = [
    "على", "إلى", "حتى", "متى", "لدى", "سوى", "مدى", "أخرى", "كبرى", "إحدى", "مستوى", "مستشفى",
    "الأولى", "الوسطى", "القصوى", "العظمى", "وعلى", "وإلى", "وحتى",
  ]

  /// Says whether a word is Persian or Urdu by its own letters or by those of the words beside it that
  /// have foreign letters too.
  private func isPersian(_ token: Int) -> Bool {
    if marks(token) != .arabic(foreign: true) { return true }
    for step in [-1, 1] {
      var other = token + step
      var reach = 0
      while reach < ForeignLetters.reach, scene.isWord(other, .arabic) {
        switch marks(other) {
        case .persian: return true
        case .arabic(foreign: false): reach += 1
        case .arabic(foreign: true): break
        }
        reach += 1
        other += step
      }
    }
    return false
  }

  /// How far the words beside a word are looked at; a plain word counts double.
  private static let reach = 6

  private enum Writing: Equatable {
    case persian
    case arabic(foreign: Bool)
  }

  private func marks(_ token: Int) -> Writing {
    let range = scene.tokens[token].range
    var isForeign = false
    var offset = range.start
    let bytes = scene.text.bytes
    while offset + 1 < range.end {
      switch (bytes[offset], bytes[offset + 1]) {
      case (0xD9, 0xB9), (0xD9, 0xBE), (0xDA, 0x86), (0xDA, 0x88), (0xDA, 0x91), (0xDA, 0x98),
        (0xDA, 0xAF), (0xDA, 0xBA):
        return .persian
      case (0xE2, 0x80) where offset + 2 < range.end && bytes[offset + 2] == 0x8C: return .persian
      case (let first, let second) where ForeignLetters.isForeign(first, second): isForeign = true
      default: break
      }
      offset += 1
    }
    return .arabic(foreign: isForeign)
  }

  /// Says whether most of the text is Persian or Urdu: such letters in a great part of its words, and some
  /// that Arabic has not.
  private func isPersianArticle(_ offsets: [Int]) -> Bool {
    guard offsets.count > scene.tokens.count / 5, offsets.count > 3 else { return false }
    let words = (0..<min(scene.tokens.count, 400)).filter { scene.isWord($0, .arabic) }
    return words.count { marks($0) == .persian } * 25 > words.count
  }
}
