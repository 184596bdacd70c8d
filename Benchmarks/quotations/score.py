#!/usr/bin/env python3
"""Scores `isnad annotate` against the hand-checked quotations of Tests/Gold/quotations.

Prints precision, recall and F1 of the spans and of the decision speech or not, and the accuracy of
speaker, naming, cue and partial, by language, split and origin. Articles that are annotated stand-off
are read from --articles and skipped where that folder is absent; their SHA-256 must agree.

    Benchmarks/quotations/score.py --articles ../shared/articles
    Benchmarks/quotations/score.py --errors --only own-01   # what went wrong; held-out stays hidden
"""
import argparse
import collections
import pathlib
import re
import sys
import unicodedata

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from gold import ROOT, annotate, articles, holds, overlap, share  # noqa: E402

FORMS = str.maketrans("أإآٱىؤئ", "ااااييي")


def folded(text):
    text = unicodedata.normalize("NFKD", text.lower()).translate(FORMS).replace("ـ", "")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return [w for w in re.findall(r"\w+", text)]


def speaker_right(gold, found, text):
    speaker = gold["speaker"]
    attributes = found["attributes"]
    name = attributes.get("speaker")
    if speaker["name"] is None:
        return name is None
    answers = [folded(n) for n in [speaker["name"], *speaker.get("accept", [])]]
    if name:
        words = folded(name)
        if any(holds(words, a) or holds(a, words) for a in answers):
            return True
    mention = attributes.get("speaker-mention")
    if mention:
        if isinstance(mention, str):
            mention = [int(n) for n in re.findall(r"\d+", mention)]
        if isinstance(mention, dict):
            mention = [mention["start"], mention["end"]]
        return any(overlap(mention, m) for m in speaker.get("mentions", []))
    return False


def yes(value):
    return value in (True, "yes", "true")


class Tally:
    def __init__(self):
        self.n = collections.Counter()

    def rate(self, right, total):
        return f"{self.n[right] / self.n[total]:.3f}" if self.n[total] else "  -  "

    def f1(self, hit, gold, found):
        n = self.n
        p = n[hit] / n[found] if n[found] else 0
        r = n[hit + "-gold"] / n[gold] if n[gold] else 0
        return f"{p:.3f} {r:.3f} {2 * p * r / (p + r) if p + r else 0:.3f}"


def compare(gold, found, text, tallies, errors):
    def count(key, by=1):
        for tally in tallies:
            tally.n[key] += by

    wanted = gold["instances"]
    doubtful = [(g["start"], g["end"]) for g in wanted if g.get("doubtful")]
    wanted = [g for g in wanted if not g.get("doubtful")]
    spans = [f for f in found if f["kind"] in ("quotation", "scare-quote")]
    spans = [f for f in spans if not any(share((f["start"], f["end"]), d) > 0.6 for d in doubtful)]
    matched = {}
    for g in wanted:
        best = max(spans, key=lambda f: share((f["start"], f["end"]), (g["start"], g["end"])), default=None)
        if best and share((best["start"], best["end"]), (g["start"], g["end"])) >= 0.5:
            matched[id(g)] = best
    taken = {id(f) for f in matched.values()}
    for g in wanted:
        f = matched.get(id(g))
        words = text[g["start"]:g["end"]].decode(errors="replace")
        speech = g["decision"] == "speech"
        count("marked")
        if f is None:
            errors.append(("lost", words, ""))
        else:
            count("marked-found")
            count("decided", (f["kind"] == "quotation") == speech)
            if (f["kind"] == "quotation") != speech:
                errors.append(("should be " + g["decision"] + " " + str(g.get("what", "")), words, context(text, g)))
        if not speech:
            continue
        count("speech-gold")
        if f is None or f["kind"] != "quotation":
            continue
        count("speech-hit-gold")
        count("strict-hit-gold", (f["start"], f["end"]) == (g["start"], g["end"]))
        if (f["start"], f["end"]) != (g["start"], g["end"]):
            errors.append(("span differs", words, text[f["start"]:f["end"]].decode(errors="replace")))
        attributes = f["attributes"]
        count("speakers")
        right = speaker_right(g, f, text)
        count("speaker-right", right)
        if attributes.get("speaker") is None and g["speaker"]["name"] is not None:
            count("speaker-silent")
        if not right:
            errors.append((f"speaker {g['speaker']['by']}: {g['speaker']['name']} / {attributes.get('speaker')} ({attributes.get('speaker-by')}, {attributes.get('cue')})", words, context(text, g)))
        count(f"by {g['speaker']['by']} as {attributes.get('speaker-by')}: {'right' if right else 'silent' if attributes.get('speaker') is None else 'wrong'}")
        count("by-right", attributes.get("speaker-by") == g["speaker"]["by"])
        cue = attributes.get("cue-range")
        if isinstance(cue, dict):
            cue = [cue["start"], cue["end"]]
        if isinstance(cue, str):
            cue = [int(n) for n in re.findall(r"\d+", cue)]
        count("cues")
        good = (g.get("cue") is None) == (cue is None) and (cue is None or overlap(cue, g["cue"]))
        count("cue-right", good)
        count("partials")
        count("partial-right", yes(attributes.get("partial")) == g["partial"])
        if yes(attributes.get("partial")) != g["partial"]:
            errors.append((f"partial should be {g['partial']}", words, context(text, g)))
        if not good:
            errors.append((f"cue {attributes.get('cue')}", words, context(text, g)))
    for f in spans:
        if f["kind"] == "quotation":
            count("speech-found")
            g = next((g for g in wanted if matched.get(id(g)) is f), None)
            count("speech-hit", g is not None and g["decision"] == "speech")
            count("strict-hit", g is not None and g["decision"] == "speech" and (g["start"], g["end"]) == (f["start"], f["end"]))
        if id(f) not in taken:
            errors.append(("not in gold: " + f["kind"], text[f["start"]:f["end"]].decode(errors="replace"), ""))


def context(text, g):
    left = text[max(0, g["start"] - 160):g["start"]].decode(errors="replace")
    right = text[g["end"]:g["end"] + 120].decode(errors="replace")
    return (left + " ⟦…⟧ " + right).replace("\n", " ⏎ ")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--isnad", default=str(ROOT / ".build" / "release" / "isnad"))
    parser.add_argument("--articles", type=pathlib.Path, default=ROOT.parent / "shared" / "articles")
    parser.add_argument("--language", choices=["en", "ar"])
    parser.add_argument("--only", help="articles whose name holds this")
    parser.add_argument("--errors", nargs="?", const="", help="list errors of dev articles, or those that hold a word")
    parser.add_argument("--held-out", action="store_true", help="list errors of held-out articles too")
    parser.add_argument("--naming", action="store_true", help="count how speakers are named, gold as found")
    options = parser.parse_args()
    batch = list(articles(options, "quotations"))
    tallies = collections.defaultdict(Tally)
    for (language, name, gold, data), found in zip(batch, annotate(options, batch)):
        errors = []
        keys = [(language, gold["split"], gold["origin"]), (language, gold["split"], "all"), (language, "all", "all")]
        compare(gold, found, data, [tallies[k] for k in keys], errors)
        if options.errors is not None and (gold["split"] == "dev" or options.held_out):
            for kind, words, around in errors:
                if options.errors in kind:
                    print(f"{language}/{name}: {kind}\n    {words}\n    {around}")
    print(f"{'':26}  speech strict P R F1   speech overlap P R F1  decided speaker  by    cue   partial   n  silent")
    for key in sorted(tallies):
        t = tallies[key]
        print(f"{key[0]} {key[1]:8} {key[2]:8} "
              f"  {t.f1('strict-hit', 'speech-gold', 'speech-found'):>20}  {t.f1('speech-hit', 'speech-gold', 'speech-found'):>20}"
              f"   {t.rate('decided', 'marked-found')}   {t.rate('speaker-right', 'speakers')}  {t.rate('by-right', 'speakers')}"
              f"  {t.rate('cue-right', 'cues')}  {t.rate('partial-right', 'partials')}  {t.n['marked']:4} {t.n['speaker-silent']:3}")
        if options.naming and key[2] == "all":
            for name, number in sorted(t.n.items()):
                if name.startswith("by ") and not name.endswith("right"):
                    print(f"      {number:3} {name}")


if __name__ == "__main__":
    main()
