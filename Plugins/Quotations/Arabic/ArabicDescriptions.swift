import Foundation
import Isnad
import IsnadGrammar
import IsnadText

/// Finds those who are told of by a trade or a role alone, and nobody names: a witness, officials,
/// the committee.
///
/// They are no names, but they speak.
struct ArabicDescriptions {
  let article: Article
  let lexicons: QuotationLexicons

  private var tokens: TokenTable { article.tokens }

  /// The descriptions of a block, in the order of the text; what is named already is left alone.
  func descriptions(
    in block: Block, unless isNamed: (Int) -> Bool
  ) -> [QuotedArticle.Mention] {
    var result: [QuotedArticle.Mention] = []
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      if !isNamed(index), let found = description(at: index, in: block, unless: isNamed) {
        result.append(found)
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func description(
    at index: Int, in block: Block, unless isNamed: (Int) -> Bool
  ) -> QuotedArticle.Mention? {
    guard tokens[index].script == .arabic, !isVerb(index) else { return nil }
    let title = lexicons.titles.match(startingAt: index)
    guard let head = title ?? lexicons.organisations.match(startingAt: index),
      title != nil || head.entry.properties["kind"] != "document", standsFree(head)
    else { return nil }
    let isDefinite = head.isDefinite || head.form.word.hasPrefix("ال")
    if title == nil, !isDefinite,
      index == block.tokens.lowerBound || !ArabicDescriptions.before.contains(folded(index - 1))
    {
      return nil
    }
    let end = end(of: head, isDefinite: isDefinite, in: block, unless: isNamed)
    guard stands(index, end, head, isDefinite: isDefinite, in: block) else { return nil }
    let range = article.tokens.range(of: index..<end)
    let name = Name(
      title == nil ? .organisation : .person, canonical: article[range], mention: .title,
      gender: gender(of: head, isTitle: title != nil), isPlural: title != nil && isPlural(head),
      confidence: Decimal.hundredths(60))
    return QuotedArticle.Mention(range: range, tokens: index..<end, start: index, name: name)
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
        && (ArabicGrammar.complementizers.contains(folded(end)) || tokens[end].kind == .mark))
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
    return isVerb(before) || ArabicDescriptions.before.contains(folded(before))
      || isDefinite && !isPlural(head)
  }

  /// The token behind an aside between commas: الفريق، وهو من سبعة باحثين، كتب.
  private func behindAside(_ index: Int, in block: Block) -> Int? {
    let marks: MarkSet = ["\u{60C}", ","]
    guard index < block.tokens.upperBound, isMark(index, marks) else { return nil }
    return ((index + 1)..<min(index + 12, block.tokens.upperBound)).first {
      isMark($0, marks)
    }.map { $0 + 1 }
  }

  private func standsFree(_ match: LexiconMatch) -> Bool {
    guard match.hasProclitics else { return true }
    return tokens.word(match.tokens.lowerBound).first(bytes: match.proclitics)
      .isAny("و", "ف", "ال", "وال", "فال")
  }

  private func end(
    of head: LexiconMatch, isDefinite: Bool, in block: Block, unless isNamed: (Int) -> Bool
  ) -> Int {
    var end = head.tokens.upperBound
    var isClosed = isDefinite
    let limit = min(block.tokens.upperBound, end + 5)
    while end < limit, tokens[end].kind == .word, tokens[end].script == .arabic, !isNamed(end) {
      let word = folded(end)
      guard !ArabicGrammar.isPreposition(word), !ArabicGrammar.complementizers.contains(word),
        !ArabicVoices.closed.contains(word), !isVerb(end), !isAccusative(end),
        !ArabicDescriptions.joined.contains(where: word.hasPrefix), !word.hasPrefix("و"),
        !lexicons.saying.isMatch(startingAt: end)
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

  private func isAddressee(_ index: Int) -> Bool { ArabicGrammar.adverbs.contains(folded(index)) }

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
    article.text.scalar(before: tokens[index].range.end)?.scalar == "\u{64B}"
      || article[tokens[index].range].unicodeScalars.contains("\u{64B}")
  }

  private func isPlural(_ head: LexiconMatch) -> Bool {
    let text = head.form.word
    guard text != head.entry.word else { return false }
    return head.form.features.number == .plural || head.form.features.number == .dual
      || ["ون", "ين", "ات", "اء", "ان"].contains(where: text.hasSuffix)
      || head.form.features.gender == nil && !["ه", "ة"].contains(where: text.hasSuffix)
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

  /// Words behind which somebody stands who acts or is quoted.
  private static let before: WordSet = ArabicGrammar.folded([
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

  /// Beginnings of words with a proclitic before the article.
  private static let joined: [FoldedWord] = ["وال", "بال", "لل", "كال", "فال", "ولل"]
}
