#!/usr/bin/env python3
"""Trains the weights of check-worthiness and writes them as Swift.

    Benchmarks/claims/train.py ../shared/corpora/claimbuster_checkworthiness_english.jsonl

The corpus is ClaimBuster (see NOTICE.md beside this file). A fifth of it, by the hash of the id, is held
out and only scored. Two models are trained: one with words and pairs of words for English, one with the
shapes alone, for texts in other languages. Weights are thousandths of a logit, as integers.
"""
import collections
import pathlib
import sys

import numpy

import corpus
import features

HOME = pathlib.Path(__file__).resolve().parents[2] / "Plugins" / "Claims" / "Worth"
WORDS, PAIRS = 2500, 3000
PENALTY = 10.0


def selected(rows, bags, training):
    """The words and pairs that tell most about the label, by chi square."""
    all_counts, positive_counts = collections.Counter(), collections.Counter()
    for i in training:
        all_counts.update(bags[i])
        if rows[i][2]:
            positive_counts.update(bags[i])
    positives, total = sum(rows[i][2] for i in training), len(training)

    def chi(name):
        a = positive_counts[name]
        b = all_counts[name] - a
        c, d = positives - a, total - positives - b
        return total * (a * d - b * c) ** 2 / ((a + b) * (c + d) * (a + c) * (b + d) + 1)

    def best(names, least, most):
        fitting = [name for name in names if all_counts[name] >= least]
        return sorted(fitting, key=lambda name: (-chi(name), str(name)))[:most]

    plain = [n for n in all_counts if isinstance(n, str) and not set(n) & set(">= ")or n in (features.NUMBER, features.YEAR)]
    pairs = [n for n in all_counts if isinstance(n, tuple)
             and not any(set(part) & set(">= ") and not part.startswith("<") for part in n)]
    return set(best(plain, 3, WORDS)) | set(best(pairs, 4, PAIRS))


def matrix(bags, indices, numbers):
    row, column = [], []
    for r, i in enumerate(indices):
        for name in bags[i]:
            if name in numbers:
                row.append(r)
                column.append(numbers[name])
    return numpy.array(row), numpy.array(column)


def fit(row, column, labels, size):
    """Logistic regression with both labels of equal weight and a quadratic penalty, by L-BFGS."""
    n = len(labels)
    balance = numpy.where(labels == 1, 1 / labels.mean(), 1 / (1 - labels.mean())) / 2

    def value(w):
        z = numpy.bincount(row, w[column], n) + w[-1]
        loss = (balance * (numpy.logaddexp(0, z) - labels * z)).sum() + PENALTY / 2 * (w[:-1] ** 2).sum()
        error = balance * (1 / (1 + numpy.exp(-z)) - labels)
        gradient = numpy.bincount(column, error[row], size + 1)
        gradient[:-1] += PENALTY * w[:-1]
        gradient[-1] = error.sum()
        return loss, gradient

    w = numpy.zeros(size + 1)
    loss, gradient = value(w)
    steps = []
    for _ in range(300):
        direction = -gradient
        factors = []
        for s, y in reversed(steps):
            factor = s @ direction / (s @ y)
            direction = direction - factor * y
            factors.append(factor)
        if steps:
            s, y = steps[-1]
            direction = direction * (s @ y) / (y @ y)
        for (s, y), factor in zip(steps, reversed(factors)):
            direction = direction + s * (factor - y @ direction / (s @ y))
        length = 1.0 if steps else 1 / numpy.linalg.norm(gradient)
        while True:
            new = w + length * direction
            new_loss, new_gradient = value(new)
            if new_loss <= loss + 1e-4 * length * (gradient @ direction) or length < 1e-10:
                break
            length /= 2
        s, y = new - w, new_gradient - gradient
        if s @ y > 1e-10:
            steps = (steps + [(s, y)])[-10:]
        done = abs(loss - new_loss) < 1e-7 * abs(loss)
        w, loss, gradient = new, new_loss, new_gradient
        if done:
            break
    return w


def thousandths(weights):
    return [int(round(weight * 1000)) for weight in weights]


def wrapped(entries):
    """Entries side by side in lines of a Swift string."""
    lines, line = [], ""
    for entry in entries:
        if line and len(line) + len(entry) > 95:
            lines.append("    " + line)
            line = ""
        line += ("" if not line else " ") + entry
    return "\n".join(lines + ["    " + line])


def swift(name, about, numbers, weights, words=True):
    """A model as Swift source."""
    shape_rows = []
    for shape, most in features.SHAPES:
        row = [weights[numbers[f"{shape}={count}"]] if f"{shape}={count}" in numbers else 0
               for count in range(most + 1)]
        shape_rows.append(f"      [{', '.join(map(str, row))}],  // {shape}")
    cross_rows = []
    for left, right in features.CROSSES:
        row = [weights[numbers[f"{left}&{right}={a}{b}"]] if f"{left}&{right}={a}{b}" in numbers else 0
               for a in (0, 1) for b in (0, 1)]
        cross_rows.append(f"      [{', '.join(map(str, row))}],  // {left}, {right}")
    plain = sorted(n for n in numbers if isinstance(n, str) and n in words) if words else []
    pairs = sorted(n for n in numbers if isinstance(n, tuple))
    lexical = (
        f'''  /// Words with their weights.
  static let words = #"""
{wrapped([f"{n}={weights[numbers[n]]}" for n in plain])}
    """#

  /// Pairs of neighbours with their weights.
  static let pairs = #"""
{wrapped([f"{left}>{right}={weights[numbers[(left, right)]]}" for left, right in pairs])}
    """#

''' if words else "")
    return f'''// Made by Benchmarks/claims/train.py; the corpus and its licence are named in
// Benchmarks/claims/NOTICE.md.

/// {about}
///
/// Thousandths of a logit; learned from the ClaimBuster corpus (CC BY 4.0).
enum {name} {{
{lexical}  static let shapes = ShapeWeights(
    bias: {weights[-1]},
    counts: [
{chr(10).join(shape_rows)}
    ],
    crosses: [
{chr(10).join(cross_rows)}
    ])
}}
'''


def scores(bags, indices, numbers, weights):
    row, column = matrix(bags, indices, numbers)
    return numpy.bincount(row, numpy.array(weights, dtype=float)[column], len(indices)) + weights[-1]


def main():
    rows, held_out = corpus.load(sys.argv[1])
    training = [i for i in range(len(rows)) if not held_out[i]]
    labels = numpy.array([float(rows[i][2]) for i in training])
    shapes = [features.shapes(row[1]) for row in rows]
    lexical = [features.words(row[1]) for row in rows]
    chosen = selected(rows, lexical, training)
    tests = corpus.balanced(rows, held_out)
    truth = [rows[i][2] for i in tests]
    for name, about, words in (
            ("EnglishWeights", "The weights of English sentences.", chosen),
            ("NeutralWeights", "The weights of sentences in a language without words of its own here.", set())):
        bags = [set(shapes[i]) | (lexical[i] & words) for i in range(len(rows))]
        numbers = {n: k for k, n in enumerate(sorted({n for i in training for n in bags[i]}, key=str))}
        weights = thousandths(fit(*matrix(bags, training, numbers), labels, len(numbers)))
        # The bias is set so that 0.5 is where F1 is best on balanced training sentences.
        said = scores(bags, training, numbers, weights)
        share = labels.mean() / (1 - labels.mean())
        best = max(range(-1000, 1001, 50), key=lambda t: f1(said >= t, labels, share))
        weights[-1] -= best
        f, p, a = corpus.figures(list(scores(bags, tests, numbers, weights)), truth, 0)
        print(f"{name}: {len(numbers)} features, {len(tests)} held-out sentences: "
              f"F1 {f:.4f}, average precision {p:.4f}, accuracy {a:.4f}")
        (HOME / f"{name}.swift").write_text(swift(name, about, numbers, weights, words))


def f1(said, labels, share):
    right = (said & (labels == 1)).sum()
    wrong = (said & (labels == 0)).sum() * share
    return 2 * right / (right + wrong + (labels == 1).sum())


if __name__ == "__main__":
    main()
