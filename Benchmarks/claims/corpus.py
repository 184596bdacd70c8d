"""The ClaimBuster sentences, and the split that train.py and score.py share."""
import hashlib
import json


def load(path):
    """The sentences as (id, text, label), and by index whether they are held out: a fifth, by the hash of the id."""
    rows = []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        rows.append((row["id"], row["text"], row["gold"][0]["label"]))
    return rows, [digest(row[0]) % 5 == 0 for row in rows]


def digest(name):
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)


def balanced(rows, held_out):
    """The indices of the held-out sentences with as many of one label as of the other."""
    positive = [i for i, row in enumerate(rows) if held_out[i] and row[2] == 1]
    negative = sorted(
        (i for i, row in enumerate(rows) if held_out[i] and row[2] == 0), key=lambda i: digest(rows[i][0]))
    return positive + negative[:len(positive)]


def figures(scores, labels, threshold):
    """F1, average precision (equal scores as one step) and accuracy."""
    said = [score >= threshold for score in scores]
    right = sum(s and l for s, l in zip(said, labels))
    f1 = 2 * right / max(1, sum(said) + sum(labels))
    steps = {}
    for score, label in zip(scores, labels):
        found, total = steps.get(score, (0, 0))
        steps[score] = (found + label, total + 1)
    found = total = 0
    precision = 0.0
    for score in sorted(steps, reverse=True):
        found, total = found + steps[score][0], total + steps[score][1]
        precision += steps[score][0] * found / total
    accuracy = sum(s == bool(l) for s, l in zip(said, labels)) / len(labels)
    return f1, precision / max(1, sum(labels)), accuracy
