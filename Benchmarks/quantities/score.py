#!/usr/bin/env python3
"""Scores the quantities of `isnad annotate` against the specifications of Microsoft Recognizers-Text.

Prints, by layer and language, precision, recall and F1, strict (the same characters) and by overlap, and
the share of right values among those found. The corpus has bare numbers where Isnad annotates the number
with its noun, so that the layers `number` and `ordinal` are compared with `number-range`, the others with
the whole annotation. Specifications of what no news article says (powers, fractions of fractions,
`end+0`, numbers in code) are left out by --news. Lines of even index are for development, odd ones are
only counted:

    Benchmarks/quantities/score.py --corpora ../shared/corpora            # all lines, totals
    Benchmarks/quantities/score.py --corpora ../shared/corpora --errors   # even lines, one by one
"""
import argparse
import json
import pathlib
import re
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, answers, overlap, place  # noqa: E402

LAYERS = ("number", "ordinal", "percent", "numberrange", "currency")
LANGUAGES = {"english": "en", "arabic": "ar"}
# What the corpus asks a chat assistant for and no article says.
ODD = re.compile(r"\^|[<>=]|\b(over|point)\b.*\d|\d\s*/\s*\d|على\s|equal|يساوي|تساوي")


def specifications(options, layer, language):
    path = options.corpora / f"recognizers_{layer}_{language}.jsonl"
    if not path.exists():
        return []
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    if options.errors:
        lines = lines[::2]
    if options.news:
        lines = [line for line in lines if not ODD.search(line["text"])]
    return lines


def annotate(options, lines, language):
    texts = [{"text": line["text"], "format": "text", "lang": LANGUAGES[language]} for line in lines]
    return [answer.get("annotations", []) for answer in answers(options.isnad, texts)]


def characters(text, start, end):
    data = text.encode()
    return len(data[:start].decode()), len(data[:end].decode())


def found_in(layer, text, annotations):
    """The annotations that a layer's gold is compared with, as (range, value)."""
    result = []
    for annotation in annotations:
        if annotation["kind"] != "quantity":
            continue
        of = annotation["attributes"]
        role, number = of["role"], place(of.get("number-range"))
        whole = (annotation["start"], annotation["end"])
        if of.get("vague") in (True, "yes"):
            continue
        if layer == "number":
            if role in ("rank", "measure", "money", "percent") and role != "money" or number is None:
                continue
            span, value = number, of.get("value")
        elif layer == "ordinal":
            if role != "rank":
                continue
            span, value = number, of.get("value")
        elif layer == "percent":
            if role != "percent":
                continue
            span, value = whole, of.get("value")
        elif layer == "currency":
            if role != "money":
                continue
            span, value = whole, of.get("value")
        else:
            if of.get("upper") is None and of.get("mod") not in (
                    "more-than", "at-least", "less-than", "at-most"):
                continue
            start = whole[0]
            span, value = (start, number[1] if number else whole[1]), (of.get("value"), of.get("upper"))
        result.append((characters(text, *span), value))
    return result


def number_of(value):
    match = re.search(r"-?\d+(\.\d+)?(E-?\d+)?", str(value))
    return float(match.group()) if match else None


def right(layer, gold, value):
    wanted = (gold.get("value") or [None])[0]
    if wanted is None:
        return True
    if layer == "numberrange":
        ends = [number_of(part) for part in str(wanted).strip("[]()").split(",") if part.strip()]
        low, high = value
        have = [float(v) for v in (low, high) if v is not None]
        return all(any(abs(a - b) <= 1e-6 * max(1, abs(a)) for b in have) for a in ends)
    wanted = number_of(wanted)
    return wanted is not None and value is not None and abs(wanted - float(value)) <= 1e-6 * max(1, abs(wanted))


def score(options, layer, language):
    lines = specifications(options, layer, language)
    if not lines:
        return
    counts = {"gold": 0, "found": 0, "strict": 0, "overlap": 0, "valued": 0}
    for line, annotations in zip(lines, annotate(options, lines, language)):
        wanted = [g for g in line["gold"] if g["type"] != "ordinal.relative"]
        found = found_in(layer, line["text"], annotations)
        counts["gold"] += len(wanted)
        counts["found"] += len(found)
        left, missed = list(found), []
        for gold in wanted:
            span = (gold["start"], gold["end"])
            hit = next((f for f in left if f[0] == span), None) \
                or next((f for f in left if overlap(f[0], span)), None)
            if hit is None:
                missed.append(gold)
                continue
            left.remove(hit)
            counts["overlap"] += 1
            counts["strict"] += hit[0] == span
            valued = right(layer, gold, hit[1])
            counts["valued"] += valued
            if options.errors and not (valued and hit[0] == span):
                text = line["text"]
                print(f"  {layer} {language} other: {text!r} wanted {text[slice(*span)]!r} {gold['value']}"
                      f" found {text[slice(*hit[0])]!r} {hit[1]}")
        if options.errors:
            for gold in missed:
                print(f"  {layer} {language} missed: {line['text']!r} {line['text'][gold['start']:gold['end']]!r}")
            for span, value in left:
                print(f"  {layer} {language} wrong: {line['text']!r} {line['text'][slice(*span)]!r} {value}")

    def rate(hits):
        precision = counts[hits] / counts["found"] if counts["found"] else 0
        recall = counts[hits] / counts["gold"] if counts["gold"] else 0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
        return f"{precision:.2f} {recall:.2f} {f1:.2f}"

    values = f"{counts['valued'] / counts['overlap']:.2f}" if counts["overlap"] else "-"
    print(f"{layer:12} {language:8} {counts['gold']:4} | strict {rate('strict')} | overlap {rate('overlap')}"
          f" | values {values}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build/debug/isnad"))
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT / "../shared/corpora")
    parser.add_argument("--layer", choices=LAYERS)
    parser.add_argument("--language", choices=sorted(LANGUAGES))
    parser.add_argument("--errors", action="store_true", help="list what went wrong in lines of even index")
    parser.add_argument("--news", action="store_true", help="leave out what no article says")
    options = parser.parse_args()
    print("layer        language  gold | precision recall F1")
    for layer in LAYERS:
        for language in sorted(LANGUAGES, reverse=True):
            if options.layer in (None, layer) and options.language in (None, language):
                score(options, layer, language)


if __name__ == "__main__":
    main()
