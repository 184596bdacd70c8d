#!/usr/bin/env python3
"""Scores `isnad annotate` against the hand-checked attributions of Tests/Gold/attributions.

An attribution is found when a predicted annotation of kind `attribution` has a `cue-range` that
overlaps the gold cue. Prints precision, recall and F1 by language, split and form, and among the found
how many have the right source, source type, form, content, vagueness and number of hops. Doubtful
instances count neither way; instances of form `none` are near misses, which count against precision
when they are found; predicted attributions of form `future` are ignored. Precision in the row of a form
is that of the attributions predicted with this form, recall that of the gold ones.

Gold may list what is as right: `accept` (sources; `accept-at` gives them by place), `form-accept`,
`source-type-accept`, `content-accept`, `hops-accept`; `"vague": null` leaves vagueness open, as does a
source of type `none`. A hidden subject is `"source": null` with a type and with `accept`.
Articles that are annotated stand-off are read from --articles and skipped where that folder is absent;
their SHA-256 must agree. Errors are listed for dev articles only: nobody is to look at held-out ones.

    Benchmarks/attributions/score.py --articles ../shared/articles
    Benchmarks/attributions/score.py --errors --only own-01   # what went wrong; --errors source: that kind
    Benchmarks/attributions/score.py --check                  # the gold files alone: offsets and counts
"""
import argparse
import collections
import pathlib
import re
import sys
import unicodedata

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, annotate, articles, holds, overlap, place, share  # noqa: E402

SPOKEN = ("direct", "indirect", "expectation", "passive")
TYPES = ("named", "office", "organisation", "document", "anonymous", "none")
ASPECTS = ("source", "type", "form", "content", "vague", "hops")
LETTERS = str.maketrans("أإآٱىؤئ", "ااااييي")


def folded(text):
    text = unicodedata.normalize("NFKD", text.lower()).translate(LETTERS).replace("ـ", "")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.findall(r"\w+", text)


def yes(value):
    return value in (True, "yes", "true")


def meant(gold, data):
    """The texts that name the source as a reader would; empty where the text gives none.

    A hidden subject has no span of its own, but the reader knows who is meant.
    """
    spans = [gold["source"], *gold.get("accept-at", [])]
    return [data[s[0]:s[1]].decode() for s in spans if s] + gold.get("accept", [])


def source_right(gold, found, data):
    attributes = found["attributes"]
    name = attributes.get("source")
    name = None if name == "none" else name
    span = place(attributes.get("source-range"))
    answers = meant(gold, data)
    if not answers:
        return name is None and span is None
    if span and gold["source"] and overlap(span, gold["source"]):
        return True
    words = folded(name) if isinstance(name, str) else []
    return any(holds(words, folded(a)) or holds(folded(a), words) for a in answers)


def judged(gold, found, data):
    """What is right about an attribution that was found; none where gold says nothing."""
    attributes = found["attributes"]
    kind = attributes.get("source-type") or "none"
    content = place(attributes.get("content-range")) or place(attributes.get("content"))
    vague = gold.get("vague", False)
    contents = [gold["content"], *gold.get("content-accept", [])] if gold["content"] else []
    return {
        "source": source_right(gold, found, data),
        "type": kind == gold["source-type"] or kind in gold.get("source-type-accept", []),
        "form": attributes.get("form") in (gold["form"], *gold.get("form-accept", [])),
        "content": any(content and share(content, c) >= 0.5 for c in contents) if contents else None,
        "vague": None if gold["source-type"] == "none" or vague is None else yes(attributes.get("vague")) == vague,
        "hops": (int(float(attributes.get("hops") or 1)) or 1) in (gold.get("hops", 1), *gold.get("hops-accept", [])),
    }


def cue_of(found):
    return place(found["attributes"].get("cue-range"))


def pairs(wanted, spans):
    """Each gold cue with the predicted one that covers it best, each predicted one once."""
    ranked = sorted(((share(g["cue"], cue_of(f)), -i, -j) for i, g in enumerate(wanted)
                     for j, f in enumerate(spans) if overlap(g["cue"], cue_of(f))), reverse=True)
    of_gold, taken = {}, set()
    for _, i, j in ranked:
        if -i not in of_gold and -j not in taken:
            of_gold[-i] = -j
            taken.add(-j)
    return of_gold


def compare(gold, found, data, tallies, errors):
    """Counts one article; `tallies` maps a form, or `all`, to the counters it goes into."""
    def count(form, key, by=1):
        for row in (form, "all"):
            for tally in tallies(row):
                tally[key] += by

    wanted = [g for g in gold["instances"] if g["form"] != "none" and not g.get("doubtful")]
    missable = [g for g in gold["instances"] if g["form"] == "none" and not g.get("doubtful")]
    doubtful = [g["cue"] for g in gold["instances"] if g.get("doubtful")]
    spans = [f for f in found if f["kind"] == "attribution" and f["attributes"].get("form") != "future"]
    blind = [f for f in spans if cue_of(f) is None]
    spans = [f for f in spans if cue_of(f) is not None]
    of_gold = pairs(wanted, spans)
    taken = set(of_gold.values())
    for i, g in enumerate(wanted):
        count(g["form"], "gold")
        if i not in of_gold:
            errors.append((f"lost {g['form']}", words(data, g["cue"]), context(data, g["cue"])))
            continue
        f = spans[of_gold[i]]
        count(g["form"], "hit-gold")
        for aspect, right in judged(g, f, data).items():
            if right is None:
                continue
            count(g["form"], aspect + "-all")
            count(g["form"], aspect, right)
            if not right:
                errors.append((f"{aspect} {told(aspect, g, f, data)}", words(data, g["cue"]), context(data, g["cue"])))
    for j, f in enumerate(spans):
        if j not in taken and any(overlap(cue_of(f), d) for d in doubtful):
            continue
        count(f["attributes"].get("form") or "unset", "found")
        count(f["attributes"].get("form") or "unset", "hit", j in taken)
        if j not in taken:
            near = any(overlap(cue_of(f), g["cue"]) for g in missable)
            errors.append(("near miss taken for one" if near else "not in gold",
                           words(data, cue_of(f)), context(data, cue_of(f))))
    for f in blind:
        count(f["attributes"].get("form") or "unset", "found")
        errors.append(("no cue-range", words(data, (f["start"], f["end"])), ""))
    for g in missable:
        count("none", "near")
        count("none", "near-found", any(overlap(cue_of(f), g["cue"]) for f in spans))


def told(aspect, gold, found, data):
    attributes = found["attributes"]
    if aspect == "source":
        return f"{next(iter(meant(gold, data)), None)} / {attributes.get('source')}"
    if aspect == "content":
        span = place(attributes.get("content-range")) or place(attributes.get("content"))
        return f"{words(data, gold['content'])} / {words(data, span) if span else None}"
    key = "source-type" if aspect == "type" else aspect
    return f"{gold.get(key)} / {attributes.get(key)}"


def words(data, span):
    return data[span[0]:span[1]].decode(errors="replace").replace("\n", " ⏎ ")


def context(data, span):
    return f"{words(data, (max(0, span[0] - 120), span[0]))} ⟦…⟧ {words(data, (span[1], span[1] + 120))}"


def rate(n, right, total):
    return f"{n[right] / n[total]:.3f}" if n[total] else "  -  "


def line(key, n):
    p = n["hit"] / n["found"] if n["found"] else 0
    r = n["hit-gold"] / n["gold"] if n["gold"] else 0
    f = 2 * p * r / (p + r) if p + r else 0
    aspects = "  ".join(f"{rate(n, a, a + '-all'):>7}" for a in ASPECTS)
    near = f"   {n['near-found']}/{n['near']}" if n["near"] else ""
    return f"{key[0]} {key[1]:8} {key[2]:11} {n['gold']:5} {n['found']:6}  {p:.3f} {r:.3f} {f:.3f}  {aspects}{near}"


def check(batch):
    """Says what is wrong with the gold files, and counts what they hold."""
    counts, wrong = collections.defaultdict(collections.Counter), 0
    for language, name, gold, data in batch:
        for g in gold["instances"]:
            spans = [g["cue"], g.get("source"), g.get("content")]
            spans += [span for key in ("via", "content-accept", "accept-at") for span in g.get(key, [])]
            for span in filter(None, spans):
                try:
                    whole = data[span[0]:span[1]].decode()
                    good = 0 <= span[0] < span[1] <= len(data) and whole == whole.strip()
                except UnicodeDecodeError:
                    good = False
                if not good:
                    print(f"{language}/{name}: {span} is no span of whole words: {words(data, span)!r}")
                    wrong += 1
            if g["form"] not in (*SPOKEN, "none") or g["form"] != "none" and g.get("source-type") not in TYPES:
                print(f"{language}/{name}: {g['cue']}: form {g['form']!r}, source type {g.get('source-type')!r}")
                wrong += 1
            if g["form"] != "none" and bool(meant(g, data)) != (g["source-type"] != "none"):
                print(f"{language}/{name}: {g['cue']}: a source, or who is meant, and its type go together")
                wrong += 1
            for split in (gold["split"], "all"):
                tally = counts[language, split]
                if g.get("doubtful"):
                    tally["doubtful (left out of the rest)"] += 1
                    continue
                tally[g["form"]] += 1
                if g["form"] != "none":
                    tally["type " + g["source-type"]] += 1
                    tally["vague"] += bool(g.get("vague"))
                    tally["hops > 1"] += g.get("hops", 1) > 1
    for key in sorted(counts):
        print(*key, ", ".join(f"{name} {number}" for name, number in sorted(counts[key].items())))
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--articles", type=pathlib.Path, default=ROOT.parent / "shared" / "articles")
    parser.add_argument("--language", choices=["en", "ar"])
    parser.add_argument("--only", help="articles whose name holds this")
    parser.add_argument("--errors", nargs="?", const="", help="list errors of dev articles, or those that begin so")
    parser.add_argument("--check", action="store_true", help="check the gold files and count; runs no isnad")
    options = parser.parse_args()
    batch = list(articles(options, "attributions"))
    if options.check:
        sys.exit(1 if check(batch) else 0)
    rows = collections.defaultdict(collections.Counter)
    for (language, name, gold, data), found in zip(batch, annotate(options, batch)):
        errors = []
        compare(gold, found, data,
                lambda row: [rows[language, split, row] for split in (gold["split"], "all")], errors)
        if options.errors is not None and gold["split"] == "dev":
            for kind, around, where in errors:
                if kind.startswith(options.errors):
                    print(f"{language}/{name}: {kind}\n    {around}\n    {where}")
    print(f"{'':24} gold  found      P     R    F1   {'   '.join(f'{a:>6}' for a in ASPECTS)}   near misses found")
    order = {form: i for i, form in enumerate(("all", *SPOKEN))}
    for key in sorted(rows, key=lambda k: (k[0], k[1], order.get(k[2], 9))):
        if key[2] in order or rows[key]["found"]:
            print(line(key, rows[key]))


if __name__ == "__main__":
    main()
