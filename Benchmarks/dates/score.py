#!/usr/bin/env python3
"""Scores the dates of `isnad annotate` against the corpora beside the repository.

Prints, for each corpus, precision, recall and F1 of the spans, strict and by overlap, and the share of
right values among the times that were found and have one. Lines with an even index are for development;
those with an odd index are held out and shown as totals only (--errors lists the even ones).

Two values are the same if they cover the same days (2017-07-10/2017-07-16 is 2017-W28), with the same
time of day if one is told. Where a span of ours lies over two times of the gold standard (from 2009 to
2010), each is compared with its end. GUM has no durations and sets, so that ours are left out there;
the recognizers' specifications are questions to an assistant, not news. Wojood has no values.

    Benchmarks/dates/score.py --corpora ../shared/corpora
    Benchmarks/dates/score.py --only wikiwars --errors value
"""
import argparse
import calendar
import collections
import datetime
import json
import pathlib
import re
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, answers, overlap  # noqa: E402

CORPORA = [
    ("gum_news_dates_quotes", "en", {"DATE", "TIME"}),
    ("wikiwars_dates", "en", {"TIMEX2"}),
    ("recognizers_date_extractors_english", "en", None),
    ("recognizers_datetime_model_english", "en", None),
    ("recognizers_date_extractors_arabic", "ar", None),
    ("recognizers_datetime_model_arabic", "ar", None),
    ("wojood_names_dates_arabic", "ar", {"DATE", "TIME"}),
]
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def month_end(year, month):
    return datetime.date(year, month, calendar.monthrange(year, month)[1])


def months(year, first, last):
    year2, last = year + (last - 1) // 12, (last - 1) % 12 + 1
    return datetime.date(year, first, 1), month_end(year2, last)


def days(value):
    """The first and the last day of an ISO 8601 value, or nothing."""
    if "/" in value:
        first, last = value.split("/", 1)
        first, last = days(first) if first else None, days(last) if last else None
        return (first[0], last[1]) if first and last else None
    value = value.split("T")[0]
    try:
        if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
            day = datetime.date(*map(int, m.groups()))
            return day, day
        if m := re.fullmatch(r"(\d{4})-(\d\d)", value):
            return months(int(m[1]), int(m[2]), int(m[2]))
        if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = datetime.date.fromisocalendar(int(m[1]), int(m[2]), 1)
            return monday + datetime.timedelta(5 if m[3] else 0), monday + datetime.timedelta(6)
        if m := re.fullmatch(r"(\d{4})-Q([1-4])", value):
            return months(int(m[1]), int(m[2]) * 3 - 2, int(m[2]) * 3)
        if m := re.fullmatch(r"(\d{4})-H([12])", value):
            return months(int(m[1]), int(m[2]) * 6 - 5, int(m[2]) * 6)
        if m := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
            return months(int(m[1]), SEASONS[m[2]], SEASONS[m[2]] + 2)
        if m := re.fullmatch(r"\d{4}", value):
            return datetime.date(int(value), 1, 1), datetime.date(int(value), 12, 31)
        if m := re.fullmatch(r"\d{3}", value):
            return datetime.date(int(value) * 10, 1, 1), datetime.date(int(value) * 10 + 9, 12, 31)
        if m := re.fullmatch(r"\d{2}", value):
            return datetime.date(int(value) * 100, 1, 1), datetime.date(int(value) * 100 + 99, 12, 31)
    except ValueError:
        pass
    return None


def clock(value):
    """The time of day of a value, seconds and zone left out."""
    if m := re.search(r"T(MO|MI|AF|EV|NI|DT)", value):
        return m[1]
    if m := re.search(r"T(\d\d)(?::(\d\d))?", value) or re.match(r"(\d\d):(\d\d)", value):
        return m[1] + ":" + (m[2] or "00")
    return None


def same(ours, gold):
    if not ours or not gold:
        return False
    ours, gold = (re.sub(r"^P(\d+)D(E)$", r"P\g<1>0Y", v) for v in (ours, gold))
    if ours == gold:
        return True
    if re.fullmatch(r"\d\d:.*", gold):
        return clock(ours) == clock(gold)
    mine, wanted = days(ours), days(gold)
    if mine and wanted:
        return mine == wanted and (clock(gold) is None or clock(ours) == clock(gold))
    if "X" in gold and not gold.startswith("P") and len(ours) >= len(gold):
        # What the gold standard leaves open may be found: XXXX-10-02.
        return all(g == "X" or g == o for g, o in zip(gold, ours)) and len(gold) == len(ours)
    return gold == "XXXX-XX-XX" and ours == "P1D" or gold == "XXXX-WXX" and ours == "P1W"


def value_right(gold, mention, corpus):
    attributes = mention["attributes"]
    ours = attributes.get("value")
    if not corpus.startswith("recognizers"):
        wanted = gold["value"]
        if ours and "/" in ours and "/" not in wanted:
            return any(same(end, wanted) for end in ours.split("/")) or same(ours, wanted)
        first, last = attributes.get("first"), attributes.get("last")
        if first and last and "/" in wanted and same(f"{first}/{last}", wanted):
            return True
        return same(ours, wanted)
    readings = [v for v in (ours, attributes.get("alternative")) if v]
    first, last = attributes.get("first"), attributes.get("last")
    for answer in gold.get("resolution", {}).get("values", []):
        if any(same(v, answer.get("timex", "")) for v in readings):
            return True
        if any(same(v, answer.get("value", "").replace(" ", "T")) for v in readings):
            return True
        start, end = answer.get("start", "")[:10], answer.get("end", "")[:10]
        if first and last and start and end:
            day = datetime.date.fromisoformat(last) + datetime.timedelta(1)
            if start == first and end in (last, day.isoformat()):
                return True
    return False


def articles(path, wanted):
    for index, line in enumerate(path.open()):
        entry = json.loads(line)
        text = entry["text"]
        offsets, offset = [0], 0
        for character in text:
            offset += len(character.encode())
            offsets.append(offset)
        gold = [
            dict(g, start=offsets[g["start"]], end=offsets[g["end"]])
            for g in entry["gold"] if wanted is None or g["type"] in wanted
        ]
        yield index, entry, gold


def annotate(options, batch, language):
    texts = []
    for _, entry, _ in batch:
        text = {"text": entry["text"], "lang": language}
        if entry.get("dct"):
            text["date"] = entry["dct"][:10]
        texts.append(text)
    return [[a for a in answer.get("annotations", []) if a["kind"] == "date"]
            for answer in answers(options.isnad, texts)]


def left_out(mention, corpus):
    """Times of ours that a corpus does not annotate."""
    attributes = mention["attributes"]
    if corpus.startswith("gum"):
        return attributes["type"] in ("duration", "set") or attributes["form"] == "vague"
    return False


def compare(corpus, gold, found, text, n, errors):
    def words(a):
        return text[a["start"]:a["end"]].decode(errors="replace")

    def around(a):
        left = text[max(0, a["start"] - 60):a["start"]].decode(errors="replace")
        right = text[a["end"]:a["end"] + 60].decode(errors="replace")
        return (left + "⟦" + words(a) + "⟧" + right).replace("\n", " ⏎ ")

    spans = [(f["start"], f["end"]) for f in found]
    exact = {(g["start"], g["end"]) for g in gold}
    for f, span in zip(found, spans):
        hit = any(overlap(span, (g["start"], g["end"])) for g in gold)
        if not hit and left_out(f, corpus):
            continue
        n["found"] += 1
        n["hit"] += hit
        n["strict"] += span in exact
        if not hit:
            errors.append(("extra", f"{f['attributes'].get('value')}", around(f)))
    for g in gold:
        n["gold"] += 1
        span = (g["start"], g["end"])
        matches = [f for f, s in zip(found, spans) if overlap(s, span)]
        n["hit-gold"] += bool(matches)
        n["strict-gold"] += span in spans
        if not matches:
            errors.append(("lost", str(g.get("value")), around(g)))
            continue
        if span not in spans:
            errors.append(("span", words(matches[0]), around(g)))
        if not g.get("value"):
            continue
        n["values"] += 1
        right = any(value_right(g, f, corpus) for f in matches)
        n["values-right"] += right
        if not right:
            errors.append(("value", f"{g['value']} / {matches[0]['attributes'].get('value')} "
                           f"({matches[0]['attributes'].get('tense')}, {matches[0]['attributes'].get('anchor')})", around(g)))


def f1(n, hit):
    p = n[hit] / n["found"] if n["found"] else 0
    r = n[hit + "-gold"] / n["gold"] if n["gold"] else 0
    return f"{p:.3f} {r:.3f} {2 * p * r / (p + r) if p + r else 0:.3f}"


def sources(options):
    """The corpora beside the repository, and the sentences written for it."""
    for corpus, language, wanted in CORPORA:
        path = options.corpora / f"{corpus}.jsonl"
        if path.exists():
            yield corpus, language, wanted, path
        else:
            print(f"skipped {path}: not there", file=sys.stderr)
    for path in sorted((ROOT / "Tests" / "Gold" / "dates").glob("*/*.jsonl")):
        yield f"own_{path.parent.name}_{path.stem}", path.parent.name, None, path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--only", help="corpora whose name holds this")
    parser.add_argument("--errors", nargs="?", const="", help="list errors of even lines: extra, lost, span, value")
    options = parser.parse_args()
    print(f"{'':36} {'lines':9}  gold  strict P R F1       overlap P R F1      values")
    for corpus, language, wanted, path in sources(options):
        if options.only and options.only not in corpus:
            continue
        batch = list(articles(path, wanted))
        tallies = collections.defaultdict(collections.Counter)
        for (index, entry, gold), found in zip(batch, annotate(options, batch, language)):
            errors = []
            odd = int(entry["split"] == "held-out") if "split" in entry else index % 2
            compare(corpus, gold, found, entry["text"].encode(), tallies[odd], errors)
            if options.errors is not None and not odd:
                for kind, what, where in errors:
                    if options.errors in kind:
                        print(f"{entry['id']}: {kind}: {what}\n    {where}")
        for odd, name in ((0, "even, dev"), (1, "odd, held")):
            n = tallies[odd]
            if not n["gold"]:
                continue
            values = f"{n['values-right'] / n['values']:.3f}" if n["values"] else "  -"
            print(f"{corpus:36} {name}  {n['gold']:4}  {f1(n, 'strict')}   {f1(n, 'hit')}   {values}")


if __name__ == "__main__":
    main()
