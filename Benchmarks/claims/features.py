"""The features of check-worthiness, as Plugins/Claims/Worth has them; ClaimsTests hold the two together."""
import re
import unicodedata

# Letters with digits and apostrophes inside; `'s` is a word of its own; digits with marks inside.
TOKEN = re.compile(
    r"[^\W\d_]+(?:(?!'s(?![^\W_]))'(?=[^\W\d_])[^\W\d_]+|\d+|[^\W\d_]+)*|'s(?![^\W_])"
    r"|\d+(?:[.,]\d+)*[^\W\d_]*|\.+|[^\w\s]|_")

START, END, NUMBER, YEAR = "<start>", "<end>", "<number>", "<year>"

# Closed classes of words, by the name of their group; the Swift side has the same in `EnglishGroups`.
GROUPS = {
    "scale": """percent per cent million billion trillion thousand hundred dollars dollar thousands millions
        billions half third quarter twice double times dozen two three four five six seven eight nine ten
        twenty thirty forty fifty % $ € £""",
    "past": """was were had did went said made took got gave came left lost cut put spent voted became began
        knew grew held brought sent saw ran paid kept told built won rose fell broke chose drew drove fought
        found forgot hid hurt led met read rode sold shot sat slept spoke stood stole taught thought threw
        understood wore wrote been done gone taken given known grown seen fallen risen written""",
    "self": "i me my mine myself i'm i've i'll i'd",
    "group": "we us our ours ourselves we're we've we'll we'd let's",
    "other": "you your yours you're you've you'll you'd",
    "modal": """will would should could can must may might shall ought cannot can't won't wouldn't shouldn't
        couldn't i'll we'll you'll they'll he'll she'll it'll i'd we'd""",
    "opinion": """think believe feel hope want wish guess suppose agree like know mean try need sure glad""",
    "ask": "what why how who when where which let please thank thanks",
    "change": """increase increased increases decrease decreased rise rose risen fall fell fallen grow grew grown
        growth drop dropped cut cuts doubled tripled doubling lost gained reduced reduction raised lower lowered
        higher up down more less fewer most least highest lowest largest biggest worst best record""",
    "time": "year years month months ago since last yesterday decade decades century week weeks",
}
GROUPS = {name: set(words.split()) for name, words in GROUPS.items()}

# Each shape with the count from which on more makes no difference, in the order of the weights.
SHAPES = [("number", 3), ("year", 1), ("scale", 2), ("past", 3), ("self", 2), ("group", 2), ("other", 2),
          ("modal", 2), ("opinion", 2), ("ask", 1), ("change", 2), ("time", 2), ("named", 3), ("question", 1),
          ("length", 8), ("long", 4)]
CROSSES = [("number", "past"), ("number", "self"), ("past", "named"), ("past", "self"), ("past", "modal"),
           ("change", "number"), ("scale", "past"), ("self", "opinion"), ("number", "modal"), ("change", "past")]
ENDS = {".", "?", "!", ":", '"', "\u201C"}


def fold(token):
    marked = unicodedata.normalize("NFD", token.lower())
    return "".join(letter for letter in marked if unicodedata.category(letter) != "Mn")


def tokens(text):
    return TOKEN.findall(text.replace("\u2019", "'").replace("\u2018", "'"))


def key(token):
    """The name of a token among words and pairs."""
    if not token[0].isdigit():
        return fold(token)
    return YEAR if len(token) == 4 and token.isdigit() and 1500 <= int(token) < 2100 else NUMBER


def shape(text):
    """How often a text has each shape, capped."""
    parts = tokens(text)
    keys = [key(part) for part in parts]
    plain = [k for k in keys if k[0].isalpha()]
    counts = {name: sum(k in words for k in keys) for name, words in GROUPS.items()}
    counts["past"] += sum(k not in GROUPS["past"] and k.endswith("ed") and len(k) > 4 for k in plain)
    counts["number"] = sum(k in (NUMBER, YEAR) for k in keys)
    counts["year"] = keys.count(YEAR)
    counts["question"] = keys.count("?")
    counts["named"] = sum(
        index > 0 and part[0].isupper() and keys[index] not in GROUPS["self"] and parts[index - 1] not in ENDS
        for index, part in enumerate(parts))
    counts["length"] = sum(k[0].isalpha() or k in (NUMBER, YEAR, "'s") for k in keys) // 4
    counts["long"] = sum(len(k) > 7 for k in plain)
    return [min(counts[name], most) for name, most in SHAPES]


def shapes(text):
    """The names of the features that do not depend on the language."""
    counts = dict(zip((name for name, _ in SHAPES), shape(text)))
    names = [f"{name}={counts[name]}" for name, _ in SHAPES]
    return names + [f"{a}&{b}={int(counts[a] > 0)}{int(counts[b] > 0)}" for a, b in CROSSES]


def words(text):
    """The words of a text and the pairs of neighbours."""
    keys = [START] + [key(token) for token in tokens(text)] + [END]
    return set(keys[1:-1]) | {(left, right) for left, right in zip(keys, keys[1:])}
