"""Runs the program over texts that repeat one thing, and over four times as much of it.

Four times the text should take about four times the time; a shape that takes more than eight times
as long has a step in it that is not linear. See scaling.sh.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import zipfile

program = sys.argv[1]
wanted = sys.argv[2:]

shapes = {
    "a pronoun speaks, one paragraph": (".txt", lambda n: "He said: “Well, we go.” " * n),
    "a verb alone speaks, one paragraph": (".txt", lambda n: "وأضاف: «لن نذهب غداً». " * n),
    "a title speaks, one paragraph": (".txt", lambda n: "The minister said: “Well, we go.” " * n),
    "a title speaks": (".txt", lambda n: "The minister said: “Well, we go.”\n\n" * n),
    "ever new names": (".txt", lambda n: "\n\n".join(
        f"Minister {name(i)} {name(i * 7 + 3)} said: “Well, we go.” The minister left." for i in range(n))),
    "ever new Arabic names": (".txt", lambda n: "\n\n".join(
        f"وقال الوزير {arabic(i)} {arabic(i * 7 + 3)}: «سنذهب غداً». وأضاف الوزير أنه سيعود." for i in range(n))),
    "one surname": (".txt", lambda n: "\n\n".join(f"{name(i)} Hill said: “Well, we go.”" for i in range(n))),
    "nobody speaks": (".txt", lambda n: "“Well, we go home now.”\n\n" * n),
    "marks that never close": (".txt", lambda n: "“Well, we go " * n),
    "marks that never close, paragraphs": (".txt", lambda n: "“Well, we go\n\n" * n),
    "marks that close nothing": (".txt", lambda n: "well” we go» " * n),
    "apostrophes": (".txt", lambda n: "the boys’ dogs’ houses’ ‘n’ roses’ " * n),
    "straight marks": (".txt", lambda n: "\"a\" 'b' said \"c\" " * n),
    "one long quotation and many short ones": (".txt", lambda n: "“" + "".join(
        f"{name(i)} " for i in range(n)) + ",” he said.\n\n" + "".join(f"“{name(i)} {name(i + 1)},” she said. " for i in range(n))),
    "headings that quote": (".md", lambda n: "".join(
        f"## “{name(i)} {name(i * 3)} we go”\n\n“Well, {name(i * 5)} we go,” said Nora Hill.\n\n" for i in range(n))),
    "links": (".md", lambda n: "[Nora Hill](https://a.org) said: “Well, we go.”\n\n" * n),
    "suppressions": (".md", lambda n: "<!-- isnad-ignore quotations-en: known -->\n\n“Well, we go home now.”\n\n" * n),
    "suppressions in one paragraph": (".md", lambda n: "a <!-- isnad-ignore quotations-en: known -->“Well, we go.” " * n),
    "unknown suppressions": (".md", lambda n: "<!-- isnad-ignore a, b, c: d -->\n\n" * n),
    "headings": (".md", lambda n: "# Talks go on\n\n" * n),
    "block quotations": (".md", lambda n: "> Well, we go.\n\nsaid Nora Hill.\n\n" * n),
    "tables": (".md", lambda n: "| a | b |\n|---|---|\n" + "| “x” | Nora Hill said |\n" * n),
    "emphasis": (".md", lambda n: "*a **b _c " * n),
    "years and dates": (".txt", lambda n: "12 October 2024, 5/6/2023 in May " * n),
    "short lines": (".txt", lambda n: "By Nora Hill\n" * n),
    "one word": (".txt", lambda n: "a" * (20 * n)),
    "marks over letters": (".txt", lambda n: "a" + "\u0301" * (10 * n)),
    "digits": (".txt", lambda n: "1,234.5" * n),
    "stops": (".txt", lambda n: "U.S. Mr. J. … . .. " * n),
    "said said said": (".txt", lambda n: "said " * n),
    "line breaks": (".txt", lambda n: "\n \r\n" * n),
    "a document of paragraphs": (".docx", lambda n: "".join(
        f"<w:p><w:r><w:t>Nora {name(i)} said: “Well, we go.”</w:t></w:r></w:p>" for i in range(n))),
    "one paragraph of runs": (".docx", lambda n: "<w:p>" + "".join(
        f"<w:r><w:t xml:space='preserve'>“Well, {name(i)}.” </w:t></w:r>" for i in range(n)) + "</w:p>"),
    "paragraphs whose marks were deleted": (".docx", lambda n: "".join(
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>{name(i)}</w:t></w:r></w:p>" for i in range(n))),
    "fields that never end": (".docx", lambda n: "".join(
        f"<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:t>{name(i)}</w:t></w:r></w:p>" for i in range(n))),
    "cells of a table": (".docx", lambda n: "<w:tbl>" + "".join(
        f"<w:tr><w:tc><w:p><w:r><w:t>{name(i)} &amp; {i}</w:t></w:r></w:p></w:tc></w:tr>" for i in range(n)) + "</w:tbl>"),
}


def name(number):
    syllables = ["ha", "lo", "mi", "ren", "dor", "ka", "tus", "vel"]
    word = ""
    number = number * 2654435761 % 2**32
    for _ in range(4):
        word += syllables[number % 8]
        number //= 8
    return word.capitalize()


def arabic(number):
    syllables = ["نا", "سر", "مي", "در", "حا", "لم", "زي", "كو"]
    word = ""
    number = number * 2654435761 % 2**32
    for _ in range(3):
        word += syllables[number % 8]
        number //= 8
    return word


def pack(path, body):
    """Writes a Word document of a body and nothing else."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{package}"><Relationship Id="a" '
                         f'Type="{office}" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml",
                         f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')


def seconds(text, ending):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"draft{ending}"
        if ending == ".docx":
            pack(path, text)
        else:
            path.write_text(text, encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        code = subprocess.run(
            [program, "check", "--no-config", "--fail-on", "never", "--max-size", "1G", "--format", "jsonl", str(path)],
            stdout=subprocess.DEVNULL, timeout=60).returncode
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code != 0:
        sys.exit(f"exit code {code}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


start = min(seconds("", ".txt") for _ in range(3))
print("| text | KB | ms | 4 × KB | ms | factor |\n|---|--:|--:|--:|--:|--:|")
failed = False
for shape, (ending, make) in shapes.items():
    if wanted and not any(word in shape for word in wanted):
        continue
    count = 3_000
    small, large = make(count), make(4 * count)
    first = max(0.001, seconds(small, ending) - start)
    second = max(0.001, seconds(large, ending) - start)
    factor = second / first
    print(f"| {shape} | {len(small.encode()) / 1000:.0f} | {first * 1000:.0f} | {len(large.encode()) / 1000:.0f} | "
          f"{second * 1000:.0f} | {factor:.1f} |", flush=True)
    # Below a twentieth of a second the start of the program is half of what is measured.
    failed = failed or (factor > 8 and second > 0.05)
sys.exit(1 if failed else 0)
