import IsnadTagging
import Testing

struct EnglishTaggerTests {
  private let tagger = EnglishTagger()

  private func tagged(_ text: String) -> String {
    tagger.tags(of: text.split(separator: " ").map(String.init)).joined(separator: " ")
  }

  @Test(arguments: [("development", 0.97), ("held-out", 0.94)])
  func `the gold is met`(split: String, least: Double) throws {
    let gold = try GoldSentences(split)
    let accuracy = gold.accuracy(of: tagger)
    print("tagging, \(split): \(gold.count) sentences, accuracy \(accuracy)")
    #expect(accuracy >= least)
  }

  @Test(arguments: [
    ("Run the tests before you run the build .", "VB DT NNS IN PRP VBP DT NN ."),
    ("The run ended early .", "DT NN VBD RB ."),
    ("They run the market .", "PRP VBP DT NN ."),
    ("It was quietly dropped .", "PRP VBD RB VBN ."),
    ("They have never been told .", "PRP VBP RB VBN VBN ."),
    ("Do you know her ?", "VBP PRP VB PRP ."),
  ])
  func `a word is what its place makes it`(text: String, tags: String) {
    #expect(tagged(text) == tags)
  }

  @Test(arguments: [
    ("It 's a trap .", "PRP VBZ DT NN ."),
    ("The bank 's plan failed .", "DT NN POS NN VBD ."),
    ("Let 's wait .", "VB PRP VB ."),
    ("We do n't agree .", "PRP VBP RB VB ."),
    ("You ’re late .", "PRP VBP JJ ."),
  ])
  func `contractions come parted`(text: String, tags: String) {
    #expect(tagged(text) == tags)
  }

  @Test(arguments: [
    ("He said that the price fell .", "PRP VBD IN DT NN VBD ."),
    ("the file that holds it", "DT NN WDT VBZ PRP"),
    ("That is wrong .", "DT VBZ JJ ."),
    ("There are two ways .", "EX VBP CD NNS ."),
    ("She works there .", "PRP VBZ RB ."),
    ("more careful", "RBR JJ"), ("more people", "JJR NNS"), ("all the people", "PDT DT NNS"),
    ("They set up a camp .", "PRP VBD RP DT NN ."),
  ])
  func `words have ways of their own`(text: String, tags: String) {
    #expect(tagged(text) == tags)
  }

  @Test(arguments: [
    ("3.5", "CD"), ("1,200", "CD"), ("20th", "JJ"), ("$", "$"), ("“", "``"), ("—", ":"), ("[", "("),
    ("GitHub", "NNP"),
    ("foo_bar", "NN"), ("blorbification", "NN"), ("blorbs", "NNS"), ("blorbly", "RB"),
    ("twenty-five", "CD"),
  ])
  func `a word that no list has is told by its shape`(word: String, tag: String) {
    #expect(tagger.tags(of: [word]) == [tag])
  }

  @Test func `capitals within a sentence are names`() {
    #expect(tagged("We met Mary Stone in Baalbek .") == "PRP VBD NNP NNP IN NNP .")
  }

  @Test func `a word in other letters is foreign, so that no rule takes it for a noun`() {
    #expect(tagged("The word كتاب means book .") == "DT NN FW VBZ NN .")
    #expect(tagged("قال الوزير ، نعم") == "FW FW , FW")
    #expect(tagged("a café in Hồ") == "DT NN IN NNP")
  }

  @Test func `every word gets a tag, whatever it is`() {
    let words = [
      "", " ", "\u{0}", "'", "-", "’s", "كتاب", "ÀÉ", "\u{1F600}", "n't", "a-", "-a", "s", "ed", "ing",
    ]
    #expect(tagger.tags(of: words).count == words.count)
    for word in words {
      let tags = tagger.tags(of: [word])
      #expect(tags.count == 1)
      #expect(tags.first != "START")
    }
    #expect(tagger.tags(of: []).isEmpty)
  }

  @Test func `a long sentence of one word takes its time once`() {
    let words = [String](repeating: "run", count: 20_000)
    let clock = ContinuousClock()
    let time = clock.measure { _ = tagger.tags(of: words) }
    #expect(time < .seconds(8))
  }
}
