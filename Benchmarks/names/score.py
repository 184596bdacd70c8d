#!/usr/bin/env python3
"""Scores the names of `isnad annotate` against the hand-checked names of Tests/Gold/names.

Prints, by language and split, precision, recall and F1 for persons, organisations and places (overlap:
more than half of the longer range; strict: the same bytes), for persons by name and by title, then
whether the right person is meant (the canonical form is the entity's or an accepted one), how well the
mentions of one thing are held together (B-cubed), the kind of mention, titles, gender, and how many of
the words that are no names were taken for one. Doubtful mentions are left out, with what was found at
their place. Articles that are annotated stand-off are read from --articles and skipped where that
folder is absent; their SHA-256 must agree. Errors of held-out articles are never listed.

    Benchmarks/names/score.py --articles ../shared/articles
    Benchmarks/names/score.py --errors wrong --only own-01    # what went wrong, in dev articles only
"""
import argparse
import collections
import pathlib
import re
import sys
import unicodedata

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, annotate, articles, overlap, place, share  # noqa: E402

FORMS = str.maketrans("أإآٱىؤئ", "ااااييي")
WHATS = ("person", "organisation", "place")


def folded(text):
    text = unicodedata.normalize("NFKD", (text or "").lower().translate(FORMS)).replace("ـ", "")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return tuple(w for w in re.findall(r"\w+", text) if w != "the")


def span(item):
    return (item["start"], item["end"])


def pairs(wanted, found):
    """Pairs ranges that share more than half, the closest first, each used once."""
    close = []
    at = 0
    found = sorted(found, key=span)
    for g in sorted(wanted, key=span):
        while at < len(found) and found[at]["start"] < g["start"] - 2000:
            at += 1
        for f in found[at:]:
            if f["start"] >= g["end"]:
                break
            s = share(span(g), span(f))
            if s > 0.5:
                close.append((s, -g["start"], g, f))
    taken, matched = set(), {}
    for _, _, g, f in sorted(close, key=lambda c: c[:2], reverse=True):
        if id(g) not in matched and id(f) not in taken:
            matched[id(g)] = f
            taken.add(id(f))
    return matched


def title_of(found):
    attributes = found["attributes"]
    return place(attributes.get("title-range")), attributes.get("title")


def title_right(gold, found, text):
    where, words = title_of(found)
    if where is not None:
        return overlap(where, gold["title"])
    wanted = folded(text[gold["title"][0]:gold["title"][1]].decode(errors="replace"))
    return bool(words) and bool(set(folded(words)) & set(wanted))


class Tally:
    def __init__(self):
        self.n = collections.Counter()

    def rate(self, right, total):
        return f"{self.n[right] / self.n[total]:.3f}" if self.n[total] else "  -  "

    def f1(self, key):
        n = self.n
        p = n[key + " hit-found"] / n[key + " found"] if n[key + " found"] else 0
        r = n[key + " hit-gold"] / n[key + " gold"] if n[key + " gold"] else 0
        return f"{p:.3f} {r:.3f} {2 * p * r / (p + r) if p + r else 0:.3f}"


def b_cubed(wanted, found, matched, count, key, missed):
    """Counts the parts of B-cubed: with what is missed and invented (worth nothing), or without."""
    gold_of = {id(matched[id(g)]): g for g in wanted if id(g) in matched}
    if not missed:
        wanted = [g for g in wanted if id(g) in matched]
        found = [f for f in found if id(f) in gold_of]
    clusters = collections.Counter(f["cluster"] for f in found)
    entities = collections.Counter(g["entity"] for g in wanted)
    both = collections.Counter((f["cluster"], gold_of[id(f)]["entity"]) for f in found if id(f) in gold_of)
    for f in found:
        count(key + " found")
        if id(f) in gold_of:
            count(key + " hit-found", both[f["cluster"], gold_of[id(f)]["entity"]] / clusters[f["cluster"]])
    for g in wanted:
        count(key + " gold")
        if id(g) in matched:
            count(key + " hit-gold", both[matched[id(g)]["cluster"], g["entity"]] / entities[g["entity"]])


def compare(gold, annotations, text, confidence, tallies, errors):
    def count(key, by=1):
        for tally in tallies:
            tally.n[key] += by

    def words(where):
        return text[where[0]:where[1]].decode(errors="replace").replace("\n", " ⏎ ")

    def around(where):
        left = text[max(0, where[0] - 80):where[0]].decode(errors="replace")
        right = text[where[1]:where[1] + 80].decode(errors="replace")
        return (left + " ⟦…⟧ " + right).replace("\n", " ⏎ ")

    entities = gold["entities"]
    doubtful = [span(g) for g in gold["instances"] if g.get("doubtful")]
    wanted = [g for g in gold["instances"] if not g.get("doubtful")]
    names = [a for a in annotations if a["kind"] == "name"]
    names = [f for f in names if float(f["attributes"].get("confidence", 1)) >= confidence]
    for f in names:
        attributes = f["attributes"]
        canonical = folded(attributes.get("canonical")) or folded(words(span(f)))
        f["cluster"] = (attributes.get("what"), canonical)
    matched = {}
    for what in WHATS:
        matched |= pairs(
            [g for g in wanted if entities[g["entity"]]["what"] == what],
            [f for f in names if f["attributes"].get("what") == what])
    gold_of = {id(f): g for g in wanted if (f := matched.get(id(g)))}
    # What was found where two editors would disagree counts neither way, nor does the title of a name
    # that is given as a mention of its own.
    titles = [g["title"] for g in gold["instances"] if "title" in g]

    def left_out(f):
        apart = titles if f["attributes"].get("mention") == "title" else []
        return id(f) not in gold_of and any(share(span(f), d) > 0.5 for d in [*doubtful, *apart])

    found = [f for f in names if not left_out(f)]

    for what in WHATS:
        mine = [g for g in wanted if entities[g["entity"]]["what"] == what]
        theirs = [f for f in found if f["attributes"].get("what") == what]
        groups = [(what, mine, theirs)]
        if what == "person":
            groups += [
                ("by name", [g for g in mine if g["mention"] != "title"],
                 [f for f in theirs if f["attributes"].get("mention") != "title"]),
                ("by title", [g for g in mine if g["mention"] == "title"],
                 [f for f in theirs if f["attributes"].get("mention") == "title"])]
        for key, golds, founds in groups:
            count(key + " gold", len(golds))
            count(key + " found", len(founds))
            for g in golds:
                f = matched.get(id(g))
                count(key + " hit-gold", f is not None)
                count(key + " strict gold")
                count(key + " strict hit-gold", f is not None and span(f) == span(g))
            for f in founds:
                g = gold_of.get(id(f))
                count(key + " hit-found", g is not None)
                count(key + " strict found")
                count(key + " strict hit-found", g is not None and span(f) == span(g))
        for missed in (True, False):
            b_cubed(mine, theirs, matched, count, what + (" cluster" if missed else " cluster-matched"), missed)

    for g in wanted:
        entity = entities[g["entity"]]
        f = matched.get(id(g))
        kind = f"{entity['what']} by {'title' if g['mention'] == 'title' else 'name'}"
        if f is None:
            other = next((o for o in found if id(o) not in gold_of and share(span(o), span(g)) > 0.5), None)
            if other is not None:
                count("other what")
                errors.append((f"should be {entity['what']}, is {other['attributes'].get('what')}", words(span(g)), around(span(g))))
            else:
                errors.append((f"lost {kind}", words(span(g)), around(span(g))))
            continue
        attributes = f["attributes"]
        if span(f) != span(g):
            errors.append((f"span differs ({kind})", words(span(g)), words(span(f))))
        count("mentions")
        count("mention right", attributes.get("mention") == g["mention"])
        if attributes.get("mention") != g["mention"]:
            errors.append((f"mention is {g['mention']}, not {attributes.get('mention')} ({kind})", words(span(g)), around(span(g))))
        answers = [folded(n) for n in [entity["canonical"], *entity["accept"]]]
        right = f["cluster"][1] in answers
        count(entity["what"] + " meant")
        count(entity["what"] + " meant right", right)
        if entity["what"] == "person":
            group = "by title" if g["mention"] == "title" else "by name"
            count(group + " meant")
            count(group + " meant right", right)
        if not right:
            errors.append((f"wrong {kind}: {entity['canonical']} / {attributes.get('canonical')}", words(span(g)), around(span(g))))
        if entity["what"] != "person":
            continue
        if g["mention"] != "title":
            if "title" in g:
                side = "title before" if g["title"][0] < g["start"] else "title after"
                count(side)
                count(side + " right", title_right(g, f, text))
                if not title_right(g, f, text):
                    errors.append((f"{side} lost: {words(g['title'])} / {attributes.get('title')}", words(span(g)), around(span(g))))
            if any(title_of(f)):
                count("titles found")
                count("titles found right", "title" in g and title_right(g, f, text))
                if "title" not in g:
                    errors.append((f"title invented: {attributes.get('title')}", words(span(g)), around(span(g))))
        if entity.get("gender") and attributes.get("gender"):
            count("genders")
            count("gender right", entity["gender"] == attributes["gender"])
            if entity["gender"] != attributes["gender"]:
                errors.append((f"gender is {entity['gender']}", words(span(g)), around(span(g))))
        count("persons with gender", bool(entity.get("gender")))

    stray = [f for f in found if id(f) not in gold_of]
    for where in gold["nothing"]:
        hit = next((f for f in stray if overlap(span(f), where)), None)
        count("nothing")
        count("nothing hit", hit is not None)
        if hit is not None:
            errors.append((f"nothing, taken for {hit['attributes'].get('what')}", words(where), around(where)))
    for f in stray:
        if not any(overlap(span(f), where) for where in gold["nothing"]):
            errors.append((f"not in gold: {f['attributes'].get('what')} ({f['attributes'].get('mention')})", words(span(f)), around(span(f))))


def report(key, t):
    n = t.n
    print(f"\n{key[0]} {key[1]}: {n['articles']} articles")
    print(f"  {'':14} {'gold':>5} {'found':>6}   {'overlap P R F1':18} {'strict P R F1':18} "
          f"{'meant':6} {'cluster P R F1':18} cluster of the matched")
    for what in ("person", "by name", "by title", "organisation", "place"):
        label = what if what in WHATS else "  " + what
        line = (f"  {label:14} {n[what + ' gold']:5} {n[what + ' found']:6}   {t.f1(what):18} "
                f"{t.f1(what + ' strict'):18} {t.rate(what + ' meant right', what + ' meant'):6}")
        if what in WHATS:
            line += f" {t.f1(what + ' cluster'):18} {t.f1(what + ' cluster-matched')}"
        print(line)
    print(f"  mention kind {t.rate('mention right', 'mentions')} of {n['mentions']}"
          f" · title before the name {t.rate('title before right', 'title before')} of {n['title before']}"
          f" · after {t.rate('title after right', 'title after')} of {n['title after']}"
          f" · titles found that are right {t.rate('titles found right', 'titles found')} of {n['titles found']}")
    print(f"  gender {t.rate('gender right', 'genders')} of {n['genders']} told of {n['persons with gender']}"
          f" · nothing taken for a name {n['nothing hit']} of {n['nothing']}"
          f" · found as something else {n['other what']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--articles", type=pathlib.Path, default=ROOT.parent / "shared" / "articles")
    parser.add_argument("--language", choices=["en", "ar"])
    parser.add_argument("--only", help="articles whose name holds this")
    parser.add_argument("--confidence", type=float, default=0, help="leave out names below this confidence")
    parser.add_argument("--errors", nargs="?", const="", help="list errors of dev articles, or those that hold a word")
    options = parser.parse_args()
    batch = list(articles(options, "names"))
    if not batch:
        sys.exit("no articles")
    tallies = collections.defaultdict(Tally)
    for (language, name, gold, data), found in zip(batch, annotate(options, batch)):
        errors = []
        mine = [tallies[language, gold["split"]], tallies[language, "all"]]
        for tally in mine:
            tally.n["articles"] += 1
        compare(gold, found, data, options.confidence, mine, errors)
        if options.errors is not None and gold["split"] == "dev":
            for kind, words, around in errors:
                if options.errors in kind:
                    print(f"{language}/{name}: {kind}\n    {words}\n    {around}")
    for key in sorted(tallies, key=lambda k: (k[0] != "en", ("dev", "held-out", "all").index(k[1]))):
        report(key, tallies[key])


if __name__ == "__main__":
    main()
