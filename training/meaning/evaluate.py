"""How well points tell which lines of a story are of one claim, and bearings which go against it, on the stories held out.

    python -m meaning.evaluate --name NAME
"""

from __future__ import annotations

import argparse

import numpy as np
import torch

from reader.paths import WORK

from .lines import AGAINST, SAYS, cut, stories
from .model import Meaning, collate, load


def area(right: np.ndarray, wrong: np.ndarray) -> float:
    """Area under the ROC curve: how often a pair of one claim lies nearer than one of two (0.5 is chance)."""
    return float(np.mean([(right > each).mean() + 0.5 * (right == each).mean() for each in wrong]))


def precision(right: np.ndarray, wrong: np.ndarray) -> float:
    """Average precision over the pairs, nearest first; of equal ones those of two claims come first."""
    wanted = np.concatenate([np.ones(len(right)), np.zeros(len(wrong))])
    ordered = wanted[np.lexsort((wanted, -np.concatenate([right, wrong])))]
    return float((ordered.cumsum() / np.arange(1, len(ordered) + 1))[ordered == 1].mean())


@torch.no_grad()
def judge(meaning: Meaning) -> dict[str, float]:
    """Means over the held-out stories; `against`: the area for what goes against its claim, over all their lines."""
    found, against, says = [], [], []
    for story in stories()[1]:
        points, logits = (each.numpy() for each in meaning(*collate([cut(line) for line in story])))
        pairs = np.triu_indices(len(story), 1)
        one = np.array([[bool(a.claims & b.claims) for b in story] for a in story])[pairs]
        near = (points @ points.T)[pairs]
        found.append((area(near[one], near[~one]), precision(near[one], near[~one])))
        for line, logit in zip(story, logits):
            if line.bearing is not None:
                (against if line.bearing == AGAINST else says).append(logit[AGAINST] - logit[SAYS])
    means = np.mean(found, axis=0)
    sides = area(np.array(against), np.array(says))
    return {"area": round(float(means[0]), 3), "precision": round(float(means[1]), 3), "against": round(sides, 3), "stories": len(found)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", required=True)
    print(judge(load(WORK / f"{parser.parse_args().name}.pt")))


if __name__ == "__main__":
    main()
