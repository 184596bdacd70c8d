"""What the scripts that score `isnad annotate` against Tests/Gold have in common."""
import hashlib
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]


def articles(options, layer):
    """The hand-checked articles of a layer, with the bytes that their offsets count.

    Articles that are annotated stand-off are read from --articles and skipped where that folder is
    absent; their SHA-256 must agree.
    """
    for language in ("en", "ar"):
        if options.language and options.language != language:
            continue
        home = ROOT / "Tests" / "Gold" / layer / language
        for path in sorted(home.glob("*.json")):
            if options.only and options.only not in path.stem:
                continue
            gold = json.loads(path.read_text())
            file = (home if gold["origin"] == "own" else options.articles / language) / gold["article"]
            if not file.exists():
                print(f"skipped {file}: not there", file=sys.stderr)
                continue
            data = file.read_bytes()
            if hashlib.sha256(data).hexdigest() != gold["sha256"]:
                sys.exit(f"{file}: the SHA-256 differs from the gold file's")
            yield language, path.stem, gold, data


def answers(isnad, texts, *flags):
    """The answers of one run of the program to texts, each a JSON line without its `id`."""
    lines = [json.dumps({"id": str(number), **text}) for number, text in enumerate(texts)]
    run = subprocess.run(
        [isnad, "annotate", "--input", "jsonl", "--format", "jsonl", *flags],
        input="\n".join(lines) + "\n", capture_output=True, text=True)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    if len(found) != len(lines):
        sys.exit(f"isnad answered {len(found)} of {len(lines)} texts: {run.stderr[:500]}")
    return found


def annotate(options, batch):
    """The annotations of each article of a batch, from one run of the program."""
    found = answers(options.isnad, [
        {"text": data.decode(), "format": "markdown" if gold["article"].endswith(".md") else "text", "lang": language}
        for language, _, gold, data in batch])
    for (_, name, _, _), answer in zip(batch, found):
        if "annotations" not in answer:
            sys.exit(f"{name}: {answer.get('error')}")
    return [answer["annotations"] for answer in found]


def place(value):
    """A range as the JSON lines give it, as a pair of offsets."""
    if isinstance(value, dict) and "start" in value:
        return value["start"], value["end"]
    return None


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def share(a, b):
    """How much of the longer of two ranges both have."""
    inner = min(a[1], b[1]) - max(a[0], b[0])
    return inner / max(a[1] - a[0], b[1] - b[0]) if inner > 0 else 0


def holds(long, short):
    """Says whether the words of one stand in the other, whole."""
    if not short or len(short) > len(long):
        return False
    return any(long[i:i + len(short)] == short for i in range(len(long) - len(short) + 1))
