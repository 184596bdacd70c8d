/// How well a tag stands behind another, in half bits: what is set here by hand, from the grammar of English, as
/// shares of a hundred.
enum Transitions {
  /// What it costs that `next` stands behind `tag`.
  static func cost(_ tag: PennTag, _ next: PennTag) -> Int {
    costs[Int(tag.rawValue) * PennTag.count + Int(next.rawValue)]
  }

  private static let costs: [Int] = {
    let usual = shares(of: usualTags[...])
    var costs = [Int](repeating: 0, count: PennTag.count * PennTag.count)
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: "\t") else { continue }
      let row = shares(of: line[line.index(after: colon)...])
      for name in line[..<colon].split(separator: " ") {
        guard let tag = PennTag(name: name) else { continue }
        for next in PennTag.allCases {
          // A tag that is common everywhere is no sign of what stands before it.
          let share = row[next] ?? 0.08
          let common = usual[next] ?? 0.1
          costs[Int(tag.rawValue) * PennTag.count + Int(next.rawValue)] =
            halfBits(share) - halfBits(common) / 2
        }
      }
    }
    return costs
  }()

  private static func shares(of text: Substring) -> [PennTag: Double] {
    var shares: [PennTag: Double] = [:]
    let fields = text.split(separator: " ")
    for index in stride(from: 0, to: fields.count - 1, by: 2) {
      if let tag = PennTag(name: fields[index]), let share = Double(fields[index + 1]) {
        shares[tag] = share
      }
    }
    return shares
  }

  /// The cost of a share of a hundred: none for all, two for a half.
  private static func halfBits(_ share: Double) -> Int {
    var rest = max(share, 0.01)
    var cost = 0
    while rest < 84, cost < 28 {
      rest *= 1.414_213_562
      cost += 1
    }
    return cost
  }

  private static let usualTags = """
    NN 13 IN 10 NNP 9 DT 8 NNS 6 JJ 6 , 5 . 4 CD 3.5 RB 3.5 VBD 3 VB 3 CC 2.5 TO 2.3 VBZ 2.3 VBN 2.2 PRP 2 VBG 1.6 \
    VBP 1.5 MD 1 POS 0.9 PRP$ 0.9 WDT 0.5 JJR 0.4 RP 0.3 RBR 0.2 JJS 0.2 NNPS 0.3 WP 0.3 WRB 0.3 EX 0.1 PDT 0.05
    """

  private static let table = """
    START \tNNP 19 DT 21 IN 13 PRP 9 NNS 5 NN 4 JJ 5 RB 5 CC 5 CD 3 VBG 1.5 VB 5 WRB 2 WP 1 EX 1 VBN 0.8 TO 0.5 UH 0.3 MD 0.5 VBZ 0.3 VBP 0.3 JJR 0.6 JJS 0.3 PDT 0.3 WDT 0.2 RBR 0.3 PRP$ 1.5 VBD 0.1
    . \tNNP 18 DT 21 IN 12 PRP 9 NNS 5 NN 4 JJ 5 RB 5 CC 5 CD 3 VB 4 WRB 2 WP 1 EX 1 UH 0.3 '' 10 PRP$ 1.5
    CC \tNN 13 NNP 13 JJ 12 DT 12 NNS 8 RB 6 VB 5 VBD 6 VBZ 5 VBP 2.5 VBG 3 VBN 3.5 PRP 5 IN 4 CD 4 PRP$ 2 MD 1 WRB 1 TO 1 JJR 1 RBR 0.3 WDT 0.3 WP 0.4 $ 1 , 0.5 EX 0.4 NNPS 0.3
    CD \tNN 19 NNS 22 CD 16 , 11 . 8 IN 10 JJ 4 TO 3 CC 3 ) 1 NNP 3 DT 0.5 VBD 1 VBZ 0.7 VBN 1 VBG 0.4 RB 1 : 1.5 MD 0.4 POS 0.2 '' 0.3 VBP 0.5 WDT 0.2
    DT \tNN 47 JJ 22 NNP 11 NNS 8 CD 2.2 VBG 1.2 VBN 1.4 RB 1.2 JJS 1 JJR 0.7 NNPS 0.4 `` 0.8 VBZ 1 VBD 0.6 MD 0.4 VBP 0.2 IN 1 $ 0.6 DT 0.2 , 0.3 RBS 0.3 RBR 0.2 . 0.3 PRP 0.2 ( 0.1 CC 0.1 WDT 0.1 WP 0.1
    EX \tVBZ 47 VBD 25 VBP 18 MD 8 RB 1 VB 0.3
    IN \tDT 32 NN 12 NNP 14 JJ 9 NNS 6.5 PRP 5.5 CD 6 PRP$ 4 VBG 4 $ 3 RB 2 IN 1.7 WDT 0.8 WP 0.9 WRB 0.6 JJR 0.6 JJS 0.4 EX 0.7 VBN 0.7 NNPS 0.4 TO 0.2 , 0.5 `` 0.8 PDT 0.15 VBZ 0.1 VBD 0.15 VBP 0.1 VB 0.05 CC 0.1 . 0.1 : 0.1 WP$ 0.2 FW 0.1 RBR 0.3 RBS 0.1 MD 0.1
    JJ \tNN 46 NNS 22 JJ 7 NNP 2 , 3.5 IN 6 CC 2 . 3.5 TO 2.3 VBG 0.8 VBN 0.4 CD 0.7 RB 0.6 DT 0.4 NNPS 0.2 VBD 0.15 VBZ 0.2 WDT 0.1 PRP 0.3 '' 0.4 : 0.6 VBP 0.1 MD 0.15 ) 0.2 POS 0.05 WRB 0.15
    JJR \tIN 38 NN 25 NNS 14 JJ 4 . 5 , 4 CC 2 TO 2 DT 1 RB 1 CD 0.5 VBN 0.3 VBG 0.2 NNP 0.3 VBD 0.2 VBZ 0.2 PRP 0.3
    JJS \tNN 40 NNS 15 JJ 12 IN 17 CD 2 . 2 , 1.5 NNP 2 DT 0.7 VBN 0.6 TO 0.5 RB 0.4 CC 0.3 VBG 0.3 VBZ 0.3
    MD \tVB 79 RB 14 PRP 2 , 0.5 DT 0.5 NN 0.2 . 0.3 IN 0.2 NNP 0.3 VBP 0.01 NNS 0.2 EX 0.2
    NN FW SYM LS \tIN 25 NN 12 , 11 . 12 CC 4.5 NNS 8 VBZ 4.4 VBD 5 MD 2 TO 3.8 RB 1.7 POS 1.8 VBN 1.5 VBG 1 CD 0.7 NNP 0.8 DT 0.8 WDT 1.4 JJ 0.8 '' 1.2 : 1.2 PRP 0.6 VBP 0.4 ) 0.6 WRB 0.35 VB 0.08 WP 0.15 ( 0.4 JJR 0.15 RP 0.05 RBR 0.1 $ 0.1 PRP$ 0.1
    NNP \tNNP 38 , 14 IN 5 NN 6 VBD 7 VBZ 4 POS 5.5 . 6 CC 4 CD 2 NNS 2.4 MD 1.1 NNPS 2 RB 1 TO 1 DT 0.4 VBN 0.5 VBP 0.35 VBG 0.3 JJ 1 ( 0.8 ) 1 : 0.7 '' 0.5 WP 0.25 WDT 0.15 PRP 0.3 WRB 0.1 VB 0.05
    NNPS \tNNP 12 , 13 IN 12 . 8 NN 6 NNS 3 VBP 8 VBD 7 POS 4 CC 5 MD 2 VBZ 1 RB 2 VBN 0.6 TO 1 NNPS 2 JJ 0.5
    NNS \tIN 24 , 12 . 13 CC 6 VBP 6.5 VBD 6 TO 3.5 MD 2.2 RB 3 VBN 2.2 VBG 1.3 WDT 1.5 NN 1 POS 1.2 JJ 0.9 DT 0.8 VBZ 0.3 NNS 0.5 '' 0.9 : 1.3 PRP 0.6 WRB 0.5 WP 0.8 NNP 0.4 CD 0.7 ) 0.6 ( 0.4 VB 0.15 JJR 0.2 RP 0.05 RBR 0.1
    PDT \tDT 92 PRP$ 6 NN 0.3 JJ 0.3
    POS \tNN 42 JJ 19 NNS 13 NNP 12 CD 2 VBG 1.5 VBN 1.2 JJS 1.7 JJR 0.5 RB 0.7 , 0.5 NNPS 1 `` 0.7 IN 0.4 . 0.3
    PRP \tVBD 29 VBP 20 VBZ 18 MD 12 IN 4 RB 4 TO 2 VB 1.5 . 3.5 , 2 DT 1.3 VBG 0.7 VBN 0.5 NN 0.4 JJ 0.7 CC 0.6 PRP 0.4 CD 0.2 NNS 0.3 RP 0.5 '' 0.3 WRB 0.2 WP 0.1 : 0.2
    PRP$ WP$ \tNN 47 JJ 18 NNS 19 NNP 3 CD 1.2 VBG 1.5 VBN 1 JJS 1 JJR 0.4 RB 0.5 `` 0.5
    RB \tVB 10 VBN 11 IN 12 JJ 12 , 8 RB 7 . 7 VBD 6 VBZ 3.5 VBP 2.5 VBG 2.5 DT 6 CD 3 TO 3 NN 1.2 PRP 2 NNS 0.8 JJR 1.5 CC 1 RBR 0.5 MD 1 NNP 1 WRB 0.5 $ 0.7 JJS 0.1 : 0.5 '' 0.3 EX 0.2 PRP$ 0.6 RP 0.1 WP 0.1 WDT 0.1
    RBR \tJJ 25 IN 28 RB 10 . 7 , 7 VBN 3 TO 3 DT 2 NN 1 VBD 2 VBG 0.5 CC 1 VB 1 VBZ 1
    RBS \tJJ 70 RB 12 IN 5 VBN 3 , 1 DT 2 . 1 NN 0.5
    RP \tDT 26 IN 23 . 7 , 6 NN 6 TO 6 NNS 4 PRP$ 5 JJ 5 NNP 4 CD 2 RB 3 CC 2 PRP 1 VBG 0.5 $ 1
    TO \tVB 58 DT 14 NNP 6 CD 5 $ 5 NN 3.5 JJ 3 NNS 2.5 PRP 1.5 PRP$ 1.7 RB 1 VBG 0.6 WP 0.3 IN 0.2 WDT 0.3 `` 0.2 . 0.1 , 0.2 JJR 0.2
    UH \t, 50 . 20 PRP 5 DT 4 UH 5 NN 2 VB 8
    VB \tDT 24 IN 11 NN 7 VBN 8 JJ 7.5 PRP$ 3.5 NNS 5 PRP 4 TO 4.5 RB 5 RP 3 . 3.5 NNP 4 CD 2 , 2.3 VBG 1.5 CC 1.2 JJR 1 $ 1 WP 0.6 WRB 0.6 VB 0.4 EX 0.1 '' 0.4 WDT 0.2 PDT 0.2 VBZ 0.02
    VBD \tDT 16 RB 8 IN 11 VBN 10 JJ 5 PRP 4 NN 4 TO 6 NNP 3.5 CD 4 , 6 . 4 PRP$ 2.5 NNS 2.5 VBG 2 $ 3 RP 2 WRB 0.6 WP 0.4 JJR 0.6 CC 1 `` 1.3 EX 0.2 VB 0.1 : 0.4 '' 0.2 PDT 0.2 RBR 0.4
    VBG \tDT 19 NN 13 IN 12 NNS 8.5 JJ 7 TO 5 PRP$ 4 , 4 . 4 RB 3 PRP 2.5 NNP 3.5 RP 2 CC 2 CD 2 VBN 2 VBG 0.4 $ 0.5 JJR 0.4 WP 0.4 WRB 0.3 VB 0.05
    VBN \tIN 32 TO 8 DT 6 . 6 VBN 5 , 5 NN 6.5 NNS 3.5 JJ 3.5 RB 5 CC 2 VBG 1.4 CD 2 RP 1.5 NNP 1 PRP 0.8 PRP$ 1 WRB 0.6 $ 0.3 JJR 0.4 : 0.6 '' 0.4
    VBP \tRB 17 DT 14 VBN 14 IN 9 JJ 7 VBG 5.5 TO 5 PRP 3 NN 4 NNS 3 PRP$ 1.6 CD 1.4 , 3 . 2 NNP 1.3 WRB 0.6 WP 0.5 VB 0.6 JJR 1 RP 1 EX 0.2 `` 0.5 CC 0.6
    VBZ \tDT 17 VBN 13 RB 14 JJ 7 IN 8 TO 6 VBG 5.5 NN 4 PRP 3 NNP 2 NNS 2 , 3 . 2 PRP$ 1.5 CD 2 $ 0.8 WRB 0.6 WP 0.5 VB 0.3 JJR 0.7 RP 0.6 EX 0.2 `` 0.8 CC 0.4 : 0.5
    WDT \tVBZ 27 VBD 21 VBP 15 MD 12 DT 5 PRP 4 NN 3 NNS 3 NNP 4 RB 3 IN 1 JJ 2 PRP$ 0.8 , 0.7
    WP \tVBD 27 VBZ 23 VBP 15 MD 7 PRP 8 DT 6 NNP 2 NN 2 RB 3 JJ 1 NNS 1.5 PRP$ 0.8 IN 0.8 EX 0.3 TO 1
    WRB \tDT 21 PRP 18 NNP 8 JJ 9 NN 5 NNS 5 RB 6 TO 6 VBZ 4 VBD 3 VBP 3 MD 2 PRP$ 2 VBG 1.5 VBN 1 IN 2 EX 0.8 CD 0.8 , 0.7 . 0.5
    , \tDT 14 NNP 13 CC 9 IN 9.5 RB 5 PRP 6 NN 5 NNS 3.5 VBD 5 VBZ 3 VBG 4 WDT 4 CD 3 JJ 5 VBN 2.5 WP 1.2 WRB 1.2 VBP 1.2 MD 1 PRP$ 1.5 TO 1.2 VB 1.5 '' 5 $ 1.2 `` 1 EX 0.2 JJR 0.4 UH 0.1
    : \tDT 13 NNP 8 NN 6 IN 7 CD 7 PRP 5 : 3 CC 5 NNS 5 JJ 5 RB 3 VBD 1 VBZ 1 VB 3 WRB 1 VBG 2 VBN 1 EX 0.5
    ( \tNNP 25 NN 8 DT 8 CD 8 JJ 5 IN 5 NNS 5 RB 3 VB 2 VBN 2 PRP 2 CC 1 VBG 2 VBZ 0.5 FW 1 NNPS 0.5
    ) \tIN 10 . 15 , 12 VBZ 8 VBD 8 CC 4 NN 4 VBP 3 MD 3 NNS 3 TO 2 VBN 2 RB 2 JJ 1 CD 2 VBG 1 DT 2 NNP 2
    `` \tDT 14 PRP 12 NNP 8 NN 9 JJ 8 IN 7 RB 4 NNS 5 VB 4 CC 4 WRB 2 EX 1.5 VBG 2 VBN 1 WP 1 CD 1 VBZ 0.5 VBD 0.5 MD 0.5 UH 0.5
    '' \tVBZ 12 VBD 12 PRP 8 NNP 8 IN 10 . 10 , 8 CC 5 DT 8 NN 3 NNS 3 MD 1 RB 2 TO 1 VBP 1 VBG 1
    $ # \tCD 95 JJ 1
    """
}
