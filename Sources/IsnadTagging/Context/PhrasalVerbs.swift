/// Verbs that go with a particle: `set up`, `break out`.
enum PhrasalVerbs {
  /// The verbs that often go with a particle; nothing for a word that is none.
  static func verbs(with particle: String) -> Set<String>? { phrasal[particle] }

  /// The verb of which a word is a form, among some verbs.
  static func isForm(_ word: String, of verbs: Set<String>) -> Bool {
    if verbs.contains(word) { return true }
    if let base = bases[word] { return verbs.contains(base) }
    for ending in ["ing", "ed", "es", "s", "d"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if verbs.contains(stem) || ending == "ing" && verbs.contains(stem + "e") { return true }
      // `stepped`, `planning`
      if let last = stem.last, stem.dropLast().last == last, verbs.contains(String(stem.dropLast())) {
        return true
      }
    }
    return false
  }

  private static let bases: [String: String] = irregular.reduce(into: [:]) { bases, verb in
    for form in verb.value { bases[form] = verb.key }
  }

  private static let phrasal: [String: Set<String>] = [
    "up": [
      "back", "blow", "break", "bring", "build", "call", "catch", "clean", "come", "draw", "end", "fill",
      "follow", "free", "give", "go", "grow",
      "hold", "keep", "line", "look", "make", "open", "pick", "pop", "put", "run", "set", "show", "sign",
      "speak", "speed", "spin",
      "stand", "start", "step", "sum", "take", "turn", "use", "wake", "warm", "wind",
    ],
    "out": [
      "break", "bring", "carry", "check", "come", "fill", "find", "figure", "get", "give", "go", "hand",
      "lay", "leave", "look", "make", "phase",
      "pick", "point", "print", "pull", "put", "roll", "rule", "run", "send", "set", "sort", "spell",
      "start", "take", "time", "try", "turn",
      "work", "write", "log", "sign", "opt",
    ],
    "off": [
      "back", "call", "come", "cut", "fight", "go", "kick", "kill", "lay", "pay", "put", "sell", "send",
      "set", "shut", "sign", "start", "switch", "take", "turn", "write",
    ],
    "down": [
      "back", "break", "bring", "burn", "calm", "close", "come", "cut", "gun", "hand", "lay", "let",
      "knock", "narrow", "pull", "put", "run", "scale", "set", "settle", "shoot", "shut", "sit", "slow",
      "stand", "step", "take", "tear", "track", "turn", "write",
    ],
    "on": ["carry", "go", "hold", "move", "pass", "put", "switch", "take", "turn", "log"],
    "over": ["hand", "take", "turn", "carry"],
    "in": ["bring", "check", "fill", "log", "opt", "plug", "send", "sign", "step", "turn"],
    "along": ["come", "get", "go", "move"],
    "around": ["get", "turn"], "through": ["go", "follow"], "about": ["bring", "come"],
  ]

  private static let irregular: [String: [String]] = [
    "blow": ["blows", "blew", "blown", "blowing"], "break": ["breaks", "broke", "broken", "breaking"],
    "bring": ["brings", "brought", "bringing"],
    "build": ["builds", "built", "building"], "catch": ["catches", "caught", "catching"],
    "come": ["comes", "came", "coming"],
    "cut": ["cuts", "cutting"], "draw": ["draws", "drew", "drawn", "drawing"],
    "fight": ["fights", "fought", "fighting"],
    "find": ["finds", "found", "finding"], "get": ["gets", "got", "gotten", "getting"],
    "give": ["gives", "gave", "given", "giving"],
    "go": ["goes", "went", "gone", "going"], "grow": ["grows", "grew", "grown", "growing"],
    "hold": ["holds", "held", "holding"],
    "keep": ["keeps", "kept", "keeping"], "lay": ["lays", "laid", "laying"],
    "leave": ["leaves", "left", "leaving"], "let": ["lets", "letting"],
    "make": ["makes", "made", "making"], "pay": ["pays", "paid", "paying"], "put": ["puts", "putting"],
    "run": ["runs", "ran", "running"],
    "sell": ["sells", "sold", "selling"], "send": ["sends", "sent", "sending"],
    "set": ["sets", "setting"], "shoot": ["shoots", "shot", "shooting"],
    "show": ["shows", "showed", "shown", "showing"], "shut": ["shuts", "shutting"],
    "sit": ["sits", "sat", "sitting"],
    "speak": ["speaks", "spoke", "spoken", "speaking"], "speed": ["speeds", "sped", "speeding"],
    "spin": ["spins", "spun", "spinning"],
    "stand": ["stands", "stood", "standing"], "take": ["takes", "took", "taken", "taking"],
    "tear": ["tears", "tore", "torn", "tearing"],
    "wake": ["wakes", "woke", "woken", "waking"], "wind": ["winds", "wound", "winding"],
    "write": ["writes", "wrote", "written", "writing"],
  ]
}
