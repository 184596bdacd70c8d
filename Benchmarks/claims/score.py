#!/usr/bin/env python3
"""Scores check-worthiness as `isnad annotate` says it.

    Benchmarks/claims/score.py --corpora ../shared/corpora

English: the held-out fifth of ClaimBuster, as many of one label as of the other. Both languages: the
sentences in Tests/Gold/claims, written and labelled for the purpose. The subjectivity sets of CheckThat! 2025 are
measured only (their licence forbids more): an objective sentence is taken for check-worthy.
"""
import argparse
import json
import pathlib
import sys

import corpus

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, answers  # noqa: E402


def scores(isnad, texts, language):
    """The highest score of the sentences of each text; 0 for a text without a claim."""
    lines = [{"text": text, "format": "text", "lang": language, "date": "2026-01-01"} for text in texts]
    result = []
    for answer in answers(isnad, lines, "--no-config"):
        claims = [a for a in answer.get("annotations", []) if a["kind"] == "claim"]
        result.append(max((float(a["attributes"]["score"]) for a in claims), default=0.0))
    return result


def row(name, values, labels):
    f1, precision, accuracy = corpus.figures(values, labels, 0.5)
    print(f"{name:42} {len(labels):6} {sum(labels):6}   {f1:.3f}   {precision:.3f}   {accuracy:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    options = parser.parse_args()
    print(f"{'':42} {'texts':>6} {'worthy':>6}   F1      AP      accuracy")
    claimbuster = options.corpora / "claimbuster_checkworthiness_english.jsonl"
    if claimbuster.exists():
        rows, held_out = corpus.load(claimbuster)
        tests = corpus.balanced(rows, held_out)
        row("English, ClaimBuster, held out, balanced",
            scores(options.isnad, [rows[i][1] for i in tests], "en"), [rows[i][2] for i in tests])
    for language, name in (("en", "English"), ("ar", "Arabic")):
        path = ROOT / "Tests/Gold/claims" / language / "sentences.jsonl"
        own = [json.loads(line) for line in open(path, encoding="utf-8")]
        row(f"{name}, own", scores(options.isnad, [r["text"] for r in own], language), [r["worthy"] for r in own])
    for language, name in (("en", "english"), ("ar", "arabic")):
        path = options.corpora / f"subjectivity_{name}_dev.jsonl"
        if path.exists():
            found = [json.loads(line) for line in open(path, encoding="utf-8")]
            row(f"{name.capitalize()}, objective (CheckThat! 2025)",
                scores(options.isnad, [r["text"] for r in found], language),
                [r["gold"][0]["label"] for r in found])


if __name__ == "__main__":
    main()
