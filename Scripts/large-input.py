"""Runs the program over large generated inputs; see large-input.sh."""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

program, megabytes = sys.argv[1], int(sys.argv[2])
english = ("the of and in to a on for with was harbour trading council ferries promise export growth "
           "minister lamented travel store counsel region border").split()
arabic = ("في من على إلى عن بعد التي الذي مع هذا كما أن بين الميناء التجارة المجلس العبارات وعد "
          "الصادرات النمو الوزير السفر المتجر المنطقة الحدود").split()


def sentence(dice, words, is_arabic):
    body = " ".join(dice.choice(words) + dice.choice(["", "", str(dice.randrange(99))])
                    for _ in range(dice.randint(5, 18)))
    kind = dice.randrange(6)
    if kind == 0:
        return f"وقال الوزير سامي خوري: «{body}»." if is_arabic else f"“{body},” said Mayor Nora Hill."
    if kind == 1:
        return f"“{body}”."
    return body.capitalize() + "."


def article(size, is_markdown, seed):
    dice = random.Random(seed)
    parts, length = [("# " if is_markdown else "") + "Talks on the harbour go on", ""], 0
    while length < size:
        is_arabic = dice.random() < 0.5
        words = arabic if is_arabic else english
        text = " ".join(sentence(dice, words, is_arabic) for _ in range(dice.randint(1, 4)))
        if is_markdown and dice.random() < 0.1:
            text = dice.choice(["## ", "> ", "- "]) + text
        parts += [text, ""]
        length += len(text.encode()) + 2
    return "\n".join(parts)


def run(arguments, stdin):
    start = time.time()
    with open(stdin, "rb") as source, open(os.devnull, "wb") as sink:
        process = subprocess.Popen([program, *arguments], stdin=source, stdout=sink, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000, errors


def prepare(folder, size):
    """The inputs of a size, by name: arguments and what stands at standard input."""
    base = ["check", "--no-config", "--fail-on", "never", "--max-size", "1G", "--format", "jsonl"]
    made = {}
    for name, is_markdown in (("text", False), ("markdown", True)):
        path = folder / f"{name}.{'md' if is_markdown else 'txt'}"
        # Ten times the same tenth is as good as fresh text, and made ten times faster.
        path.write_text(article(size // 10, is_markdown, 7) * 10, encoding="utf-8")
        made[name] = (base + [str(path)], os.devnull)
    line = article(size // 20, False, 8).replace("\n", " ") * 10
    (folder / "line.txt").write_text(line, encoding="utf-8")
    made["one line, half the size"] = (base + [str(folder / "line.txt")], os.devnull)
    (folder / "line.jsonl").write_text(json.dumps({"id": 1, "text": line}, ensure_ascii=False) + "\n")
    made["the same as JSON"] = (base + ["--input", "jsonl"], folder / "line.jsonl")
    return made


failed = False
print("| input | MB | s (user and system) | MB/s | peak memory, MB | times a tenth |")
print("|---|--:|--:|--:|--:|--:|")
with tempfile.TemporaryDirectory() as small, tempfile.TemporaryDirectory() as large:
    tenths = prepare(pathlib.Path(small), megabytes * 100_000)
    wholes = prepare(pathlib.Path(large), megabytes * 1_000_000)
    for name in wholes:
        _, tenth, _, _ = run(*tenths[name])
        code, seconds, memory, errors = run(*wholes[name])
        size = megabytes if "line" not in name and "JSON" not in name else megabytes / 2
        factor = seconds / tenth
        print(f"| {name} | {size:.0f} | {seconds:.1f} | {size / seconds:.1f} | {memory:.0f} | {factor:.1f} |",
              flush=True)
        if code != 0 or factor > 20:
            failed = True
            print(f"{name}: exit code {code}, {factor:.1f} times a tenth: {errors.decode()[:300]}", file=sys.stderr)
    refused, *_ = run(["check", "--no-config", str(pathlib.Path(large) / "text.txt")], os.devnull)
    if refused != (2 if megabytes > 16 else 0):
        failed = True
        print(f"without --max-size the exit code is {refused}", file=sys.stderr)
sys.exit(1 if failed else 0)
