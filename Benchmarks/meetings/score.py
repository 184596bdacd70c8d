#!/usr/bin/env python3
"""Scores `isnad annotate` against the passages of Tests/Gold/meetings.

A mention of an event is found when a predicted annotation of kind `meeting` overlaps its words. Prints
precision, recall and F1 by language, split and form, and among the found how many have the right form,
participants (all of them and no other), place, date (the words of the text), planned, and conflicts; and
of the pairs of mentions in a passage, how many are rightly told to be of one event or of two.
Near misses count against precision when they are found. `"planned": null` leaves it open. Annotations below
--least confidence count as not made. Errors are listed for dev passages only: nobody is to look at
held-out ones.

    Benchmarks/meetings/score.py --isnad .build/debug/isnad
    Benchmarks/meetings/score.py --errors --only en-03     # what went wrong
    Benchmarks/meetings/score.py --check                   # the gold files alone: offsets and counts
"""
import argparse
import collections
import itertools
import json
import pathlib
import re
import sys
import unicodedata

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, answers, holds, overlap, place  # noqa: E402

FORMS = ("meeting", "call", "visit", "summit", "talks", "invitation", "signing")
ASPECTS = ("form", "participants", "place", "date", "planned", "conflict")
LETTERS = str.maketrans("أإآٱىؤئ", "ااااييي")


def folded(text):
    text = unicodedata.normalize("NFKD", text.lower()).translate(LETTERS).replace("ـ", "")
    return re.findall(r"\w+", "".join(c for c in text if not unicodedata.combining(c)))


def passages(options):
    for language in ("en", "ar"):
        if options.language and options.language != language:
            continue
        for path in sorted((ROOT / "Tests" / "Gold" / "meetings" / language).glob("*.json")):
            gold = json.loads(path.read_text())
            for passage in gold["passages"]:
                if not options.only or options.only in passage["id"]:
                    yield language, gold["split"], passage


def annotate(options, batch):
    texts = []
    for language, _, passage in batch:
        text = {"text": passage["text"], "format": passage["format"], "lang": language}
        if "date" in passage:
            text["date"] = passage["date"]
        texts.append(text)
    return [[a for a in answer["annotations"] if a["kind"] == "meeting"
             and float(a["attributes"]["confidence"]) >= options.least]
            for answer in answers(options.isnad, texts)]


def span(a):
    return a["start"], a["end"]


def same(one, other):
    """Says whether two names are one, by their words: one holds the other."""
    return holds(folded(one), folded(other)) or holds(folded(other), folded(one))


def judged(gold, found, data):
    attributes = found["attributes"]
    names = attributes.get("participants") or []
    wanted = gold["participants"]
    told = place(attributes.get("date-range"))
    conflicts = attributes.get("conflict") or []
    dates = {"date": None}
    if gold["date"]:
        at = [m.start() for m in re.finditer(re.escape(gold["date"].encode()), data)]
        dates["date"] = bool(told) and any(overlap(told, (i, i + len(gold["date"].encode()))) for i in at)
    else:
        dates["date"] = told is None
    return {
        "form": attributes["form"] == gold["form"],
        "participants": len(names) == len(wanted) and all(any(same(w, n) for n in names) for w in wanted),
        "place": same(attributes["place"], gold["place"]) if attributes.get("place") and gold["place"]
        else not attributes.get("place") and not gold["place"],
        **dates,
        "planned": None if gold["planned"] is None else attributes.get("planned") == gold["planned"],
        "conflict": sorted(conflicts) == sorted(gold["conflict"]),
    }


def compare(passage, found, tally, errors):
    data = passage["text"].encode()
    of_gold, taken = {}, set()
    for i, g in enumerate(passage["meetings"]):
        tally("all")["gold"] += 1
        tally(g["form"])["gold"] += 1
        near = [j for j, f in enumerate(found) if j not in taken and overlap((g["start"], g["end"]), span(f))]
        if not near:
            errors.append(f"lost {g['form']}: {g['words']}")
            continue
        of_gold[i] = near[0]
        taken.add(near[0])
        for row in ("all", g["form"]):
            tally(row)["hit"] += 1
        for aspect, right in judged(g, found[near[0]], data).items():
            if right is None:
                continue
            for row in ("all", g["form"]):
                tally(row)[aspect + "-all"] += 1
                tally(row)[aspect] += right
            if not right:
                key = {"date": "date-range"}.get(aspect, aspect)
                value = found[near[0]]["attributes"].get(key)
                if aspect == "date" and value:
                    value = data[value["start"]:value["end"]].decode()
                errors.append(f"{aspect} of {g['words']}: {g[aspect]} / {value}")
    for j, f in enumerate(found):
        tally("all")["found"] += 1
        tally(f["attributes"]["form"])["found"] += 1
        if j not in taken:
            errors.append(f"not in gold: {data[f['start']:f['end']].decode()} ({f['attributes']['form']})")
    for near in passage["near-misses"]:
        tally("all")["near"] += 1
        tally("all")["near-found"] += any(overlap((near["start"], near["end"]), span(f)) for f in found)
    for (i, a), (k, b) in itertools.combinations(of_gold.items(), 2):
        tally("all")["pairs-all"] += 1
        wanted = passage["meetings"][i]["event"] == passage["meetings"][k]["event"]
        right = wanted == (found[a]["attributes"]["event"] == found[b]["attributes"]["event"])
        tally("all")["pairs"] += right
        if not right:
            errors.append(f"event: {passage['meetings'][i]['words']} and {passage['meetings'][k]['words']}: "
                          f"{'one' if wanted else 'two'} wanted")


def line(key, n):
    p = n["hit"] / n["found"] if n["found"] else 0
    r = n["hit"] / n["gold"] if n["gold"] else 0
    f = 2 * p * r / (p + r) if p + r else 0

    def rate(a):
        return f"{n[a] / n[a + '-all']:.3f}" if n[a + "-all"] else "  -  "
    aspects = " ".join(f"{rate(a):>12}" for a in (*ASPECTS, "pairs"))
    near = f"  {n['near-found']}/{n['near']}" if n["near"] else ""
    return f"{key[0]} {key[1]:9} {key[2]:11} {n['gold']:4} {n['found']:6}  {p:.3f} {r:.3f} {f:.3f} {aspects}{near}"


def check(batch):
    wrong, counts = 0, collections.Counter()
    for language, split, passage in batch:
        data = passage["text"].encode()
        counts[language, split, "passages"] += 1
        for g in passage["meetings"] + passage["near-misses"]:
            counts[language, split, "mentions" if "form" in g else "near misses"] += 1
            if data[g["start"]:g["end"]].decode() != g["words"] or g.get("form", "meeting") not in FORMS:
                print(f"{passage['id']}: {g['words']!r} is not at {g['start']}")
                wrong += 1
    for key, number in sorted(counts.items()):
        print(*key, number)
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--language", choices=["en", "ar"])
    parser.add_argument("--only", help="passages whose id holds this")
    parser.add_argument("--least", type=float, default=0.5)
    parser.add_argument("--errors", action="store_true", help="list errors of dev passages")
    parser.add_argument("--check", action="store_true", help="check the gold files and count; runs no isnad")
    options = parser.parse_args()
    batch = list(passages(options))
    if options.check:
        sys.exit(1 if check(batch) else 0)
    rows = collections.defaultdict(collections.Counter)
    for (language, split, passage), found in zip(batch, annotate(options, batch)):
        errors = []
        compare(passage, found, lambda row: rows[language, split, row], errors)
        if options.errors and split == "dev" and errors:
            print(f"{passage['id']}: {passage['text'][:100]}")
            for error in errors:
                print(f"    {error}")
    print(f"{'':23} gold  found     P     R    F1  " + " ".join(f"{a:>12}" for a in (*ASPECTS, "pairs")) + "  near misses found")
    order = {form: i for i, form in enumerate(("all", *FORMS))}
    for key in sorted(rows, key=lambda k: (k[0], k[1], order[k[2]])):
        print(line(key, rows[key]))


if __name__ == "__main__":
    main()
