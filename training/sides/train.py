"""Trains the model of sides on the invented stories.

    python -m sides.train --base FILE [--name sides-teacher] [--epochs 2] [--pairs 8] [--rate .00005] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from reader.base import load_base, read_base, shape_of
from reader.paths import WORK
from reader.steps import Plan, run

from .evaluate import judge
from .model import Sides, load, save
from .pairs import Pair, batches, claims, collate, drawn


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True, help="all-MiniLM-L6-v2 or all-mpnet-base-v2, safetensors")
    parser.add_argument("--name", default="sides-teacher")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=8, help="of each claim, at most, anew in each epoch")
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def losses(sides: Sides, batch: list[Pair]) -> Tensor:
    return F.binary_cross_entropy_with_logits(sides(*collate(batch)), torch.tensor([each.same for each in batch]))


def keeper(sides: Sides, name: str):
    """Saves the weights that it is given, and tells how good they are."""

    def keep(weights: dict[str, Tensor]) -> dict:
        path = WORK / f"{name}.pt"
        save(sides.shape, weights, path)
        return judge(load(path))

    return keep


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    WORK.mkdir(exist_ok=True)
    base = read_base(args.base)
    sides = Sides(shape_of(base))
    load_base(sides, base)

    def anew(epoch: int) -> list[list[Pair]]:
        # every epoch has as many batches as the first: what is left over waits for another
        generator = random.Random(args.seed)
        first = len(batches(drawn(claims()[0], args.pairs, generator), generator))
        generator = random.Random(args.seed * 1000 + epoch)
        return batches(drawn(claims()[0], args.pairs, generator), generator)[:first]

    run(Plan(args.name, args.epochs, args.rate, anew), sides, losses, keeper(sides, args.name))


if __name__ == "__main__":
    main()
