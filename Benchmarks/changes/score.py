#!/usr/bin/env python3
"""Scores `isnad annotate` against the hand-written sentences of Tests/Gold/changes.

A change is found when a predicted annotation of kind `change` overlaps the gold words. Prints precision,
recall and F1 of the words by overlap, how many of those found have exactly these words, and how many have
the right direction, measure and percentage, by language and split. Gold of direction `none` are near
misses: words of change that tell none; found, they count against precision. Where gold gives no measure,
the measure is not judged; a list of measures holds all that are right, `null` for none.

    Benchmarks/changes/score.py
    Benchmarks/changes/score.py --errors --only own-01   # what went wrong; never of held-out articles
    Benchmarks/changes/score.py --check                  # the gold files alone: offsets and counts
"""
import argparse
import collections
import pathlib
import sys
from decimal import Decimal

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, annotate, articles, overlap, share  # noqa: E402

ASPECTS = ("exact", "direction", "measure", "percent")
DIRECTIONS = ("growth", "decline", "recovery", "stagnation", "record", "none")


def span(found):
    return found["start"], found["end"]


def words(data, where):
    return data[where[0]:where[1]].decode(errors="replace").replace("\n", " ⏎ ")


def context(data, where):
    before, after = (max(0, where[0] - 90), where[0]), (where[1], where[1] + 90)
    return f"{words(data, before)} ⟦{words(data, where)}⟧ {words(data, after)}"


def judged(gold, found):
    """What is right about a change that was found; none where gold says nothing."""
    attributes = found["attributes"]
    percent = attributes.get("percent")
    stated = gold.get("percent")
    return {
        "exact": list(span(found)) == gold["span"],
        "direction": attributes.get("direction") == gold["direction"],
        "measure": attributes.get("measure") in gold["measure"] if "measure" in gold else None,
        "percent": (None if stated is None and percent is None
                    else stated is not None and percent is not None and Decimal(percent) == Decimal(stated)),
    }


def pairs(wanted, spans):
    """Each gold change with the predicted one that covers it best, each predicted one once."""
    ranked = sorted(((share(g["span"], span(f)), -i, -j) for i, g in enumerate(wanted)
                     for j, f in enumerate(spans) if overlap(g["span"], span(f))), reverse=True)
    of_gold, taken = {}, set()
    for _, i, j in ranked:
        if -i not in of_gold and -j not in taken:
            of_gold[-i] = -j
            taken.add(-j)
    return of_gold


def compare(gold, found, data, tallies, least):
    """Counts one article and yields what went wrong."""
    def count(key, by=1):
        for tally in tallies:
            tally[key] += by

    wanted = [g for g in gold["instances"] if g["direction"] != "none"]
    misses = [g for g in gold["instances"] if g["direction"] == "none"]
    spans = [f for f in found if f["kind"] == "change" and Decimal(f["attributes"]["confidence"]) >= least]
    of_gold = pairs(wanted, spans)
    count("gold", len(wanted))
    count("found", len(spans))
    count("hit", len(of_gold))
    for i, g in enumerate(wanted):
        if i not in of_gold:
            yield "lost", context(data, g["span"]), g["direction"]
            continue
        f = spans[of_gold[i]]
        for aspect, right in judged(g, f).items():
            if right is None:
                continue
            count(aspect + "-all")
            count(aspect, right)
            if not right:
                shown = {k: f["attributes"].get(k) for k in ("direction", "measure", "percent")}
                yield aspect, context(data, g["span"]), f"{words(data, span(f))} {shown}"
    taken = set(of_gold.values())
    for j, f in enumerate(spans):
        if j not in taken:
            yield "false", context(data, span(f)), str(f["attributes"].get("measure"))
    for g in misses:
        count("near")
        count("near-found", any(overlap(span(f), g["span"]) for f in spans))


def line(key, n):
    p = n["hit"] / n["found"] if n["found"] else 0
    r = n["hit"] / n["gold"] if n["gold"] else 0
    f = 2 * p * r / (p + r) if p + r else 0
    aspects = "  ".join(f"{n[a] / n[a + '-all']:>9.3f}" if n[a + "-all"] else f"{'-':>9}" for a in ASPECTS)
    return (f"{key[0]} {key[1]:9} {n['gold']:5} {n['found']:6}  {p:.3f} {r:.3f} {f:.3f} {aspects}"
            f"   {n['near-found']}/{n['near']}")


def check(batch):
    """Says what is wrong with the gold files, and counts what they hold."""
    counts, wrong = collections.defaultdict(collections.Counter), 0
    for language, name, gold, data in batch:
        for g in gold["instances"]:
            try:
                whole = words(data, g["span"])
                good = whole == whole.strip() and "\ufffd" not in whole and g["direction"] in DIRECTIONS
            except (UnicodeDecodeError, IndexError):
                good = False
            if not good:
                print(f"{language}/{name}: {g}")
                wrong += 1
            counts[language, gold["split"]][g["direction"]] += 1
    for key in sorted(counts):
        print(*key, ", ".join(f"{name} {number}" for name, number in sorted(counts[key].items())))
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--articles", type=pathlib.Path, default=ROOT.parent / "shared" / "articles")
    parser.add_argument("--language", choices=["en", "ar"])
    parser.add_argument("--only", help="articles whose name holds this")
    parser.add_argument("--errors", action="store_true", help="list errors of dev articles")
    parser.add_argument("--check", action="store_true", help="check the gold files and count; runs no isnad")
    parser.add_argument("--least", type=Decimal, default=Decimal(0), help="the least confidence that counts")
    options = parser.parse_args()
    batch = list(articles(options, "changes"))
    if options.check:
        sys.exit(1 if check(batch) else 0)
    rows = collections.defaultdict(collections.Counter)
    for (language, name, gold, data), found in zip(batch, annotate(options, batch)):
        tallies = [rows[language, gold["split"]], rows[language, "all"]]
        for kind, where, what in compare(gold, found, data, tallies, options.least):
            if options.errors and gold["split"] == "dev":
                print(f"{language}/{name}: {kind}: {what}\n    {where}")
    print(f"{'':13} gold  found      P     R    F1 {'  '.join(f'{a:>9}' for a in ASPECTS)}   near misses found")
    for key in sorted(rows):
        print(line(key, rows[key]))


if __name__ == "__main__":
    main()
