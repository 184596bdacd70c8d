#!/usr/bin/env python3
"""Scores `isnad annotate` against the hand-judged headings of Tests/Gold/headings.

A heading agrees where the body (of a cross-heading: its section) bears out every person, place,
organisation and number in it. Prints accuracy, precision and recall of "does not agree", and how often
the words that are not borne out and their kind are found, by language and split, and by kind of heading.
Articles that are annotated stand-off are read from --articles and skipped where that folder is absent;
their SHA-256 must agree. A heading that nobody compared counts as one that agrees, and as silent.

    Benchmarks/headings/score.py --articles ../shared/articles
    Benchmarks/headings/score.py --errors --only own-01   # what went wrong; never of held-out articles
"""
import argparse
import collections
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, annotate, articles, overlap, place  # noqa: E402

KINDS = ("headline", "heading", "caption", "summary")


def shared(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def answer(gold, found):
    """The annotation of a heading: of its kind first, then the one that shares the most bytes."""
    span = (gold["start"], gold["end"])
    wanted = "heading" if gold["kind"] in ("headline", "heading") else "paragraph"
    near = [f for f in found if f["kind"] in ("heading", "paragraph") and overlap(span, (f["start"], f["end"]))]
    return max(near, default=None, key=lambda f: (
        f["attributes"].get("agrees-with-body") is not None, f["kind"] == wanted,
        f["attributes"].get("form") == gold["kind"], shared(span, (f["start"], f["end"]))))


def truth(value):
    return None if value is None else value in (True, "yes", "true")


def words(data, span):
    return data[span[0]:span[1]].decode(errors="replace").replace("\n", " ⏎ ")


def compare(gold, found, data, least, tally):
    """Counts the headings of an article and yields what went wrong."""
    for g in gold["instances"]:
        if g.get("doubtful"):
            continue

        def count(key, by=1):
            for who in ("all", g["kind"]):
                tally[who][key] += by

        f = answer(g, found)
        attributes = f["attributes"] if f else {}
        agrees = truth(attributes.get("agrees-with-body"))
        sure = float(attributes.get("confidence") or 1) >= least
        flagged = agrees is False and sure
        count("n")
        count("silent", agrees is None)
        count("right", flagged != g["agrees"])
        count("faults", not g["agrees"])
        count("flagged", flagged)
        count("hit", flagged and not g["agrees"])
        heading = words(data, (g["start"], g["end"]))
        if flagged and g["agrees"]:
            named = place(attributes.get("missing-range"))
            yield "should agree", heading, f"{words(data, named) if named else '-'} ({attributes.get('missing')}, {attributes.get('confidence')})"
        if not flagged and not g["agrees"]:
            lost = ", ".join(f"{words(data, m['range'])} ({m['kind']})" for m in g["missing"])
            unsure = f"; confidence {attributes.get('confidence')}" if agrees is False else "; silent" if agrees is None else ""
            yield "not found", heading, f"{lost}{unsure}: {g.get('why', '')}"
        if not flagged or g["agrees"]:
            continue
        named = place(attributes.get("missing-range"))
        at = [m for m in g["missing"] if named and overlap(named, m["range"])]
        count("range", bool(at))
        if not at:
            yield "range differs", heading, f"{words(data, named) if named else '-'}"
        kinds = attributes.get("missing") or []
        kinds = [kinds] if isinstance(kinds, str) else kinds
        kind = any(m["kind"] in kinds for m in (at or g["missing"]))
        count("kind", kind)
        if not kind:
            yield "kind differs", heading, f"{kinds}, not {[m['kind'] for m in g['missing']]}"


def rate(part, whole):
    return f"{part / whole:.3f}" if whole else "  -  "


def line(n):
    return (f"{n['n']:5} {n['faults']:6} {rate(n['right'], n['n']):>9} {rate(n['hit'], n['flagged']):>10}"
            f" {rate(n['hit'], n['faults']):>7} {rate(n['range'], n['hit']):>7} {rate(n['kind'], n['hit']):>7} {n['silent']:7}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--articles", type=pathlib.Path, default=ROOT.parent / "shared" / "articles")
    parser.add_argument("--language", choices=["en", "ar"])
    parser.add_argument("--only", help="articles whose name holds this")
    parser.add_argument("--errors", nargs="?", const="", help="list errors of dev articles, or those that hold a word")
    parser.add_argument("--confidence", type=float, default=0.7, help="flag what is at least this sure (0.7)")
    options = parser.parse_args()
    batch = list(articles(options, "headings"))
    tallies = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for (language, name, gold, data), found in zip(batch, annotate(options, batch)):
        tally = collections.defaultdict(collections.Counter)
        errors = list(compare(gold, found, data, options.confidence, tally))
        for key in ((language, gold["split"]), (language, "all")):
            for who, counts in tally.items():
                tallies[key][who].update(counts)
        if options.errors is None or gold["split"] != "dev":
            continue
        for kind, heading, about in errors:
            if options.errors in kind:
                print(f"{language}/{name}: {kind}\n    {heading}\n    {about}")
    print(f"{'':22} {'n':>5} {'faults':>6} {'accuracy':>9} {'precision':>10} {'recall':>7} {'range':>7} {'kind':>7} {'silent':>7}")
    for key in sorted(tallies):
        for who in ("all", *KINDS):
            if who in tallies[key]:
                print(f"{key[0]} {key[1]:9}{who:10}{line(tallies[key][who])}")


if __name__ == "__main__":
    main()
