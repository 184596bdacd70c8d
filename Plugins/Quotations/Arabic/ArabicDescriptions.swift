import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Finds those who are told of by a trade or a role alone, and nobody names: a witness, officials,
/// the committee.
///
/// They are no names, but they speak.
struct ArabicDescriptions {
  private let article: Article
  private let tokens: TokenTable
  private let lexicons: QuotationLexicons
  /// The closed classes of each word, by its number.
  private let classes: [WordClass]

  init(article: Article, lexicons: QuotationLexicons, classes: [WordClass]) {
    self.article = article
    tokens = article.tokens
    self.lexicons = lexicons
    self.classes = classes
  }

  /// Adds the descriptions of the first blocks, in the order of the text; what is named already is left
  /// alone.
  ///
  /// Every description begins with a title or an organisation that the lexicons know.
  func add(to table: inout MentionTable, upTo end: Int) {
    let (titles, organisations) = (lexicons.titles.matches, lexicons.organisations.matches)
    var (title, organisation) = (0, 0)
    for block in article.blocks.prefix(end)
    where block.kind != .byline && block.language.script == .arabic {
      var next = block.tokens.lowerBound
      while true {
        while title < titles.count, titles[title].tokens.lowerBound < next { title += 1 }
        while organisation < organisations.count, organisations[organisation].tokens.lowerBound < next {
          organisation += 1
        }
        let index = min(
          title < titles.count ? titles[title].tokens.lowerBound : Int.max,
          organisation < organisations.count ? organisations[organisation].tokens.lowerBound : Int.max)
        guard index < block.tokens.upperBound else { break }
        next = addDescription(at: index, in: block, to: &table) ?? index + 1
      }
    }
  }

  /// Adds what is described from a token on, and tells the token behind it; nothing where nobody is.
  private func addDescription(at index: Int, in block: Block, to table: inout MentionTable) -> Int? {
    guard tokens[index].script == .arabic, !table.isMentioned(index) else { return nil }
    let title = lexicons.titles.match(startingAt: index)
    guard let head = title ?? lexicons.organisations.match(startingAt: index), standsFree(head),
      title != nil || head.entry.properties["kind"] != "document"
    else { return nil }
    let isDefinite = head.isDefinite || head.form.word.hasPrefix("ال")
    if title == nil, !isDefinite,
      index == block.tokens.lowerBound || !belongs(index - 1, to: .beforeActor)
    {
      return nil
    }
    guard !isVerb(index) else { return nil }
    let end = end(of: head, isDefinite: isDefinite, in: block, unless: table)
    guard stands(index, end, head, isDefinite: isDefinite, in: block) else { return nil }
    let name = Mention.Traits(
      what: title == nil ? .organisation : .person, mention: .title,
      gender: gender(of: head, isTitle: title != nil), isPlural: title != nil && isPlural(head))
    table.add(tokens.range(of: index..<end), index..<end, from: index, name)
    return end
  }

  /// Says whether a description stands where those do who act or speak.
  private func stands(
    _ index: Int, _ end: Int, _ head: LexiconMatch, isDefinite: Bool, in block: Block
  ) -> Bool {
    let before = index - 1
    let opens = index == block.tokens.lowerBound
    // A word that is seldom a role speaks only where the words said follow: وصف حكم اليمن بأنه.
    if head.entry.properties["alone"] != nil, !opens, isJudging(before),
      !(end < block.tokens.upperBound
        && (belongs(end, to: .complementizer) || tokens[end].kind == .mark))
    {
      return false
    }
    if !opens,
      isCue(before) || before > block.tokens.lowerBound && isAddressee(before) && isCue(before - 1)
    {
      return true
    }
    if isDefinite, !opens, folded(before).hasPrefix("ال"), !isVerb(before) { return false }
    if end < block.tokens.upperBound, isCue(end) { return true }
    if opens, isDefinite, let verb = behindAside(end, in: block), verb < block.tokens.upperBound,
      isCue(verb)
    {
      return true
    }
    guard head.entry.properties["alone"] == nil, head.entry.properties["weak"] == nil else {
      return false
    }
    if opens {
      return block.isProse && (isDefinite || !isPlural(head))
        || end < block.tokens.upperBound && isCue(end)
    }
    return belongs(before, to: .beforeActor) || isDefinite && !isPlural(head) || isVerb(before)
  }

  /// The token behind an aside between commas: الفريق، وهو من سبعة باحثين، كتب.
  private func behindAside(_ index: Int, in block: Block) -> Int? {
    guard index < block.tokens.upperBound, isMark(index, ArabicDescriptions.commas) else { return nil }
    return ((index + 1)..<max(index + 1, min(index + 12, block.tokens.upperBound))).first {
      isMark($0, ArabicDescriptions.commas)
    }.map { $0 + 1 }
  }

  private func standsFree(_ match: LexiconMatch) -> Bool {
    guard match.hasProclitics else { return true }
    return tokens.word(match.tokens.lowerBound).first(bytes: match.proclitics)
      .isAny("و", "ف", "ال", "وال", "فال")
  }

  private func end(
    of head: LexiconMatch, isDefinite: Bool, in block: Block, unless named: MentionTable
  ) -> Int {
    var end = head.tokens.upperBound
    var isClosed = isDefinite
    let limit = min(block.tokens.upperBound, end + 5)
    while end < limit, tokens[end].kind == .word, tokens[end].script == .arabic,
      !named.isMentioned(end)
    {
      let word = folded(end)
      guard !word.hasPrefix("و"), !belongs(end, to: [.arabicPreposition, .complementizer, .closed]),
        !word.hasAnyPrefix("بال", "لل", "كال", "فال"), !lexicons.saying.isMatch(startingAt: end),
        !isVerb(end), !isAccusative(end)
      else { break }
      if word.hasPrefix("ال") {
        guard !isClosed || ArabicDescriptions.describes(word) else { break }
        isClosed = true
      } else if isClosed {
        break
      }
      end += 1
    }
    return end
  }

  private func isCue(_ index: Int) -> Bool {
    guard let cue = lexicons.saying.match(covering: index), !cue.isDefinite else { return false }
    return cue.form.features.tense == .past || cue.form.features.tense == .present
  }

  private func isJudging(_ index: Int) -> Bool {
    lexicons.saying.match(covering: index).map {
      ArabicGrammar.judging.contains($0.entry.word)
    } ?? false
  }

  private func isAddressee(_ index: Int) -> Bool { belongs(index, to: .arabicAdverb) }

  /// Says whether a word is a verb here: of saying before what is said, or another.
  private func isVerb(_ index: Int) -> Bool {
    if let act = lexicons.acting.match(covering: index), !act.isDefinite,
      act.form.features.tense != .noun, act.form.features.tense != .participle
    {
      return true
    }
    guard let cue = lexicons.saying.match(startingAt: index), !cue.isDefinite,
      lexicons.titles.match(startingAt: index)?.entry.properties["use"] != "honorific"
    else { return false }
    if cue.form.features.tense == .participle { return folded(index).hasSuffix("ا") }
    guard lexicons.titles.isMatch(startingAt: index) else { return isCue(index) }
    return cue.form.features.tense == .past
      && (cue.hasProclitics && folded(index).hasPrefix("و")
        || folded(cue.tokens.upperBound).isAny("ان", "الي", "بان"))
  }

  private func isAccusative(_ index: Int) -> Bool {
    let range = tokens[index].range
    let bytes = article.text.bytes
    return (range.start..<max(range.start, range.end - 1)).contains {
      bytes[$0] == 0xD9 && bytes[$0 + 1] == 0x8B
    }
  }

  private func isPlural(_ head: LexiconMatch) -> Bool {
    let text = head.form.word
    guard text != head.entry.word else { return false }
    return head.form.features.number == .plural || head.form.features.number == .dual
      || text.hasAnySuffix("ون", "ين", "ات", "اء", "ان")
      || head.form.features.gender == nil && !text.hasAnySuffix("ه", "ة")
  }

  private func gender(of head: LexiconMatch, isTitle: Bool) -> Name.Gender? {
    guard isTitle else {
      return folded(head.tokens.upperBound - 1).hasSuffix("ة") ? .feminine : .masculine
    }
    // The plural of what is no human being agrees with feminine verbs: قالت مصادر.
    if head.form.word == "مصادر" { return .feminine }
    let listed = head.entry.properties["gender"].flatMap(Name.Gender.init(rawValue:))
    return Name.Gender(head.form.features.gender) ?? listed
  }

  private func isMark(_ index: Int, _ marks: @autoclosure () -> MarkSet) -> Bool {
    article.token(index, isMark: marks())
  }

  private func folded(_ index: Int) -> FoldedWord {
    tokens.word(index)
  }

  /// Says whether a token belongs to one of some classes.
  private func belongs(_ index: Int, to classes: WordClass) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return !self.classes[tokens.number(index)].isDisjoint(with: classes)
  }

  private static let commas: MarkSet = ["\u{60C}", ","]

  /// Words behind which somebody stands who acts or is quoted.
  static let before: WordSet = ArabicGrammar.folded([
    "عن", "بحسب", "حسب", "وفق", "لسان", "ان", "بان", "لكن", "كان", "كانت", "وكان", "وكانت", "فان", "وان",
    "فيما", "بينما",
  ])

  /// Says whether a word with the article describes the word before it.
  private static func describes(_ word: FoldedWord) -> Bool {
    word.hasAnySuffix("ي", "ية", "ين") || adjectives.contains(word)
  }

  /// Adjectives of people that do not end as those of belonging do.
  private static let adjectives: WordSet = ArabicGrammar.folded([
    "العجوز", "السابق", "السابقة", "الجديد", "الجديدة", "العام", "العامة", "الأول", "الأولى", "الكبير",
    "الكبيرة", "الشاب", "الشابة", "الصغير", "الصغيرة", "المساعد", "المساعدة", "المسؤول", "المسؤولة",
    "المتقاعد", "المتقاعدة", "المحلي", "الراحل", "الراحلة", "الأكبر", "الأصغر", "الوحيد", "الوحيدة",
  ])
}
