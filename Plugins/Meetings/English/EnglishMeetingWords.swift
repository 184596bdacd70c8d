import Isnad
import IsnadText

/// The closed classes of English words by which participants, places and tense of an event are told.
enum EnglishMeetingWords {
  /// Verbs of the past behind an event that is their subject.
  static let pastsBehind: WordSet = [
    "was", "were", "took", "ended", "began", "lasted", "came", "focused", "produced", "started",
    "collapsed", "failed", "opened", "concluded", "resumed", "broke", "covered", "followed", "brought",
  ]
  /// Words that end what belongs to an event, to the right of it.
  static let stops: WordSet = [
    "that", "who", "whom", "which", "whose", "where", "because", "although", "though", "while",
    "whereas",
    "but", "after", "before", "when", "as", "until", "if", "unless", "since", "following", "ahead",
    "despite",
    "says", "said", "saying", "told", "telling", "adding", "added", "announced", "reported", "according",
    "followed", "follows", "preceded", "led", "prompted", "paved", "warned", "called", "calling",
    "urged", "urging", "discussed", "discussing",
  ]
  /// Words that begin another clause, to the left of an event.
  static let clauseOpeners: WordSet = [
    "that", "because", "although", "though", "while", "whereas", "but", "after", "before", "when",
    "until",
    "if", "unless", "since", "said", "says", "told", "as",
  ]
  static let auxiliaries: WordSet = [
    "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would", "shall",
    "should",
    "can", "could", "may", "might", "must", "did", "does", "do", "to", "not", "never", "n't", "won't",
    "didn't",
    "hasn't", "haven't", "hadn't", "due", "set", "scheduled", "expected", "likely", "going", "about",
    "also",
    "then", "later", "first", "last", "both", "again", "already", "now", "just", "once", "recently",
    "briefly",
    "separately", "jointly", "secretly", "privately", "finally", "personally", "formally", "officially",
    "earlier", "twice", "often", "repeatedly", "plans", "planned", "planning", "intends", "hopes",
    "wants",
    "agreed", "each", "all", "together", "still", "reportedly", "ready", "refused", "declined", "failed",
    "hoped", "offered", "willing", "unable", "able",
  ]
  static let be: WordSet = ["is", "are", "was", "were", "be", "been", "being"]
  static let future: WordSet = [
    "will", "shall", "won't", "due", "scheduled", "expected", "set", "plans", "planned", "planning",
    "intends",
    "going", "hopes", "wants", "agreed", "likely", "ready",
  ]
  static let possible: WordSet = [
    "would", "could", "may", "might", "should", "hopes", "hoped", "wants", "refused", "declined",
    "failed",
    "offered", "willing", "unable", "not", "never", "n't", "won't", "didn't", "hasn't", "haven't",
    "hadn't",
    "can", "must", "likely",
  ]
  static let prepositions: WordSet = [
    "of", "in", "at", "from", "to", "with", "by", "for", "on", "against", "about", "near", "into", "via",
    "under", "over", "during", "between", "among", "around", "outside", "inside", "through", "towards",
    "without", "like", "than", "behind", "across", "amid", "off",
  ]
  static let within: WordSet = ["in", "at", "near", "outside", "inside"]
  static let pairs: WordSet = ["they", "them", "both"]
  static let persons: WordSet = ["he", "she", "him", "her"]
  static let possessives: WordSet = ["his", "her", "their", "its"]
  static let determiners: WordSet = [
    "the", "this", "that", "these", "those", "a", "an", "his", "her", "their", "its", "no", "any",
    "some", "every", "each", "such", "another", "further", "more", "our", "my",
  ]
  static let demonstratives: WordSet = ["this", "these"]
  static let definites: WordSet = ["the", "their", "that", "those", "his", "her", "its"]
  static let two: WordSet = ["two", "both"]
  static let people: WordSet = [
    "leaders", "presidents", "ministers", "men", "women", "sides", "parties", "officials", "diplomats",
    "premiers",
    "chancellors", "chiefs", "kings", "monarchs", "generals", "delegations", "politicians",
    "counterparts",
    "rivals", "pair", "duo",
  ]
  /// Those who stand for a country.
  static let delegates: WordSet = [
    "leaders", "presidents", "ministers", "officials", "diplomats", "envoys", "negotiators",
    "delegations",
    "representatives", "delegates", "minister", "president", "leader", "chiefs", "government",
    "governments",
    "negotiator", "envoy", "king", "premier", "rulers", "heads",
  ]
  static let countries: WordSet = [
    "countries", "nations", "states", "neighbours", "neighbors", "allies",
  ]
  static let ahead: WordSet = [
    "upcoming", "coming", "forthcoming", "planned", "scheduled", "future", "next", "proposed",
    "expected",
    "looming", "possible", "potential",
  ]
  static let uncertain: WordSet = ["proposed", "possible", "potential", "no", "any"]
  static let other: WordSet = [
    "previous", "earlier", "past", "last", "another", "second", "third", "fourth", "fifth", "sixth",
    "next",
    "further", "new", "separate", "other", "earliest", "latest", "recent", "annual", "regular", "more",
  ]
  /// What comes again and again is no news of one event.
  static let regular: WordSet = [
    "annual", "regular", "monthly", "weekly", "daily", "biannual", "ordinary", "routine",
  ]
  /// What sports writers call a meeting is a match.
  static let sports: WordSet = [
    "match", "matches", "final", "finals", "semi-final", "semifinal", "quarter-final", "quarterfinal",
    "league",
    "championship", "coach", "goal", "goals", "scored", "striker", "goalkeeper", "midfielder", "innings",
    "wicket", "playoff", "playoffs", "tournament", "fixture", "kick-off", "derby", "knockout", "stadium",
  ]
  static let delayed: WordSet = [
    "postponed", "delayed", "rescheduled", "moved", "extended", "cancelled", "canceled", "originally",
    "instead", "initially",
  ]
  /// Things that are signed, and are no autographs.
  static let documents: WordSet = [
    "agreement", "agreements", "accord", "accords", "deal", "deals", "treaty", "treaties", "pact",
    "pacts",
    "memorandum", "memoranda", "memorandums", "protocol", "protocols", "declaration", "communique",
    "communiqué", "contract", "contracts", "convention", "armistice", "ceasefire", "truce", "charter",
    "mou",
  ]
  /// Verbs that hold an event whose noun is their object, with what they tell.
  static let light: WordTable<Light> = {
    var words: [(String, Light)] = []
    func add(_ forms: [String], _ light: Light) { words += forms.map { ($0, light) } }
    add(
      [
        "held", "had", "began", "started", "opened", "concluded", "ended", "chaired", "attended",
        "resumed",
        "completed", "paid", "made", "conducted", "led", "joined", "wrapped", "convened", "hosted",
        "finished",
      ], .past)
    add(
      [
        "hold", "have", "begin", "start", "open", "chair", "attend", "resume", "pay", "make", "conduct",
        "lead",
        "join", "convene", "host",
      ], .bare)
    add(
      [
        "holds", "has", "begins", "starts", "opens", "concludes", "ends", "chairs", "attends", "resumes",
        "pays",
        "makes", "leads", "hosts",
      ], .present)
    add(
      [
        "holding", "having", "starting", "opening", "concluding", "ending", "attending", "paying",
        "making",
        "hosting", "beginning", "leading",
      ], .participle)
    add(
      [
        "proposed", "proposes", "propose", "offered", "offers", "offer", "sought", "seeks", "seek",
        "suggested",
        "demanded", "demands", "wants", "rejected", "rejects", "refused", "refuses", "requested",
        "urged", "ruled",
        "cancelled", "canceled", "denied", "skipped", "boycotted",
      ], .possible)
    add(
      [
        "planned", "plans", "plan", "scheduled", "arranged", "arranging", "prepared", "preparing",
        "planning",
        "announced",
      ], .planned)
    return WordTable(words)
  }()

  /// What a verb tells of the event that is its object.
  enum Light {
    case past, bare, present, participle, possible, planned
  }

  static let ordinals: WordTable<Meeting.Ordinal> = WordTable([
    ("first", .first), ("second", .second), ("third", .third), ("fourth", .fourth), ("fifth", .fifth),
    ("sixth", .sixth), ("seventh", .seventh), ("eighth", .eighth), ("ninth", .ninth), ("tenth", .tenth),
    ("only", .only),
  ])
  static let whole: WordSet = [
    "round", "rounds", "day", "session", "half", "stage", "phase", "hour", "part", "leg",
  ]
  /// What begins the end of a noun phrase that no event is part of: a visit card.
  static let compounds: WordSet = [
    "room", "rooms", "place", "point", "points", "hall", "house", "centre", "center", "centers", "card",
    "minutes",
    "agenda", "venue", "official", "officials", "participants", "organisers", "organizers", "logs",
    "log", "table",
    "record", "records", "app", "invitation", "request", "schedule", "rights", "show", "station",
  ]
}
