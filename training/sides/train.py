"""Trains the model of sides on the invented stories.

    python -m sides.train --base FILE [--encoder NAME] [--name sides-teacher] [--epochs 2] [--pairs 8] [--rate .00005] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
from functools import partial
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from meaning.model import load as load_meaning
from reader.base import load_base, read_base, shape_of
from reader.batches import groups_of
from reader.paths import WORK
from reader.steps import Plan, keeper, run

from .evaluate import judge
from .model import Sides, load, save
from .pairs import Pair, claims, collate, drawn


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True, help="all-MiniLM-L6-v2 or all-mpnet-base-v2, safetensors")
    parser.add_argument("--encoder", help="a meaning model of that base, whose encoder training begins from")
    parser.add_argument("--name", default="sides-teacher")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--pairs", type=int, default=8, help="of each claim, at most, anew in each epoch")
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def losses(sides: Sides, batch: list[Pair]) -> Tensor:
    return F.binary_cross_entropy_with_logits(sides(*collate(batch)), torch.tensor([each.same for each in batch]))


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    WORK.mkdir(exist_ok=True)
    base = read_base(args.base)
    sides = Sides(shape_of(base))
    load_base(sides, base)

    if args.encoder:
        sides.encoder.load_state_dict(load_meaning(WORK / f"{args.encoder}.pt").encoder.state_dict())

    def anew(epoch: int) -> list[list[Pair]]:
        generator = random.Random(args.seed * 1000 + epoch)
        return groups_of(drawn(claims()[0], args.pairs, generator), generator)

    keep = keeper(args.name, partial(save, sides.shape), lambda path: judge(load(path)))
    run(Plan(args.name, args.epochs, args.rate, anew), sides, losses, keep)


if __name__ == "__main__":
    main()
