/// The irregular verbs of English: base, past, participle; forms that are alike are written once.
enum IrregularVerbs {
  /// The tags of a form that is not the base itself or only it.
  static func choices(of word: String) -> [TagChoice]? { forms[word] }

  private static let forms: [String: [TagChoice]] = {
    var forms: [String: [TagChoice]] = [:]
    func add(_ word: Substring, _ choice: TagChoice) {
      let key = String(word)
      if forms[key, default: []].contains(where: { $0.tag == choice.tag }) { return }
      forms[key, default: []].append(choice)
    }
    for entry in table.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let parts = entry.split(separator: " ")
      guard parts.count >= 2, let base = parts.first, let participle = parts.last else { continue }
      for past in parts[1..<max(2, parts.count - 1)] {
        if past == base {
          add(base, TagChoice(.vb, 1))
          add(base, TagChoice(.vbp, 3))
        }
        if past == participle {
          add(past, TagChoice(.vbd, 1))
          add(past, TagChoice(.vbn, 1))
        } else {
          add(past, TagChoice(.vbd))
        }
      }
      if participle == base {
        add(base, TagChoice(.vb, 1))
        add(base, TagChoice(.vbp, 2))
      }
      add(participle, TagChoice(.vbn, participle == base ? 2 : 1))
    }
    return forms
  }()

  private static let table = """
    arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
    bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
    bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught
    choose chose chosen|cling clung|come came come|creep crept|cut cut|deal dealt|dig dug|draw drew drawn
    dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
    find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
    forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten
    give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held
    hurt hurt|input input|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left
    lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
    misunderstand misunderstood|offset offset|outdo outdid outdone|overcome overcame overcome|overhear overheard
    override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
    overwrite overwrote overwritten|partake partook partaken|pay paid|prove proved proven|put put|quit quit
    rebuild rebuilt|remake remade|repay repaid|rerun reran rerun|reset reset|rethink rethought|rewrite rewrote rewritten
    rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold
    send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown
    shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid
    sow sowed sown|speak spoke spoken|spell spelt|spend spent|spill spilt|spin spun|spit spat|split split|spread spread
    spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stride strode stridden|strike struck
    strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken
    teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden
    undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld
    upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
    withhold withheld|withstand withstood|wring wrung|write wrote written
    """
}
