import Isnad
import IsnadText

/// Finds paragraphs that open with a word that goes on the sentence before: «حيث», «كما أن», “Whereas”.
struct Openings {
  let scene: TypedArticle

  func drafts() -> [AnnotationDraft] {
    scene.article.blocks.indices.compactMap(draft)
  }

  private func draft(_ number: Int) -> AnnotationDraft? {
    let block = scene.article.blocks[number]
    guard number > 0, block.kind == .paragraph, block.quoteDepth == 0, let first = block.tokens.first,
      scene.tokens[first].kind == .word, block.tokens.count > 5,
      let opening = Openings.table.value(first, of: scene.tokens)
    else { return nil }
    let sentence = scene.article.sentences[block.sentences].first?.tokens ?? block.tokens
    switch opening {
    case .whereas: return draft(first..<first + 1, 90)
    case .also(let percent):
      let next = first + 1
      // «كما كان متوقعاً،» has its main clause behind the comma.
      if Openings.comparing.contains(next, of: scene.tokens) { return nil }
      let hasParticle = Openings.particles.contains(next, of: scene.tokens)
      return draft(first..<(hasParticle ? next + 1 : next), percent)
    case .phrase(let second):
      guard second.contains(first + 1, of: scene.tokens) else { return nil }
      return draft(first..<first + 2, 85)
    case .meanwhile:
      // «بينما كان يقود سيارته، اصطدم…» has its main clause behind the comma.
      let lasts = Openings.lasting.contains(first + 1, of: scene.tokens)
      return draft(first..<first + 1, lasts && hasComma(sentence) ? 50 : 80)
    case .subordinate:
      return hasComma(sentence) || isQuestion(sentence) ? nil : draft(first..<first + 1, 85)
    case .relative:
      return isQuestion(sentence) || hasComma(sentence) ? nil : draft(first..<first + 1, 80)
    }
  }

  private func draft(_ tokens: Range<Int>, _ percent: Int) -> AnnotationDraft {
    scene.draft(.opening, at: scene.tokens.range(of: tokens), sure: percent)
  }

  private func hasComma(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(Openings.reach).contains {
      let mark = Mark(scene.tokens[$0], of: scene.text)
      return mark == .comma || mark == .arabicComma
    }
  }

  private func isQuestion(_ sentence: Range<Int>) -> Bool {
    sentence.suffix(3).contains { Mark(scene.tokens[$0], of: scene.text).isAsking }
  }

  /// How far a main clause is looked for.
  private static let reach = 60

  private enum Opening {
    /// حيث, which gives a reason for what stands before.
    case whereas
    /// كما, which adds to what stands before.
    case also(Int)
    /// A word that only opens with a second one: في حين.
    case phrase(WordSet)
    /// بينما, which may have its main clause behind a comma.
    case meanwhile
    /// A conjunction whose main clause stands behind a comma, if there is one.
    case subordinate
    /// A relative word that asks nothing.
    case relative
  }

  private static let table: WordTable<Opening> = WordTable([
    ("حيث", .whereas), ("إذ", .whereas), ("كما", .also(75)), ("بينما", .meanwhile), ("فيما", .meanwhile),
    ("في", .phrase(["حين"])), ("whereas", .subordinate), ("while", .subordinate),
    ("although", .subordinate), ("which", .relative),
  ])

  private static let comparing: WordSet = [
    "كان", "كانت", "هو", "هي", "يلي", "جرت", "هم", "لو", "ينبغي", "يجب", "توقع", "توقعت", "تعلمون",
    "نعلم", "يقال", "يقول", "تقول", "قيل", "جاء", "ورد", "تبين", "يبدو",
  ]
  private static let lasting: WordSet = [
    "كان", "كانت", "كانوا", "كنت", "كنا", "هو", "هي", "هم", "لا", "ما", "لم", "تواصل", "يواصل",
    "تستمر", "يستمر", "تستعد", "يستعد", "تتجه", "يتجه",
  ]
  private static let particles: WordSet = ["أن", "أنه", "أنها", "أنهم"]
}
