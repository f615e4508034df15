"""How often the side is right, on the claims of the stories held out.

    python -m sides.evaluate --name NAME
"""

from __future__ import annotations

import argparse

import numpy as np
import torch

from reader.paths import WORK

from .model import Sides, load
from .pairs import Pair, claims, collate, pairs

AT_ONCE = 64
SURE = 2.0
"""From this logit on, for or against, it is called sure: .88."""


@torch.no_grad()
def asked(sides: Sides, every: list[Pair]) -> np.ndarray:
    """The logits of pairs, in the order given."""
    order = sorted(range(len(every)), key=lambda at: len(every[at].ids))
    found = np.zeros(len(every), np.float32)
    for begin in range(0, len(order), AT_ONCE):
        some = order[begin : begin + AT_ONCE]
        found[some] = sides(*collate([every[at] for at in some])).numpy()
    return found


def judge(sides: Sides) -> dict[str, float]:
    """Shares of pairs: right; sure; right among the sure; and of pairs said surely to be opposite, those that are."""
    every = [each for lines in claims()[1] for each in pairs(lines)]
    same, found = np.array([each.same > 0.5 for each in every]), asked(sides, every)
    right, sure = (found > 0) == same, np.abs(found) >= SURE
    against = found <= -SURE
    shares = {"right": right.mean(), "sure": sure.mean(), "right_sure": right[sure].mean(), "opposite_sure": right[against].mean()}
    return {**{name: round(float(share), 3) for name, share in shares.items()}, "pairs": len(every)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", required=True)
    print(judge(load(WORK / f"{parser.parse_args().name}.pt")))


if __name__ == "__main__":
    main()
