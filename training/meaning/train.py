"""Trains the meaning model on the invented stories and boards.

    python -m meaning.train --base FILE [--start NAME] [--name meaning-teacher] [--epochs 3] [--rate .00015] [--stories N] [--seed 1]

All pairs of lines of a story are asked at once whether they are of one claim; pairs of two stories, which never are, count little. Every
line is asked for its stance. A board is read twice an epoch: it is nearer to what the desk reads than a story is. `--stories`: how many
of the stories are learnt from; all unless given.
"""

from __future__ import annotations

import argparse
import random
from functools import partial
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from reader.base import load_base, read_base, shape_of
from reader.paths import WORK
from reader.steps import Plan, keeper, run

from .evaluate import judge
from .lines import Cut, Line, Story, boards, cut, stories
from .model import Meaning, load, read, save

AT_ONCE = 3
"""Stories in a step."""
ONE_CLAIM, APART, ELSEWHERE = 1.0, 2.0, 0.2
"""What pairs count: of one claim, of two claims of a story, of two stories."""

Told = list[tuple[Cut, Line]]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True, help="all-MiniLM-L6-v2 or all-mpnet-base-v2, safetensors")
    parser.add_argument("--start", help="a model of that base that was trained before, to go on with")
    parser.add_argument("--name", default="meaning-teacher")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--stories", type=int)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def told(story: Story) -> Told:
    return [(cut(line), line) for line in story]


def relations(batch: list[Told]) -> tuple[Tensor, Tensor]:
    """Which pairs of lines are of one claim, and which of one story; no line with itself, nor what may be of one claim or of two."""
    of = stories_of(batch)
    lines = [line for story in batch for _, line in story]
    one = torch.tensor([[bool(a.claims & b.claims) for b in lines] for a in lines])
    open_ = torch.tensor([[bool(a.near & b.claims or b.near & a.claims) for b in lines] for a in lines])
    near = (of[:, None] == of) & ~torch.eye(len(of), dtype=torch.bool) & (one | ~open_)
    return near & one, near


def loss_of(logits: Tensor, one: Tensor, near: Tensor, of: Tensor) -> Tensor:
    apart, elsewhere = near & ~one, of[:, None] != of
    kinds = ((ONE_CLAIM, logits[one], 1.0), (APART, logits[apart], 0.0), (ELSEWHERE, logits[elsewhere], 0.0))
    return sum(
        weight * F.binary_cross_entropy_with_logits(values, torch.full_like(values, wanted))
        for weight, values, wanted in kinds
        if values.numel()
    )


def bearing_loss(logits: Tensor, batch: list[Told]) -> Tensor:
    wanted = [line.bearing for story in batch for _, line in story]
    known = [at for at, bearing in enumerate(wanted) if bearing is not None]
    return F.cross_entropy(logits[known], torch.tensor([wanted[at] for at in known])) if known else logits.sum() * 0


def stories_of(batch: list[Told]) -> Tensor:
    return torch.tensor([number for number, story in enumerate(batch) for _ in story])


def losses(meaning: Meaning, batch: list[Told]) -> Tensor:
    points, bearings = read(meaning, [each for story in batch for each, _ in story])
    return loss_of(meaning.logits(points), *relations(batch), stories_of(batch)) + bearing_loss(bearings, batch)


def shuffled(learnt: list[Told], seed: int) -> list[list[Told]]:
    order = random.Random(seed).sample(learnt, len(learnt))
    return [order[i : i + AT_ONCE] for i in range(0, len(order), AT_ONCE)]


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    WORK.mkdir(exist_ok=True)
    base = read_base(args.base)
    meaning = Meaning(shape_of(base))
    load_base(meaning, base)
    if args.start:
        meaning.load_state_dict(load(WORK / f"{args.start}.pt").state_dict())
    run(plan(args, learnt(args)), meaning, losses, keeping(meaning, args.name))


def learnt(args: argparse.Namespace) -> list[Told]:
    some = stories()[0]
    some = random.Random(args.seed).sample(some, args.stories or len(some))
    return [told(story) for story in [*some, *boards(), *boards()]]


def plan(args: argparse.Namespace, learnt: list[Told]) -> Plan:
    return Plan(args.name, args.epochs, args.rate, lambda epoch: shuffled(learnt, args.seed * 1000 + epoch))


def keeping(meaning: Meaning, name: str):
    return keeper(name, partial(save, meaning), lambda path: judge(load(path)))


if __name__ == "__main__":
    main()
