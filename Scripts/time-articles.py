"""Sends articles to `isnad check --input jsonl` one by one and times the answers."""

import json
import pathlib
import statistics
import subprocess
import sys
import time

program, folders = sys.argv[1], sys.argv[2:]
formats = {".md": "markdown", ".markdown": "markdown", ".txt": "text", ".text": "text"}


def is_arabic(text):
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in text)
    return arabic > sum(letter.isascii() and letter.isalpha() for letter in text)


articles = []
for folder in folders:
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in formats and path.name not in ("NOTES.md", "README.md"):
            text = path.read_text(encoding="utf-8")
            line = json.dumps({"id": str(path), "text": text, "format": formats[path.suffix]})
            articles.append((path, len(text.encode()), is_arabic(text), line.encode() + b"\n"))

process = subprocess.Popen(
    [program, "check", "--no-config", "--fail-on", "never", "--input", "jsonl"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE)
rounds = 10
times = {path: [] for path, *_ in articles}
for _ in range(rounds):
    for path, _, _, line in articles:
        start = time.perf_counter()
        process.stdin.write(line)
        process.stdin.flush()
        answer = process.stdout.readline()
        times[path].append((time.perf_counter() - start) * 1000)
        if b'"findings"' not in answer:
            sys.exit(f"{path}: {answer.decode()}")
process.stdin.close()
if process.wait() != 0:
    sys.exit(f"the program ended with {process.returncode}")

print("| articles | number | KB, median | ms, min | ms, median | ms, max |")
print("|---|--:|--:|--:|--:|--:|")
worst = 0
for name, arabic in (("English", False), ("Arabic", True)):
    # The best of the rounds: what the machine did beside is none of the article's doing.
    own = [(min(times[path]), size) for path, size, is_one, _ in articles if is_one == arabic]
    if own:
        best = [each for each, _ in own]
        size = statistics.median(size for _, size in own) / 1000
        worst = max(worst, max(best))
        print(f"| {name} | {len(own)} | {size:.1f} | {min(best):.2f} | "
              f"{statistics.median(best):.2f} | {max(best):.2f} |")
sys.exit(0 if worst < 10 else f"an article took {worst:.1f} ms, more than 10")
