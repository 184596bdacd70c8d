"""Makes Sources/IsnadTagging/Words/WordNetLexicon.swift from the files of WordNet 3.0.

    apt-get download wordnet-base && dpkg -x wordnet-base_*.deb wordnet
    Benchmarks/tagging/lexicon.py wordnet/usr/share/wordnet > Sources/IsnadTagging/Words/WordNetLexicon.swift

Each line of the lexicon is a word and its parts of speech: n noun, v verb, a adjective, r adverb, s irregular
plural, d adjective of a people or place (a capital letter is its usual form). The sign behind a letter is what
the part costs, in half bits: 0 for the only one, 2 for one of two that are equally common, up to k (20).
"""

import collections
import math
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
SIGNS = "0123456789abcdefghijk"
NUMBERED = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
# Endings from which the tagger guesses the part itself: words it would guess right need no line.
ADJECTIVES = (
    "able ible al ful less ous ive ic ish ary"
).split()


def plain(word):
    return len(word) > 1 and word.isascii() and word.isalpha()


def lines(name):
    for line in (folder / name).read_text().splitlines():
        if not line.startswith(" "):
            yield line.split()


counts = collections.defaultdict(collections.Counter)
for key, _, count in lines("cntlist.rev"):
    lemma, rest = key.split("%")
    counts[lemma][NUMBERED[rest[0]]] += int(count)

senses = collections.defaultdict(collections.Counter)
for name, part in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
    for fields in lines("index." + name):
        senses[fields[0]][part] = int(fields[2])

# The index has no capitals; the data has. A word that is never small there is a name.
small = collections.defaultdict(set)
peoples = set()
for name, part in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
    for fields in lines("data." + name):
        for place in range(int(fields[3], 16)):
            word = fields[4 + 2 * place].split("(")[0]
            if word[0].islower():
                small[word.lower()].add(part)
            elif part == "a" and plain(word):
                peoples.add(word.lower())


def needed(word, parts):
    """Whether the tagger would guess otherwise than what the word is."""
    if sum(counts[word].values()) > 0:
        return True
    if "v" in parts or len(parts) > 1:
        return True
    only = next(iter(parts))
    if only == "n":
        return senses[word]["n"] > 2 or word.endswith(("ed", "ing", "ly"))
    if only == "a":
        return len(word) < 9 and not word.endswith(tuple(ADJECTIVES)) and not word.endswith("ed")
    return not word.endswith("ly")


entries = {}
for word, found in senses.items():
    if not plain(word) or len(word) > 20:
        continue
    parts = {part: number for part, number in found.items() if part in small[word]}
    if not parts or not needed(word, parts):
        continue
    weights = {p: counts[word][p] + 0.3 * math.sqrt(number) for p, number in parts.items()}
    total = sum(weights.values())
    costs = {p: min(20, round(-2 * math.log2(w / total))) for p, w in weights.items()}
    entries[word] = sorted(costs.items(), key=lambda item: (item[1], item[0]))

for word in peoples:
    if "a" in small[word]:
        continue
    entries[word] = [("d", 0)] + [item for item in entries.get(word, []) if item[0] != "a"]

for fields in lines("noun.exc"):
    plural, single = fields[0], fields[1]
    regular = plural.endswith("s") and not plural.endswith(("ves", "ices"))
    if plain(plural) and not regular and counts[single]["n"] > 0 and plural != single:
        entries[plural] = [("s", 0)] + [i for i in entries.get(plural, []) if i[0] not in "ns"]

notice = (pathlib.Path(__file__).parent / "WORDNET-NOTICE").read_text().rstrip()
print("// Made by Benchmarks/tagging/lexicon.py from WordNet 3.0; not written by hand.")
print("//")
for line in notice.splitlines():
    print(("// " + line).rstrip())
print()
print("// swift-format-ignore-file")
print()
print("/// The commonest words of English with their parts of speech, one to a line, sorted by their bytes.")
print("enum WordNetLexicon {")
print('  static let lines: StaticString = """')
for word in sorted(entries):
    print(f"    {word} {''.join(p + SIGNS[c] for p, c in entries[word])}")
print('    """')
print("}")
