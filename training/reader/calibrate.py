"""Chooses on the development articles what stands beside the weights: the reserve for cues, and the weights of confidence.

    python -m reader.calibrate --data DIR

Reads with the exported eight-bit graphs, so run it after `reader.export`. Writes `tuning.json` beside them and prints how
often attributions of each confidence are right; each half of the articles is judged by weights fitted on the other.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from .evaluate import Found, development, read
from .paths import MODEL
from .pieces import cut
from .score import pairs_of, relation_f1, soft, word_sets
from .vectors import LONGEST, Quantized

RESERVES = (0.4, 0.6, 0.8, 1.0)
STEPS = 50


def logit(share: float) -> float:
    inside = min(1 - 1e-4, max(1e-4, share))
    return float(np.log(inside / (1 - inside)))


def fit(inputs: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's steps; a slight pull to zero keeps it stable."""
    weights = np.zeros(inputs.shape[1])
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-inputs @ weights))
        gradient = inputs.T @ (share - right) + 1e-3 * weights
        curve = (inputs * (share * (1 - share))[:, None]).T @ inputs + 1e-3 * np.eye(len(weights))
        weights = weights - np.linalg.solve(curve, gradient)
    return weights


def judged(text: str, found: list[Found], gold: list) -> list[tuple[float, float, bool]]:
    """Both certainties of each attribution, and whether it pairs with one of the gold (soft)."""
    matched = {i for i, _ in pairs_of(word_sets(text, [one.attribution for one in found]), word_sets(text, gold), soft)}
    return [(one.cue, one.pair, i in matched) for i, one in enumerate(found)]


def reliability(inputs: np.ndarray, right: np.ndarray, halves: np.ndarray) -> list[dict]:
    shares = np.zeros(len(right))
    for half in (0, 1):
        weights = fit(inputs[halves != half], right[halves != half])
        shares[halves == half] = 1 / (1 + np.exp(-inputs[halves == half] @ weights))
    bins = np.minimum(9, (shares * 10).astype(int))
    return [
        {"from": low / 10, "count": int((bins == low).sum()), "said": shares[bins == low].mean(), "right": right[bins == low].mean()}
        for low in range(10)
        if (bins == low).any()
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    reader, articles = Quantized(), development(args.data / "polnear" / "dev")
    scores = {}
    for reserve in RESERVES:
        found = [read(reader, cut(a.text), LONGEST, reserve) for a in articles]
        pairs = [
            (word_sets(a.text, [one.attribution for one in each]), word_sets(a.text, a.attributions))
            for a, each in zip(articles, found)
        ]
        scores[reserve] = relation_f1(pairs)
        print(reserve, {name: round(value, 4) for name, value in scores[reserve].items()}, flush=True)
    best = max(RESERVES, key=lambda reserve: sum(scores[reserve].values()))
    rows = [
        (*row, number % 2)
        for number, a in enumerate(articles)
        for row in judged(a.text, read(reader, cut(a.text), LONGEST, best), a.attributions)
    ]
    inputs = np.array([[logit(cue), logit(pair), 1.0] for cue, pair, _, _ in rows])
    right, halves = (np.array([row[i] for row in rows], float) for i in (2, 3))
    cue, pair, bias = (round(float(each), 4) for each in fit(inputs, right))
    tuning = {"reserve": best, "confidence": {"cue": cue, "pair": pair, "bias": bias}}
    (MODEL / "tuning.json").write_text(json.dumps(tuning, indent=2) + "\n")
    print(json.dumps(tuning))
    for row in reliability(inputs, right, halves):
        print(f"| {row['from']:.1f} | {row['count']} | {row['said']:.3f} | {row['right']:.3f} |")


if __name__ == "__main__":
    main()
